#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"

#include <QString>
#include <optional>

namespace lead {

/// Something that happened with a lead: a note, a call, a message.
struct Activity
{
    ActivityId id;
    LeadId lead;
    QString kind; ///< "note", "call", "email", "sms", "meeting"
    Millis at = 0;
    UserId user;
    QString outcome;                ///< of a call: "no answer", "voicemail", "interested", ...
    std::optional<qint64> seconds;  ///< length of a call
    QString body;
    std::optional<Millis> pinnedAt = {}; ///< kept on top of the story of its lead

    bool operator==(const Activity &) const = default;
};

/// How much a task matters. The numbers are stored.
enum class TaskPriority : std::uint8_t { Low = 1, Normal = 2, High = 3 };

/// Something to do for a lead; an appointment when it has a length.
struct Task
{
    TaskId id;
    LeadId lead;
    UserId owner;
    QString title;
    std::optional<Millis> dueAt;
    std::optional<Millis> doneAt;
    Millis createdAt = 0;
    QString kind = {}; ///< "call", "email", "text", "meeting" or "todo"; empty: its title says it
    TaskPriority priority = TaskPriority::Normal;
    std::optional<qint64> minutes = {};      ///< how long it takes
    QString place = {};
    std::optional<qint64> remindBefore = {}; ///< minutes before it is due
    QString recurrence = {};                 ///< a rule of RFC 5545, "FREQ=WEEKLY;BYDAY=MO"; empty: once
    QString timeZone = {};                   ///< IANA name, in which the rule counts; empty: that of the workspace
    std::optional<Millis> seriesAt = {};     ///< when the rule had it due, once it was put off
    QString uid = {};                        ///< of the calendar entry that it came from, or that its series went on with

    bool operator==(const Task &) const = default;
};

/// What a task and a reminder may at most be: a week long, four weeks ahead.
constexpr qint64 MostTaskMinutes = 7 * 24 * 60;
constexpr qint64 MostReminderMinutes = 28 * 24 * 60;
/// "call", "email", "text", "meeting", "todo".
bool isTaskKind(QStringView kind);
/// The UID of its calendar entry (RFC 5545): its own, or one of its id and the workspace's.
QString calendarUid(const Task &task, const QString &workspace);
/// That of a turn of a series which is done, when the series goes on under its own.
QString turnUid(const Task &task, const QString &workspace);
/// "low", "normal", "high", and back.
QString taskPriorityKey(TaskPriority priority);
std::optional<TaskPriority> taskPriorityFromKey(QStringView key);

/// The kind of a task: its own, or else by the first word of its title that names one ("Try again by phone" is a call).
QString taskKind(const Task &task);

/// Whether somebody was reached by a call that ended so: "interested" but not "no answer" or "voicemail".
bool isReached(QStringView callOutcome);

} // namespace lead
