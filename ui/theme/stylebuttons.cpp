#include "ui/theme/stylebuttons.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/styleproperties.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QDialogButtonBox>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>
#include <QWidget>

namespace lead::stylebuttons {

using stylepaint::box;
using stylepaint::faded;
using stylepaint::focusRing;
using stylepaint::isEnabled;
using stylepaint::isHovered;
using stylepaint::showsFocus;

namespace {

constexpr int Padding = 14;
constexpr int SmallPadding = 10;
constexpr int ToolPadding = 8;
constexpr int IconGap = 7;
constexpr int ChevronSize = 14;
constexpr int ChevronGap = 5;
constexpr int CheckRadius = 4;
constexpr double RadioDot = 6;
constexpr double InverseHover = 0.12; // of white over the dark ground
constexpr double InsetRing = 3;       // the ring of a primary button is inside, where it can be seen

bool isSmall(const QWidget *widget)
{
    return widget && widget->property(property::Small).toBool();
}

// Stock dialogs do not say what their buttons are; their default one is the primary.
QString variantOf(const QStyleOption *option, const QWidget *widget)
{
    const QString named = widget ? widget->property(property::Variant).toString() : QString();
    if (!named.isEmpty())
        return named;
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return QLatin1String(variant::Secondary);
    const bool isInBox = widget && qobject_cast<const QDialogButtonBox *>(widget->parentWidget());
    if (isInBox && (button->features & QStyleOptionButton::DefaultButton))
        return QLatin1String(variant::Primary);
    return QLatin1String(button->features & QStyleOptionButton::Flat ? variant::Ghost : variant::Secondary);
}

QColor overDark(double share)
{
    QColor colour = tokens().onTooltip;
    colour.setAlphaF(share);
    return colour;
}

void drawPushPanel(const QStyleOption *option, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const QString kind = variantOf(option, widget);
    const QRectF rect = option->rect;
    const bool isActive = isEnabled(option) && (isHovered(option) || (option->state & QStyle::State_Sunken));
    const bool isOn = option->state & QStyle::State_On;
    QColor fill = isActive ? stylepaint::raisedHover() : t.raised;
    QColor line = t.outline;
    if (kind == QLatin1String(variant::Primary)) {
        fill = isActive ? t.accentHover : t.accent;
        line = QColor();
    } else if (kind == QLatin1String(variant::Danger)) {
        fill = t.danger.background;
        line = isActive ? t.danger.text : t.danger.background;
    } else if (kind == QLatin1String(variant::Ghost)) {
        fill = isOn ? t.selected : isActive ? stylepaint::raisedHover() : QColor();
        line = QColor();
    } else if (kind == QLatin1String(variant::Inverse)) {
        fill = isActive ? overDark(InverseHover) : QColor();
        line = QColor();
    } else if (isOn) {
        fill = t.selected;
        line = t.link;
    }
    if (!isEnabled(option) && fill.isValid())
        fill = faded(fill);
    box(painter, rect, metrics::ControlRadius, fill, line);
    if (!showsFocus(option))
        return;
    if (kind == QLatin1String(variant::Primary) || kind == QLatin1String(variant::Inverse)) {
        const QColor ink = kind == QLatin1String(variant::Primary) ? t.onAccent : t.onTooltip;
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(ink, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(InsetRing, InsetRing, -InsetRing, -InsetRing), InsetRing,
                                InsetRing);
        painter.restore();
    } else {
        focusRing(painter, rect, metrics::ControlRadius);
    }
}

void drawToolPanel(const QStyleOption *option, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const bool isDark =
        widget && widget->property(property::Variant).toString() == QLatin1String(variant::Inverse);
    const bool isActive = isEnabled(option) && (isHovered(option) || (option->state & QStyle::State_Sunken));
    if (isDark && isActive)
        box(painter, option->rect, metrics::ControlRadius, overDark(InverseHover));
    else if (option->state & QStyle::State_On)
        box(painter, option->rect, metrics::ControlRadius, t.selected);
    else if (isActive)
        box(painter, option->rect, metrics::ControlRadius, stylepaint::raisedHover());
    if (showsFocus(option))
        focusRing(painter, option->rect, metrics::ControlRadius);
}

QRectF indicatorRect(const QRect &rect)
{
    const double side = scaled(16);
    return {rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side};
}

void drawCheck(const QStyleOption *option, QPainter &painter)
{
    const Tokens &t = tokens();
    const QRectF square = indicatorRect(option->rect);
    const bool isPartly = option->state & QStyle::State_NoChange;
    if (isPartly || (option->state & QStyle::State_On)) {
        box(painter, square, CheckRadius, isEnabled(option) ? t.accent : faded(t.accent));
        paintIcon(painter, square.adjusted(2, 2, -2, -2), isPartly ? "minus" : "check", t.onAccent);
    } else {
        const QColor line = isEnabled(option) ? t.control : faded(t.control);
        box(painter, square, CheckRadius, isHovered(option) ? t.hover : t.raised, line);
    }
    if (showsFocus(option))
        focusRing(painter, square.adjusted(-3, -3, 3, 3), CheckRadius + 3);
}

void drawRadio(const QStyleOption *option, QPainter &painter)
{
    const Tokens &t = tokens();
    const QRectF square = indicatorRect(option->rect);
    const double radius = square.height() / 2;
    if (option->state & QStyle::State_On) {
        box(painter, square, radius, isEnabled(option) ? t.accent : faded(t.accent));
        const double inset = (square.height() - RadioDot) / 2;
        box(painter, square.adjusted(inset, inset, -inset, -inset), RadioDot / 2, t.onAccent);
    } else {
        const QColor line = isEnabled(option) ? t.control : faded(t.control);
        box(painter, square, radius, isHovered(option) ? t.hover : t.raised, line);
    }
    if (showsFocus(option))
        focusRing(painter, square.adjusted(-3, -3, 3, 3), radius + 3);
}

QColor textOf(const QString &kind, const QStyleOption *option)
{
    const Tokens &t = tokens();
    QColor colour = t.text;
    if (kind == QLatin1String(variant::Primary))
        return isEnabled(option) ? t.onAccent : faded(t.onAccent);
    if (kind == QLatin1String(variant::Danger))
        colour = t.danger.text;
    else if (kind == QLatin1String(variant::Inverse))
        colour = t.onTooltip;
    return isEnabled(option) ? colour : faded(colour);
}

int widthOf(const QStyleOption *option, const QString &text)
{
    return option->fontMetrics.horizontalAdvance(stylepaint::withoutMnemonic(text));
}

/// Icon, text and chevron, together in the middle of `rect` or from its left.
struct Line
{
    QIcon icon;
    QSize iconSize;
    QString text;
    bool hasChevron = false;
    QColor ink;
    QColor chevronInk;

