#include "ui/calendar/taskpaint.h"

#include "ui/leads/taskeditor.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QMimeData>
#include <QPainter>

namespace lead {

namespace {

constexpr int BarWidth = 3;
constexpr int BlockRadius = 4;
constexpr int LeastForIcon = 60; // px of width

struct TaskPaint
{
    Q_DECLARE_TR_FUNCTIONS(TaskPaint)
};

QString timeText(const CalendarTask &task, const QTimeZone &zone)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(*task.task.dueAt, zone).time(), QLocale::ShortFormat);
}

QString titleText(const CalendarTask &task)
{
    return task.task.priority == TaskPriority::High ? TaskPaint::tr("! %1", "task that matters much").arg(task.task.title) : task.task.title;
}

bool isLate(const CalendarTask &task, const TaskLook &look)
{
    return !task.task.doneAt && !task.isForeseen && *task.task.dueAt < look.now;
}

QColor groundOf(const CalendarTask &task, const TaskLook &look)
{
    const Tokens &t = tokens();
    if (task.isForeseen)
        return t.surface;
    return task.task.doneAt ? t.neutral.background : look.isCarried ? t.selected : t.tone(toneOf(task)).background;
}

QFont titleFont(const CalendarTask &task)
{
    QFont font = textFont(TextStyle::SmallStrong);
    font.setStrikeOut(task.task.doneAt.has_value());
    return font;
}

void paintGround(QPainter &painter, const QRectF &rect, const CalendarTask &task, const TaskLook &look)
{
    const Tokens &t = tokens();
    const Tone &tone = t.tone(toneOf(task));
    paintBox(painter, rect, BlockRadius, groundOf(task, look), t.surface);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (task.isForeseen) {
        painter.setPen(QPen(tone.solid, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), BlockRadius, BlockRadius);
    } else {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isLate(task, look) ? t.danger.solid : task.task.doneAt ? t.control : tone.solid);
        painter.drawRoundedRect(QRectF(rect.left() + 1, rect.top() + 1, BarWidth, rect.height() - 2), BarWidth / 2.0, BarWidth / 2.0);
    }
    painter.restore();
    if (look.isCurrent)
        paintFocusRing(painter, rect, BlockRadius);
}

} // namespace

ToneName toneOf(const CalendarTask &task)
{
    const QString kind = taskKind(task.task);
    if (kind == u"call")
        return ToneName::Info;
    if (kind == u"email")
        return ToneName::Violet;
    if (kind == u"text")
        return ToneName::Teal;
    return kind == u"meeting" ? ToneName::Accent : ToneName::Neutral;
}

const char *iconOfKind(QStringView kind)
{
    if (kind == u"call")
        return "phone";
    if (kind == u"email")
        return "mail";
    if (kind == u"text")
        return "message-square-text";
    return kind == u"meeting" ? "calendar" : "square-check-big";
}

void paintTaskBlock(QPainter &painter, const QRectF &rect, const CalendarTask &task, const TaskLook &look)
{
    const Tokens &t = tokens();
    paintGround(painter, rect, task, look);
    const QRectF inside = rect.adjusted(BarWidth + metrics::Tight + 1, 1, -metrics::Tight, -1);
    const QFont font = titleFont(task);
    const qreal line = QFontMetrics(font).height();
    const QColor ink = task.task.doneAt ? t.text2 : t.tone(toneOf(task)).text;
    const bool isLow = inside.height() < 2 * line;
    QRectF row(inside.left(), isLow ? rect.center().y() - line / 2 : inside.top() + 1, inside.width(), line);
    painter.save();
    painter.setClipRect(rect);
    qreal right = row.right();
    if (row.width() > scaled(LeastForIcon)) {
        const qreal size = line - 2;
        right -= size;
        paintIcon(painter, QRectF(right, row.top() + 1, size, size), task.task.doneAt ? "check" : iconOfKind(taskKind(task.task)), ink);
    }
    painter.setFont(font);
    painter.setPen(ink);
    const QString first = isLow ? TaskPaint::tr("%1 · %2", "task, lead").arg(titleText(task), task.leadName) : titleText(task);
    painter.drawText(QRectF(row.left(), row.top(), right - row.left() - 2, line), Qt::AlignLeft | Qt::AlignVCenter, elided(first, font, right - row.left() - 2));
    const QFont small = textFont(TextStyle::Small);
    painter.setFont(small);
    painter.setPen(task.task.doneAt ? t.text2 : t.text);
    for (const QString &text : {task.leadName, TaskPaint::tr("%1 · %2", "time, length").arg(timeText(task, look.zone), task.task.minutes ? minutesText(*task.task.minutes) : task.owner)}) {
        row.translate(0, line);
        if (isLow || row.bottom() > inside.bottom() + 1)
            break;
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, elided(text, small, row.width()));
    }
    painter.restore();
}

void paintTaskLine(QPainter &painter, const QRectF &rect, const CalendarTask &task, const TaskLook &look)
{
    const Tokens &t = tokens();
    paintGround(painter, rect, task, look);
    const QRectF inside = rect.adjusted(BarWidth + metrics::Tight, 0, -metrics::Tight, 0);
    const QFont small = textFont(TextStyle::Small);
    const QString time = timeText(task, look.zone);
    const qreal width = QFontMetricsF(small).horizontalAdvance(time);
    painter.save();
    painter.setFont(small);
    painter.setPen(isLate(task, look) ? t.danger.text : t.text2);
    painter.drawText(inside, Qt::AlignLeft | Qt::AlignVCenter, time);
    const QFont font = titleFont(task);
    painter.setFont(font);
    painter.setPen(task.task.doneAt ? t.text2 : t.tone(toneOf(task)).text);
    const QRectF rest = inside.adjusted(width + metrics::Tight, 0, 0, 0);
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, elided(TaskPaint::tr("%1 · %2", "task, lead").arg(titleText(task), task.leadName), font, rest.width()));
    painter.restore();
}

std::vector<LeadId> leadsIn(const QMimeData &data)
{
    std::vector<LeadId> leads;
    for (const QByteArray &id : data.data(QLatin1StringView(LeadMimeType)).split(' '))
        if (const qint64 number = id.toLongLong(); number > 0)
            leads.push_back({number});
    return leads;
}

QString taskSentence(const CalendarTask &task, Millis now, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(*task.task.dueAt, zone);
    QStringList parts{titleText(task), task.leadName, QLocale().toString(local.date(), QLocale::LongFormat), QLocale().toString(local.time(), QLocale::ShortFormat)};
    if (task.task.minutes)
        parts << minutesText(*task.task.minutes);
    if (!task.task.place.isEmpty())
        parts << task.task.place;
    if (!task.owner.isEmpty())
        parts << task.owner;
    if (task.task.doneAt)
        parts << TaskPaint::tr("done");
    else if (task.isForeseen)
        parts << TaskPaint::tr("repeated then");
    else if (*task.task.dueAt < now)
        parts << TaskPaint::tr("late");
    return parts.join(QStringLiteral(", "));
}

} // namespace lead
