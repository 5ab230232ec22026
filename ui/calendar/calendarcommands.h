#pragma once

namespace lead {

class CalendarPage;
class CommandRegistry;

/// What can be done on the calendar, for the palette, the shortcut sheet and the keys.
void addCalendarCommands(CalendarPage &page, CommandRegistry &commands);

} // namespace lead
