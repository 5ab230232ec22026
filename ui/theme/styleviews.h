#pragma once

#include <QStyle>
#include <optional>

namespace lead::styleviews {

/// Rows, headers, scroll bars, splitters, frames and progress bars. The functions say whether they painted.
bool drawPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter &painter,
                   const QWidget *widget);
bool drawControl(QStyle::ControlElement element, const QStyleOption *option, QPainter &painter,
                 const QWidget *widget);
bool drawComplexControl(QStyle::ComplexControl control, const QStyleOptionComplex *option, QPainter &painter,
                        const QWidget *widget);
std::optional<QRect> subControlRect(QStyle::ComplexControl control, const QStyleOptionComplex *option,
                                    QStyle::SubControl part);
/// Of an item; `usual` is what the style below says, here and in the next.
QRect textRect(const QStyleOption *option, const QRect &usual, const QWidget *widget);
std::optional<QSize> size(QStyle::ContentsType type, const QStyleOption *option, const QSize &usual,
                          const QWidget *widget);

} // namespace lead::styleviews
