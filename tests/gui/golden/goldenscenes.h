#pragma once

class QWidget;

namespace lead {

/// Widgets in rows, as they stand in pages.
QWidget *buttonsScene();
QWidget *inputsScene();
QWidget *statesScene();

} // namespace lead
