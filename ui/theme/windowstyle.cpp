#include "ui/theme/windowstyle.h"

#include "ui/theme/metrics.h"

#include <QFontMetrics>
#include <QStyleOption>

namespace lead {

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_FocusFrameHMargin:
        return metrics::Gap - 1; // the style adds one
    case PM_HeaderMargin:
        return metrics::Gap;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                    const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (!option)
        return size;
    const int control = option->fontMetrics.height() + 2 * metrics::Gap - metrics::Tight;
    switch (type) {
    case CT_PushButton:
        return {size.width() + 2 * metrics::Gap, std::max(size.height(), control)};
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_ToolButton:
        return {size.width(), std::max(size.height(), control)};
    case CT_HeaderSection:
        return {size.width(), std::max(size.height(), control)};
    case CT_ItemViewItem:
        return {size.width(), std::max(size.height(), option->fontMetrics.height() + metrics::Gap)};
    default:
        return size;
    }
}

} // namespace lead
