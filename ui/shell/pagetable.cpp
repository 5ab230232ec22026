#include "ui/shell/pagetable.h"

#include "core/intake/importservice.h"
#include "core/leads/leadservice.h"
#include "ui/commands/commandregistry.h"
#include "ui/intake/importpage.h"
#include "ui/leads/leaddialog.h"
#include "ui/leads/leadspage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowset.h"
#include "ui/widgets/region.h"

#include <QCoreApplication>

namespace lead {

namespace {

Page makeLeads(MainWindow &window)
{
    const Services &services = window.services();
    WindowSet &windows = window.windows();
    auto *page = new LeadsPage({services.leads, services.clock, services.settings, window.commands(), windows.jobs()});
    QObject::connect(page, &LeadsPage::importWanted, &windows.door(), &WorkspaceDoor::wantImport);
    QObject::connect(page, &LeadsPage::sampleWanted, &windows.door(), &WorkspaceDoor::openSample);
    QObject::connect(page, &LeadsPage::opened, &window, [&window](LeadId lead) { window.windows().openLead(lead); });
    QObject::connect(page, &LeadsPage::done, &window, [&window](const QString &summary, OperationId operation) {
        Notification told;
        told.text = summary;
        told.tone = ToneName::Success;
        if (operation.isValid()) {
            told.actionText = QCoreApplication::translate("PageTable", "Undo");
            told.open = [&window, operation] { window.windows().undo().undo(operation); };
        }
        window.showToast(told);
    });
    QObject::connect(page, &LeadsPage::pasteWanted, &window, [&window](const QString &rows) {
        if (!window.services().imports.paste(rows))
            window.complain(QCoreApplication::translate("PageTable", "An import is running. Paste again when it has ended."));
    });
    QObject::connect(page, &LeadsPage::said, &window, [&window](const QString &sentence) {
        Notification told;
        told.text = sentence;
        window.showToast(told);
    });
    QObject::connect(page, &LeadsPage::failed, &window, [&window](const QString &sentence) {
        Notification told;
        told.text = sentence;
        told.tone = ToneName::Danger;
        window.showToast(told);
    });
    markRegion(page, QCoreApplication::translate("PageTable", "Leads"));
    return {.widget = page,
            .focus = [page] { page->focusList(); },
            .place = [page] { return page->place(); },
            .restore = [page](const QJsonObject &place) { page->restore(place); }};
}

Page makeImport(MainWindow &window)
{
    auto *page = new ImportPage(window.services().imports, window.services().leads);
    QObject::connect(page, &ImportPage::closeWanted, &window, [&window] { window.go(QStringLiteral("leads")); });
    QObject::connect(page, &ImportPage::failed, &window, &MainWindow::complain);
    QObject::connect(page, &ImportPage::leadsWanted, &window, &MainWindow::showLeads);
    markRegion(page, QCoreApplication::translate("PageTable", "Import"));
    return {.widget = page};
}

Page makeSettings(MainWindow &window)
{
    const Services &services = window.services();
    auto *page = new SettingsPage(services.setup, services.leads, window.commands(), services.settings);
    QObject::connect(page, &SettingsPage::failed, &window, &MainWindow::complain);
    QObject::connect(page, &SettingsPage::done, &window, [&window](const QString &sentence, const OperationId &act) {
        Notification news{.at = 0, .text = sentence, .tone = ToneName::Success};
        if (act.isValid()) {
            news.actionText = QCoreApplication::translate("PageTable", "Undo");
            news.open = [&window, act] { window.windows().undo().undo(act); };
        }
        window.windows().tell(news);
    });
    markRegion(page, QCoreApplication::translate("PageTable", "Settings"));
    const QString section = QStringLiteral("section");
    return {.widget = page,
            .focus = [page] { page->focusSearch(); },
            .place = [page, section] { return QJsonObject{{section, page->section()}}; },
            .restore = [page, section](const QJsonObject &place) { page->showSection(place.value(section).toString()); }};
}

} // namespace

std::vector<PageSpec> pageTable()
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("PageTable", text); };
    return {
        {QStringLiteral("leads"), tr(QT_TRANSLATE_NOOP("PageTable", "Leads")), "list", QKeySequence(Qt::Key_G, Qt::Key_L),
         PageGroup::Work, {CommandScope::List, CommandScope::Lead, CommandScope::Detail}, &makeLeads},
        {QStringLiteral("import"), tr(QT_TRANSLATE_NOOP("PageTable", "Import")), "upload",
         QKeySequence(Qt::Key_G, Qt::Key_I), PageGroup::SetUp, {CommandScope::Import}, &makeImport},
        {QStringLiteral("settings"), tr(QT_TRANSLATE_NOOP("PageTable", "Settings")), "settings", QKeySequence(Qt::CTRL | Qt::Key_Comma),
         PageGroup::Bottom, {}, &makeSettings},
    };
}

QString titleOf(PageGroup group)
{
    switch (group) {
    case PageGroup::Reports:
        return QCoreApplication::translate("PageTable", "Reports");
    case PageGroup::SetUp:
        return QCoreApplication::translate("PageTable", "Set up");
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
