#pragma once

#include "core/leads/calendarfile.h"
#include "core/leads/taskcalendar.h"

#include <map>

namespace lead {

class Act;
class ActivityRepository;
class Workspace;

/// What came of a calendar file.
struct CalendarImport
{
    OperationId operation;    ///< invalid when nothing had to change
    qint64 entries = 0;       ///< read; the five below add up to it
    qint64 added = 0;
    qint64 changed = 0;
    qint64 removed = 0;       ///< cancelled in the file
    qint64 unchanged = 0;
    qint64 unmatched = 0;     ///< no lead takes part
    QStringList problems = {}; ///< of what was left out, and whom nobody knows; a sentence each

    bool operator==(const CalendarImport &) const = default;
};

/// Tasks as calendar files, out and in. An entry belongs to the task with its uid, or else to the lead whose address takes
/// part in it; others are named and left alone. What comes in is one act that can be undone.
class CalendarExchange
{
public:
    explicit CalendarExchange(Workspace &workspace);

    /// The tasks of a stretch of time as a file; gives how many.
    Result<qint64> write(const CalendarQuery &query, const QString &path);
    Result<QByteArray> text(const CalendarQuery &query, qint64 *count = nullptr);
    Result<CalendarImport> read(const QString &path);
    Result<CalendarImport> readText(const QByteArray &bytes, const QString &name);

private:
    Result<std::optional<Task>> taskOf(const CalendarEntry &entry);
    Result<std::map<QString, LeadId>> leadsByEmail(const std::vector<CalendarEntry> &entries);
    Result<void> take(Act &act, const CalendarEntry &entry, const std::map<QString, LeadId> &leads, CalendarImport &report);
    Result<void> change(Act &act, const Task &before, const CalendarEntry &entry, CalendarImport &report);
    Task filled(Task task, const CalendarEntry &entry, const QString &leadName) const;

    Workspace &m_workspace;
};

} // namespace lead
