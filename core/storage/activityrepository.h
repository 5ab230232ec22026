#pragma once

#include "core/domain/activity.h"
#include "core/storage/journal.h"

#include <functional>

namespace lead {

class Query;
class Workspace;

/// Notes, calls, messages and tasks of leads, and their stays in stages.
class ActivityRepository
{
public:
    explicit ActivityRepository(Workspace &workspace);

    /// Newest first.
    Result<std::vector<Activity>> activitiesOf(LeadId lead);
    Result<std::vector<Task>> tasksOf(LeadId lead);
    /// Absent when there is no such task, or it was removed.
    Result<std::optional<Task>> task(TaskId id);
    Result<std::optional<Activity>> activity(ActivityId id);
    struct TaskRange
    {
        Millis from = 0;
        Millis until = 0;
        UserId owner = {}; ///< invalid: everybody's
        bool withDone = true;
        int most = 0;
    };
    /// Tasks that lie in a stretch of time, also with a part, by due date. Leads that are hidden keep theirs to themselves.
    Result<std::vector<Task>> tasksIn(const TaskRange &range);
    /// Open tasks with a rule of repetition that are due before `range.until`.
    Result<std::vector<Task>> repeatedTasks(const TaskRange &range);
    /// Open tasks of a user that a reminder belongs to between two moments: those with one, and calls without.
    Result<std::vector<Task>> tasksToRemind(UserId owner, Millis from, Millis until);
    /// The open task of a calendar entry before those done.
    Result<std::optional<Task>> taskByUid(const QString &uid);
    /// Of each lead the open task with the earliest due date; those without a date come last.
    Result<std::vector<Task>> nextTasks(const std::vector<LeadId> &leads);

    struct StageVisit
    {
        StageId stage;
        Millis enteredAt = 0;
        std::optional<Millis> leftAt;
        UserId user;
    };
    /// In order of time. Empty for a lead that never moved.
    Result<std::vector<StageVisit>> visitsOf(LeadId lead);

    /// Notes and calls that name a user (see mention.h) and are somebody else's, added after one, oldest first.
    Result<std::vector<Activity>> naming(UserId user, ActivityId after, int most);
    /// Give it everything but the id.
    Result<ActivityId> add(ChangeRecorder &act, Activity activity);
    Result<TaskId> add(ChangeRecorder &act, Task task);
    /// Writes what differs. Error::Conflict when the task is not as it was in `before`.
    Result<void> change(Act &act, const Task &before, const Task &after);
    Result<void> remove(Act &act, const Task &task);
    Result<void> pin(Act &act, const Activity &activity, std::optional<Millis> at);
    /// Hands all notes, calls, tasks and files of one lead to another.
    Result<void> moveAll(Act &act, LeadId from, LeadId to);
    /// Ends the stay in the old stage and begins one in the new.
    Result<void> enterStage(LeadId lead, StageId from, StageId to, Millis leadCreatedAt, Millis at);
    /// Takes back the last stay, for undo.
    Result<void> leaveStage(LeadId lead, StageId stage);

private:
    Result<std::vector<Task>> tasksWhere(const QString &rest, const std::function<void(Query &)> &bind);
    Result<void> set(Act &act, const QString &entity, qint64 id, const QString &column, const FieldValue &before, const FieldValue &after);

    Workspace &m_workspace;
};

} // namespace lead
