#include "ui/calendar/monthgrid.h"

#include "ui/calendar/taskpaint.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace lead {

namespace {
constexpr int DaysOfWeek = 7;
constexpr int HeadHeight = 28;
constexpr int NumberHeight = 26;
} // namespace

MonthGrid::MonthGrid(QWidget *parent)
    : QWidget(parent)
    , m_zone(QTimeZone::utc())
{
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setAccessibleName(tr("Days of the month"));
}

int MonthGrid::head() const { return scaled(HeadHeight); }
int MonthGrid::lineHeight() const { return metrics::pillHeight() + 2; }

void MonthGrid::setRange(const QDate &first, int weeks, const QDate &month, const QTimeZone &zone)
{
    m_first = first;
    m_weeks = weeks;
    m_month = month;
    m_zone = zone;
    m_carried.reset();
    if (!m_day.isValid() || m_day < first || m_day >= first.addDays(weeks * DaysOfWeek))
        m_day = month;
    setTasks({});
}

void MonthGrid::setWorkingDays(const WorkingDays &days)
{
    m_workingDays = days;
    update();
}

void MonthGrid::setTasks(std::vector<CalendarTask> tasks)
{
    m_tasks = std::move(tasks);
    m_byDay.clear();
    for (std::size_t i = 0; i < m_tasks.size(); ++i)
        if (m_tasks[i].task.dueAt)
            m_byDay[QDateTime::fromMSecsSinceEpoch(*m_tasks[i].task.dueAt, m_zone).date()].push_back(i);
    m_pressed.reset();
    m_carried.reset();
    m_line = std::min(m_line, static_cast<int>(tasksOn(m_day).size()) - 1);
    update();
}

void MonthGrid::setNow(Millis now)
{
    m_now = now;
    update();
}

void MonthGrid::setDay(const QDate &day)
{
    m_day = day;
    m_line = -1;
    update();
}

std::vector<std::size_t> MonthGrid::tasksOn(const QDate &day) const
{
    return m_byDay.value(day);
}

const CalendarTask *MonthGrid::current() const
{
    const std::vector<std::size_t> tasks = tasksOn(m_day);
    return m_line >= 0 && m_line < static_cast<int>(tasks.size()) ? &m_tasks[tasks[static_cast<std::size_t>(m_line)]] : nullptr;
}

QRect MonthGrid::rectOfDay(const QDate &day) const
{
    const auto index = static_cast<int>(m_first.daysTo(day));
    if (index < 0 || index >= m_weeks * DaysOfWeek)
        return {};
    const double width = double(this->width()) / DaysOfWeek;
    const double height = double(this->height() - head()) / m_weeks;
    const int column = index % DaysOfWeek;
    const int row = index / DaysOfWeek;
    return QRectF(QPointF(column * width, head() + row * height), QPointF((column + 1) * width, head() + (row + 1) * height)).toRect();
}

int MonthGrid::linesThatFit() const
{
    return std::max(0, (rectOfDay(m_first).height() - scaled(NumberHeight) - 2) / lineHeight());
}

QRect MonthGrid::lineRect(const QDate &day, int line) const
{
    const QRect cell = rectOfDay(day);
    return {cell.left() + metrics::Tight, cell.top() + scaled(NumberHeight) + line * lineHeight(), cell.width() - 2 * metrics::Tight, lineHeight() - 2};
}

QRect MonthGrid::globalRectOfCurrent() const
{
    const QRect rect = m_line >= 0 && m_line < linesThatFit() ? lineRect(m_day, m_line) : rectOfDay(m_day);
    return {mapToGlobal(rect.topLeft()), rect.size()};
}

QDate MonthGrid::dayAt(const QPoint &at) const
{
    if (at.y() < head())
        return {};
    const int column = std::clamp(at.x() * DaysOfWeek / std::max(1, width()), 0, DaysOfWeek - 1);
    const int row = std::clamp((at.y() - head()) * m_weeks / std::max(1, height() - head()), 0, m_weeks - 1);
    return m_first.addDays(row * DaysOfWeek + column);
}

std::optional<std::size_t> MonthGrid::taskAt(const QPoint &at) const
{
    const QDate day = dayAt(at);
    const std::vector<std::size_t> tasks = tasksOn(day);
    const int shown = static_cast<int>(tasks.size()) > linesThatFit() ? linesThatFit() - 1 : static_cast<int>(tasks.size());
    for (int line = 0; line < shown; ++line)
        if (lineRect(day, line).contains(at))
            return tasks[static_cast<std::size_t>(line)];
    return std::nullopt;
}

