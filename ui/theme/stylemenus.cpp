#include "ui/theme/stylemenus.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/styleproperties.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QVariant>

namespace lead::stylemenus {

using stylepaint::box;
using stylepaint::faded;
using stylepaint::isEnabled;

namespace {

constexpr int Padding = 10;
constexpr int MarkColumn = 24; // for an icon or a check mark
constexpr int KeysGap = 24;
constexpr int SubMenuArrow = 14;
constexpr int SeparatorHeight = 9;
constexpr int BarPadding = 8;

bool isDangerous(const QStyleOptionMenuItem &item, const QWidget *widget)
{
    const auto *menu = qobject_cast<const QMenu *>(widget);
    const QAction *action = menu ? menu->actionAt(item.rect.center()) : nullptr;
    return action && action->property(property::Variant).toString() == QLatin1String(variant::Danger);
}

bool hasMarks(const QStyleOptionMenuItem &item)
{
    return item.menuHasCheckableItems || item.maxIconWidth > 0;
}

void drawMark(const QStyleOptionMenuItem &item, QPainter &painter, const QRect &square)
{
    if (item.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item.checked)
            paintIcon(painter, square, "check", isEnabled(&item) ? tokens().link : faded(tokens().text3));
    } else if (!item.icon.isNull()) {
        item.icon.paint(&painter, square, Qt::AlignCenter,
                        isEnabled(&item) ? QIcon::Normal : QIcon::Disabled);
    }
}

void drawItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const QRect rect = item.rect;
    if (item.menuItemType == QStyleOptionMenuItem::Separator && item.text.isEmpty()) {
        painter.fillRect(
            QRect(rect.left() + metrics::Tight, rect.center().y(), rect.width() - 2 * metrics::Tight, 1),
            t.border);
        return;
    }
    if ((item.state & QStyle::State_Selected) && isEnabled(&item))
        box(painter, rect, metrics::ControlRadius, stylepaint::raisedHover());
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(item.direction, rect, part); };
    QRect inner = rect.adjusted(Padding, 0, -Padding, 0);
    if (hasMarks(item)) {
        const QRect square(inner.x(), rect.y() + (rect.height() - metrics::IconSize) / 2, metrics::IconSize,
                           metrics::IconSize);
        drawMark(item, painter, placed(square));
        inner.setLeft(inner.left() + MarkColumn);
    }
    const QStringList parts = item.text.split(u'\t');
    painter.save();
    painter.setFont(item.font);
    QColor ink = isDangerous(item, widget) ? t.danger.text : t.text;
    if (item.menuItemType == QStyleOptionMenuItem::Separator) { // a heading
        painter.setFont(textFont(TextStyle::Caption));
        ink = t.text3;
    }
    painter.setPen(isEnabled(&item) || item.menuItemType == QStyleOptionMenuItem::Separator ? ink
                                                                                            : faded(ink));
    const Qt::Alignment begin = QStyle::visualAlignment(item.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment end = QStyle::visualAlignment(item.direction, Qt::AlignRight | Qt::AlignVCenter);
    stylepaint::text(painter, placed(inner), static_cast<int>(begin), parts.constFirst(), &item, widget);
    if (parts.size() > 1) {
        painter.setFont(textFont(TextStyle::Small));
        painter.setPen(isEnabled(&item) ? t.text3 : faded(t.text3));
        painter.drawText(placed(inner), static_cast<int>(end) | Qt::TextSingleLine, parts[1]);
    }
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu) {
        const QRect arrow(inner.right() + 1 - SubMenuArrow, rect.y() + (rect.height() - SubMenuArrow) / 2,
                          SubMenuArrow, SubMenuArrow);
        paintIcon(painter, placed(arrow),
                  item.direction == Qt::RightToLeft ? "chevron-left" : "chevron-right", t.text3);
    }
    painter.restore();
}

void drawBarItem(const QStyleOptionMenuItem &item, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    painter.fillRect(item.rect, t.app);
    if ((item.state & (QStyle::State_Selected | QStyle::State_Sunken)) && isEnabled(&item))
        box(painter, QRectF(item.rect).adjusted(0, 2, 0, -2), metrics::Tight,
            item.state & QStyle::State_Sunken ? t.selected : t.hover);
    painter.setPen(isEnabled(&item) ? t.text : faded(t.text));
    stylepaint::text(painter, item.rect, Qt::AlignCenter, item.text, &item, widget);
}

QSize itemSize(const QStyleOptionMenuItem &item)
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator && item.text.isEmpty())
        return {1, SeparatorHeight};
    const QStringList parts = item.text.split(u'\t');
    int width = QFontMetrics(item.font).horizontalAdvance(stylepaint::withoutMnemonic(parts.constFirst())) +
                2 * Padding;
    if (hasMarks(item))
        width += MarkColumn;
    if (parts.size() > 1)
        width += KeysGap + QFontMetrics(textFont(TextStyle::Small)).horizontalAdvance(parts[1]);
    if (item.menuItemType == QStyleOptionMenuItem::SubMenu)
        width += KeysGap;
    return {std::max(width, scaled(120)), scaled(30)};
}

} // namespace

bool drawPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter &painter)
{
    const Tokens &t = tokens();
    switch (element) {
    case QStyle::PE_PanelMenu:
        box(painter, option->rect, metrics::CardRadius, t.raised, t.outline);
        return true;
    case QStyle::PE_FrameMenu:
    case QStyle::PE_PanelMenuBar:
        return true;
    case QStyle::PE_PanelTipLabel:
        box(painter, option->rect, metrics::ControlRadius, t.tooltip);
        return true;
    default:
        return false;
    }
}

bool drawControl(QStyle::ControlElement element, const QStyleOption *option, QPainter &painter,
                 const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    switch (element) {
    case QStyle::CE_MenuItem:
        if (item)
            drawItem(*item, painter, widget);
        return item;
    case QStyle::CE_MenuBarItem:
        if (item)
            drawBarItem(*item, painter, widget);
        return item;
    case QStyle::CE_MenuBarEmptyArea:
        painter.fillRect(option->rect, tokens().app);
        return true;
    case QStyle::CE_MenuEmptyArea:
        return true;
    case QStyle::CE_ToolBar:
        painter.fillRect(option->rect, tokens().app);
        return true;
    default:
        return false;
    }
}

std::optional<QSize> size(QStyle::ContentsType type, const QStyleOption *option, const QWidget *widget)
{
    Q_UNUSED(widget)
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return std::nullopt;
    if (type == QStyle::CT_MenuItem)
        return itemSize(*item);
    if (type == QStyle::CT_MenuBarItem)
        return QSize(option->fontMetrics.horizontalAdvance(stylepaint::withoutMnemonic(item->text)) +
                         2 * BarPadding,
                     scaled(28));
    return std::nullopt;
}

} // namespace lead::stylemenus
