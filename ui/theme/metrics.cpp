#include "ui/theme/metrics.h"

#include "ui/theme/theme.h"
#include "ui/theme/typography.h"

#include <QFontMetrics>
#include <QWidget>

namespace lead::metrics {

namespace {
bool isCompact()
{
    return Theme::density() == Appearance::Density::Compact;
}
} // namespace

int controlHeight()
{
    return scaled(32);
}

int smallControlHeight()
{
    return scaled(28);
}

int rowHeight()
{
    return scaled(isCompact() ? 36 : 44);
}

int plainRowHeight()
{
    return scaled(32);
}

int headerHeight()
{
    return scaled(34);
}

int tabHeight()
{
    return scaled(38);
}

int pageHeaderHeight()
{
    return scaled(60);
}

int navItemHeight()
{
    return scaled(32);
}

int footerHeight()
{
    return scaled(32);
}

int boardHeadHeight()
{
    return scaled(58);
}

int boardCardHeight()
{
    return scaled(isCompact() ? 64 : 100);
}

int pillHeight()
{
    return scaled(22);
}

int textWidth(const QWidget *widget, int characters)
{
    return characters * widget->fontMetrics().averageCharWidth() + 2 * Gap;
}

} // namespace lead::metrics
