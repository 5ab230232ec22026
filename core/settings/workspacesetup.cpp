#include "core/settings/workspacesetup.h"

#include "core/base/money.h"
#include "core/settings/setuprules.h"
#include "core/storage/activityrepository.h"
#include "core/storage/knownperson.h"
#include "core/storage/leadrepository.h"
#include "core/storage/setuprepository.h"
#include "core/storage/termrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace lead {

namespace {

struct WorkspaceSetupText
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceSetup)
};

const QString setupKind = QStringLiteral("setup");

FieldValue positive(int n)
{
    return n > 0 ? FieldValue(qint64(n)) : FieldValue();
}

// The stage with the same id, or null.
const Stage *findStage(const PipelineSetup &setup, StageId id)
{
    for (const Stage &stage : setup.stages)
        if (id.isValid() && stage.id == id)
            return &stage;
    return nullptr;
}

bool hasStage(const std::vector<PipelineSetup> &pipelines, StageId id)
{
    return std::any_of(pipelines.begin(), pipelines.end(), [id](const PipelineSetup &setup) { return findStage(setup, id) != nullptr; });
}

const PipelineSetup *findPipeline(const std::vector<PipelineSetup> &pipelines, PipelineId id)
{
    for (const PipelineSetup &setup : pipelines)
        if (setup.pipeline.id == id)
            return &setup;
    return nullptr;
}

// Whether all that differs is what somebody says of himself, which every role may.
bool changesOnlyNamesOf(UserId self, std::vector<User> before, std::vector<User> after)
{
    for (std::vector<User> *users : {&before, &after})
        for (User &user : *users)
            if (user.id.isValid() && user.id == self)
                user.name = user.email = QString();
    return before == after;
}

} // namespace

