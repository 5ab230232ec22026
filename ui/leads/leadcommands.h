#pragma once

#include <QString>

namespace lead {

class CommandRegistry;
class LeadsPage;

/// What the keyboard, the menus and the palette can do with the list of leads.
void addLeadCommands(LeadsPage &page, CommandRegistry &commands);
/// The keys that help most, for the footer.
QString leadHints(const CommandRegistry &commands);

} // namespace lead
