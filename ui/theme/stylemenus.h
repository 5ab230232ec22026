#pragma once

#include <QStyle>
#include <optional>

namespace lead::stylemenus {

/// Menus, the menu bar, tool bars and tooltips. The functions say whether they painted. An action whose
/// property::Variant is variant::Danger is shown as dangerous.
bool drawPrimitive(QStyle::PrimitiveElement element, const QStyleOption *option, QPainter &painter);
bool drawControl(QStyle::ControlElement element, const QStyleOption *option, QPainter &painter,
                 const QWidget *widget);
std::optional<QSize> size(QStyle::ContentsType type, const QStyleOption *option, const QWidget *widget);

} // namespace lead::stylemenus
