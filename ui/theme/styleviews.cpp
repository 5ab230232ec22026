#include "ui/theme/styleviews.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"

#include <QListView>
#include <QPainter>
#include <QStyleOption>

namespace lead::styleviews {

using stylepaint::box;
using stylepaint::focusRing;
using stylepaint::isEnabled;
using stylepaint::isHovered;
using stylepaint::showsFocus;

namespace {

constexpr int HeaderPadding = 10;
constexpr int SortArrow = 13;
constexpr int SortGap = 5;
constexpr int BranchSize = 14;
constexpr int SmallestSlider = 32;
constexpr int BarHeight = 6;
constexpr double RestingSlider = 0.38;
constexpr double HeldSlider = 0.75;
constexpr double BusyBar = 0.55;

void drawHeaderGround(const QStyleOption *option, QPainter &painter, bool isHover)
{
    const Tokens &t = tokens();
    const QRect rect = option->rect;
    painter.fillRect(rect, isHover ? t.hover : t.surface);
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (header && header->orientation == Qt::Vertical)
        painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), t.border);
    else
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
}

// Icon, text and the arrow of the order behind the text, or before it in a column of numbers.
void drawHeaderLabel(const QStyleOptionHeader &header, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    QRect rect = header.rect.adjusted(HeaderPadding, 0, -HeaderPadding, 0);
    const bool isSorted = header.sortIndicator != QStyleOptionHeader::None;
    if (!header.icon.isNull()) {
        const QRect square(rect.x(), rect.y() + (rect.height() - metrics::IconSize) / 2, metrics::IconSize,
                           metrics::IconSize);
        header.icon.paint(&painter, square);
        rect.adjust(metrics::IconSize + metrics::Tight, 0, 0, 0);
    }
    const int room = rect.width() - (isSorted ? SortArrow + SortGap : 0);
    const QString text = header.fontMetrics.elidedText(header.text, Qt::ElideRight, room);
    const int width = header.fontMetrics.horizontalAdvance(text);
    const Qt::Alignment side = QStyle::visualAlignment(header.direction, header.textAlignment);
    const bool isAtRight = side & Qt::AlignRight;
    const int left = isAtRight                 ? rect.right() + 1 - width
                     : side & Qt::AlignHCenter ? rect.center().x() - width / 2
                                               : rect.left();
    painter.setPen(isSorted ? t.text : t.text2);
    painter.drawText(QRect(left, rect.y(), width + 1, rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, text);
    Q_UNUSED(widget)
    if (!isSorted)
        return;
    const double x = isAtRight ? left - SortGap - SortArrow : left + width + SortGap;
    // Qt says SortDown for what grows downwards.
    const bool isRising = header.sortIndicator == QStyleOptionHeader::SortDown;
    paintIcon(painter, {x, rect.y() + (rect.height() - SortArrow) / 2.0, SortArrow, SortArrow},
              isRising ? "arrow-up" : "arrow-down", t.text);
}

bool drawHeader(const QStyleOption *option, QPainter &painter, const QWidget *widget)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return false;
    painter.save();
    painter.setClipRect(option->rect);
    drawHeaderGround(option, painter, isHovered(option));
    drawHeaderLabel(*header, painter, widget);
    painter.restore();
    return true;
}

// A row of a plain list, such as the sections of the settings, stands for itself; those of tables run through.
void fillRow(const QStyleOption *option, QPainter &painter, const QWidget *widget, const QColor &colour)
{
    if (qobject_cast<const QListView *>(widget))
        box(painter, option->rect, metrics::ControlRadius, colour);
    else
        painter.fillRect(option->rect, colour);
}

void drawRow(const QStyleOption *option, QPainter &painter, const QWidget *widget)
{
    const Tokens &t = tokens();
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (item && item->backgroundBrush.style() != Qt::NoBrush && !(option->state & QStyle::State_Selected))
        painter.fillRect(option->rect, item->backgroundBrush);
    if (option->state & QStyle::State_Selected)
        fillRow(option, painter, widget, t.selected);
    else if (isHovered(option))
        fillRow(option, painter, widget, t.hover);
}

