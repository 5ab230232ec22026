#pragma once

#include <QAccessible>

class QWidget;

namespace lead {

/// Says to screen readers what a widget is that paints itself; its name is accessibleName(). Call it in the
/// constructor: what was asked before keeps its old role.
void setAccessibleRole(QWidget *widget, QAccessible::Role role);

} // namespace lead
