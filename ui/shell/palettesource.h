#pragma once

#include "core/base/result.h"
#include "core/leads/leadvalues.h"
#include "ui/shell/paletteitem.h"
#include "ui/shell/palettequery.h"
#include "ui/shell/services.h"

#include <QObject>

namespace lead {

class CommandRegistry;
class FuzzyMatch;

/// Where the palette gets its items: the commands of the window at once, leads a moment later.
class PaletteSource : public QObject
{
    Q_OBJECT

public:
    PaletteSource(const Services &services, CommandRegistry &commands, QObject *parent = nullptr);

    /// All but leads. In memory, some tenths of a millisecond.
    PaletteItems commandsFor(const PaletteQuery &query);
    /// Asks for leads; leadsFound() answers unless another question came in between.
    void findLeads(const PaletteQuery &query);
    /// What can be done with a lead, for the Tab key.
    PaletteItems actionsOn(const PaletteItem &lead);

Q_SIGNALS:
    void leadsFound(const lead::PaletteItems &items);
    void leadWanted(lead::LeadId lead);
    void leadWindowWanted(lead::LeadId lead);
    void conditionWanted(const QString &condition);
    void viewWanted(lead::ViewId view);
    /// A section of the settings, by its id.
    void settingsWanted(const QString &section);

private:
    PaletteItem commandItem(const QString &id);
    PaletteItem leadItem(const LeadHit &hit, PaletteSection section);
    void addRecentCommands(PaletteItems &items);
    void addPeople(PaletteItems &items, const FuzzyMatch &match);
    void addViews(PaletteItems &items, const FuzzyMatch &match);
    void addSettings(PaletteItems &items, const FuzzyMatch &match);
    void showKnown(int request, const std::vector<LeadId> &ids, PaletteSection section);

    Services m_services;
    CommandRegistry &m_commands;
    int m_request = 0;
};

} // namespace lead
