#include "ui/board/cardpainter.h"

#include "core/base/clock.h"
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

constexpr int LineHeight = 20;
constexpr int AvatarSize = 20;
constexpr int SmallIcon = 14;
constexpr int ButtonSize = 28;
constexpr int ActionIcon = 16;

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

bool isRottingIn(const LeadRow &row, const Stage &stage, Millis now)
{
    const Millis touched = touchedAt(row);
    return touched != 0 && stage.kind == StageKind::Open && stage.rottingDays > 0 && now - touched > stage.rottingDays * DayMillis;
}

// What of a card is inside its frame, and how high a line of it is.
QRectF insideOf(const QRectF &card)
{
    return card.adjusted(metrics::Snug, metrics::Gap, -metrics::Snug, -metrics::Gap);
}
double lineOf(const QRectF &inside, bool isCompact)
{
    return inside.height() / (isCompact ? 2 : 4);
}

// The place of a button in the last line, counted from the right; the avatar keeps its own.
QRectF buttonIn(const QRectF &card, const LeadRow &row, bool isCompact, int place)
{
    const QRectF inside = insideOf(card);
    const double size = scaled(ButtonSize);
    const double avatar = row.record.owner.isEmpty() || isCompact ? 0 : scaled(AvatarSize) + metrics::Tight;
    const double y = inside.bottom() - lineOf(inside, isCompact) / 2;
    return {inside.right() - avatar - (place + 1) * size, y - size / 2, size, size};
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
    const QRectF inside = insideOf(card);
    const double line = lineOf(inside, state.isCompact);
    const double actions = state.hasActions ? callIn(card, row, state.isCompact).left() : 0;
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
        paintStep(painter, state.isCompact && state.hasActions ? QRectF(top.topLeft(), QPointF(actions, top.bottom())) : top, row, now);
    if (!state.isCompact)
        paintFoot(painter, top.translated(0, line), row, stage, now, actions);
    if (state.hasActions)
        paintActions(painter, card, row, state);
}

QRectF CardPainter::callIn(const QRectF &card, const LeadRow &row, bool isCompact)
{
    return buttonIn(card, row, isCompact, row.hasStep() ? 1 : 0);
}

QRectF CardPainter::doneIn(const QRectF &card, const LeadRow &row, bool isCompact)
{
    return row.hasStep() ? buttonIn(card, row, isCompact, 0) : QRectF();
}

QString CardPainter::rottingText(const LeadRow &row, const Stage &stage, Millis now)
{
    if (!isRottingIn(row, stage, now))
        return {};
    return CardText::tr("Nobody was in touch for %n days.", nullptr, static_cast<int>((now - touchedAt(row)) / DayMillis)) + u' ' +
           CardText::tr("“%1” allows %n.", "a stage, days", stage.rottingDays).arg(stage.name);
}

void CardPainter::paintActions(QPainter &painter, const QRectF &card, const LeadRow &row, const State &state)
{
    const Tokens &t = tokens();
    const auto paintButton = [&](const QRectF &rect, const char *icon, bool isHovered) {
        if (rect.isEmpty())
            return;
        if (isHovered)
            paintBox(painter, rect.adjusted(1, 1, -1, -1), metrics::ControlRadius, t.hover, t.border);
        const double size = scaled(ActionIcon);
        paintIcon(painter, QRectF(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size), icon, isHovered ? t.text : t.text2);
    };
    paintButton(callIn(card, row, state.isCompact), "phone", state.isCallHovered);
    paintButton(doneIn(card, row, state.isCompact), "check", state.isDoneHovered);
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

// `actions` is where the buttons begin that stand in the place of the age; 0: there are none.
void CardPainter::paintFoot(QPainter &painter, const QRectF &line, const LeadRow &row, const Stage &stage, Millis now, double actions)
{
    double right = line.right();
    const double avatar = scaled(AvatarSize);
    if (!row.record.owner.isEmpty()) {
        paintAvatar(painter, QRectF(right - avatar, line.center().y() - avatar / 2, avatar, avatar), row.record.owner);
        right -= avatar + metrics::Gap;
    }
    right = actions > 0 ? actions - metrics::Tight : paintAge(painter, line, right, row, stage, now);
    m_texts.draw(painter, QRectF(line.left(), line.top(), right - line.left(), line.height()), row.record.shown(F::Amount), TextStyle::BodyMedium, tokens().text);
}

// How long nobody was in touch, ending at `right`; gives where what stands before it ends.
double CardPainter::paintAge(QPainter &painter, const QRectF &line, double right, const LeadRow &row, const Stage &stage, Millis now)
{
    const Tokens &t = tokens();
    const Millis touched = touchedAt(row);
    if (touched == 0 || stage.kind != StageKind::Open)
        return right;
    const QString age = ageText(now - touched);
    if (!isRottingIn(row, stage, now)) {
        const double width = m_texts.widthOf(age, TextStyle::Small);
        m_texts.draw(painter, QRectF(right - width - 1, line.top(), width + 1, line.height()), age, TextStyle::Small, t.text3);
        return right - width - metrics::Gap;
    }
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
    return pill.left() - metrics::Gap;
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
