#include "ui/shell/pagetable.h"

#include "core/leads/leadservice.h"
#include "ui/commands/commandregistry.h"
#include "ui/intake/importpage.h"
#include "ui/leads/leaddialog.h"
#include "ui/leads/leadspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowset.h"
#include "ui/widgets/region.h"

#include <QCoreApplication>

namespace lead {

namespace {

struct PageTable
{
    Q_DECLARE_TR_FUNCTIONS(PageTable)
};

Page makeLeads(MainWindow &window)
{
    auto *page = new LeadsPage(window.services().leads);
    QObject::connect(page, &LeadsPage::importWanted, &window.windows().door(), &WorkspaceDoor::wantImport);
    QObject::connect(page, &LeadsPage::failed, &window, &MainWindow::complain);
    markRegion(page, PageTable::tr("Leads"));
    return {.widget = page, .focus = [page] { page->focusSearch(); }};
}

Page makeImport(MainWindow &window)
{
    auto *page = new ImportPage(window.services().imports, window.services().leads);
    QObject::connect(page, &ImportPage::closeWanted, &window, [&window] { window.go(QStringLiteral("leads")); });
    QObject::connect(page, &ImportPage::failed, &window, &MainWindow::complain);
    QObject::connect(page, &ImportPage::leadsWanted, &window, &MainWindow::showLeads);
    markRegion(page, PageTable::tr("Import"));
    return {.widget = page};
}

} // namespace

std::vector<PageSpec> pageTable()
{
    return {
        {QStringLiteral("leads"), PageTable::tr("Leads"), "list", QKeySequence(Qt::Key_G, Qt::Key_L),
         PageGroup::Work, {CommandScope::List, CommandScope::Lead, CommandScope::Detail}, &makeLeads},
        {QStringLiteral("import"), PageTable::tr("Import"), "upload",
         QKeySequence(Qt::Key_G, Qt::Key_I), PageGroup::SetUp, {CommandScope::Import}, &makeImport},
    };
}

QString titleOf(PageGroup group)
{
    switch (group) {
    case PageGroup::Reports:
        return PageTable::tr("Reports");
    case PageGroup::SetUp:
        return PageTable::tr("Set up");
    case PageGroup::Work:
    case PageGroup::Bottom:
        break;
    }
    return {};
}

void openLeadWindow(MainWindow &beside, LeadId lead)
{
    auto *dialog = new LeadDialog(beside.services().leads, lead, &beside);
    dialog->show();
}

} // namespace lead
