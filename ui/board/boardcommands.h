#pragma once

namespace lead {

class BoardPage;
class CommandRegistry;

/// What the keyboard, the menus and the palette can do with the board.
void addBoardCommands(BoardPage &page, CommandRegistry &commands);

} // namespace lead