    int width(const QStyleOption *option) const
    {
        int sum = icon.isNull() ? 0 : iconSize.width();
        if (!icon.isNull() && !text.isEmpty())
            sum += IconGap;
        return sum + widthOf(option, text) + (hasChevron ? ChevronSize + ChevronGap : 0);
    }
    void draw(const QStyleOption *option, QPainter &painter, const QWidget *widget, const QRect &rect) const
    {
        const auto placed = [&](int x, int width, int height) {
            return QStyle::visualRect(option->direction, rect,
                                      QRect(x, rect.y() + (rect.height() - height) / 2, width, height));
        };
        const int wanted = width(option);
        int x = rect.x() + std::max(0, (rect.width() - wanted) / 2);
        if (!icon.isNull()) {
            icon.paint(&painter, placed(x, iconSize.width(), iconSize.height()), Qt::AlignCenter,
                       isEnabled(option) ? QIcon::Normal : QIcon::Disabled,
                       option->state & QStyle::State_On ? QIcon::On : QIcon::Off);
            x += iconSize.width() + (text.isEmpty() ? 0 : IconGap);
        }
        const int chevron = hasChevron ? ChevronSize + ChevronGap : 0;
        const int room = std::min(widthOf(option, text), rect.right() + 1 - x - chevron);
        QString shown = text;
        if (room < widthOf(option, text))
            shown = option->fontMetrics.elidedText(stylepaint::withoutMnemonic(text), Qt::ElideRight, room);
        painter.setPen(ink);
        stylepaint::text(painter, placed(x, room + 2, rect.height()), Qt::AlignVCenter | Qt::AlignLeft, shown,
                         option, widget);
        if (hasChevron)
            paintIcon(painter, placed(x + room + ChevronGap, ChevronSize, ChevronSize), "chevron-down",
                      chevronInk);
    }
};

bool drawPushLabel(const QStyleOption *option, QPainter &painter, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return false;
    const QString kind = variantOf(option, widget);
    const QColor ink = textOf(kind, option);
    const bool isPlain = kind == QLatin1String(variant::Secondary) || kind == QLatin1String(variant::Ghost);
    const Line line{button->icon, button->iconSize,
                    button->text, bool(button->features & QStyleOptionButton::HasMenu),
                    ink,          isPlain ? tokens().text2 : ink};
    line.draw(option, painter, widget, option->rect.adjusted(metrics::Tight, 0, -metrics::Tight, 0));
    return true;
}

const char *chevronOf(Qt::ArrowType arrow)
{
    switch (arrow) {
    case Qt::UpArrow:
        return "chevron-up";
    case Qt::LeftArrow:
        return "chevron-left";
    case Qt::RightArrow:
        return "chevron-right";
    case Qt::DownArrow:
    case Qt::NoArrow:
        break;
    }
    return "chevron-down";
}

Line toolLine(const QStyleOptionToolButton &button)
{
    const bool showsText = button.toolButtonStyle != Qt::ToolButtonIconOnly || button.icon.isNull();
    const bool hasArrowOnly = (button.features & QStyleOptionToolButton::Arrow) && button.icon.isNull();
    const bool hasMenu = button.features & QStyleOptionToolButton::HasMenu;
    const QColor ink = isEnabled(&button) ? tokens().text : faded(tokens().text);
    return {button.toolButtonStyle == Qt::ToolButtonTextOnly ? QIcon() : button.icon,
            button.iconSize,
            showsText && !hasArrowOnly ? button.text : QString(),
            hasMenu && showsText,
            ink,
            tokens().text2};
}

} // namespace

bool drawPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter &painter,
                   const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_PanelButtonCommand:
        drawPushPanel(option, painter, widget);
        return true;
    case QStyle::PE_PanelButtonTool:
        drawToolPanel(option, painter, widget);
        return true;
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        drawCheck(option, painter);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        drawRadio(option, painter);
        return true;
    case QStyle::PE_FrameDefaultButton:
    case QStyle::PE_FrameButtonTool:
    case QStyle::PE_FrameButtonBevel:
        return true;
    default:
        return false;
    }
}

