#pragma once

namespace lead {

class CommandRegistry;
class DayPage;

/// What the keyboard, the menus and the palette can do on My Day.
void addDayCommands(DayPage &page, CommandRegistry &commands);

} // namespace lead
