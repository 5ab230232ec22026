#include "core/leads/activityacts.h"

#include "core/base/numbertext.h"
#include "core/domain/filename.h"
#include "core/domain/localtime.h"
#include "core/domain/mention.h"
#include "core/domain/recurrence.h"
#include "core/storage/activityrepository.h"
#include "core/storage/filestore.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>

namespace lead {

namespace {

struct ActivityActsText
{
    Q_DECLARE_TR_FUNCTIONS(ActivityActs)
};

Error gone()
{
    return {Error::NotFound, ActivityActsText::tr("This is not there any more. Somebody removed it.")};
}

} // namespace

ActivityActs::ActivityActs(Workspace &workspace)
    : m_workspace(workspace)
    , m_leads(workspace)
{
}

Result<ActivityActs::Done> ActivityActs::finished(Act &act, LeadId lead)
{
    if (act.changeCount() == 0)
        return Done{{}, lead};
    Result<OperationId> operation = act.commit();
    if (!operation)
        return operation.error();
    return Done{*operation, lead};
}

Result<void> ActivityActs::add(Act &act, const Lead &lead, Activity activity)
{
    activity.lead = lead.id;
    activity.at = m_workspace.clock().now();
    activity.user = m_workspace.actingUser();
    const Result<ActivityId> added = ActivityRepository(m_workspace).add(act, activity);
    if (added)
        act.touchLead();
    return added ? Result<void>() : added.error();
}

Result<void> checkNote(const QString &text)
{
    if (text.size() <= LongestNote)
        return {};
    return Error{Error::Invalid, ActivityActsText::tr("The note has %1 characters, and %2 are the most. Shorten it, or save it as a file and attach that.")
                                     .arg(numberText(text.size()), numberText(LongestNote))};
}

Result<ActivityActs::Done> ActivityActs::addNote(LeadId id, const QString &text)
{
    if (text.trimmed().isEmpty())
        return Error{Error::Invalid, ActivityActsText::tr("The note is empty. Write something first.")};
    if (Result<void> fine = checkNote(text); !fine)
        return fine.error();
    Act act(m_workspace, {QStringLiteral("note"), {}});
    if (!act.begun())
        return act.begun().error();
    const Result<Lead> lead = m_leads.require(id);
    if (!lead)
        return lead.error();
    act.setSummary(ActivityActsText::tr("Note on %1").arg(lead->displayName()));
    Activity note;
    note.kind = QStringLiteral("note");
    note.body = withMentions(text, m_workspace.users());
    if (Result<void> done = add(act, *lead, note); !done)
        return done.error();
    return finished(act, id);
}

Result<ActivityActs::Done> ActivityActs::logCall(LeadId id, const Call &call)
{
    if (call.outcome.trimmed().isEmpty())
        return Error{Error::Invalid, ActivityActsText::tr("The call has no outcome. Say how it ended.")};
    if (Result<void> fine = checkNote(call.note); !fine)
        return fine.error();
    Act act(m_workspace, {QStringLiteral("call"), {}});
    if (!act.begun())
        return act.begun().error();
    const Result<Lead> lead = m_leads.require(id);
    if (!lead)
        return lead.error();
    act.setSummary(ActivityActsText::tr("Call with %1: %2").arg(lead->displayName(), call.outcome));
    Activity activity;
    activity.kind = QStringLiteral("call");
    activity.outcome = call.outcome;
    activity.seconds = call.seconds;
    activity.body = withMentions(call.note, m_workspace.users());
    if (Result<void> done = add(act, *lead, activity); !done)
        return done.error();
    if (isReached(call.outcome)) {
        const qint64 now = m_workspace.clock().now();
        FieldValues contact{{F::LastContactedAt, now}};
        if (lead->number(F::FirstContactedAt) == 0)
            contact.insert({F::FirstContactedAt, now});
        if (Result<void> done = m_leads.apply(act, *lead, contact); !done)
            return done.error();
    }
    return finished(act, id);
}

Result<ActivityActs::Done> ActivityActs::pin(ActivityId id, bool isPinned)
{
    Act act(m_workspace, {QStringLiteral("pin"), {}});
    if (!act.begun())
        return act.begun().error();
    ActivityRepository activities(m_workspace);
    const Result<std::optional<Activity>> activity = activities.activity(id);
    if (!activity)
        return activity.error();
    if (!*activity)
        return gone();
    const Result<Lead> lead = m_leads.require((*activity)->lead);
    if (!lead)
        return lead.error();
    act.setSummary((isPinned ? ActivityActsText::tr("Pin a note on %1") : ActivityActsText::tr("Unpin a note on %1")).arg(lead->displayName()));
    const std::optional<Millis> at = isPinned ? std::optional(m_workspace.clock().now()) : std::nullopt;
    if (Result<void> done = activities.pin(act, **activity, at); !done)
        return done.error();
    return finished(act, lead->id);
}

Result<void> checkTask(const Task &task)
{
    const auto wrong = [](const QString &sentence) { return Error{Error::Invalid, sentence}; };
    if (task.title.trimmed().isEmpty())
        return wrong(ActivityActsText::tr("The task has no text. Say what is to be done."));
    if (!task.kind.isEmpty() && !isTaskKind(task.kind))
        return wrong(ActivityActsText::tr("“%1” is no kind of task. There are call, email, text, meeting and todo.").arg(task.kind));
    if (task.minutes && (*task.minutes < 1 || *task.minutes > MostTaskMinutes))
        return wrong(ActivityActsText::tr("A task takes between a minute and a week."));
    if (task.remindBefore && (*task.remindBefore < 0 || *task.remindBefore > MostReminderMinutes))
        return wrong(ActivityActsText::tr("A reminder comes at most four weeks before the task is due."));
    if (!task.dueAt && (task.remindBefore || !task.recurrence.isEmpty()))
        return wrong(ActivityActsText::tr("A task without a date can be neither repeated nor reminded of. Give it one."));
    if (!task.timeZone.isEmpty() && !zoneNamed(task.timeZone.toLatin1()))
        return wrong(ActivityActsText::tr("There is no time zone “%1”.").arg(task.timeZone));
    return task.recurrence.isEmpty() ? Result<void>() : checkRecurrence(task.recurrence);
}

Result<ActivityActs::Done> ActivityActs::addTask(LeadId id, const QString &title, std::optional<Millis> dueAt, const QString &kind)
{
    Task task;
    task.lead = id;
    task.title = title;
    task.kind = kind;
    task.dueAt = dueAt;
    return addTask(task);
}

Result<ActivityActs::Done> ActivityActs::addTask(const Task &wanted)
{
    if (Result<void> fine = checkTask(wanted); !fine)
        return fine.error();
    Act act(m_workspace, {QStringLiteral("task"), {}});
    if (!act.begun())
        return act.begun().error();
    const Result<Lead> lead = m_leads.require(wanted.lead);
    if (!lead)
        return lead.error();
    Task task = wanted;
    task.title = wanted.title.trimmed();
    task.place = wanted.place.trimmed();
    if (!task.owner.isValid())
        task.owner = lead->number(F::Owner) ? UserId{lead->number(F::Owner)} : m_workspace.actingUser();
    else if (!m_workspace.user(task.owner))
        return Error{Error::NotFound, ActivityActsText::tr("This user is not there any more.")};
    task.doneAt.reset();
    task.createdAt = m_workspace.clock().now();
    act.setSummary(ActivityActsText::tr("Task for %1: %2").arg(lead->displayName(), task.title));
    const Result<TaskId> added = ActivityRepository(m_workspace).add(act, task);
    if (!added)
        return added.error();
    if (Result<void> done = followTasks(act, task.lead, std::nullopt); !done)
        return done.error();
    return finished(act, task.lead);
}

Result<ActivityActs::Done> ActivityActs::changeTask(const Task &before, const Task &wanted)
{
    if (Result<void> fine = checkTask(wanted); !fine)
        return fine.error();
    if (wanted.owner.isValid() && !m_workspace.user(wanted.owner))
        return Error{Error::NotFound, ActivityActsText::tr("This user is not there any more.")};
    return alterTask(before.id, QT_TRANSLATE_NOOP("ActivityActs", "Change task for %1: %2"), [&](Act &act, ActivityRepository &activities, const Task &) {
        Task after = wanted;
        after.title = wanted.title.trimmed();
        after.place = wanted.place.trimmed();
        // With another date or rule the series begins anew.
        if (before.dueAt != after.dueAt || before.recurrence != after.recurrence)
            after.seriesAt.reset();
        return activities.change(act, before, after);
    });
}

// The next step of a lead is its earliest open task. A date that a person or a file set without a task stays, unless a
// task comes earlier.
Result<void> ActivityActs::followTasks(Act &act, LeadId id, std::optional<Millis> dueBefore)
{
    const Result<Lead> lead = m_leads.require(id);
    if (!lead)
        return lead.error();
    const Result<std::vector<Task>> next = ActivityRepository(m_workspace).nextTasks({id});
    if (!next)
        return next.error();
    const std::optional<Millis> due = next->empty() ? std::nullopt : next->front().dueAt;
    const qint64 now = lead->number(F::NextActionAt);
    const bool isOfTask = now == 0 || (dueBefore && *dueBefore == now);
    if (!isOfTask && !(due && *due < now))
        return {};
    return m_leads.apply(act, *lead, {{F::NextActionAt, due ? FieldValue(qint64(*due)) : FieldValue()}});
}

template <typename Change>
Result<ActivityActs::Done> ActivityActs::alterTask(TaskId id, const char *summary, Change change)
{
    Act act(m_workspace, {QStringLiteral("task"), {}});
    if (!act.begun())
        return act.begun().error();
    ActivityRepository activities(m_workspace);
    const Result<std::optional<Task>> task = activities.task(id);
    if (!task)
        return task.error();
    if (!*task)
        return gone();
    const Result<Lead> lead = m_leads.require((*task)->lead);
    if (!lead)
        return lead.error();
    act.setSummary(ActivityActsText::tr(summary).arg(lead->displayName(), (*task)->title));
    if (Result<void> done = change(act, activities, **task); !done)
        return done.error();
    if (Result<void> done = followTasks(act, lead->id, (*task)->dueAt); !done)
        return done.error();
    act.touchLead();
    return finished(act, lead->id);
}

// The rule and the calendar entry go on with the next one, so that what is done is done once.
Result<std::optional<Millis>> ActivityActs::addNext(Act &act, ActivityRepository &activities, const Task &done)
{
    const QTimeZone zone = done.timeZone.isEmpty() ? m_workspace.timeZone() : QTimeZone(done.timeZone.toLatin1());
    const std::optional<Occurrence> next = nextOccurrence(done.recurrence, done.seriesAt ? *done.seriesAt : *done.dueAt, m_workspace.clock().now(), zone, m_workspace.holidays());
    if (!next)
        return std::optional<Millis>();
    Task task = done;
    task.dueAt = next->at;
    task.recurrence = next->rule;
    task.seriesAt.reset();
    task.doneAt.reset();
    task.createdAt = m_workspace.clock().now();
    task.uid = calendarUid(done, m_workspace.uuid());
    const Result<TaskId> added = activities.add(act, task);
    return added ? Result<std::optional<Millis>>(std::optional(next->at)) : added.error();
}

Result<ActivityActs::Done> ActivityActs::completeTask(TaskId task)
{
    std::optional<Millis> nextDueAt;
    Result<Done> done = alterTask(task, QT_TRANSLATE_NOOP("ActivityActs", "Done for %1: %2"), [&](Act &act, ActivityRepository &activities, const Task &before) -> Result<void> {
        const Result<std::optional<Millis>> next = complete(act, activities, before);
        if (!next)
            return next.error();
        nextDueAt = *next;
        return {};
    });
    if (done)
        done->nextDueAt = nextDueAt;
    return done;
}

Result<std::optional<Millis>> ActivityActs::complete(Act &act, ActivityRepository &activities, const Task &task)
{
    std::optional<Millis> nextDueAt;
    if (task.doneAt)
        return nextDueAt;
    Task after = task;
    after.doneAt = m_workspace.clock().now();
    if (!task.recurrence.isEmpty() && task.dueAt) {
        const Result<std::optional<Millis>> next = addNext(act, activities, task);
        if (!next)
            return next.error();
        nextDueAt = *next;
        after.recurrence.clear();
        after.seriesAt.reset();
        if (nextDueAt)
            after.uid = turnUid(task, m_workspace.uuid());
    }
    if (Result<void> done = activities.change(act, task, after); !done)
        return done.error();
    return nextDueAt;
}

Result<ActivityActs::Done> ActivityActs::reopenTask(TaskId task)
{
    return alterTask(task, QT_TRANSLATE_NOOP("ActivityActs", "Not done for %1: %2"), [](Act &act, ActivityRepository &activities, const Task &before) {
        Task after = before;
        after.doneAt.reset();
        return activities.change(act, before, after);
    });
}

Result<ActivityActs::Done> ActivityActs::snoozeTask(TaskId task, Millis dueAt)
{
    return alterTask(task, QT_TRANSLATE_NOOP("ActivityActs", "Snooze for %1: %2"), [dueAt](Act &act, ActivityRepository &activities, const Task &before) {
        Task after = before;
        after.dueAt = dueAt;
        if (!before.recurrence.isEmpty() && !before.seriesAt) // put off once; the series stays where it was
            after.seriesAt = before.dueAt;
        return activities.change(act, before, after);
    });
}

Result<ActivityActs::Done> ActivityActs::removeTask(TaskId task)
{
    return alterTask(task, QT_TRANSLATE_NOOP("ActivityActs", "Remove task for %1: %2"),
                      [](Act &act, ActivityRepository &activities, const Task &before) { return activities.remove(act, before); });
}

Result<ActivityActs::Done> ActivityActs::attach(LeadId id, const QString &path)
{
    if (Result<void> may = m_workspace.permissions().check(Right::WorkLeads); !may)
        return may.error(); // before a copy is made
    // Copied before the transaction begins, for a large file takes a while.
    const Result<FileStore::Stored> stored = FileStore(m_workspace.path()).take(path);
    if (!stored)
        return stored.error();
    Act act(m_workspace, {QStringLiteral("attach"), {}});
    if (!act.begun())
        return act.begun().error();
    const Result<Lead> lead = m_leads.require(id);
    if (!lead)
        return lead.error();
    StoredAttachment attachment{{}, id, safeFileName(path), stored->bytes, stored->sha256, m_workspace.clock().now(), m_workspace.actingUser()};
    act.setSummary(ActivityActsText::tr("Attach %1 to %2").arg(attachment.name, lead->displayName()));
    const Result<AttachmentId> added = AttachmentRepository(m_workspace).add(act, attachment);
    if (!added)
        return added.error();
    act.touchLead();
    return finished(act, id);
}

Result<ActivityActs::Done> ActivityActs::detach(AttachmentId id)
{
    Act act(m_workspace, {QStringLiteral("detach"), {}});
    if (!act.begun())
        return act.begun().error();
    AttachmentRepository attachments(m_workspace);
    const Result<std::optional<StoredAttachment>> attachment = attachments.find(id);
    if (!attachment)
        return attachment.error();
    if (!*attachment)
        return gone();
    const Result<Lead> lead = m_leads.require((*attachment)->lead);
    if (!lead)
        return lead.error();
    act.setSummary(ActivityActsText::tr("Detach %1 from %2").arg((*attachment)->name, lead->displayName()));
    if (Result<void> done = attachments.remove(act, **attachment); !done)
        return done.error();
    act.touchLead();
    return finished(act, lead->id);
}

} // namespace lead
