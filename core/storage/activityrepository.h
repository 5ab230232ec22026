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
    Result<ActivityId> add(Act &act, Activity activity);
    Result<TaskId> add(Act &act, Task task);
    /// Hands all notes, calls and tasks of one lead to another.
    Result<void> moveAll(Act &act, LeadId from, LeadId to);
    /// Ends the stay in the old stage and begins one in the new.
    Result<void> enterStage(LeadId lead, StageId from, StageId to, Millis leadCreatedAt, Millis at);
    /// Takes back the last stay, for undo.
    Result<void> leaveStage(LeadId lead, StageId stage);

private:
    Workspace &m_workspace;
};

} // namespace lead
