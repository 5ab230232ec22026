#include "ui/theme/metrics.h"

#include <QFontMetrics>
#include <QWidget>

namespace lead::metrics {

int rowHeight(const QWidget *widget)
{
    return widget->fontMetrics().height() + 2 * Gap - Tight;
}

int textWidth(const QWidget *widget, int characters)
{
    return characters * widget->fontMetrics().averageCharWidth() + 2 * Gap;
}

} // namespace lead::metrics
