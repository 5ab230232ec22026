// How the month is worked with mouse and keyboard.
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/taskpaint.h"

#include <QApplication>
#include <QDateTime>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMimeData>

namespace lead {

namespace {
constexpr int DaysOfWeek = 7;
} // namespace

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QDate day = dayAt(at);
    if (event->button() != Qt::LeftButton || !day.isValid())
        return;
    m_pressed = taskAt(at);
    m_pressedAt = at;
    m_day = day;
    m_line = -1;
    const std::vector<std::size_t> tasks = tasksOn(day);
    for (std::size_t i = 0; m_pressed && i < tasks.size(); ++i)
        if (tasks[i] == *m_pressed)
            m_line = static_cast<int>(i);
    tellPlace();
    update();
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_pressed || stays(m_tasks[*m_pressed]) || (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_carried = m_pressed;
    m_over = dayAt(at);
    setCursor(Qt::ClosedHandCursor);
    update();
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint at = event->position().toPoint();
    const std::optional<std::size_t> pressed = m_pressed;
    const std::optional<std::size_t> carried = m_carried;
    const QDate over = m_over;
    m_pressed.reset();
    m_carried.reset();
    m_over = {};
    unsetCursor();
    update();
    if (carried) {
        if (over.isValid())
            release(*carried, over);
    } else if (pressed) {
        Q_EMIT opened(m_tasks[*pressed], globalRectOfCurrent());
    } else if (isMoreAt(at)) {
        Q_EMIT dayWanted(dayAt(at));
    }
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (event->button() == Qt::LeftButton && dayAt(at).isValid() && !taskAt(at) && !isMoreAt(at))
        Q_EMIT newWanted(dayAt(at), globalRectOfCurrent());
}

// Shown at once; the answer of the service, or the reason why not, comes after it.
void MonthGrid::release(std::size_t index, const QDate &to)
{
    const CalendarTask task = m_tasks[index];
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(*task.task.dueAt, m_zone);
    if (local.date() == to)
        return;
    std::vector<CalendarTask> tasks = m_tasks;
    tasks[index].task.dueAt = momentAt(to, local.time(), m_zone).at;
    m_day = to;
    setTasks(std::move(tasks));
    Q_EMIT moved(task, to);
}

void MonthGrid::goTo(const QDate &day)
{
    if (day < m_first || day >= m_first.addDays(m_weeks * DaysOfWeek)) {
        Q_EMIT stepWanted(static_cast<int>(m_day.daysTo(day)));
        return;
    }
    m_day = day;
    m_line = -1;
    tellPlace();
    update();
}

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const bool isCtrl = event->modifiers() & Qt::ControlModifier;
    const bool isPlain = !isCtrl && !(event->modifiers() & Qt::AltModifier);
    const int count = static_cast<int>(tasksOn(m_day).size());
    const auto go = [&](int days) {
        if (!m_carried)
            return goTo(m_day.addDays(days));
        m_over = m_over.addDays(days);
        if (rectOfDay(m_over).isEmpty())
            m_over = m_over.addDays(-days);
        Q_EMIT spoken(QLocale().toString(m_over, QLocale::LongFormat));
        update();
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (isPlain)
            return go(event->key() == Qt::Key_Left ? -1 : 1);
        break;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int direction = event->key() == Qt::Key_Up ? -1 : 1;
        if (isPlain)
            return go(direction * DaysOfWeek);
        m_line = std::clamp(m_line + direction, -1, count - 1);
        tellPlace();
        update();
        return;
    }
    case Qt::Key_Space:
        if (const CalendarTask *task = current(); task && !m_carried && !stays(*task)) {
            m_carried = static_cast<std::size_t>(task - m_tasks.data());
            m_over = m_day;
            Q_EMIT spoken(tr("Picked up %1. Arrows move it, Enter puts it down, Esc puts it back.").arg(task->task.title));
            update();
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_carried) {
            const std::size_t carried = *m_carried;
            const QDate over = m_over;
            m_carried.reset();
            m_over = {};
            update();
            release(carried, over);
        } else if (const CalendarTask *task = current()) {
            Q_EMIT opened(*task, globalRectOfCurrent());
        } else {
            Q_EMIT dayWanted(m_day);
        }
        return;
    case Qt::Key_Escape:
        if (m_carried) {
            m_carried.reset();
            m_over = {};
            Q_EMIT spoken(tr("Put back"));
            update();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void MonthGrid::tellPlace()
{
    const CalendarTask *task = current();
    const QString sentence = task ? taskSentence(*task, m_now, m_zone)
                                  : tr("%1, %n tasks", nullptr, static_cast<int>(tasksOn(m_day).size())).arg(QLocale().toString(m_day, QLocale::LongFormat));
    setAccessibleDescription(sentence);
    Q_EMIT spoken(sentence);
}

void MonthGrid::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(QLatin1StringView(LeadMimeType)))
        event->acceptProposedAction();
}

void MonthGrid::dragMoveEvent(QDragMoveEvent *event)
{
    m_over = dayAt(event->position().toPoint());
    event->setAccepted(m_over.isValid());
    update();
}

void MonthGrid::dragLeaveEvent(QDragLeaveEvent *)
{
    m_over = {};
    update();
}

void MonthGrid::dropEvent(QDropEvent *event)
{
    const QDate day = m_over;
    m_over = {};
    update();
    const std::vector<LeadId> leads = leadsIn(*event->mimeData());
    if (!day.isValid() || leads.empty())
        return;
    event->acceptProposedAction();
    Q_EMIT leadsDropped(leads, day);
}

} // namespace lead
