#pragma once

#include "core/domain/activity.h"
#include "core/leads/leadacts.h"
#include "core/storage/attachmentrepository.h"

namespace lead {

class ActivityRepository;

/// What is wrong with a task as a whole, as a sentence; nothing when it can be kept.
Result<void> checkTask(const Task &task);

/// Characters that a note may have.
constexpr qsizetype LongestNote = 100000;
/// What is wrong with a note, as a sentence; nothing when it can be kept.
Result<void> checkNote(const QString &text);

/// What somebody does around a lead: notes, calls, tasks and files. Each is one operation of the journal, whole or not at
/// all, and undoable.
class ActivityActs
{
public:
    explicit ActivityActs(Workspace &workspace);

    using Done = LeadActs::Done;

    /// "@" before the name of a person mentions that person.
    Result<Done> addNote(LeadId lead, const QString &text);
    struct Call
    {
        QString outcome; ///< "no answer", "voicemail", "interested", ...
        std::optional<qint64> seconds = {};
        QString note = {};
    };
    /// A call that reached somebody counts as contact.
    Result<Done> logCall(LeadId lead, const Call &call);
    Result<Done> pin(ActivityId activity, bool isPinned);

    /// `kind` as in Task, may be empty. The earliest open task is the lead's next step.
    Result<Done> addTask(LeadId lead, const QString &title, std::optional<Millis> dueAt, const QString &kind = {});
    /// A task with everything that it can have; what makes it another one (id, done, created) is filled in. Without an owner
    /// it is the lead owner's, else that of whoever adds it.
    Result<Done> addTask(const Task &task);
    /// Writes what differs. Error::Conflict when the task is not as it was in `before`.
    Result<Done> changeTask(const Task &before, const Task &after);
    /// Of a repeated task the next one is made by the same act: the first that is still ahead.
    Result<Done> completeTask(TaskId task);
    /// The same within an act; gives when the next one is due.
    Result<std::optional<Millis>> complete(Act &act, ActivityRepository &activities, const Task &task);
    Result<Done> reopenTask(TaskId task);
    Result<Done> snoozeTask(TaskId task, Millis dueAt);
    Result<Done> removeTask(TaskId task);

    /// Makes the next step of a lead follow its tasks, within an act. `dueBefore` is when the task was due that was changed.
    Result<void> followTasks(Act &act, LeadId lead, std::optional<Millis> dueBefore);

    /// Copies a file in; the original is left as it is.
    Result<Done> attach(LeadId lead, const QString &path);
    Result<Done> detach(AttachmentId attachment);

private:
    /// Adds what happened with a lead. The act has begun.
    Result<void> add(Act &act, const Lead &lead, Activity activity);
    template <typename Change>
    Result<Done> alterTask(TaskId task, const char *summary, Change change);
    Result<std::optional<Millis>> addNext(Act &act, ActivityRepository &activities, const Task &done);
    Result<Done> finished(Act &act, LeadId lead);

    Workspace &m_workspace;
    LeadActs m_leads;
};

} // namespace lead
