#include "ui/day/dayrowpainter.h"

#include "core/base/numbertext.h"
#include "ui/leads/leadrow.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"

#include <QPainter>

namespace lead {

namespace {

constexpr int CardHeight = 64;
constexpr int HeadingHeight = 36;
constexpr int AvatarSize = 34;
constexpr int ButtonSize = 30;
constexpr int IconPixels = 18;
constexpr int SmallIcon = 14;
constexpr double ReasonShare = 0.45; // of the card, at most
constexpr double TakenOpacity = 0.5; // of the face of a lead that somebody else works

QString originOf(const LeadRow &lead)
{
    QStringList parts;
    const QString city = lead.record.shown(F::City);
    const QString state = lead.record.shown(F::State);
    if (const QString place = city.isEmpty() || state.isEmpty() ? QString(city + state) : QString(city + QStringLiteral(", ") + state); !place.isEmpty())
        parts << place;
    for (const FieldNumber field : {F::Source, F::Amount})
        if (const QString text = lead.record.shown(field); !text.isEmpty())
            parts << text;
    return parts.join(QStringLiteral(" · "));
}

} // namespace

int DayRowPainter::rowHeight()
{
    return scaled(CardHeight) + metrics::Gap;
}

int DayRowPainter::headingHeight()
{
    return scaled(HeadingHeight);
}

QRectF DayRowPainter::cardIn(const QRectF &row)
{
    return row.adjusted(metrics::Page, 0, -metrics::Page, -metrics::Gap);
}

QRectF DayRowPainter::doneIn(const QRectF &card)
{
    const double size = scaled(ButtonSize);
    return {card.right() - metrics::Snug - size, card.center().y() - size / 2, size, size};
}

QRectF DayRowPainter::callIn(const QRectF &card)
{
    return doneIn(card).translated(-(scaled(ButtonSize) + metrics::Tight), 0);
}

void DayRowPainter::paintHeading(QPainter &painter, const QRectF &row, const QString &title, qint64 count, bool isFolded, bool hasFocus)
{
    const Tokens &t = tokens();
    QRectF line = row.adjusted(metrics::Page, metrics::Gap, -metrics::Page, 0);
    const double size = scaled(SmallIcon);
    paintIcon(painter, QRectF(line.left(), line.center().y() - size / 2, size, size), isFolded ? "chevron-right" : "chevron-down", t.text3);
    line.setLeft(line.left() + size + metrics::Tight + 2);
    const double width = m_texts.draw(painter, line, title, TextStyle::BodyStrong, t.text);
    line.setLeft(line.left() + width + metrics::Gap);
    m_texts.draw(painter, line, numberText(count), TextStyle::Body, t.text3);
    if (hasFocus)
        paintFocusRing(painter, row.adjusted(metrics::Page - metrics::Tight, metrics::Tight, -metrics::Page + metrics::Tight, -2), metrics::ControlRadius);
}

void DayRowPainter::paintLead(QPainter &painter, const QRectF &row, const LeadRow &lead, const DayReason &reason, const QString &waits, const State &state)
{
    const Tokens &t = tokens();
    const QRectF card = cardIn(row);
    paintBox(painter, card, metrics::CardRadius, state.isCurrent ? t.selected : t.surface, state.isCurrent ? t.link : state.isHovered ? t.control : t.border);
    if (state.isCurrent && state.hasFocus)
        paintBox(painter, card.adjusted(1, 1, -1, -1), metrics::CardRadius - 1, {}, t.link);
    QRectF inside = card.adjusted(metrics::Snug, 0, -metrics::Snug, 0);
    const double avatar = scaled(AvatarSize);
    const bool isTaken = !state.taken.isEmpty();
    const QColor ink = isTaken ? t.text3 : t.text;
    painter.setOpacity(isTaken ? TakenOpacity : 1);
    paintAvatar(painter, QRectF(inside.left(), inside.center().y() - avatar / 2, avatar, avatar), lead.record.avatarName.isEmpty() ? lead.record.name : lead.record.avatarName);
    painter.setOpacity(1);
    inside.setLeft(inside.left() + avatar + metrics::Snug);

    if (state.hasStep)
        paintButton(painter, doneIn(card), "check", state.isDoneHovered, t.text2);
    double right = paintCall(painter, card, waits, state) - metrics::Gap;
    if (lead.record.score) {
        const QString score = QString::number(*lead.record.score);
        const double width = pillWidth(score);
        paintPill(painter, QRectF(right - width, inside.center().y() - metrics::pillHeight() / 2.0, width, metrics::pillHeight()), score, scoreTone(*lead.record.score), state.isCurrent);
        right -= width + metrics::Snug;
    }
    right = paintReason(painter, inside, right, isTaken ? DayReason{state.taken, "user"} : reason, state.isCurrent) - metrics::Gap;

    const double half = card.height() / 2 - metrics::Gap;
    QRectF top(inside.left(), card.top() + metrics::Gap, right - inside.left(), half);
    const double pill = lead.record.stage.isEmpty() ? 0 : std::min<double>(pillWidth(lead.record.stage), top.width() / 2);
    const double name = m_texts.draw(painter, top.adjusted(0, 0, pill > 0 ? -pill - metrics::Gap : 0, 0), lead.record.name, TextStyle::CardTitle, ink);
    if (pill > 0)
        paintPillIn(painter, QRectF(top.left() + name + metrics::Gap, top.center().y() - metrics::pillHeight() / 2.0, pill, metrics::pillHeight()), lead.record.stage, lead.stageTone, state.isCurrent);
    m_texts.draw(painter, QRectF(inside.left(), top.bottom(), right - inside.left(), half), originOf(lead), TextStyle::Small, isTaken ? t.text3 : t.text2);
}

// Icon and text on the colour of what it means; ends at `right` and gives where it begins.
double DayRowPainter::paintReason(QPainter &painter, const QRectF &inside, double right, const DayReason &reason, bool isSelected)
{
    const Tone &tone = tokens().tone(reason.tone);
    const double icon = scaled(SmallIcon);
    const double padding = metrics::Gap;
    const double most = inside.width() * ReasonShare;
    const double width = std::min(m_texts.widthOf(reason.text, TextStyle::SmallMedium) + icon + metrics::Tight + 2 * padding + 1, most);
    const QRectF pill(right - width, inside.center().y() - metrics::pillHeight() / 2.0, width, metrics::pillHeight());
    QColor line;
    if (isSelected) {
        line = tone.text;
        line.setAlphaF(0.3F);
    }
    paintBox(painter, pill, pill.height() / 2, tone.background, line);
    paintIcon(painter, QRectF(pill.left() + padding, pill.center().y() - icon / 2, icon, icon), reason.icon, tone.text);
    m_texts.draw(painter, pill.adjusted(padding + icon + metrics::Tight, 0, -padding + 1, 0), reason.text, TextStyle::SmallMedium, tone.text);
    return pill.left();
}

// The button, or when the lead's day begins; gives where it begins.
double DayRowPainter::paintCall(QPainter &painter, const QRectF &card, const QString &waits, const State &state)
{
    const Tokens &t = tokens();
    const QRectF button = callIn(card);
    if (waits.isEmpty()) {
        paintButton(painter, button, "phone", state.isCallHovered, t.text2);
        return button.left();
    }
    const double icon = scaled(SmallIcon);
    const double width = m_texts.widthOf(waits, TextStyle::Small) + 1;
    const QRectF text(button.right() - width, card.top(), width, card.height());
    m_texts.draw(painter, text, waits, TextStyle::Small, t.text2);
    paintIcon(painter, QRectF(text.left() - icon - metrics::Tight, card.center().y() - icon / 2, icon, icon), "clock", t.text2);
    return text.left() - icon - metrics::Tight;
}

void DayRowPainter::paintButton(QPainter &painter, const QRectF &rect, const char *icon, bool isHovered, const QColor &ink)
{
    if (isHovered)
        paintBox(painter, rect, metrics::ControlRadius, tokens().hover, tokens().border);
    const double size = scaled(IconPixels);
    paintIcon(painter, QRectF(rect.center().x() - size / 2, rect.center().y() - size / 2, size, size), icon, isHovered ? tokens().text : ink);
}

void DayRowPainter::paintSkeleton(QPainter &painter, const QRectF &row)
{
    const Tokens &t = tokens();
    const QRectF card = cardIn(row);
    paintBox(painter, card, metrics::CardRadius, t.surface, t.border);
    const double avatar = scaled(AvatarSize);
    const QRectF disc(card.left() + metrics::Snug, card.center().y() - avatar / 2, avatar, avatar);
    paintBox(painter, disc, avatar / 2, t.hover);
    const double left = disc.right() + metrics::Snug;
    const double line = scaled(HeadingHeight) / 4.0;
    paintBox(painter, QRectF(left, card.center().y() - line - metrics::Tight, card.width() / 4, line), line / 2, t.hover);
    paintBox(painter, QRectF(left, card.center().y() + metrics::Tight, card.width() / 3, line), line / 2, t.hover);
}

} // namespace lead
