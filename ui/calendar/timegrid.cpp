#include "ui/calendar/timegrid.h"

#include "ui/calendar/taskpaint.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"

#include <QDateTime>
#include <QHelpEvent>
#include <QScrollBar>
#include <QToolTip>
#include <algorithm>

namespace lead {

namespace {
constexpr int Step = 15; // minutes that dragging goes by
constexpr int HourHeight = 52;
constexpr int GutterWidth = 56;
constexpr int HeadHeight = 52;
constexpr int NarrowestLane = 64;
constexpr int LeastLanes = 2; // a task, and how many more
constexpr int FirstHour = 7; // shown at first
} // namespace

TimeGrid::TimeGrid(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_zone(QTimeZone::utc())
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Hours of the days"));
    setRange(QDate(1970, 1, 1), 7, m_zone);
}

int TimeGrid::gutter() const { return scaled(GutterWidth); }
int TimeGrid::head() const { return scaled(HeadHeight); }
int TimeGrid::hourHeight() const { return scaled(HourHeight); }

void TimeGrid::setRange(const QDate &first, int days, const QTimeZone &zone)
{
    const QDate was = day();
    m_first = first;
    m_days = days;
    m_zone = zone;
    m_day = std::clamp<int>(static_cast<int>(first.daysTo(was)), 0, days - 1);
    m_changes.clear();
    for (int i = 0; i < days; ++i)
        m_changes.push_back(clockChangeOn(first.addDays(i), zone));
    m_tasks.clear();
    m_carried.reset();
    m_press.reset();
    arrange();
}

void TimeGrid::setWorkingDays(const WorkingDays &days)
{
    m_workingDays = days;
    viewport()->update();
}

void TimeGrid::setTasks(std::vector<CalendarTask> tasks)
{
    m_tasks = std::move(tasks);
    m_press.reset();
    m_carried.reset();
    arrange();
}

void TimeGrid::setNow(Millis now)
{
    m_now = now;
    viewport()->update();
}

void TimeGrid::arrange()
{
    m_blocks = blocksOf(m_tasks, m_first, m_days, m_zone);
    viewport()->update();
}

void TimeGrid::setDay(const QDate &day)
{
    m_day = std::clamp<int>(static_cast<int>(m_first.daysTo(day)), 0, m_days - 1);
    viewport()->update();
}

LocalMoment TimeGrid::moment() const
{
    return momentOf(m_day, m_minute);
}

LocalMoment TimeGrid::momentOf(int day, int minute) const
{
    return momentAt(m_first.addDays(day), QTime(minute / 60 % 24, minute % 60), m_zone);
}

QRectF TimeGrid::columnRect(int day) const
{
    const double width = double(viewport()->width() - gutter()) / m_days;
    return {gutter() + day * width, 0, width, double(viewport()->height())};
}

double TimeGrid::yOf(int minute) const
{
    return head() + double(minute) * hourHeight() / 60 - verticalScrollBar()->value();
}

int TimeGrid::dayAt(int x) const
{
    const double width = double(viewport()->width() - gutter()) / m_days;
    return std::clamp(static_cast<int>((x - gutter()) / std::max(1.0, width)), 0, m_days - 1);
}

int TimeGrid::minuteAt(int y) const
{
    const double minute = double(y - head() + verticalScrollBar()->value()) * 60 / hourHeight();
    return std::clamp(static_cast<int>(minute), 0, MinutesOfDay - Step);
}

int TimeGrid::lanesThatFit() const
{
    return std::max(LeastLanes, static_cast<int>(columnRect(0).width() / scaled(NarrowestLane)));
}

QRectF TimeGrid::rectOfBlock(const TimeBlock &block) const
{
    const QRectF column = columnRect(block.day).adjusted(2, 0, -metrics::Tight, 0);
    const int lanes = std::min(block.lanes, lanesThatFit());
    const double width = column.width() / lanes;
    const double top = yOf(block.from);
    return QRectF(column.left() + std::min(block.lane, lanes - 1) * width, top + 1, width - 2, yOf(block.until) - top - 2);
}

const TimeBlock *TimeGrid::blockAt(const QPoint &at) const
{
    if (at.y() < head())
        return nullptr;
    const auto found = std::find_if(m_blocks.begin(), m_blocks.end(), [&](const TimeBlock &block) { return rectOfBlock(block).contains(at); });
    return found == m_blocks.end() ? nullptr : &*found;
}

QRect TimeGrid::rectOf(TaskId task) const
{
    for (const TimeBlock &block : m_blocks)
        if (m_tasks[block.task].task.id == task && !m_tasks[block.task].isForeseen)
            return rectOfBlock(block).toRect();
    return {};
}

QRect TimeGrid::rectOfMoment(const QDate &day, int minute) const
{
    const QRectF column = columnRect(static_cast<int>(m_first.daysTo(day)));
    return QRectF(column.left() + 1, yOf(minute), column.width() - 2, double(hourHeight()) / 2).toRect();
}

const CalendarTask *TimeGrid::current() const
{
    for (const TimeBlock &block : m_blocks)
        if (m_tasks[block.task].task.id == m_current && block.day == m_day && block.from <= m_minute && m_minute < block.until)
            return &m_tasks[block.task];
    for (const TimeBlock &block : m_blocks)
        if (block.day == m_day && block.from <= m_minute && m_minute < block.until)
            return &m_tasks[block.task];
    return nullptr;
}

QRect TimeGrid::globalRectOfCurrent() const
{
    const CalendarTask *task = current();
    QRect rect = task ? rectOf(task->task.id) : QRect();
    if (rect.isEmpty())
        rect = rectOfMoment(day(), m_minute);
    rect = rect.intersected(viewport()->rect());
    return {viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

void TimeGrid::fitScrollBar()
{
    const int content = 24 * hourHeight();
    const int room = viewport()->height() - head();
    verticalScrollBar()->setRange(0, std::max(0, content - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(hourHeight() / 2);
    if (!m_wasScrolled && room > 0 && isVisible()) {
        m_wasScrolled = true;
        verticalScrollBar()->setValue(FirstHour * hourHeight() - hourHeight() / 4); // with the whole of its name
    }
}

void TimeGrid::scrollTo(int minute)
{
    const int top = minute * hourHeight() / 60;
    const int room = viewport()->height() - head();
    QScrollBar *bar = verticalScrollBar();
    if (top < bar->value())
        bar->setValue(top - hourHeight() / 4);
    else if (top + hourHeight() > bar->value() + room)
        bar->setValue(top + hourHeight() - room);
}

void TimeGrid::resizeEvent(QResizeEvent *)
{
    fitScrollBar();
}

void TimeGrid::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    fitScrollBar();
}

void TimeGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        fitScrollBar();
        viewport()->update();
    }
    QAbstractScrollArea::changeEvent(event);
}

void TimeGrid::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void TimeGrid::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool TimeGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const TimeBlock *block = blockAt(help->pos());
        if (block)
            QToolTip::showText(help->globalPos(), taskSentence(m_tasks[block->task], m_now, m_zone).toHtmlEscaped(), viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace lead
