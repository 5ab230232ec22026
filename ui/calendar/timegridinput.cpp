// How the time grid is worked with mouse and keyboard.
#include "ui/calendar/taskpaint.h"
#include "ui/calendar/timegrid.h"

#include <QApplication>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>
#include <QScrollBar>
#include <algorithm>

namespace lead {

namespace {
constexpr int Step = 15;    // minutes that dragging goes by
constexpr int KeyStep = 30; // and the place of the keyboard
constexpr int Edge = 6;     // px at the lower end of a block that make it longer
constexpr int LeastLength = 30;

int lengthOf(const CalendarTask &task)
{
    return std::max<int>(LeastLength, static_cast<int>(std::min<qint64>(MinutesOfDay, task.task.minutes.value_or(0))));
}

} // namespace

void TimeGrid::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || m_carried)
        return;
    const QPoint at = event->position().toPoint();
    if (at.y() < head() || at.x() < gutter())
        return;
    m_day = dayAt(at.x());
    m_minute = minuteAt(at.y()) / KeyStep * KeyStep;
    m_press.reset();
    if (const TimeBlock *block = blockAt(at)) {
        m_current = m_tasks[block->task].task.id;
        m_minute = block->from;
        m_press = Press{at, block->task, minuteAt(at.y()) - block->from, at.y() > rectOfBlock(*block).bottom() - Edge};
    }
    tellPlace();
    viewport()->update();
}

void TimeGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_press) {
        const TimeBlock *block = blockAt(at);
        const bool canResize = block && m_tasks[block->task].task.minutes && !stays(m_tasks[block->task]) && at.y() > rectOfBlock(*block).bottom() - Edge;
        viewport()->setCursor(canResize ? Qt::SizeVerCursor : block ? Qt::PointingHandCursor : Qt::ArrowCursor);
        return;
    }
    const CalendarTask &task = m_tasks[m_press->task];
    if (!m_carried && (at - m_press->at).manhattanLength() < QApplication::startDragDistance())
        return;
    if (stays(task))
        return;
    if (!m_carried) {
        const auto block = std::find_if(m_blocks.begin(), m_blocks.end(), [&](const TimeBlock &b) { return b.task == m_press->task && b.isStart; });
        if (block == m_blocks.end())
            return;
        m_carried = Carried{m_press->task, m_press->isEdge && task.task.minutes.has_value(), false, block->day, block->from, lengthOf(task)};
    }
    if (m_carried->isResized) {
        const int end = (minuteAt(at.y()) + Step) / Step * Step;
        m_carried->length = std::max(Step, end - m_carried->minute);
    } else {
        m_carried->day = dayAt(at.x());
        m_carried->minute = std::clamp((minuteAt(at.y()) - m_press->grip + Step / 2) / Step * Step, 0, MinutesOfDay - Step);
    }
    scrollTo(std::clamp(minuteAt(at.y()), 0, MinutesOfDay - 60));
    viewport()->setCursor(m_carried->isResized ? Qt::SizeVerCursor : Qt::ClosedHandCursor);
    viewport()->update();
}

void TimeGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_press)
        return;
    const Press press = *m_press;
    m_press.reset();
    viewport()->unsetCursor();
    if (m_carried) {
        const Carried carried = *m_carried;
        m_carried.reset();
        viewport()->update();
        release(carried);
        return;
    }
    const TimeBlock *block = blockAt(press.at);
    if (!block)
        return;
    if (block->lanes > lanesThatFit() && block->lane >= lanesThatFit() - 1) {
        Q_EMIT dayWanted(m_first.addDays(block->day));
        return;
    }
    const QRect rect = rectOfBlock(*block).toRect().intersected(viewport()->rect());
    Q_EMIT opened(m_tasks[block->task], {viewport()->mapToGlobal(rect.topLeft()), rect.size()});
}

void TimeGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() != Qt::LeftButton || at.y() < head() || at.x() < gutter())
        return;
    if (blockAt(at)) // its first click opened it
        return;
    m_day = dayAt(at.x());
    m_minute = minuteAt(at.y()) / KeyStep * KeyStep;
    Q_EMIT newWanted(moment(), globalRectOfCurrent());
}

// What was dragged or carried comes to rest.
void TimeGrid::release(const Carried &carried)
{
    const CalendarTask task = m_tasks[carried.task];
    m_day = carried.day;
    m_minute = carried.minute;
    m_current = task.task.id;
    // Shown at once; the answer of the service, or the reason why not, comes after it.
    if (carried.isResized) {
        if (task.task.minutes == carried.length)
            return;
        m_tasks[carried.task].task.minutes = carried.length;
        arrange();
        Q_EMIT resized(task, carried.length);
        return;
    }
    const LocalMoment to = momentOf(carried.day, carried.minute);
    if (to.at == task.task.dueAt)
        return;
    m_tasks[carried.task].task.dueAt = to.at;
    arrange();
    Q_EMIT moved(task, to);
}

void TimeGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isCtrl = event->modifiers() & Qt::ControlModifier;
    const bool isShift = event->modifiers() & Qt::ShiftModifier;
    const bool isPlain = !isCtrl && !(event->modifiers() & Qt::AltModifier);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isPlain)
            return moveDays(event->key() == Qt::Key_Left ? -1 : 1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int direction = event->key() == Qt::Key_Up ? -1 : 1;
        if (isCtrl)
            return stepTask(direction);
        if (isShift) {
            if (const CalendarTask *task = current(); task && task->task.minutes && !stays(*task) && !m_carried)
                Q_EMIT resized(*task, std::clamp<qint64>(*task->task.minutes + direction * Step, Step, MostTaskMinutes));
            return;
        }
        return moveMinutes(direction * (m_carried ? Step : KeyStep));
    }
    case Qt::Key_Home:
        return moveMinutes(-m_minute);
    case Qt::Key_Space:
        return m_carried ? drop() : pickUp();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_carried)
            return drop();
        if (const CalendarTask *task = current())
            Q_EMIT opened(*task, globalRectOfCurrent());
        else
            Q_EMIT newWanted(moment(), globalRectOfCurrent());
        return;
    case Qt::Key_Escape:
        if (m_carried) {
            m_carried.reset();
            viewport()->update();
            Q_EMIT spoken(tr("Put back"));
            return;
        }
        break;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void TimeGrid::moveMinutes(int minutes)
{
    if (m_carried)
        return carry(0, minutes);
    m_minute = std::clamp(m_minute + minutes, 0, MinutesOfDay - KeyStep);
    m_current = {};
    scrollTo(m_minute);
    tellPlace();
    viewport()->update();
}

void TimeGrid::moveDays(int days)
{
    if (m_carried)
        return carry(days, 0);
    const int day = m_day + days;
    if (day < 0 || day >= m_days) {
        Q_EMIT stepWanted(days);
        return;
    }
    m_day = day;
    m_current = {};
    tellPlace();
    viewport()->update();
}

void TimeGrid::stepTask(int step)
{
    if (m_blocks.empty())
        return;
    const CalendarTask *now = current();
    auto at = std::find_if(m_blocks.begin(), m_blocks.end(), [&](const TimeBlock &block) {
        return now ? &m_tasks[block.task] == now : std::pair(block.day, block.from) >= std::pair(m_day, m_minute);
    });
    qsizetype index = at - m_blocks.begin();
    if (now || step < 0)
        index += step;
    const TimeBlock &block = m_blocks[static_cast<std::size_t>(std::clamp<qsizetype>(index, 0, static_cast<qsizetype>(m_blocks.size()) - 1))];
    m_day = block.day;
    m_minute = block.from;
    m_current = m_tasks[block.task].task.id;
    scrollTo(m_minute);
    tellPlace();
    viewport()->update();
}

void TimeGrid::pickUp()
{
    const CalendarTask *task = current();
    if (!task)
        return;
    if (task->isForeseen || task->task.doneAt) {
        Q_EMIT spoken(task->isForeseen ? tr("This time of a repeated task comes when the one before is done.") : tr("What is done stays where it was."));
        return;
    }
    m_carried = Carried{static_cast<std::size_t>(task - m_tasks.data()), false, true, m_day, m_minute, lengthOf(*task)};
    Q_EMIT spoken(tr("Picked up %1. Arrows move it, Enter puts it down, Esc puts it back.").arg(task->task.title));
    viewport()->update();
}

void TimeGrid::carry(int days, int minutes)
{
    m_carried->day = std::clamp(m_carried->day + days, 0, m_days - 1);
    m_carried->minute = std::clamp((m_carried->minute + minutes) / Step * Step, 0, MinutesOfDay - Step);
    scrollTo(m_carried->minute);
    const QDateTime at(m_first.addDays(m_carried->day), QTime(m_carried->minute / 60, m_carried->minute % 60), Qt::UTC);
    Q_EMIT spoken(tr("%1, %2", "day, time").arg(QLocale().toString(at.date(), QLocale::LongFormat), QLocale().toString(at.time(), QLocale::ShortFormat)));
    viewport()->update();
}

void TimeGrid::drop()
{
    const Carried carried = *m_carried;
    m_carried.reset();
    viewport()->update();
    release(carried);
}

void TimeGrid::tellPlace()
{
    const CalendarTask *task = current();
    const QDate date = day();
    const QString sentence = task ? taskSentence(*task, m_now, m_zone)
                                  : tr("%1, %2, free", "day, time").arg(QLocale().toString(date, QLocale::LongFormat),
                                                                        QLocale().toString(QTime(m_minute / 60, m_minute % 60), QLocale::ShortFormat));
    setAccessibleDescription(sentence);
    Q_EMIT spoken(sentence);
}

void TimeGrid::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(QLatin1StringView(LeadMimeType)))
        event->acceptProposedAction();
}

void TimeGrid::dragMoveEvent(QDragMoveEvent *event)
{
    const QPoint at = event->position().toPoint();
    m_dropAt = at.y() < head() || at.x() < gutter() ? std::nullopt : std::optional(std::pair(dayAt(at.x()), minuteAt(at.y()) / Step * Step));
    event->setAccepted(m_dropAt.has_value());
    viewport()->update();
}

void TimeGrid::dragLeaveEvent(QDragLeaveEvent *)
{
    m_dropAt.reset();
    viewport()->update();
}

void TimeGrid::dropEvent(QDropEvent *event)
{
    const std::vector<LeadId> leads = leadsIn(*event->mimeData());
    const auto place = m_dropAt;
    m_dropAt.reset();
    viewport()->update();
    if (!place || leads.empty())
        return;
    event->acceptProposedAction();
    Q_EMIT leadsDropped(leads, momentOf(place->first, place->second));
}

} // namespace lead
