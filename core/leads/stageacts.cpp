#include "core/leads/stageacts.h"

#include "core/storage/setuprepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>

namespace lead {

namespace {

struct StageActsText
{
    Q_DECLARE_TR_FUNCTIONS(StageActs)
};

FieldValue positive(int value)
{
    return value > 0 ? FieldValue(qint64(value)) : FieldValue();
}

} // namespace

Result<OperationId> StageActs::saveLimits(const Stage &before, const Stage &after)
{
    if (after.wipLimit < 0 || after.wipLimit > MostLeads || after.rottingDays < 0 || after.rottingDays > MostDays)
        return Error{Error::Invalid, StageActsText::tr("A limit is at most %1 leads, and leads rot after at most %2 days.").arg(QString::number(MostLeads), QString::number(MostDays))};
    Act act(m_workspace, {QStringLiteral("setup"), {}});
    if (!act.begun())
        return act.begun().error();
    const Stage *stage = m_workspace.stage(before.id);
    const std::vector<Stage> &stages = m_workspace.stages();
    if (!stage || std::none_of(stages.begin(), stages.end(), [&](const Stage &s) { return s.id == before.id; }))
        return Error{Error::NotFound, StageActsText::tr("The stage “%1” was removed meanwhile.").arg(before.name)};
    act.setSummary(StageActsText::tr("Change the limits of %1").arg(stage->name));
    const bool isHard = after.isLimitHard && after.wipLimit > 0;
    const Result<void> done = SetupRepository(act).change(SetupTable::Stage, before.id.value,
                                                          {{"rotting_days", positive(before.rottingDays), positive(stage->kind == StageKind::Open ? after.rottingDays : 0)},
                                                           {"wip_limit", positive(before.wipLimit), positive(after.wipLimit)},
                                                           {"limit_is_hard", positive(before.isLimitHard), positive(isHard)}});
    if (!done)
        return done.error();
    return act.changeCount() == 0 ? Result<OperationId>(OperationId()) : act.commit();
}

} // namespace lead