void drawBranch(const QStyleOption *option, QPainter &painter)
{
    if (!(option->state & QStyle::State_Children))
        return;
    const QRectF square(option->rect.x() + (option->rect.width() - BranchSize) / 2.0,
                        option->rect.y() + (option->rect.height() - BranchSize) / 2.0, BranchSize,
                        BranchSize);
    paintIcon(painter, square, option->state & QStyle::State_Open ? "chevron-down" : "chevron-right",
              tokens().text2);
}

// What scrolls and its bar share one ground.
QColor groundOf(const QWidget *bar)
{
    for (const QWidget *widget = bar ? bar->parentWidget() : nullptr; widget; widget = widget->parentWidget())
        if (const auto *area = qobject_cast<const QAbstractScrollArea *>(widget)) {
            const QWidget *viewport = area->viewport();
            return viewport->autoFillBackground() ? viewport->palette().color(viewport->backgroundRole())
                                                  : QColor();
        }
    return {};
}

std::optional<QRect> scrollBarRect(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect rect = bar.rect;
    const bool lies = bar.orientation == Qt::Horizontal;
    const int length = lies ? rect.width() : rect.height();
    const int range = bar.maximum - bar.minimum;
    const qint64 share = qint64(length) * bar.pageStep / std::max<qint64>(1, qint64(range) + bar.pageStep);
    const int slider =
        range > 0 ? std::clamp<int>(static_cast<int>(share), std::min(SmallestSlider, length), length)
                  : length;
    const int at = range > 0 ? QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition,
                                                               length - slider, bar.upsideDown)
                             : 0;
    const auto piece = [&](int from, int size) {
        return lies ? QRect(rect.x() + from, rect.y(), size, rect.height())
                    : QRect(rect.x(), rect.y() + from, rect.width(), size);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSlider:
        return piece(at, slider);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, at);
    case QStyle::SC_ScrollBarAddPage:
        return piece(at + slider, length - at - slider);
    default:
        return QRect(); // no arrows
    }
}

void drawScrollBar(const QStyleOptionSlider &bar, QPainter &painter, const QWidget *widget)
{
    if (const QColor ground = groundOf(widget); ground.isValid())
        painter.fillRect(bar.rect, ground);
    if (bar.maximum <= bar.minimum)
        return;
    const bool isHeld = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QColor colour = tokens().text3;
    colour.setAlphaF(isHeld ? HeldSlider : RestingSlider);
    const double thin = isHeld ? 1 : 2;
    QRectF slider = *scrollBarRect(bar, QStyle::SC_ScrollBarSlider);
    slider = bar.orientation == Qt::Horizontal ? slider.adjusted(2, thin, -2, -thin)
                                               : slider.adjusted(thin, 2, -thin, -2);
    box(painter, slider, std::min(slider.width(), slider.height()) / 2, colour);
}

bool drawProgress(QStyle::ControlElement element, const QStyleOption *option, QPainter &painter)
{
    const Tokens &t = tokens();
    const QRectF groove(option->rect.x(), option->rect.y() + (option->rect.height() - BarHeight) / 2.0,
                        option->rect.width(), BarHeight);
    if (element == QStyle::CE_ProgressBarGroove) {
        box(painter, groove, BarHeight / 2.0, t.neutral.background);
        return true;
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return false;
    QColor colour = t.accent;
    QRectF filled = groove;
    if (bar->maximum > bar->minimum) {
        const double share = (double(bar->progress) - bar->minimum) / (double(bar->maximum) - bar->minimum);
        if (share <= 0)
            return true;
        filled.setWidth(std::max<double>(BarHeight, groove.width() * std::min(share, 1.0)));
        if (option->direction == Qt::RightToLeft)
            filled.moveRight(groove.right());
    } else {
        colour.setAlphaF(BusyBar); // how far it is nobody knows
    }
    box(painter, filled, BarHeight / 2.0, colour);
    return true;
}

bool drawLine(const QStyleOption *option, QPainter &painter)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (!frame)
        return false;
    const QRect rect = option->rect;
    if (frame->frameShape == QFrame::HLine)
        painter.fillRect(QRect(rect.x(), rect.center().y(), rect.width(), 1), tokens().border);
    else if (frame->frameShape == QFrame::VLine)
        painter.fillRect(QRect(rect.center().x(), rect.y(), 1, rect.height()), tokens().border);
    else
        return false;
    return true;
}

} // namespace