bool MonthGrid::isMoreAt(const QPoint &at) const
{
    const QDate day = dayAt(at);
    return static_cast<int>(tasksOn(day).size()) > linesThatFit() && lineRect(day, std::max(0, linesThatFit() - 1)).contains(at);
}

void MonthGrid::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.setFont(textFont(TextStyle::SmallMedium));
    painter.setPen(t.text2);
    for (int i = 0; i < DaysOfWeek; ++i) {
        const QRect column = rectOfDay(m_first.addDays(i));
        painter.drawText(QRect(column.left() + metrics::Gap, 0, column.width() - metrics::Gap, head()), Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().dayName(m_first.addDays(i).dayOfWeek(), QLocale::ShortFormat));
    }
    for (int i = 0; i < m_weeks * DaysOfWeek; ++i)
        paintDay(painter, m_first.addDays(i));
    const QRect over = m_over.isValid() ? rectOfDay(m_over) : QRect();
    if (!over.isEmpty()) {
        painter.setPen(QPen(t.link, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(over.adjusted(1, 1, -1, -1));
    }
    if (showsFocus(this) && !current())
        paintFocusRing(painter, rectOfDay(m_day).adjusted(1, 1, -1, -1), metrics::Tight);
}

void MonthGrid::paintDay(QPainter &painter, const QDate &day) const
{
    const Tokens &t = tokens();
    const QRect cell = rectOfDay(day);
    const bool isOther = day.month() != m_month.month();
    const bool isToday = day == QDateTime::fromMSecsSinceEpoch(m_now, m_zone).date();
    painter.fillRect(cell, isOther || !m_workingDays.isWorked(day) ? t.app : t.surface);
    painter.setPen(t.border);
    painter.drawLine(cell.topLeft(), cell.topRight());
    painter.drawLine(cell.topLeft(), cell.bottomLeft());
    const QFont font = textFont(isToday ? TextStyle::SmallStrong : TextStyle::SmallMedium);
    painter.setFont(font);
    const QString number = QLocale().toString(day.day());
    QRectF box(cell.left() + metrics::Tight, cell.top() + 3, scaled(NumberHeight) - 4, scaled(NumberHeight) - 4);
    if (isToday)
        paintBox(painter, box, box.height() / 2, t.accent);
    painter.setPen(isToday ? t.onAccent : isOther ? t.text3 : t.text);
    painter.drawText(box, Qt::AlignCenter, number);
    if (const Holiday *holiday = m_workingDays.holidayOn(day)) {
        const QFont small = textFont(TextStyle::Small);
        const QRectF line(box.right() + metrics::Tight, box.top(), cell.right() - box.right() - 2 * metrics::Tight, box.height());
        painter.setFont(small);
        painter.setPen(isOther ? t.text3 : t.text2);
        painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, elided(holiday->name, small, line.width()));
    }
    const std::vector<std::size_t> tasks = tasksOn(day);
    const int room = linesThatFit();
    const int count = static_cast<int>(tasks.size());
    const int shown = count > room ? std::max(0, room - 1) : count;
    for (int line = 0; line < shown; ++line) {
        const std::size_t index = tasks[static_cast<std::size_t>(line)];
        if (m_carried == index)
            continue;
        paintTaskLine(painter, lineRect(day, line), m_tasks[index], {m_now, m_zone, hasFocus() && current() == &m_tasks[index], false});
    }
    if (count > shown) {
        painter.setFont(textFont(TextStyle::SmallStrong));
        painter.setPen(t.link);
        const QRect line = room > 0 ? lineRect(day, shown) : QRect(cell.right() - scaled(NumberHeight) * 2, cell.top(), scaled(NumberHeight) * 2 - metrics::Tight, scaled(NumberHeight));
        painter.drawText(line.adjusted(metrics::Tight, 0, 0, 0), Qt::AlignVCenter | (room > 0 ? Qt::AlignLeft : Qt::AlignRight), tr("+%n more", "tasks", count - shown));
    }
    if (m_carried && m_over == day)
        paintTaskLine(painter, lineRect(day, std::min(shown, std::max(0, room - 1))), m_tasks[*m_carried], {m_now, m_zone, true, true});
}

void MonthGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        update();
    QWidget::changeEvent(event);
}

void MonthGrid::focusInEvent(QFocusEvent *)
{
    update();
}

void MonthGrid::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace lead
