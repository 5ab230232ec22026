#pragma once

#include <QProxyStyle>

namespace lead {

/// Qt's Fusion with more room in cells, headings and buttons. Colours are those of the system's palette.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
};

} // namespace lead