WorkspaceSetup::WorkspaceSetup(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<WorkspaceSetupState> WorkspaceSetup::state()
{
    if (Result<void> fresh = m_workspace.reload(); !fresh)
        return fresh.error();
    WorkspaceSetupState state;
    state.details = {m_workspace.name(), m_workspace.currency(), m_workspace.country(), QString::fromLatin1(m_workspace.timeZone().id())};
    for (const Pipeline &pipeline : m_workspace.pipelines()) {
        PipelineSetup setup{pipeline, {}};
        for (const Stage &stage : m_workspace.stages())
            if (stage.pipeline == pipeline.id)
                setup.stages.push_back(stage);
        state.pipelines.push_back(std::move(setup));
    }
    state.users = m_workspace.users();
    state.me = m_workspace.actingUser();
    state.isStranger = m_workspace.permissions().isStranger();
    state.login = KnownPerson::login();
    state.catalog = m_workspace.catalog();
    state.isReadOnly = m_workspace.isReadOnly();
    Result<std::vector<RemovedField>> removed = SetupRepository::removedFields(m_workspace);
    if (!removed)
        return removed.error();
    state.removedFields = std::move(*removed);
    return state;
}

Result<SetupCounts> WorkspaceSetup::counts()
{
    if (Result<void> fresh = m_workspace.refreshIfStale(); !fresh)
        return fresh.error();
    SetupCounts counts;
    const auto stages = SetupRepository::countByStage(m_workspace);
    if (!stages)
        return stages.error();
    for (const auto &[id, n] : *stages)
        counts.byStage.emplace(StageId{id}, n);
    const auto owners = SetupRepository::countByOwner(m_workspace);
    if (!owners)
        return owners.error();
    for (const auto &[id, n] : *owners)
        counts.byOwner.emplace(UserId{id}, n);
    Result<std::vector<TermUse>> tags = TermRepository(m_workspace).uses(F::Tags);
    if (!tags)
        return tags.error();
    counts.tags = std::move(*tags);
    return counts;
}

// Nothing is written, and nothing stands in the journal, when nothing was different.
Result<OperationId> WorkspaceSetup::committed(Act &act)
{
    return act.changeCount() == 0 ? Result<OperationId>(OperationId()) : act.commit();
}

Result<OperationId> WorkspaceSetup::saveDetails(const WorkspaceDetails &before, const WorkspaceDetails &after)
{
    if (Result<void> good = checkDetails(after); !good)
        return good.error();
    if (minorDigits(before.currency) != minorDigits(after.currency)) {
        const Result<bool> hasMoney = SetupRepository::hasMoney(m_workspace);
        if (!hasMoney)
            return hasMoney.error();
        if (*hasMoney)
            return Error{Error::Invalid, WorkspaceSetupText::tr("Leads have amounts in %1 already, and %2 has other decimals: every amount would become another one.")
                                             .arg(before.currency, after.currency)};
    }
    Act act(m_workspace, {setupKind, WorkspaceSetupText::tr("Change what the workspace says of itself")});
    if (!act.begun())
        return act.begun().error();
    Result<void> done = SetupRepository(act).change(SetupTable::Workspace, 1,
                                                    {{"name", before.name, after.name.trimmed()},
                                                     {"currency", before.currency, after.currency},
                                                     {"country", before.country, after.country},
                                                     {"time_zone", before.timeZone, after.timeZone}});
    if (!done)
        return done.error();
    return committed(act);
}

Result<OperationId> WorkspaceSetup::savePipelines(const std::vector<PipelineSetup> &before, const std::vector<PipelineSetup> &after,
                                                  const StageMoves &moves)
{
    const std::vector<PipelineSetup> wanted = tidied(after);
    if (Result<void> good = checkPipelines(wanted); !good)
        return good.error();
    Act act(m_workspace, {setupKind, WorkspaceSetupText::tr("Change pipelines and stages")});
    if (!act.begun())
        return act.begun().error();
    SetupRepository setup(act);
    for (PipelineSetup pipeline : wanted) {
        PipelineSetup old;
        if (const PipelineSetup *known = findPipeline(before, pipeline.pipeline.id)) {
            old = *known;
        } else {
            const Result<PipelineId> added = setup.addPipeline(pipeline.pipeline);
            if (!added)
                return added.error();
            pipeline.pipeline.id = *added;
            old.pipeline = pipeline.pipeline;
        }
        if (Result<void> done = savePipeline(act, old, pipeline); !done)
            return done.error();
    }
    // Last, so that leads can go to what was there or has just come.
    for (const PipelineSetup &old : before) {
        for (const Stage &stage : old.stages)
            if (!hasStage(wanted, stage.id))
                if (Result<void> done = removeStage(act, stage, moves); !done)
                    return done.error();
        if (findPipeline(wanted, old.pipeline.id))
            continue;
        if (Result<void> done = setup.change(SetupTable::Pipeline, old.pipeline.id.value, {{"deleted_at", {}, qint64(m_workspace.clock().now())}}); !done)
            return done.error();
    }
    return committed(act);
}

Result<void> WorkspaceSetup::savePipeline(Act &act, const PipelineSetup &before, const PipelineSetup &after)
{
    SetupRepository setup(act);
    Result<void> done = setup.change(SetupTable::Pipeline, after.pipeline.id.value,
                                     {{"name", before.pipeline.name, after.pipeline.name},
                                      {"position", qint64(before.pipeline.position), qint64(after.pipeline.position)}});
    if (!done)
        return done;
    for (Stage stage : after.stages) {
        stage.pipeline = after.pipeline.id;
        const Stage *known = findStage(before, stage.id);
        if (known)
            done = saveStage(act, *known, stage);
        else if (const Result<StageId> added = setup.addStage(stage); !added)
            return added.error();
        if (!done)
            return done;
    }
    return {};
}

Result<void> WorkspaceSetup::saveStage(Act &act, const Stage &before, const Stage &after)
{
    if (before.kind != after.kind) {
        const Result<bool> hasLeads = SetupRepository::hasLeads(m_workspace, before.id);
        if (!hasLeads)
            return hasLeads.error();
        if (*hasLeads)
            return Error{Error::Invalid, WorkspaceSetupText::tr("Leads stand in “%1”, so it stays what it is. Add another stage and move them there.").arg(before.name)};
    }
    return SetupRepository(act).change(SetupTable::Stage, before.id.value,
                                       {{"name", before.name, after.name},
                                        {"position", qint64(before.position), qint64(after.position)},
                                        {"kind", stageKindKey(before.kind), stageKindKey(after.kind)},
                                        {"probability", qint64(before.probability), qint64(after.probability)},
                                        {"rotting_days", positive(before.rottingDays), positive(after.rottingDays)},
                                        {"tone", before.tone, after.tone},
                                        {"wip_limit", positive(before.wipLimit), positive(after.wipLimit)},
                                        {"required", storedFieldNumbers(before.required), storedFieldNumbers(after.required)},
                                        {"needs_step", positive(before.needsStep), positive(after.needsStep)},
                                        {"limit_is_hard", positive(before.isLimitHard), positive(after.isLimitHard)}});
}

Result<void> WorkspaceSetup::removeStage(Act &act, const Stage &stage, const StageMoves &moves)
{
    const Result<std::vector<LeadId>> ids = SetupRepository::leadsIn(m_workspace, stage.id);
    if (!ids)
        return ids.error();
    const auto move = moves.find(stage.id);
    const Stage *target = move == moves.end() ? nullptr : m_workspace.stage(move->second);
    if (!ids->empty() && (!target || target->id == stage.id))
        return Error{Error::Invalid, WorkspaceSetupText::tr("Leads stand in “%1”. Say where they go.").arg(stage.name)};
    LeadRepository leads(m_workspace);
    const Millis now = m_workspace.clock().now();
    for (const LeadId id : *ids) {
        const Result<std::optional<Lead>> lead = leads.findAny(id);
        if (!lead)
            return lead.error();
        FieldValues changes{{F::Stage, qint64(target->id.value)}};
        if (target->kind == StageKind::Open)
            changes.insert({{F::ConvertedAt, FieldValue()}, {F::LostReason, FieldValue()}});
        else if (stage.kind == StageKind::Open)
            changes.insert({F::ConvertedAt, qint64(now)});
        if (const auto written = leads.update(act, **lead, changes); !written)
            return written.error();
        if (Result<void> done = ActivityRepository(m_workspace).enterStage(id, stage.id, target->id, (*lead)->number(F::CreatedAt), now); !done)
            return done;
    }
    return SetupRepository(act).change(SetupTable::Stage, stage.id.value, {{"deleted_at", {}, qint64(now)}});
}

Result<OperationId> WorkspaceSetup::saveUsers(const std::vector<User> &before, const std::vector<User> &after, const LeadHandovers &handovers)
{
    if (Result<void> good = checkUsers(after); !good)
        return good.error();
    const bool isOwnProfile = handovers.empty() && changesOnlyNamesOf(m_workspace.actingUser(), before, after);
    Act act(m_workspace, isOwnProfile ? Journal::Begin{QStringLiteral("profile"), WorkspaceSetupText::tr("Change one's own profile")}
                                      : Journal::Begin{QStringLiteral("users"), WorkspaceSetupText::tr("Change users")});
    if (!act.begun())
        return act.begun().error();
    SetupRepository setup(act);
    for (const User &user : after) {
        const auto old = std::find_if(before.begin(), before.end(), [&](const User &u) { return user.id.isValid() && u.id == user.id; });
        if (old == before.end()) {
            const Result<UserId> added = setup.addUser(user.name.trimmed(), user.email.trimmed(), user.role);
            if (!added)
                return added.error();
            continue;
        }
        Result<void> done = setup.change(SetupTable::User, user.id.value,
                                         {{"name", old->name, user.name.trimmed()},
                                          {"email", old->email, user.email.trimmed()},
                                          {"role", old->role, user.role},
                                          {"active", qint64(old->active), qint64(user.active)}});
        if (!done)
            return done.error();
    }
    for (const auto &[from, to] : handovers)
        if (Result<void> done = handOver(act, from, to); !done)
            return done.error();
    return committed(act);
}

Result<void> WorkspaceSetup::handOver(Act &act, UserId from, UserId to)
{
    const Result<std::vector<LeadId>> ids = SetupRepository::leadsOf(m_workspace, from);
    if (!ids)
        return ids.error();
    LeadRepository leads(m_workspace);
    const FieldValue owner = to.isValid() ? FieldValue(qint64(to.value)) : FieldValue();
    const FieldValue assigned = to.isValid() ? FieldValue(qint64(m_workspace.clock().now())) : FieldValue();
    for (const LeadId id : *ids) {
        const Result<std::optional<Lead>> lead = leads.findAny(id);
        if (!lead)
            return lead.error();
        if (const auto written = leads.update(act, **lead, {{F::Owner, owner}, {F::AssignedAt, assigned}}); !written)
            return written.error();
    }
    const Result<qint64> tasks = SetupRepository(act).handOverTasks(from, to);
    return tasks ? Result<void>() : tasks.error();
}

Result<OperationId> WorkspaceSetup::addField(const FieldWish &wish)
{
    if (Result<void> good = checkField(wish, m_workspace.catalog()); !good)
        return good.error();
    Act act(m_workspace, {setupKind, WorkspaceSetupText::tr("Add the field “%1”").arg(wish.label.trimmed())});
    if (!act.begun())
        return act.begun().error();
    const Result<Field> added = SetupRepository(act).addField(wish.label.trimmed(), wish.type, wish.options, wish.use);
    if (!added)
        return added.error();
    return committed(act);
}

Result<OperationId> WorkspaceSetup::changeField(FieldNumber number, const FieldWish &before, const FieldWish &after, const std::map<QString, QString> &renamed)
{
    const Field *field = m_workspace.catalog().find(number);
    if (!field || !field->isCustom())
        return Error{Error::NotFound, WorkspaceSetupText::tr("This field is not there any more. Look at the page again.")};
    if (Result<void> good = checkField(after, m_workspace.catalog(), number); !good)
        return good.error();
    Act act(m_workspace, {setupKind, WorkspaceSetupText::tr("Change the field “%1”").arg(before.label)});
    if (!act.begun())
        return act.begun().error();
    const auto hidden = [](const FieldWish &wish) { return FieldValue(qint64(UseAll & ~wish.use)); };
    Result<void> done = SetupRepository(act).change(SetupTable::CustomField, number,
                                                    {{"label", before.label, after.label.trimmed()},
                                                     {"options", before.options.join(u'\n'), after.options.join(u'\n')},
                                                     {"hidden_in", hidden(before), hidden(after)}});
    for (const auto &[from, to] : renamed)
        if (done && from != to)
            done = TermRepository(m_workspace).replace(act, number, from, to);
    if (!done)
        return done.error();
    return committed(act);
}

Result<OperationId> WorkspaceSetup::removeField(FieldNumber number)
{
    const Field *field = m_workspace.catalog().find(number);
    if (!field || !field->isCustom())
        return Error{Error::NotFound, WorkspaceSetupText::tr("This field is not there any more. Look at the page again.")};
    Act act(m_workspace, {setupKind, WorkspaceSetupText::tr("Remove the field “%1”").arg(field->label)});
    if (!act.begun())
        return act.begun().error();
    if (Result<void> done = SetupRepository(act).removeField(number); !done)
        return done.error();
    return committed(act);
}

Result<OperationId> WorkspaceSetup::restoreField(FieldNumber number)
{
    const Result<std::vector<RemovedField>> removed = SetupRepository::removedFields(m_workspace);
    if (!removed)
        return removed.error();
    const auto field = std::find_if(removed->begin(), removed->end(), [number](const RemovedField &f) { return f.field.number == number; });
    if (field == removed->end())
        return Error{Error::NotFound, WorkspaceSetupText::tr("This field is not there any more. Look at the page again.")};
    Act act(m_workspace, {setupKind, WorkspaceSetupText::tr("Bring back the field “%1”").arg(field->field.label)});
    if (!act.begun())
        return act.begun().error();
    if (Result<void> done = SetupRepository(act).restoreField(number); !done)
        return done.error();
    return committed(act);
}

Result<OperationId> WorkspaceSetup::renameTag(const QString &from, const QString &to)
{
    const QString name = to.trimmed();
    if (Result<void> good = checkTag(name); !good)
        return good.error();
    Act act(m_workspace, {setupKind, WorkspaceSetupText::tr("Rename the tag “%1” to “%2”").arg(from, name)});
    if (!act.begun())
        return act.begun().error();
    if (Result<void> done = TermRepository(m_workspace).replace(act, F::Tags, from, name); !done)
        return done.error();
    return committed(act);
}

Result<OperationId> WorkspaceSetup::removeTag(const QString &tag)
{
    Act act(m_workspace, {setupKind, WorkspaceSetupText::tr("Remove the tag “%1”").arg(tag)});
    if (!act.begun())
        return act.begun().error();
    if (Result<void> done = TermRepository(m_workspace).replace(act, F::Tags, tag, {}); !done)
        return done.error();
    return committed(act);
}

} // namespace lead
