#pragma once

#include "core/leads/taskcalendar.h"
#include "ui/theme/tokens.h"

#include <QRectF>
#include <QTimeZone>

class QMimeData;
class QPainter;

namespace lead {

/// How a task stands in the calendar.
struct TaskLook
{
    Millis now = 0;
    QTimeZone zone;
    bool isCurrent = false; ///< the keyboard is on it
    bool isCarried = false; ///< on its way to another place
};

/// Whether it cannot be moved: what is foreseen follows from its series, and what is done was then.
inline bool stays(const CalendarTask &task)
{
    return task.isForeseen || task.task.doneAt;
}
ToneName toneOf(const CalendarTask &task);
/// The icon of a kind of task.
const char *iconOfKind(QStringView kind);
/// A block that holds time, title and lead as far as there is room.
void paintTaskBlock(QPainter &painter, const QRectF &rect, const CalendarTask &task, const TaskLook &look);
/// The same on one line.
void paintTaskLine(QPainter &painter, const QRectF &rect, const CalendarTask &task, const TaskLook &look);
/// For screen readers and tooltips: "Call back, Ada Lovelace, Monday 2 March 9:00, 30 min, done".
QString taskSentence(const CalendarTask &task, Millis now, const QTimeZone &zone);

/// Leads that are dragged: their ids, separated by spaces.
inline constexpr char LeadMimeType[] = "application/x-leadwright-leads";
std::vector<LeadId> leadsIn(const QMimeData &data);

} // namespace lead
