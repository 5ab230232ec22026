// How the time grid draws itself.
#include "ui/calendar/taskpaint.h"
#include "ui/calendar/timegrid.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <algorithm>

namespace lead {

namespace {
constexpr int DotRadius = 4;
constexpr int NowWidth = 2;
} // namespace

void TimeGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().surface);
    painter.save();
    painter.setClipRect(QRect(0, head(), viewport()->width(), viewport()->height() - head()));
    paintHours(painter);
    for (int day = 0; day < m_days; ++day)
        paintClockChange(painter, day);
    paintBlocks(painter);
    paintNow(painter);
    paintPlace(painter);
    painter.restore();
    paintHead(painter);
}

void TimeGrid::paintHead(QPainter &painter) const
{
    const Tokens &t = tokens();
    const QRect bar(0, 0, viewport()->width(), head());
    painter.fillRect(bar, t.surface);
    const QDate today = QDateTime::fromMSecsSinceEpoch(m_now, m_zone).date();
    const QFont small = textFont(TextStyle::SmallMedium);
    const QFont number = textFont(TextStyle::PanelTitle);
    for (int i = 0; i < m_days; ++i) {
        const QDate day = m_first.addDays(i);
        const QRectF column = columnRect(i);
        const bool isToday = day == today;
        painter.setPen(t.border);
        painter.drawLine(QPointF(column.left(), head() / 2.0), QPointF(column.left(), head()));
        painter.setFont(small);
        painter.setPen(isToday ? t.link : t.text2);
        const QString name = QLocale().dayName(day.dayOfWeek(), m_days > 1 ? QLocale::ShortFormat : QLocale::LongFormat);
        painter.drawText(QRectF(column.left() + metrics::Gap, metrics::Tight, column.width() - metrics::Gap, head() / 2.0 - metrics::Tight), Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.setFont(number);
        const QString digits = QLocale().toString(day.day());
        const qreal width = std::max(QFontMetricsF(number).horizontalAdvance(digits) + metrics::Gap, head() / 2.0 - 2);
        QRectF box(column.left() + metrics::Gap - 2, head() / 2.0 - 2, width, head() / 2.0 - 2);
        if (isToday)
            paintBox(painter, box, box.height() / 2, t.accent);
        else
            box.moveLeft(column.left() + metrics::Gap);
        painter.setPen(isToday ? t.onAccent : t.text);
        painter.drawText(box, isToday ? Qt::AlignCenter : Qt::AlignLeft | Qt::AlignVCenter, digits);
        if (const Holiday *holiday = m_workingDays.holidayOn(day)) {
            const QFont font = textFont(TextStyle::Small);
            const QRectF line(box.right() + metrics::Tight, box.top(), column.right() - box.right() - 2 * metrics::Tight, box.height());
            painter.setFont(font);
            painter.setPen(t.text2);
            painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeft, elided(holiday->name, font, line.width()));
        }
    }
    painter.setPen(t.border);
    painter.drawLine(0, head() - 1, viewport()->width(), head() - 1);
}

void TimeGrid::paintHours(QPainter &painter) const
{
    const Tokens &t = tokens();
    for (int i = 0; i < m_days; ++i)
        if (!m_workingDays.isWorked(m_first.addDays(i)))
            painter.fillRect(columnRect(i), t.app);
    const QFont small = textFont(TextStyle::Small);
    painter.setFont(small);
    const int height = QFontMetrics(small).height();
    // Full hours need no minutes where the clock has twelve of them.
    const bool isTwelve = QLocale().timeFormat(QLocale::ShortFormat).contains(QStringLiteral("AP"), Qt::CaseInsensitive);
    const QString format = isTwelve ? QStringLiteral("h AP") : QLocale().timeFormat(QLocale::ShortFormat);
    for (int hour = 0; hour <= 24; ++hour) {
        const double y = yOf(hour * 60);
        painter.setPen(t.border);
        painter.drawLine(QPointF(gutter(), y), QPointF(viewport()->width(), y));
        if (hour == 0 || hour == 24)
            continue;
        painter.setPen(t.text3);
        painter.drawText(QRectF(0, y - height / 2.0, gutter() - metrics::Gap, height), Qt::AlignRight | Qt::AlignVCenter, QLocale().toString(QTime(hour, 0), format));
    }
    painter.setPen(t.border);
    for (int i = 0; i < m_days; ++i)
        painter.drawLine(QPointF(columnRect(i).left(), head()), QPointF(columnRect(i).left(), viewport()->height()));
}

