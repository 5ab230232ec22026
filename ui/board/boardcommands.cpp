#include "ui/board/boardcommands.h"

#include "ui/board/boardpage.h"
#include "ui/commands/commandregistry.h"

#include <QCoreApplication>

namespace lead {

namespace {
struct BoardCommands
{
    Q_DECLARE_TR_FUNCTIONS(BoardCommands)
};
} // namespace

void addBoardCommands(BoardPage &page, CommandRegistry &commands)
{
    BoardPage *board = &page;
    const auto add = [&commands](const char *id, const QString &title, const char *icon, const QList<QKeySequence> &keys, const std::function<void()> &run) {
        commands.add({.id = QString::fromLatin1(id), .title = title, .scope = CommandScope::Board, .icon = icon, .keys = keys}, run);
    };
    add("board.search", BoardCommands::tr("Search the board"), "search", {Qt::Key_Slash, QKeySequence::Find}, [board] { board->focusSearch(); });
    add("board.filter", BoardCommands::tr("Add a filter"), "list-filter", {Qt::Key_F}, [board] { board->addFilter(); });
    add("board.clear", BoardCommands::tr("Clear search and filters"), "x", {}, [board] { board->clearFilters(); });
    add("board.sort", BoardCommands::tr("Sort the cards…"), "arrow-up-down", {Qt::Key_S}, [board] { board->openSort(); });
    add("board.task", BoardCommands::tr("Add a next step…"), "calendar-clock", {Qt::Key_T}, [board] { board->planTask(); });
    add("board.collapse", BoardCommands::tr("Fold or unfold the column"), "columns-2", {Qt::Key_O}, [board] { board->toggleColumn(); });
    // Pressed in a column these are its own; here they are for the palette and the sheet.
    add("board.moveLeft", BoardCommands::tr("Move the card one stage back"), "chevron-left", {QKeySequence(Qt::CTRL | Qt::Key_Left)}, [board] { board->moveBy(-1); });
    add("board.moveRight", BoardCommands::tr("Move the card one stage on"), "chevron-right", {QKeySequence(Qt::CTRL | Qt::Key_Right)}, [board] { board->moveBy(1); });
    add("board.moveUp", BoardCommands::tr("Put the card one place up (by hand)"), "arrow-up", {QKeySequence(Qt::CTRL | Qt::Key_Up)}, [board] { board->reorderBy(-1); });
    add("board.moveDown", BoardCommands::tr("Put the card one place down (by hand)"), "arrow-down", {QKeySequence(Qt::CTRL | Qt::Key_Down)}, [board] { board->reorderBy(1); });
}

} // namespace lead
