#pragma once

#include <vector>

namespace lead {

class MainWindow;
struct PageSpec;

/// Adds the commands that every window has, whatever its page: workspaces, undo, places, looks, help.
void addWindowCommands(MainWindow &window, const std::vector<PageSpec> &pages);

} // namespace lead
