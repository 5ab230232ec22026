#include "ui/leads/leadcommands.h"

#include "ui/commands/commandregistry.h"
#include "ui/leads/leadactions.h"
#include "ui/leads/leadcontact.h"
#include "ui/leads/leadexporter.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadlistview.h"
#include "ui/leads/leadspage.h"
#include "ui/leads/leadviews.h"

#include <QCoreApplication>

namespace lead {

namespace {

/// Puts the commands of a page into a registry. A class for the sake of its tr().
class LeadCommandList
{
    Q_DECLARE_TR_FUNCTIONS(LeadCommands)

public:
    LeadCommandList(LeadsPage &page, CommandRegistry &commands)
        : m_page(page)
        , m_commands(commands)
    {
    }
    void addMoves();
    void addFilters();
    void addChecks();
    void addContact();
    void addActs();
    void addViews();

private:
    void add(CommandScope scope, const char *id, const QString &title, const char *icon,
             const QList<QKeySequence> &keys, const std::function<void()> &run, CommandMenu menu = CommandMenu::None)
    {
        if (m_commands.action(QString::fromLatin1(id)))
            return; // another page of the window has it
        m_commands.add({.id = QString::fromLatin1(id), .title = title, .scope = scope, .menu = menu, .icon = icon, .keys = keys},
                       run);
    }

    LeadsPage &m_page;
    CommandRegistry &m_commands;
};

void LeadCommandList::addMoves()
{
    LeadsPage *page = &m_page;
    add(CommandScope::List, "list.down", tr("Next lead"), "arrow-down", {Qt::Key_J}, [page] { page->stepLead(1); });
    add(CommandScope::List, "list.up", tr("Previous lead"), "arrow-up", {Qt::Key_K}, [page] { page->stepLead(-1); });
    add(CommandScope::List, "list.peek", tr("Show or hide the lead beside the list"), "panel-right", {},
        [page] { page->setDetailShown(!page->isDetailShown()); });
    add(CommandScope::List, "list.edit", tr("Edit the cell"), "pencil", {Qt::Key_F2},
        [page] { page->view().editCurrent(); });
    add(CommandScope::List, "list.menu", tr("Menu of the row"), "ellipsis", {QKeySequence(Qt::SHIFT | Qt::Key_F10), Qt::Key_Period},
        [page] { page->view().openMenu(); });
}

void LeadCommandList::addFilters()
{
    LeadsPage *page = &m_page;
    add(CommandScope::List, "list.search", tr("Search leads"), "search", {Qt::Key_Slash, QKeySequence::Find},
        [page] { page->focusSearch(); });
    add(CommandScope::List, "list.filter", tr("Add a filter"), "list-filter", {Qt::Key_F}, [page] { page->addFilter(); });
    add(CommandScope::List, "list.advanced", tr("Advanced filter…"), "list-filter", {}, [page] { page->openBuilder(); });
    add(CommandScope::List, "list.clear", tr("Clear search and filters"), "x", {}, [page] { page->clearFilters(); });
    add(CommandScope::List, "list.sort", tr("Sort and group…"), "arrow-up-down", {Qt::Key_S}, [page] { page->openSort(); });
    add(CommandScope::List, "list.columns", tr("Columns…"), "columns-2", {}, [page] { page->openColumns(); });
}

void LeadCommandList::addChecks()
{
    LeadsPage *page = &m_page;
    add(CommandScope::List, "list.check", tr("Check or uncheck the lead"), "square-check-big", {Qt::Key_X},
        [page] { page->view().toggleCheckOfCurrent(); });
    add(CommandScope::List, "list.checkAll", tr("Check all, then all that match"), "check-check", {QKeySequence::SelectAll},
        [page] { page->view().checkAll(); });
    add(CommandScope::List, "list.uncheck", tr("Uncheck all"), "minus", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A)},
        [page] { page->model().checks().clear(); });
    add(CommandScope::List, "list.copy", tr("Copy the rows"), "copy", {QKeySequence::Copy},
        [page] { page->actions().copyRows(false); });
    add(CommandScope::List, "list.copyHeadings", tr("Copy the rows with headings"), "copy", {},
        [page] { page->actions().copyRows(true); });
    add(CommandScope::List, "list.paste", tr("Paste rows as new leads…"), "plus", {QKeySequence::Paste},
        [page] { page->pasteRows(); });
}

