#include "ui/shell/palettesource.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "core/settings/settings.h"
#include "ui/commands/commandregistry.h"
#include "ui/commands/fuzzymatch.h"
#include "ui/settings/settingsplaces.h"

namespace lead {

namespace {

constexpr int MostRecentCommands = 4;
constexpr int MostLeads = 6;
constexpr int MostCommandsUntyped = 8;
constexpr int MostViewsUntyped = 6;

PaletteSection sectionOf(CommandScope scope)
{
    switch (scope) {
    case CommandScope::GoTo:
        return PaletteSection::GoTo;
    case CommandScope::Lead:
    case CommandScope::Detail:
        return PaletteSection::LeadActions;
    case CommandScope::View:
        return PaletteSection::Views;
    case CommandScope::Settings:
        return PaletteSection::Settings;
    case CommandScope::Global:
    case CommandScope::List:
    case CommandScope::Day:
    case CommandScope::Board:
    case CommandScope::Calendar:
    case CommandScope::Import:
    case CommandScope::Scoring:
        break;
    }
    return PaletteSection::Commands;
}

bool wants(PaletteQuery::Kind kind, PaletteSection section)
{
    switch (kind) {
    case PaletteQuery::Kind::Everything:
        return section != PaletteSection::Recent;
    case PaletteQuery::Kind::Commands:
        return section != PaletteSection::Views;
    case PaletteQuery::Kind::View:
        return section == PaletteSection::Views;
    case PaletteQuery::Kind::Number:
    case PaletteQuery::Kind::Person:
        break;
    }
    return false;
}

// In a condition, as people would type it.
QString quoted(QString text)
{
    return u'"' + text.replace(u'\\', QStringLiteral("\\\\")).replace(u'"', QStringLiteral("\\\"")) + u'"';
}

} // namespace

PaletteSource::PaletteSource(const Services &services, CommandRegistry &commands, QObject *parent)
    : QObject(parent)
    , m_services(services)
    , m_commands(commands)
{
}

PaletteItem PaletteSource::commandItem(const QString &id)
{
    const Command &command = m_commands.command(id);
    const QAction *action = m_commands.action(id);
    PaletteItem item;
    item.section = sectionOf(command.scope);
    item.command = id;
    item.icon = command.icon;
    item.title = action->text().remove(u'&'); // commands that say what they do now, such as Undo
    item.keys = m_commands.keyText(id);
    item.whyNot = m_commands.reason(id);
    if (item.whyNot.isEmpty() && !action->isEnabled())
        item.whyNot = tr("Not possible just now");
    item.run = [this, id] {
        m_services.settings.noteCommand(id);
        m_commands.trigger(id);
    };
    return item;
}

PaletteItems PaletteSource::commandsFor(const PaletteQuery &query)
{
    PaletteItems items;
    const FuzzyMatch match(query.text);
    if (query.kind == PaletteQuery::Kind::Person) {
        addPeople(items, match);
        return items;
    }
    const bool isUntyped = query.kind == PaletteQuery::Kind::Everything && match.isEmpty();
    if (isUntyped)
        addRecentCommands(items);
    const QHash<QString, int> uses = m_services.settings.commandUses();
    int general = 0;
    for (const QString &id : m_commands.ids()) {
        const Command &command = m_commands.command(id);
        const PaletteSection section = sectionOf(command.scope);
        if (!wants(query.kind, section) || !m_commands.isActive(id) || id == QStringLiteral("window.palette"))
            continue;
        // Without a question only what leads on: everything else is a word away.
        if (isUntyped && (section == PaletteSection::Settings || section == PaletteSection::LeadActions
                          || (section == PaletteSection::Commands && ++general > MostCommandsUntyped)))
            continue;
        const int score = match.score(m_commands.action(id)->text().remove(u'&'), command.synonyms);
        if (score == 0)
            continue;
        PaletteItem item = commandItem(id);
        item.score = isUntyped ? 0 : score + FuzzyMatch::boost(uses.value(id));
        items.push_back(std::move(item));
    }
    if (wants(query.kind, PaletteSection::Views))
        addViews(items, match);
    if (wants(query.kind, PaletteSection::Settings))
        addSettings(items, match);
    return items;
}

void PaletteSource::addRecentCommands(PaletteItems &items)
{
    int added = 0;
    for (const QString &id : m_services.settings.recentCommands()) {
        if (!m_commands.action(id) || !m_commands.isActive(id))
            continue;
        PaletteItem item = commandItem(id);
        if (!item.whyNot.isEmpty())
            continue;
        item.section = PaletteSection::Recent;
        items.push_back(std::move(item));
        if (++added == MostRecentCommands)
            return;
    }
}

void PaletteSource::addPeople(PaletteItems &items, const FuzzyMatch &match)
{
    const WorkspaceInfoPtr info = m_services.leads.info();
    if (!info)
        return;
    for (const User &user : info->users) {
        const int score = std::max(match.score(user.name), match.score(user.email));
        if (score == 0 || !user.active)
            continue;
        PaletteItem item;
        item.section = PaletteSection::People;
        item.icon = "user";
        item.title = user.name;
        item.detail = user.id == info->me ? tr("Your leads") : tr("Leads of %1").arg(user.name);
        item.score = score;
        item.run = [this, name = user.name] {
            Q_EMIT conditionWanted(QStringLiteral("owner = ") + quoted(name));
        };
        items.push_back(std::move(item));
    }
}

void PaletteSource::addViews(PaletteItems &items, const FuzzyMatch &match)
{
    const WorkspaceInfoPtr info = m_services.leads.info();
    if (!info)
        return;
    int added = 0;
    for (const SavedView &view : info->views) {
        const int score = match.score(view.name);
        if (score == 0 || (match.isEmpty() && added == MostViewsUntyped))
            continue;
        ++added;
        PaletteItem item;
        item.section = PaletteSection::Views;
        item.icon = "bookmark";
        item.title = view.name;
        item.detail = view.isShared() ? tr("View of everybody") : tr("Your view");
        item.score = match.isEmpty() ? 0 : score;
        item.run = [this, id = view.id] { Q_EMIT viewWanted(id); };
        items.push_back(std::move(item));
    }
}

void PaletteSource::addSettings(PaletteItems &items, const FuzzyMatch &match)
{
    if (match.isEmpty() || !m_services.leads.isOpen())
        return;
    const auto add = [&](const SettingsPlace &place, const QString &title, const QString &detail) {
        const int score = match.score(title, {detail});
        if (score == 0)
            return;
        PaletteItem item;
        item.section = PaletteSection::Settings;
        item.icon = place.icon;
        item.title = title;
        item.detail = detail;
        item.score = score;
        item.run = [this, id = place.id] { Q_EMIT settingsWanted(id); };
        items.push_back(std::move(item));
    };
    for (const SettingsPlace &place : settingsPlaces()) {
        add(place, place.title, tr("Settings"));
        for (const QString &entry : place.entries)
            add(place, entry, place.title);
    }
}

PaletteItem PaletteSource::leadItem(const LeadHit &hit, PaletteSection section)
{
    PaletteItem item;
    item.section = section;
    item.lead = hit.id;
    item.icon = "user";
    item.title = hit.name;
    item.detail = hit.subtitle;
    item.leadScore = hit.score;
    item.run = [this, id = hit.id] { Q_EMIT leadWanted(id); };
    item.runInNewWindow = [this, id = hit.id] { Q_EMIT leadWindowWanted(id); };
    return item;
}

void PaletteSource::findLeads(const PaletteQuery &query)
{
    const int request = ++m_request;
    const WorkspaceInfoPtr info = m_services.leads.info();
    if (!info)
        return;
    if (query.kind == PaletteQuery::Kind::Number) {
        if (const std::optional<LeadId> id = LeadId::fromString(query.text))
            showKnown(request, {*id}, PaletteSection::Leads);
        return;
    }
    if (query.kind != PaletteQuery::Kind::Everything)
        return;
    if (query.text.isEmpty()) {
        showKnown(request, m_services.settings.recentLeads(info->uuid), PaletteSection::Recent);
        return;
    }
    whenDone(m_services.leads.find(query.text, MostLeads), this, [this, request, typed = query.text](const Result<std::vector<LeadHit>> &hits) {
        if (!hits || request != m_request || hits->empty())
            return;
        // Among leads that fit equally well the newest come first, so that only how well they fit counts here.
        const FuzzyMatch match(typed);
        PaletteItems items;
        for (const LeadHit &hit : *hits) {
            items.push_back(leadItem(hit, PaletteSection::Leads));
            items.back().score = FuzzyMatch::leastOfBand(match.score(hit.name));
        }
        Q_EMIT leadsFound(items);
    });
}

void PaletteSource::showKnown(int request, const std::vector<LeadId> &ids, PaletteSection section)
{
    if (ids.empty())
        return;
    const std::vector<LeadId> few(ids.begin(), ids.begin() + std::min<std::ptrdiff_t>(MostLeads, std::ssize(ids)));
    whenDone(m_services.leads.records(few), this, [this, request, section](const Result<std::vector<LeadRecord>> &records) {
        if (!records || request != m_request)
            return;
        PaletteItems items;
        for (const LeadRecord &record : *records)
            items.push_back(leadItem(hitOf(record), section));
        Q_EMIT leadsFound(items);
    });
}

PaletteItems PaletteSource::actionsOn(const PaletteItem &lead)
{
    PaletteItems items;
    PaletteItem open = lead;
    open.section = PaletteSection::LeadActions;
    open.icon = "arrow-right";
    open.title = tr("Open %1").arg(lead.title);
    open.detail.clear();
    open.leadScore.reset();
    items.push_back(open);
    open.icon = "panel-right";
    open.title = tr("Open %1 in a window of its own").arg(lead.title);
    open.run = lead.runInNewWindow;
    open.keys = CommandRegistry::textOf(QKeySequence(Qt::CTRL | Qt::Key_Return));
    items.push_back(open);
    for (const QString &id : m_commands.ids(CommandScope::Lead)) {
        PaletteItem item = commandItem(id);
        if (m_commands.isActive(id))
            items.push_back(std::move(item));
    }
    return items;
}

} // namespace lead
