#pragma once

#include <QStyle>
#include <optional>

namespace lead::stylebuttons {

/// Push buttons, tool buttons, check boxes and radio buttons. The functions say whether they painted the
/// element.
bool drawPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter &painter,
                   const QWidget *widget);
bool drawControl(QStyle::ControlElement element, const QStyleOption *option, QPainter &painter,
                 const QWidget *widget);
bool drawComplexControl(QStyle::ComplexControl control, const QStyleOptionComplex *option, QPainter &painter,
                        const QWidget *widget);
std::optional<QSize> size(QStyle::ContentsType type, const QStyleOption *option, const QWidget *widget);

} // namespace lead::stylebuttons