bool drawControl(QStyle::ControlElement element, const QStyleOption *option, QPainter &painter,
                 const QWidget *widget)
{
    switch (element) {
    case QStyle::CE_PushButtonBevel:
        drawPushPanel(option, painter, widget);
        return true;
    case QStyle::CE_PushButtonLabel:
        return drawPushLabel(option, painter, widget);
    default:
        return false;
    }
}

bool drawComplexControl(QStyle::ComplexControl control, const QStyleOptionComplex *option, QPainter &painter,
                        const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control != QStyle::CC_ToolButton || !button)
        return false;
    drawToolPanel(option, painter, widget);
    const QRect rect = option->rect;
    if ((button->features & QStyleOptionToolButton::Arrow) && button->icon.isNull()) {
        const QRectF square(rect.x() + (rect.width() - ChevronSize) / 2.0,
                            rect.y() + (rect.height() - ChevronSize) / 2.0, ChevronSize, ChevronSize);
        paintIcon(painter, square, chevronOf(button->arrowType),
                  isEnabled(option) ? tokens().text2 : faded(tokens().text3));
        return true;
    }
    toolLine(*button).draw(option, painter, widget, rect);
    return true;
}

std::optional<QSize> size(QStyle::ContentsType type, const QStyleOption *option, const QWidget *widget)
{
    const int height = isSmall(widget) ? metrics::smallControlHeight() : metrics::controlHeight();
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && type == QStyle::CT_PushButton) {
        const Line line{button->icon, button->iconSize,
                        button->text, bool(button->features & QStyleOptionButton::HasMenu),
                        {},           {}};
        const int padding = isSmall(widget) || button->text.isEmpty() ? SmallPadding : Padding;
        return QSize(std::max(line.width(option) + 2 * padding, height), height);
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        button && type == QStyle::CT_ToolButton) {
        const Line line = toolLine(*button);
        if (line.text.isEmpty())
            return QSize(std::max(height, line.width(option) + metrics::Gap), height);
        return QSize(line.width(option) + 2 * ToolPadding, height);
    }
    return std::nullopt;
}

} // namespace lead::stylebuttons
