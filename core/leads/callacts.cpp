#include "core/leads/callacts.h"

#include "core/domain/localtime.h"
#include "core/domain/mention.h"
#include "core/leads/activityacts.h"
#include "core/storage/activityrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <algorithm>

namespace lead {

namespace {

struct CallActsText
{
    Q_DECLARE_TR_FUNCTIONS(CallActs)
};

} // namespace

CallActs::CallActs(Workspace &workspace)
    : m_workspace(workspace)
    , m_leads(workspace)
{
}

Result<LeadActs::Done> CallActs::finish(LeadId id, const CallResult &result)
{
    if (result.outcome.trimmed().isEmpty())
        return Error{Error::Invalid, CallActsText::tr("The call has no outcome. Say how it ended.")};
    if (Result<void> fine = checkNote(result.note); !fine)
        return fine.error();
    Act act(m_workspace, {QStringLiteral("call"), {}});
    if (!act.begun())
        return act.begun().error();
    const Result<Lead> lead = m_leads.require(id);
    if (!lead)
        return lead.error();
    act.setSummary(CallActsText::tr("Call with %1: %2").arg(lead->displayName(), result.outcome));
    if (Result<void> done = addCall(act, *lead, result); !done)
        return done.error();
    const Result<bool> hadTask = isStepOfTask(*lead);
    if (!hadTask)
        return hadTask.error();
    if (Result<void> done = settleTasks(act, *lead, result); !done)
        return done.error();
    Result<FieldValues> changes = changesOf(*lead, result);
    if (!changes)
        return changes.error();
    if (Result<void> done = followTasks(*lead, *hadTask, *changes); !done)
        return done.error();
    if (Result<void> done = m_leads.apply(act, *lead, std::move(*changes)); !done)
        return done.error();
    const Result<OperationId> operation = act.commit();
    if (!operation)
        return operation.error();
    return LeadActs::Done{*operation, id};
}

Result<void> CallActs::addCall(Act &act, const Lead &lead, const CallResult &result)
{
    Activity call;
    call.lead = lead.id;
    call.kind = QStringLiteral("call");
    call.at = m_workspace.clock().now();
    call.user = m_workspace.actingUser();
    call.outcome = result.outcome;
    call.seconds = result.seconds;
    call.body = withMentions(result.note, m_workspace.users());
    const Result<ActivityId> added = ActivityRepository(m_workspace).add(act, call);
    if (!added)
        return added.error();
    act.touchLead();
    return {};
}

// The call settles the calls that were due by the end of the day; what else is to be done stays.
Result<void> CallActs::settleTasks(Act &act, const Lead &lead, const CallResult &result)
{
    ActivityRepository activities(m_workspace);
    const Millis now = m_workspace.clock().now();
    const Result<std::vector<Task>> tasks = activities.tasksOf(lead.id);
    if (!tasks)
        return tasks.error();
    for (const Task &task : *tasks) {
        if (task.doneAt || taskKind(task) != u"call" || (task.dueAt && *task.dueAt >= tomorrow()))
            continue;
        if (const auto done = ActivityActs(m_workspace).complete(act, activities, task); !done)
            return done.error();
    }
    if (!result.nextAt)
        return {};
    Task next;
    next.lead = lead.id;
    next.owner = lead.number(F::Owner) ? UserId{lead.number(F::Owner)} : m_workspace.actingUser();
    next.title = result.nextTitle.trimmed().isEmpty() ? CallActsText::tr("Call") : result.nextTitle.trimmed();
    next.kind = result.nextKind;
    next.dueAt = result.nextAt;
    next.createdAt = now;
    const Result<TaskId> added = activities.add(act, next);
    return added ? Result<void>() : added.error();
}

// Whether the date of the next step is that of a task, and not one that a person or a file gave.
Result<bool> CallActs::isStepOfTask(const Lead &lead)
{
    const Result<std::vector<Task>> tasks = ActivityRepository(m_workspace).nextTasks({lead.id});
    if (!tasks)
        return tasks.error();
    return !tasks->empty() && tasks->front().dueAt.value_or(0) == lead.number(F::NextActionAt);
}

// The next step is the earliest open task. A date without a task that is still ahead stays, unless a task comes earlier.
Result<void> CallActs::followTasks(const Lead &lead, bool hadTask, FieldValues &changes)
{
    const Result<std::vector<Task>> tasks = ActivityRepository(m_workspace).nextTasks({lead.id});
    if (!tasks)
        return tasks.error();
    const std::optional<Millis> due = tasks->empty() ? std::nullopt : tasks->front().dueAt;
    const Millis given = lead.number(F::NextActionAt);
    if (!hadTask && given >= tomorrow() && (!due || *due > given))
        return {};
    changes.insert_or_assign(F::NextActionAt, due ? FieldValue(qint64(*due)) : FieldValue());
    return {};
}

Millis CallActs::tomorrow() const
{
    const QTimeZone zone = m_workspace.timeZone();
    return startOfDay(QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now(), zone).date().addDays(1), zone);
}

Result<FieldValues> CallActs::changesOf(const Lead &lead, const CallResult &result) const
{
    FieldValues changes;
    if (isReached(result.outcome)) {
        const qint64 now = m_workspace.clock().now();
        changes.insert_or_assign(F::LastContactedAt, now);
        if (lead.number(F::FirstContactedAt) == 0)
            changes.insert_or_assign(F::FirstContactedAt, now);
    }
    if (result.isDoNotContact)
        for (const FieldNumber field : {F::DoNotCall, F::DoNotEmail, F::DoNotText})
            changes.insert_or_assign(field, qint64(1));
    if (result.stage.isEmpty())
        return changes;
    const std::vector<Stage> &stages = m_workspace.stages();
    const auto stage = std::find_if(stages.begin(), stages.end(), [&](const Stage &s) { return s.name == result.stage; });
    if (stage == stages.end())
        return Error{Error::NotFound, CallActsText::tr("There is no stage “%1” any more. Choose another outcome, or move the lead by hand.").arg(result.stage)};
    changes.insert_or_assign(F::Stage, stage->id.value);
    if (stage->kind == StageKind::Lost && !result.lostReason.isEmpty())
        changes.insert_or_assign(F::LostReason, result.lostReason);
    return changes;
}

} // namespace lead