// In a plain list the text stands by its icon or box; Qt leaves the margin of both between them.
QRect textRect(const QStyleOption *option, const QRect &usual, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    const auto *list = qobject_cast<const QListView *>(widget);
    if (!item || !list || list->viewMode() != QListView::ListMode || !(item->features & (QStyleOptionViewItem::HasDecoration | QStyleOptionViewItem::HasCheckIndicator)))
        return usual;
    const int nearer = widget->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, option, widget);
    return option->direction == Qt::RightToLeft ? usual.adjusted(0, 0, nearer, 0) : usual.adjusted(-nearer, 0, 0, 0);
}

bool drawPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter &painter,
                   const QWidget *widget)
{
    switch (element) {
    case QStyle::PE_PanelItemViewItem:
        drawRow(option, painter, widget);
        return true;
    case QStyle::PE_PanelItemViewRow:
        if (option->state & QStyle::State_Selected)
            painter.fillRect(option->rect, tokens().selected);
        return true;
    case QStyle::PE_FrameFocusRect: // all but cells paint their own
        if (qobject_cast<const QAbstractItemView *>(widget) && showsFocus(option))
            focusRing(painter, QRectF(option->rect).adjusted(1, 1, -1, -1), metrics::Tight);
        return true;
    case QStyle::PE_IndicatorBranch:
        drawBranch(option, painter);
        return true;
    case QStyle::PE_IndicatorHeaderArrow: // part of the label
        return true;
    case QStyle::PE_PanelScrollAreaCorner:
        painter.fillRect(option->rect, tokens().surface);
        return true;
    case QStyle::PE_PanelStatusBar:
    case QStyle::PE_FrameStatusBarItem:
        return true;
    default:
        return false;
    }
}

bool drawControl(QStyle::ControlElement element, const QStyleOption *option, QPainter &painter,
                 const QWidget *widget)
{
    switch (element) {
    case QStyle::CE_Header: // as a whole: Qt asks the style below for where its parts are
        return drawHeader(option, painter, widget);
    case QStyle::CE_HeaderSection:
        drawHeaderGround(option, painter, isHovered(option));
        return true;
    case QStyle::CE_HeaderEmptyArea:
        drawHeaderGround(option, painter, false);
        return true;
    case QStyle::CE_ProgressBarGroove:
    case QStyle::CE_ProgressBarContents:
        return drawProgress(element, option, painter);
    case QStyle::CE_ProgressBarLabel:
        return true;
    case QStyle::CE_Splitter:
        painter.fillRect(option->rect, isHovered(option) ? tokens().control : tokens().border);
        return true;
    case QStyle::CE_ShapedFrame:
        return drawLine(option, painter);
    default:
        return false;
    }
}

bool drawComplexControl(QStyle::ComplexControl control, const QStyleOptionComplex *option, QPainter &painter,
                        const QWidget *widget)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != QStyle::CC_ScrollBar || !bar)
        return false;
    drawScrollBar(*bar, painter, widget);
    return true;
}

std::optional<QRect> subControlRect(QStyle::ComplexControl control, const QStyleOptionComplex *option,
                                    QStyle::SubControl part)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    return control == QStyle::CC_ScrollBar && bar ? scrollBarRect(*bar, part) : std::nullopt;
}

std::optional<QSize> size(QStyle::ContentsType type, const QStyleOption *option, const QSize &usual,
                          const QWidget *widget)
{
    switch (type) {
    case QStyle::CT_HeaderSection: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            return std::nullopt;
        const int text = header->fontMetrics.horizontalAdvance(header->text);
        const int icon = header->icon.isNull() ? 0 : metrics::IconSize + metrics::Tight;
        const int width = text + icon + 2 * HeaderPadding + SortArrow + SortGap;
        return QSize(header->orientation == Qt::Vertical ? text + 2 * HeaderPadding : width,
                     metrics::headerHeight());
    }
    case QStyle::CT_ItemViewItem:
        return QSize(usual.width(), std::max(usual.height(), option->fontMetrics.height() + metrics::Gap));
    case QStyle::CT_ProgressBar:
        return QSize(usual.width(), scaled(12));
    default:
        Q_UNUSED(widget)
        return std::nullopt;
    }
}

} // namespace lead::styleviews
