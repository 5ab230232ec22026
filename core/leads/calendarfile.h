#pragma once

#include "core/base/result.h"
#include "core/domain/activity.h"
#include "core/domain/workingdays.h"

#include <QStringList>
#include <QTimeZone>
#include <vector>

namespace lead {

/// A task or appointment as a calendar file (iCalendar, RFC 5545) has it.
struct CalendarEntry
{
    QString uid;
    bool isAppointment = false; ///< VEVENT; else VTODO
    QString title;
    QString ownTitle = {};  ///< that of the task, in an entry that Leadwright wrote: the title there names the lead, too
    QString ownKind = {};   ///< the kind of task, in such an entry
    QString place = {};
    std::optional<Millis> at = {};           ///< begins or is due
    std::optional<qint64> minutes = {};
    bool isWholeDay = false;                 ///< it names a day without a time; `at` is nine in the morning
    int days = 1;                            ///< of a whole day that lasts longer; no task keeps it
    TaskPriority priority = TaskPriority::Normal;
    std::optional<qint64> remindBefore = {}; ///< minutes
    QString recurrence = {};
    QString timeZone = {};                   ///< IANA name; empty: that of the reader, or UTC
    bool isDone = false;
    std::optional<Millis> doneAt = {};
    bool isCancelled = false;
    QStringList emails = {};                 ///< of whoever takes part, lower case

    bool operator==(const CalendarEntry &) const = default;
};

struct CalendarFileText
{
    std::vector<CalendarEntry> entries;
    QStringList problems; ///< what was left out and why, a sentence each
};

/// Larger files and files with more entries are refused.
constexpr qint64 LargestCalendarFile = 16 * 1024 * 1024;
constexpr int MostCalendarEntries = 5000;

/// Reads a calendar file. Times without a zone are in `zone`. Error::Invalid for what is no such file. Exceptions of a series are a
/// problem unless they are holidays that it leaves out anyway.
Result<CalendarFileText> readCalendar(const QByteArray &bytes, const QTimeZone &zone, const std::vector<Holiday> &holidays = {});
/// The entries as a file; times are in `zone`, or in their own for those that are repeated. What comes every working day has the
/// holidays as exceptions, for programs that do not know them.
QByteArray writeCalendar(const std::vector<CalendarEntry> &entries, const QTimeZone &zone, Millis now, const std::vector<Holiday> &holidays = {});

} // namespace lead
