#include "core/leads/leadqualification.h"

#include "core/storage/lifecyclevisits.h"
#include "core/storage/workspace.h"

#include <QDateTime>

namespace lead {

namespace {
const QDate Epoch(1970, 1, 1);
}

QDate todayIn(const Workspace &workspace)
{
    return QDateTime::fromMSecsSinceEpoch(workspace.clock().now(), workspace.timeZone()).date();
}

QDate dateOfDays(qint64 days)
{
    return Epoch.addDays(days);
}

qint64 daysOf(const QDate &date)
{
    return Epoch.daysTo(date);
}

Result<LeadQualification> qualificationOf(Workspace &workspace, const Lead &lead)
{
    const Qualification &rules = workspace.qualification();
    LeadQualification qualification;
    qualification.state = lifecycleFromKey(lead.text(F::Lifecycle));
    const Result<std::vector<LifecycleVisit>> visits = LifecycleVisits(workspace).of(lead.id);
    if (!visits)
        return visits.error();
    if (!visits->empty() && visits->back().state == lead.text(F::Lifecycle))
        qualification.since = visits->back().enteredAt;
    const std::vector<ChecklistAnswer> answers = answersFromText(lead.text(F::ChecklistAnswers));
    for (const ChecklistItem &item : rules.checklist) {
        const ChecklistAnswer answer = answerTo(answers, item.key);
        qualification.points.push_back({item.key, item.title, answer.answer, answer.note});
    }
    if (const qint64 at = lead.number(F::AcceptBy))
        qualification.acceptBy = at;
    const QDate today = todayIn(workspace);
    if (const qint64 days = lead.number(F::WakeAt); days && qualification.state == Lifecycle::Recycled) {
        qualification.wakesOn = dateOfDays(days);
        qualification.isWoken = *qualification.wakesOn <= today;
    }
    qualification.isMine = lead.number(F::Owner) == workspace.actingUser().value;
    qualification.rejectReason = lead.text(F::RejectReason);
    qualification.wakeByDefault = today.addDays(rules.acceptance.wakeDays);
    return qualification;
}

} // namespace lead
