#include "ui/day/daycommands.h"

#include "ui/commands/commandregistry.h"
#include "ui/day/daypage.h"
#include "ui/leads/detail/leaddetailview.h"

#include <QCoreApplication>

namespace lead {

namespace {
struct DayCommands
{
    Q_DECLARE_TR_FUNCTIONS(DayCommands)
};
} // namespace

void addDayCommands(DayPage &page, CommandRegistry &commands)
{
    DayPage *day = &page;
    const auto add = [&commands](const char *id, const QString &title, const char *icon, const QList<QKeySequence> &keys, const std::function<void()> &run) {
        commands.add({.id = QString::fromLatin1(id), .title = title, .scope = CommandScope::Day, .icon = icon, .keys = keys}, run);
    };
    add("day.session", DayCommands::tr("Start a call session"), "phone", {QKeySequence(Qt::CTRL | Qt::Key_Return)}, [day] { day->startSession(); });
    add("day.pull", DayCommands::tr("Pull the next leads that nobody has"), "download", {}, [day] { day->pullNext(); });
    add("day.down", DayCommands::tr("Next lead"), "arrow-down", {Qt::Key_J}, [day] { day->step(1); });
    add("day.up", DayCommands::tr("Previous lead"), "arrow-up", {Qt::Key_K}, [day] { day->step(-1); });
    add("day.call", DayCommands::tr("Call"), "phone", {Qt::Key_C}, [day] { day->call(); });
    add("day.email", DayCommands::tr("Write an e-mail"), "mail", {Qt::Key_E}, [day] { day->inDetail([](LeadDetailView &detail) { detail.mail(); }); });
    add("day.note", DayCommands::tr("Write a note"), "sticky-note", {Qt::Key_N},
        [day] { day->inDetail([](LeadDetailView &detail) { detail.compose(Composer::Kind::Note); }); });
    add("day.task", DayCommands::tr("Plan a task"), "calendar-clock", {Qt::Key_T},
        [day] { day->inDetail([](LeadDetailView &detail) { detail.compose(Composer::Kind::Task); }); });
    add("day.stage", DayCommands::tr("Move to a stage…"), "square-kanban", {Qt::Key_M}, [day] { day->inDetail([](LeadDetailView &detail) { detail.chooseStage(); }); });
    add("day.assign", DayCommands::tr("Assign…"), "users", {Qt::Key_A}, [day] { day->inDetail([](LeadDetailView &detail) { detail.edit(F::Owner); }); });
    add("day.tag", DayCommands::tr("Add a tag…"), "tag", {Qt::Key_L}, [day] { day->inDetail([](LeadDetailView &detail) { detail.edit(F::Tags); }); });
    add("day.snooze", DayCommands::tr("Put the next step off…"), "clock", {Qt::Key_Z}, [day] { day->snooze(); });
    add("day.done", DayCommands::tr("Tick the next step off"), "check", {Qt::Key_D}, [day] { day->finishStep(); });
    add("day.accept", DayCommands::tr("Accept the lead"), "badge-check", {Qt::Key_Y}, [day] { day->inDetail([](LeadDetailView &detail) { detail.accept(); }); });
    add("day.reject", DayCommands::tr("Reject the lead…"), "circle-x", {QKeySequence(Qt::SHIFT | Qt::Key_Y)},
        [day] { day->inDetail([](LeadDetailView &detail) { detail.reject(); }); });
    add("day.lifecycle", DayCommands::tr("Move the lead along its lifecycle…"), "trending-up", {QKeySequence(Qt::SHIFT | Qt::Key_M)},
        [day] { day->inDetail([](LeadDetailView &detail) { detail.chooseLifecycle(); }); });
    add("day.checklist", DayCommands::tr("Answer the checklist…"), "list-checks", {Qt::Key_Q},
        [day] { day->inDetail([](LeadDetailView &detail) { detail.answerChecklist(); }); });
    add("day.doNotContact", DayCommands::tr("Do not contact"), "ban", {QKeySequence(Qt::CTRL | Qt::Key_D)}, [day] { day->doNotContact(); });
    add("day.peek", DayCommands::tr("Show or hide the lead beside the list"), "panel-right", {}, [day] { day->setDetailShown(!day->isDetailShown()); });
    add("day.sort", DayCommands::tr("Sort My Day by score or by urgency"), "arrow-up-down", {}, [day] { day->sortByScore(!day->isSortedByScore()); });
    add("day.rules", DayCommands::tr("Goals and rules of the day…"), "target", {}, [day] { day->openRules(); });
}

} // namespace lead
