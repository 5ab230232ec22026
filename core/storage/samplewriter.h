#pragma once

#include "core/base/id.h"
#include "core/storage/bulkstatement.h"

#include <optional>
#include <string>

namespace lead {

class Workspace;

/// Writes the invented history of leads, many rows at a time, inside a transaction that the caller holds.
/// None of it is journaled row by row: it belongs to one act that creates everything.
class SampleWriter
{
public:
    explicit SampleWriter(Workspace &workspace);

    const Result<void> &prepared() const { return m_prepared; }

    struct ActivityRow
    {
        std::string_view kind;
        Millis at = 0;
        std::int64_t user = 0;
        std::string_view outcome; ///< empty: none
        std::int64_t seconds = 0; ///< 0: no length
        std::string body;
    };
    struct Visit
    {
        std::int64_t stage = 0;
        Millis enteredAt = 0;
        std::optional<Millis> leftAt;
        std::int64_t user = 0;
    };
    struct TaskRow
    {
        std::string title;
        std::int64_t owner = 0;
        Millis createdAt = 0;
        Millis dueAt = 0;
        std::optional<Millis> doneAt;
        int minutes = 0;                  ///< of an appointment; 0: no length
        std::string_view recurrence = {}; ///< a rule; empty: once
    };
    Result<void> add(ActivityId id, LeadId lead, const ActivityRow &activity);
    Result<void> add(LeadId lead, const Visit &visit);
    Result<void> add(TaskId id, LeadId lead, const TaskRow &task);

    /// Puts a user into the team on a day of the past, or leaves who was in it before.
    Result<void> setUserSince(UserId user, Millis since);
    /// How many leads a stage takes, unless that is set already.
    Result<void> setLimit(StageId stage, std::int64_t leads);
    /// The highest id of leads, activities and tasks; 0 without any.
    std::int64_t highestId();

private:
    Workspace &m_workspace;
    BulkStatement m_activity;
    BulkStatement m_visit;
    BulkStatement m_task;
    Result<void> m_prepared;
};

} // namespace lead
