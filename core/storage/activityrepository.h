#pragma once

#include "core/domain/activity.h"
#include "core/storage/journal.h"

namespace lead {

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
    Result<void> set(Act &act, const QString &entity, qint64 id, const QString &column, const FieldValue &before, const FieldValue &after);

    Workspace &m_workspace;
};

} // namespace lead
