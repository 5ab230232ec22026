#include "ui/calendar/calendarcommands.h"

#include "ui/calendar/calendarpage.h"
#include "ui/commands/commandregistry.h"

#include <QCoreApplication>

namespace lead {

namespace {
struct CalendarCommands
{
    Q_DECLARE_TR_FUNCTIONS(CalendarCommands)
};
} // namespace

void addCalendarCommands(CalendarPage &page, CommandRegistry &commands)
{
    CalendarPage *calendar = &page;
    const auto add = [&commands](const char *id, const QString &title, const char *icon, const QList<QKeySequence> &keys, const std::function<void()> &run) {
        commands.add({.id = QString::fromLatin1(id), .title = title, .scope = CommandScope::Calendar, .icon = icon, .keys = keys}, run);
    };
    using Span = CalendarPage::Span;
    add("calendar.today", CalendarCommands::tr("Show today"), "calendar", {Qt::Key_T}, [calendar] { calendar->goToday(); });
    add("calendar.previous", CalendarCommands::tr("Go back in time"), "chevron-left", {Qt::Key_PageUp}, [calendar] { calendar->step(-1); });
    add("calendar.next", CalendarCommands::tr("Go on in time"), "chevron-right", {Qt::Key_PageDown}, [calendar] { calendar->step(1); });
    add("calendar.day", CalendarCommands::tr("Show a day"), "calendar", {Qt::Key_1}, [calendar] { calendar->setSpan(Span::Day); });
    add("calendar.week", CalendarCommands::tr("Show a week"), "calendar", {Qt::Key_2}, [calendar] { calendar->setSpan(Span::Week); });
    add("calendar.month", CalendarCommands::tr("Show a month"), "calendar", {Qt::Key_3}, [calendar] { calendar->setSpan(Span::Month); });
    add("calendar.agenda", CalendarCommands::tr("Show the agenda"), "list", {Qt::Key_4}, [calendar] { calendar->setSpan(Span::Agenda); });
    add("calendar.new", CalendarCommands::tr("Add a task at this time…"), "plus", {Qt::Key_N}, [calendar] { calendar->addTask(); });
    add("calendar.done", CalendarCommands::tr("Tick the task off"), "check", {Qt::Key_D}, [calendar] { calendar->finishCurrent(); });
    add("calendar.snooze", CalendarCommands::tr("Put the task off…"), "clock", {Qt::Key_Z}, [calendar] { calendar->snoozeCurrent(); });
    add("calendar.export", CalendarCommands::tr("Export as a calendar file…"), "download", {}, [calendar] { calendar->exportFile(); });
    add("calendar.import", CalendarCommands::tr("Import a calendar file…"), "upload", {}, [calendar] { calendar->importFile(); });
    add("calendar.side", CalendarCommands::tr("Show or hide the leads without a next step"), "panel-right", {}, [calendar] { calendar->setSideShown(!calendar->isSideShown()); });
}

} // namespace lead
