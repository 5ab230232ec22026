#pragma once

#include <QStringList>

namespace lead {

class BoardPage;
class CommandRegistry;

/// What the keyboard, the menus and the palette can do with the board.
void addBoardCommands(BoardPage &page, CommandRegistry &commands);

/// Those that are about the current card, by id, for its menu.
QStringList cardCommands();

} // namespace lead
