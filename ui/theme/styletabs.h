#pragma once

#include <QStyle>
#include <optional>

namespace lead::styletabs {

/// Tabs that lie. The text of a tab may go on after a tab character with a number, shown lighter, and after a
/// second one with anything, shown as a dot.
bool drawPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter &painter);
bool drawControl(QStyle::ControlElement element, const QStyleOption *option, QPainter &painter,
                 const QWidget *widget);
std::optional<QSize> size(QStyle::ContentsType type, const QStyleOption *option);

} // namespace lead::styletabs