// An hour that does not exist is hatched; one that comes twice says so.
void TimeGrid::paintClockChange(QPainter &painter, int day) const
{
    const ClockChange &change = m_changes[static_cast<std::size_t>(day)];
    if (change.isNone())
        return;
    const Tokens &t = tokens();
    const QRectF column = columnRect(day);
    const QRectF rect(column.left() + 1, yOf(change.from) + 1, column.width() - 1, yOf(change.until) - yOf(change.from) - 1);
    painter.fillRect(rect, t.neutral.background);
    if (!change.isTwice)
        painter.fillRect(rect, QBrush(t.border, Qt::BDiagPattern));
    const QFont small = textFont(TextStyle::Small);
    painter.setFont(small);
    painter.setPen(t.neutral.text);
    const QRectF line = rect.adjusted(metrics::Tight, 0, -metrics::Tight, 0);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignBottom, elided(change.isTwice ? tr("this hour comes twice") : tr("the clock skips this hour"), small, line.width()));
}

void TimeGrid::paintBlocks(QPainter &painter) const
{
    const Tokens &t = tokens();
    const int lanes = lanesThatFit();
    const CalendarTask *marked = hasFocus() ? current() : nullptr;
    for (const TimeBlock &block : m_blocks) {
        const bool hides = block.lanes > lanes && block.lane >= lanes - 1;
        if (hides || (m_carried && m_carried->task == block.task))
            continue;
        const QRectF rect = rectOfBlock(block);
        if (rect.bottom() < head() || rect.top() > viewport()->height())
            continue;
        paintTaskBlock(painter, rect, m_tasks[block.task], {m_now, m_zone, marked == &m_tasks[block.task], false});
    }
    // What has no room beside the others is counted at the place of the first.
    for (auto block = m_blocks.begin(); block != m_blocks.end(); ++block) {
        if (block->lanes <= lanes || block->lane != lanes - 1)
            continue;
        const auto more = std::count_if(m_blocks.begin(), m_blocks.end(), [&](const TimeBlock &other) {
            return other.day == block->day && other.lanes == block->lanes && other.lane >= lanes - 1 && other.from < block->until && other.until > block->from;
        });
        const QRectF rect = rectOfBlock(*block);
        paintBox(painter, rect, metrics::Tight, t.hover, t.border);
        painter.setFont(textFont(TextStyle::SmallStrong));
        painter.setPen(t.link);
        painter.drawText(rect, Qt::AlignCenter, tr("+%n", "more tasks", static_cast<int>(more)));
    }
    if (!m_carried)
        return;
    TimeBlock ghost{m_carried->task, m_carried->day, m_carried->minute, std::min(MinutesOfDay, m_carried->minute + m_carried->length)};
    CalendarTask task = m_tasks[m_carried->task];
    task.task.dueAt = momentOf(ghost.day, ghost.from).at;
    if (m_carried->isResized)
        task.task.minutes = m_carried->length;
    const QRectF rect = rectOfBlock(ghost);
    paintShadow(painter, rect, metrics::Tight, metrics::Gap);
    paintTaskBlock(painter, rect, task, {m_now, m_zone, true, true});
}

void TimeGrid::paintNow(QPainter &painter) const
{
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_now, m_zone);
    const auto day = static_cast<int>(m_first.daysTo(now.date()));
    if (day < 0 || day >= m_days)
        return;
    const QRectF column = columnRect(day);
    const double y = yOf(now.time().hour() * 60 + now.time().minute());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens().danger.solid, NowWidth));
    painter.drawLine(QPointF(column.left(), y), QPointF(column.right(), y));
    painter.setBrush(tokens().danger.solid);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QPointF(column.left(), y), DotRadius, DotRadius);
    painter.restore();
}

// Where the keyboard is, and where leads would be dropped.
void TimeGrid::paintPlace(QPainter &painter) const
{
    const Tokens &t = tokens();
    if (m_dropAt) {
        const QRectF rect = rectOfMoment(m_first.addDays(m_dropAt->first), m_dropAt->second);
        paintBox(painter, rect, metrics::Tight, t.selected, t.link);
        painter.setFont(textFont(TextStyle::SmallStrong));
        painter.setPen(t.link);
        painter.drawText(rect.adjusted(metrics::Gap, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         QLocale().toString(QTime(m_dropAt->second / 60, m_dropAt->second % 60), QLocale::ShortFormat));
    }
    if (showsFocus(this) && !current() && !m_carried)
        paintFocusRing(painter, rectOfMoment(day(), m_minute), metrics::Tight);
}

} // namespace lead
