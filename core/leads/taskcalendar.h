#pragma once

#include "core/base/result.h"
#include "core/domain/activity.h"

#include <vector>

namespace lead {

class Workspace;

/// A task as a calendar shows it.
struct CalendarTask
{
    Task task;
    QString leadName;
    QString owner;           ///< empty: nobody's
    bool isForeseen = false; ///< a later time of a repeated task, which is none yet; `task` is the one under way

    bool operator==(const CalendarTask &) const = default;
};

/// Which part of the calendar.
struct CalendarQuery
{
    Millis from = 0;
    Millis until = 0;
    UserId owner = {}; ///< invalid: everybody's
    bool withDone = true;
    int most = 3000;

    bool operator==(const CalendarQuery &) const = default;
};

struct CalendarTasks
{
    std::vector<CalendarTask> tasks; ///< by due date
    bool isCut = false;              ///< there are more than were asked for

    bool operator==(const CalendarTasks &) const = default;
};

/// What somebody is to be told of a task before it is due.
struct Reminder
{
    TaskId task;
    LeadId lead;
    QString title;
    QString leadName;
    QString kind; ///< as in NextStep
    Millis at = 0;
    Millis dueAt = 0;

    bool operator==(const Reminder &) const = default;
};
/// Calls without a reminder of their own are told so long before.
constexpr qint64 CallReminderMinutes = 5;

/// Tasks by time instead of by lead.
class TaskCalendar
{
public:
    explicit TaskCalendar(Workspace &workspace);

    Result<CalendarTasks> page(const CalendarQuery &query);
    /// Absent when there is no such task.
    Result<std::optional<CalendarTask>> task(TaskId id);
    /// Those of the acting user to be told from `from` until before `until`, in order.
    Result<std::vector<Reminder>> reminders(Millis from, Millis until);

private:
    Result<std::vector<CalendarTask>> named(const std::vector<Task> &tasks);
    Result<void> addForeseen(const CalendarQuery &query, std::vector<Task> &foreseen);

    Workspace &m_workspace;
};

} // namespace lead
