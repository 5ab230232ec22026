#pragma once

#include <QStyle>
#include <optional>

namespace lead::styleinputs {

/// Line edits, text areas, combo boxes, spin boxes, sliders and group boxes. The functions say whether they
/// painted.
bool drawPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter &painter,
                   const QWidget *widget);
bool drawControl(QStyle::ControlElement element, const QStyleOption *option, QPainter &painter,
                 const QWidget *widget);
bool drawComplexControl(QStyle::ComplexControl control, const QStyleOptionComplex *option, QPainter &painter,
                        const QWidget *widget);
/// For left to right.
std::optional<QRect> subControlRect(QStyle::ComplexControl control, const QStyleOptionComplex *option,
                                    QStyle::SubControl part);
/// `usual` is what the style below says.
std::optional<QSize> size(QStyle::ContentsType type, const QSize &contents, const QSize &usual,
                          const QWidget *widget);

} // namespace lead::styleinputs
