#pragma once

#include <QColor>
#include <QPalette>

namespace lead {

/// Colours that the system's palette does not have, worked out from it so that they read well on light and
/// dark.
namespace ink {
bool isDark(const QPalette &palette);
/// For what accompanies: at least 4.5 : 1 on the window and on lists.
QColor secondary(const QPalette &palette);
/// For what went wrong.
QColor problem(const QPalette &palette);
/// Behind messages.
QColor messageBackground(const QPalette &palette);
QColor border(const QPalette &palette);
} // namespace ink

} // namespace lead
