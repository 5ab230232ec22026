#include "ui/board/cardpainter.h"

#include "ui/leads/leadrow.h"
#include "ui/leads/moments.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QCoreApplication>
#include <QPainter>
#include <array>

namespace lead {

namespace {

struct CardText
{
    Q_DECLARE_TR_FUNCTIONS(CardPainter)
};

constexpr Millis MinuteMillis = 60'000;
constexpr Millis HourMillis = 60 * MinuteMillis;
constexpr Millis DayMillis = 24 * HourMillis;
constexpr int LineHeight = 20;
constexpr int AvatarSize = 20;
constexpr int SmallIcon = 14;

// How long a lead waits, short: "5m", "16h", "4d".
QString ageText(Millis span)
{
    if (span < HourMillis)
        return CardText::tr("%1m", "minutes").arg(std::max<qint64>(span / MinuteMillis, 1));
    if (span < DayMillis)
        return CardText::tr("%1h", "hours").arg(span / HourMillis);
    return CardText::tr("%1d", "days").arg(span / DayMillis);
}

// Since when nobody did anything with the lead; 0 when that is not known.
Millis touchedAt(const LeadRow &row)
{
    if (const auto contacted = row.record.moment(F::LastContactedAt))
        return *contacted;
    return row.record.moment(F::CreatedAt).value_or(0);
}

QString originOf(const LeadRow &row)
{
    QStringList parts;
    const QString company = row.record.shown(F::Company);
    if (!company.isEmpty() && company != row.record.name)
        parts << company;
    else if (const QString city = row.record.shown(F::City); !city.isEmpty())
        parts << (row.record.shown(F::State).isEmpty() ? city : city + QStringLiteral(", ") + row.record.shown(F::State));
    if (const QString source = row.record.shown(F::Source); !source.isEmpty())
        parts << source;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

void CardPainter::paint(QPainter &painter, const QRectF &card, const LeadRow &row, const Stage &stage, Millis now, const State &state)
{
    const Tokens &t = tokens();
    const bool isMarked = state.isCurrent || state.isSelected;
    paintBox(painter, card, metrics::CardRadius, state.isSelected ? t.selected : t.raised,
             isMarked ? t.link : state.isHovered ? t.control : t.border);
    if (state.isCurrent)
        paintBox(painter, card.adjusted(1, 1, -1, -1), metrics::CardRadius - 1, {}, t.link);
    QRectF inside = card.adjusted(metrics::Snug, metrics::Gap, -metrics::Snug, -metrics::Gap);
    const double line = state.isCompact ? inside.height() / 2 : inside.height() / 4;
    QRectF top(inside.left(), inside.top(), inside.width(), line);
    if (row.record.score) {
        const int width = pillWidth(QString::number(*row.record.score));
        paintPill(painter, QRectF(top.right() - width, top.center().y() - metrics::pillHeight() / 2.0, width, metrics::pillHeight()),
                  QString::number(*row.record.score), scoreTone(*row.record.score), state.isSelected);
        top.setRight(top.right() - width - metrics::Gap);
    }
    m_texts.draw(painter, top, row.record.name, TextStyle::BodyStrong, t.text);
    top = QRectF(inside.left(), inside.top() + line, inside.width(), line);
    if (!state.isCompact) {
        m_texts.draw(painter, top, originOf(row), TextStyle::Small, t.text2);
        top.translate(0, line);
    }
    if (stage.kind == StageKind::Open)
        paintStep(painter, top, row, now);
    if (!state.isCompact)
        paintFoot(painter, top.translated(0, line), row, stage, now);
}

void CardPainter::paintStep(QPainter &painter, const QRectF &line, const LeadRow &row, Millis now)
{
    const Tokens &t = tokens();
    QString text = CardText::tr("No next step");
    QString due;
    const char *iconName = "circle-dashed";
    QColor colour = t.warning.text;
    if (row.hasStep()) {
        text = row.record.nextStep->title;
        const Millis at = row.stepAt();
        if (at != 0)
            due = QStringLiteral(" · ") + dueText(at, now);
        const bool isLate = at != 0 && at < now;
        iconName = isLate ? "circle-alert" : row.stepIcon;
        colour = isLate ? t.danger.text : t.text2;
    }
    const double size = scaled(SmallIcon);
    paintIcon(painter, QRectF(line.left(), line.center().y() - size / 2, size, size), iconName, colour);
    // When it is due is seen whole, and as much of what is to be done as there is room for.
    const QRectF room = line.adjusted(size + metrics::Tight + 2, 0, 0, 0);
    const double dueWidth = due.isEmpty() ? 0 : m_texts.widthOf(due, TextStyle::Small) + 1;
    const double width = std::min<double>(m_texts.widthOf(text, TextStyle::Small) + 1, std::max(room.width() - dueWidth, 0.0));
    m_texts.draw(painter, QRectF(room.left(), room.top(), width, room.height()), text, TextStyle::Small, colour);
    if (!due.isEmpty())
        m_texts.draw(painter, QRectF(room.left() + width, room.top(), dueWidth, room.height()), due, TextStyle::Small, colour);
}

void CardPainter::paintFoot(QPainter &painter, const QRectF &line, const LeadRow &row, const Stage &stage, Millis now)
{
    const Tokens &t = tokens();
    double right = line.right();
    const double avatar = scaled(AvatarSize);
    if (!row.record.owner.isEmpty()) {
        paintAvatar(painter, QRectF(right - avatar, line.center().y() - avatar / 2, avatar, avatar), row.record.owner);
        right -= avatar + metrics::Gap;
    }
    if (const Millis touched = touchedAt(row); touched != 0 && stage.kind == StageKind::Open) {
        const QString age = ageText(now - touched);
        const bool isRotting = stage.rottingDays > 0 && now - touched > stage.rottingDays * DayMillis;
        if (isRotting) {
            // The amount is worth more than the clock.
            const double amount = m_texts.widthOf(row.record.shown(F::Amount), TextStyle::BodyMedium) + 1;
            const bool hasClock = right - pillWidth(age) - scaled(SmallIcon) - metrics::Gap - line.left() >= amount;
            const double icon = hasClock ? scaled(SmallIcon) - 2 : 0;
            const double width = pillWidth(age) + icon;
            const QRectF pill(right - width, line.center().y() - metrics::pillHeight() / 2.0 + 1, width, metrics::pillHeight() - 2);
            paintBox(painter, pill, pill.height() / 2, t.warning.background);
            if (hasClock)
                paintIcon(painter, QRectF(pill.left() + metrics::Tight + 2, pill.center().y() - icon / 2, icon, icon), "clock", t.warning.text);
            m_texts.draw(painter, pill.adjusted(icon + metrics::Tight + 4, 0, -metrics::Tight, 0), age, TextStyle::SmallMedium, t.warning.text);
            right = pill.left() - metrics::Gap;
        } else {
            const double width = m_texts.widthOf(age, TextStyle::Small);
            m_texts.draw(painter, QRectF(right - width - 1, line.top(), width + 1, line.height()), age, TextStyle::Small, t.text3);
            right -= width + metrics::Gap;
        }
    }
    m_texts.draw(painter, QRectF(line.left(), line.top(), right - line.left(), line.height()), row.record.shown(F::Amount), TextStyle::BodyMedium, t.text);
}

void CardPainter::paintSkeleton(QPainter &painter, const QRectF &card)
{
    const Tokens &t = tokens();
    paintBox(painter, card, metrics::CardRadius, t.raised, t.border);
    const QRectF inside = card.adjusted(metrics::Snug, metrics::Snug, -metrics::Snug, -metrics::Snug);
    constexpr std::array widths{0.6, 0.8, 0.45};
    double y = inside.top();
    for (const double width : widths) {
        const double height = scaled(LineHeight) / 2.0;
        if (y + height > inside.bottom())
            break;
        paintBox(painter, QRectF(inside.left(), y, inside.width() * width, height), height / 2, t.hover);
        y += scaled(LineHeight) + 2;
    }
}

} // namespace lead
