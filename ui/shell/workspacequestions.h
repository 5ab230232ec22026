#pragma once

class QWidget;

namespace lead {

class WorkspaceDoor;

/// Asks where a new workspace shall be, and makes it.
void askForNewWorkspace(QWidget &window, WorkspaceDoor &door);
/// Asks which workspace to open, and opens it.
void askForWorkspace(QWidget &window, WorkspaceDoor &door);

} // namespace lead