void LeadCommandList::addContact()
{
    LeadContact *contact = &m_page.contact();
    const auto act = [this, contact](const char *id, const QString &title, const char *icon, Qt::Key key, void (LeadContact::*run)()) {
        add(CommandScope::Lead, id, title, icon, {key}, [contact, run] { (contact->*run)(); }, CommandMenu::Lead);
    };
    act("lead.call", tr("Call"), "phone", Qt::Key_C, &LeadContact::call);
    act("lead.email", tr("Write an e-mail"), "mail", Qt::Key_E, &LeadContact::mail);
    act("lead.snooze", tr("Put the next step off…"), "clock", Qt::Key_Z, &LeadContact::snooze);
    act("lead.done", tr("Tick the next step off"), "check", Qt::Key_D, &LeadContact::finishStep);
}

void LeadCommandList::addActs()
{
    LeadActions *actions = &m_page.actions();
    const auto act = [this, actions](const char *id, const QString &title, const char *icon, const QKeySequence &key,
                                     void (LeadActions::*run)(QWidget *)) {
        add(CommandScope::Lead, id, title, icon, {key}, [actions, run] { (actions->*run)(nullptr); }, CommandMenu::Lead);
    };
    act("lead.note", tr("Add a note…"), "sticky-note", Qt::Key_N, &LeadActions::addNote);
    act("lead.task", tr("Add a next step…"), "calendar-clock", Qt::Key_T, &LeadActions::addTask);
    act("lead.stage", tr("Move to a stage…"), "square-kanban", Qt::Key_M, &LeadActions::moveStage);
    act("lead.assign", tr("Assign…"), "users", Qt::Key_A, &LeadActions::assign);
    add(CommandScope::Lead, "lead.assignToMe", tr("Assign to me"), "user", {}, [actions] { actions->assignToMe(); },
        CommandMenu::Lead);
    act("lead.tag", tr("Add a tag…"), "tag", Qt::Key_L, &LeadActions::tag);
    act("lead.field", tr("Set a field…"), "pencil", QKeySequence(), &LeadActions::setField);
    add(CommandScope::Lead, "lead.merge", tr("Merge two leads…"), "git-compare", {}, [actions] { actions->merge(); },
        CommandMenu::Lead);
    add(CommandScope::Lead, "lead.doNotContact", tr("Do not contact"), "ban", {QKeySequence(Qt::CTRL | Qt::Key_D)},
        [actions] { actions->doNotContact(); }, CommandMenu::Lead);
    // The key is the list's own, since Delete takes chips away, too.
    add(CommandScope::Lead, "lead.delete", tr("Delete"), "trash-2", {}, [actions] { actions->remove(); },
        CommandMenu::Lead);
    LeadExporter *exporter = &m_page.exporter();
    add(CommandScope::List, "list.export", tr("Export leads…"), "download", {QKeySequence(Qt::CTRL | Qt::Key_E)},
        [exporter] { exporter->open(); }, CommandMenu::Lead);
}

void LeadCommandList::addViews()
{
    LeadsPage *page = &m_page;
    for (int place = 1; place <= 9; ++place)
        add(CommandScope::List, qPrintable(QStringLiteral("list.view%1").arg(place)), tr("Show view %1").arg(place), "bookmark",
            {QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + place))}, [page, place] { page->views().select(place - 1); });
    add(CommandScope::List, "list.saveView", tr("Save as a new view…"), "bookmark", {}, [page] { page->saveView(); });
}

} // namespace

void addLeadCommands(LeadsPage &page, CommandRegistry &commands)
{
    LeadCommandList list(page, commands);
    list.addMoves();
    list.addFilters();
    list.addChecks();
    list.addContact();
    list.addActs();
    list.addViews();
}

QString leadHints(const CommandRegistry &commands)
{
    const auto key = [&commands](const char *id) {
        const QList<QKeySequence> keys = commands.keys(QString::fromLatin1(id));
        return keys.isEmpty() ? QString() : keys.first().toString(QKeySequence::NativeText);
    };
    return QCoreApplication::translate("LeadCommands", "↑↓ move   Enter open   Space peek   %1 check   %2 call   %3 e-mail   %4 note   %5 next step")
        .arg(key("list.check"), key("lead.call"), key("lead.email"), key("lead.note"), key("lead.task"));
}

} // namespace lead
