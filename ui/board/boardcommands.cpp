#include "ui/board/boardcommands.h"

#include "ui/board/boardpage.h"
#include "ui/commands/commandregistry.h"
#include "ui/leads/leadcontact.h"
#include "ui/leads/pickedleadacts.h"

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
    add("board.call", BoardCommands::tr("Call"), "phone", {Qt::Key_C}, [board] { board->contact().call(); });
    add("board.email", BoardCommands::tr("Write an e-mail"), "mail", {Qt::Key_E}, [board] { board->contact().mail(); });
    add("board.note", BoardCommands::tr("Add a note…"), "sticky-note", {Qt::Key_N}, [board] { board->acts().addNote(); });
    add("board.task", BoardCommands::tr("Add a next step…"), "calendar-clock", {Qt::Key_T}, [board] { board->acts().addTask(); });
    add("board.snooze", BoardCommands::tr("Put the next step off…"), "clock", {Qt::Key_Z}, [board] { board->contact().snooze(); });
    add("board.done", BoardCommands::tr("Tick the next step off"), "check", {Qt::Key_D}, [board] { board->contact().finishStep(); });
    add("board.stage", BoardCommands::tr("Move to a stage…"), "square-kanban", {Qt::Key_M}, [board] { board->chooseStage(); });
    add("board.assign", BoardCommands::tr("Assign…"), "users", {Qt::Key_A}, [board] { board->acts().assign(); });
    add("board.tag", BoardCommands::tr("Add a tag…"), "tag", {Qt::Key_L}, [board] { board->acts().tag(); });
    add("board.doNotContact", BoardCommands::tr("Do not contact"), "ban", {QKeySequence(Qt::CTRL | Qt::Key_D)}, [board] { board->acts().doNotContact(); });
    add("board.menu", BoardCommands::tr("Menu of the card"), "ellipsis", {QKeySequence(Qt::SHIFT | Qt::Key_F10), Qt::Key_Period}, [board] { board->openCardMenu(); });
    add("board.mine", BoardCommands::tr("Show my leads only, or all"), "user", {}, [board] { board->toggle(BoardPage::Toggle::Mine); });
    add("board.overdue", BoardCommands::tr("Show what is overdue only, or all"), "clock", {}, [board] { board->toggle(BoardPage::Toggle::Overdue); });
    add("board.withoutStep", BoardCommands::tr("Show leads without a next step only, or all"), "circle-dashed", {}, [board] { board->toggle(BoardPage::Toggle::WithoutStep); });
    add("board.rotting", BoardCommands::tr("Show rotting leads only, or all"), "history", {}, [board] { board->toggle(BoardPage::Toggle::Rotting); });
    add("board.selectAll", BoardCommands::tr("Select the cards of the column"), "list-checks", {}, [board] { board->selectColumn(); });
    add("board.add", BoardCommands::tr("Add a lead to the column…"), "user-plus", {}, [board] { board->addLead(); });
    add("board.limits", BoardCommands::tr("Limit and rotting days of the column…"), "sliders-horizontal", {}, [board] { board->openLimits(); });
    add("board.collapse", BoardCommands::tr("Fold or unfold the column"), "columns-2", {Qt::Key_O}, [board] { board->toggleColumn(); });
    // Pressed in a column these are its own; here they are for the palette and the sheet.
    add("board.moveLeft", BoardCommands::tr("Move the card one stage back"), "chevron-left", {QKeySequence(Qt::CTRL | Qt::Key_Left)}, [board] { board->moveBy(-1); });
    add("board.moveRight", BoardCommands::tr("Move the card one stage on"), "chevron-right", {QKeySequence(Qt::CTRL | Qt::Key_Right)}, [board] { board->moveBy(1); });
    add("board.moveUp", BoardCommands::tr("Put the card one place up (by hand)"), "arrow-up", {QKeySequence(Qt::CTRL | Qt::Key_Up)}, [board] { board->reorderBy(-1); });
    add("board.moveDown", BoardCommands::tr("Put the card one place down (by hand)"), "arrow-down", {QKeySequence(Qt::CTRL | Qt::Key_Down)}, [board] { board->reorderBy(1); });
}

QStringList cardCommands()
{
    return {QStringLiteral("board.call"), QStringLiteral("board.email"), QStringLiteral("board.note"), QStringLiteral("board.task"), QStringLiteral("board.snooze"), QStringLiteral("board.done"),
            QStringLiteral("board.stage"), QStringLiteral("board.assign"), QStringLiteral("board.tag"), QStringLiteral("board.doNotContact")};
}

} // namespace lead
