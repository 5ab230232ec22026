#include "ui/shell/pagetable.h"

#include "core/intake/importservice.h"
#include "core/leads/leadservice.h"
#include "core/settings/settingsservice.h"
#include "ui/board/boardpage.h"
#include "ui/calendar/calendarpage.h"
#include "ui/commands/commandregistry.h"
#include "ui/day/daypage.h"
#include "ui/intake/importpage.h"
#include "ui/leads/detail/leaddetailview.h"
#include "ui/leads/detail/leadwindow.h"
#include "ui/leads/detail/mergedialog.h"
#include "ui/leads/leadspage.h"
#include "ui/scoring/scoringpage.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowset.h"
#include "ui/widgets/region.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace lead {

namespace {

struct PageTable
{
    Q_DECLARE_TR_FUNCTIONS(PageTable)
};

// What was done, with a way to take it back.
Notification newsOf(MainWindow &window, const QString &summary, OperationId act)
{
    Notification news;
    news.text = summary;
    news.tone = ToneName::Success;
    if (act.isValid()) {
        news.actionText = PageTable::tr("Undo");
        news.open = [&window, act] { window.windows().undo().undo(act); };
    }
    return news;
}

void say(MainWindow &window, const QString &sentence, ToneName tone)
{
    Notification news;
    news.text = sentence;
    news.tone = tone;
    window.showToast(news);
}

// A file that was written, with a way to it.
void tellFile(MainWindow &window, const QString &sentence, const QString &path)
{
    Notification news;
    news.text = sentence;
    news.tone = ToneName::Success;
    news.actionText = PageTable::tr("Open folder");
    news.open = [&window, folder = QFileInfo(path).absolutePath()] {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
            say(window, PageTable::tr("No program opens folders here. The file is in %1.").arg(QDir::toNativeSeparators(folder)), ToneName::Warning);
    };
    window.windows().tell(news);
}

// The lead that is current, beside the list.
LeadDetailView *makeDetail(MainWindow &window, LeadsPage &page)
{
    const Services &services = window.services();
    auto *detail = new LeadDetailView(services.leads, window.commands(), services.settings);
    markRegion(detail, PageTable::tr("The lead that is selected"));
    QObject::connect(&page, &LeadsPage::currentLeadChanged, detail, [detail](LeadId lead) {
        if (lead.isValid())
            detail->showLead(lead);
        else
            detail->clear();
    });
    QObject::connect(detail, &LeadDetailView::previousWanted, &page, [&page] { page.stepLead(-1); });
    QObject::connect(detail, &LeadDetailView::nextWanted, &page, [&page] { page.stepLead(1); });
    QObject::connect(detail, &LeadDetailView::leadWanted, &page, &LeadsPage::setCurrentLead);
    QObject::connect(detail, &LeadDetailView::windowWanted, &window, [&window](LeadId lead) { openLeadWindow(window, lead); });
    QObject::connect(detail, &LeadDetailView::acted, &window,
                     [&window](const QString &sentence, OperationId act) { window.showToast(newsOf(window, sentence, act)); });
    QObject::connect(detail, &LeadDetailView::complained, &window,
                     [&window](const QString &sentence) { say(window, sentence, ToneName::Danger); });
    return detail;
}

Page makeLeads(MainWindow &window)
{
    const Services &services = window.services();
    WindowSet &windows = window.windows();
    auto *page = new LeadsPage({services.leads, services.clock, services.settings, window.commands(), windows.jobs()});
    QObject::connect(page, &LeadsPage::importWanted, &windows.door(), &WorkspaceDoor::wantImport);
    QObject::connect(page, &LeadsPage::sampleWanted, &windows.door(), &WorkspaceDoor::openSample);
    QObject::connect(page, &LeadsPage::opened, &window, [&window](LeadId lead) { window.windows().openLead(lead); });
    QObject::connect(page, &LeadsPage::done, &window,
                     [&window](const QString &summary, OperationId act) { window.showToast(newsOf(window, summary, act)); });
    QObject::connect(page, &LeadsPage::pasteWanted, &window, [&window](const QString &rows) {
        if (!window.services().imports.paste(rows))
            window.complain(PageTable::tr("An import is running. Paste again when it has ended."));
    });
    QObject::connect(page, &LeadsPage::said, &window, [&window](const QString &sentence) { say(window, sentence, ToneName::Neutral); });
    QObject::connect(page, &LeadsPage::failed, &window, [&window](const QString &sentence) { say(window, sentence, ToneName::Danger); });
    QObject::connect(page, &LeadsPage::exported, &window, [&window](const QString &sentence, const QString &path) { tellFile(window, sentence, path); });
    QObject::connect(page, &LeadsPage::mergeWanted, &window, [&window](LeadId keep, LeadId lose) {
        auto *dialog = new MergeDialog(window.services().leads, keep, lose, &window);
        QObject::connect(dialog, &MergeDialog::merged, &window, [&window](LeadId, OperationId act, const QString &summary) {
            window.showToast(newsOf(window, summary, act));
        });
        dialog->open();
    });
    page->setDetail([&window, page] { return makeDetail(window, *page); });
    return {.widget = page,
            .focus = [page] { page->focusList(); },
            .place = [page] { return page->place(); },
            .restore = [page](const QJsonObject &place) { page->restore(place); }};
}

Page makeDay(MainWindow &window)
{
    const Services &services = window.services();
    auto *page = new DayPage({services.leads, services.settings, window.commands()});
    QObject::connect(page, &DayPage::opened, &window, [&window](LeadId lead) { window.windows().openLead(lead); });
    QObject::connect(page, &DayPage::listWanted, &window, [&window] { window.go(QStringLiteral("leads")); });
    QObject::connect(page, &DayPage::done, &window,
                     [&window](const QString &summary, OperationId act) { window.showToast(newsOf(window, summary, act)); });
    QObject::connect(page, &DayPage::said, &window, [&window](const QString &sentence) { say(window, sentence, ToneName::Neutral); });
    QObject::connect(page, &DayPage::failed, &window, [&window](const QString &sentence) { say(window, sentence, ToneName::Danger); });
    return {.widget = page, .focus = [page] { page->focusList(); }};
}

Page makeBoard(MainWindow &window)
{
    const Services &services = window.services();
    WindowSet &windows = window.windows();
    auto *page = new BoardPage({services.leads, services.clock, services.settings, window.commands(), windows.jobs()});
    QObject::connect(page, &BoardPage::importWanted, &windows.door(), &WorkspaceDoor::wantImport);
    QObject::connect(page, &BoardPage::sampleWanted, &windows.door(), &WorkspaceDoor::openSample);
    QObject::connect(page, &BoardPage::opened, &window, [&window](LeadId lead) { window.windows().openLead(lead); });
    QObject::connect(page, &BoardPage::listWanted, &window, &MainWindow::showFound);
    QObject::connect(page, &BoardPage::stagesWanted, &window, [&window] { window.showSettings(QStringLiteral("pipelines")); });
    QObject::connect(page, &BoardPage::done, &window,
                     [&window](const QString &summary, OperationId act) { window.showToast(newsOf(window, summary, act)); });
    QObject::connect(page, &BoardPage::said, &window, [&window](const QString &sentence) { say(window, sentence, ToneName::Warning); });
    QObject::connect(page, &BoardPage::failed, &window, [&window](const QString &sentence) { say(window, sentence, ToneName::Danger); });
    markRegion(page, PageTable::tr("Pipeline"));
    return {.widget = page,
            .focus = [page] { page->focusBoard(); },
            .place = [page] { return page->place(); },
            .restore = [page](const QJsonObject &place) { page->restore(place); }};
}

Page makeCalendar(MainWindow &window)
{
    const Services &services = window.services();
    auto *page = new CalendarPage({services.leads, services.clock, services.settings, window.commands()});
    QObject::connect(page, &CalendarPage::opened, &window, [&window](LeadId lead) { window.windows().openLead(lead); });
    QObject::connect(page, &CalendarPage::leadsWanted, &window, [&window] { window.go(QStringLiteral("leads")); });
    QObject::connect(page, &CalendarPage::done, &window,
                     [&window](const QString &summary, OperationId act) { window.showToast(newsOf(window, summary, act)); });
    QObject::connect(page, &CalendarPage::said, &window, [&window](const QString &sentence) { say(window, sentence, ToneName::Neutral); });
    QObject::connect(page, &CalendarPage::exported, &window, [&window](const QString &sentence, const QString &path) { tellFile(window, sentence, path); });
    QObject::connect(page, &CalendarPage::failed, &window, [&window](const QString &sentence) { say(window, sentence, ToneName::Danger); });
    return {.widget = page,
            .focus = [page] { page->focusCalendar(); },
            .place = [page] { return page->place(); },
            .restore = [page](const QJsonObject &place) { page->restore(place); }};
}

Page makeImport(MainWindow &window)
{
    auto *page = new ImportPage(window.services().imports, window.services().leads);
    QObject::connect(page, &ImportPage::closeWanted, &window, [&window] { window.go(QStringLiteral("leads")); });
    QObject::connect(page, &ImportPage::failed, &window, &MainWindow::complain);
    QObject::connect(page, &ImportPage::leadsWanted, &window, &MainWindow::showLeads);
    QObject::connect(page, &ImportPage::leadWanted, &window, &MainWindow::showLead);
    QObject::connect(page, &ImportPage::done, &window, [&window](const QString &sentence, const OperationId &act) {
        window.windows().tell(newsOf(window, sentence, act));
    });
    page->addCommands(window.commands());
    markRegion(page, PageTable::tr("Import"));
    return {.widget = page, .focus = [page] { page->focusFirst(); }};
}

Page makeScoring(MainWindow &window)
{
    const Services &services = window.services();
    auto *page = new ScoringPage({services.leads, services.settings, window.commands(), window.windows().jobs()});
    QObject::connect(page, &ScoringPage::opened, &window, [&window](LeadId lead) { window.windows().openLead(lead); });
    QObject::connect(page, &ScoringPage::done, &window,
                     [&window](const QString &sentence, const OperationId &act) { window.windows().tell(newsOf(window, sentence, act)); });
    QObject::connect(page, &ScoringPage::said, &window, [&window](const QString &sentence) { say(window, sentence, ToneName::Neutral); });
    QObject::connect(page, &ScoringPage::failed, &window, [&window](const QString &sentence) { say(window, sentence, ToneName::Danger); });
    return {.widget = page,
            .focus = [page] { page->focusFirst(); },
            .place = [page] { return page->place(); },
            .restore = [page](const QJsonObject &place) { page->restore(place); }};
}

Page makeSettings(MainWindow &window)
{
    const Services &services = window.services();
    auto *page = new SettingsPage(services.setup, services.folders, services.leads, window.commands(), services.settings);
    QObject::connect(page, &SettingsPage::failed, &window, &MainWindow::complain);
    QObject::connect(page, &SettingsPage::done, &window, [&window](const QString &sentence, const OperationId &act) {
        window.windows().tell(newsOf(window, sentence, act));
    });
    markRegion(page, PageTable::tr("Settings"));
    const QString section = QStringLiteral("section");
    return {.widget = page,
            .focus = [page] { page->focusSearch(); },
            .place = [page, section] { return QJsonObject{{section, page->section()}}; },
            .restore = [page, section](const QJsonObject &place) { page->showSection(place.value(section).toString()); }};
}

} // namespace

std::vector<PageSpec> pageTable()
{
    return {
        {QStringLiteral("day"), PageTable::tr("My Day"), "sun", QKeySequence(Qt::Key_G, Qt::Key_D),
         PageGroup::Work, {CommandScope::Day}, &makeDay},
        {QStringLiteral("leads"), PageTable::tr("Leads"), "list", QKeySequence(Qt::Key_G, Qt::Key_L),
         PageGroup::Work, {CommandScope::List, CommandScope::Lead, CommandScope::Detail}, &makeLeads},
        {QStringLiteral("board"), PageTable::tr("Pipeline"), "kanban", QKeySequence(Qt::Key_G, Qt::Key_P),
         PageGroup::Work, {CommandScope::Board}, &makeBoard},
        {QStringLiteral("calendar"), PageTable::tr("Calendar"), "calendar", QKeySequence(Qt::Key_G, Qt::Key_T),
         PageGroup::Work, {CommandScope::Calendar}, &makeCalendar},
        {QStringLiteral("import"), PageTable::tr("Import"), "upload",
         QKeySequence(Qt::Key_G, Qt::Key_I), PageGroup::SetUp, {CommandScope::Import}, &makeImport, Right::Import},
        {QStringLiteral("scoring"), PageTable::tr("Scoring"), "sliders-horizontal", QKeySequence(Qt::Key_G, Qt::Key_O),
         PageGroup::SetUp, {CommandScope::Scoring}, &makeScoring, Right::SetUp},
        {QStringLiteral("settings"), PageTable::tr("Settings"), "settings", QKeySequence(Qt::CTRL | Qt::Key_Comma),
         PageGroup::Bottom, {}, &makeSettings},
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
    auto *window = new LeadWindow(beside.services().leads, beside.services().settings, lead, &beside);
    UndoRedo &undo = beside.windows().undo();
    QObject::connect(window, &LeadWindow::undoWanted, &undo, [&undo](OperationId operation) { operation.isValid() ? undo.undo(operation) : undo.undo(); });
    QObject::connect(window, &LeadWindow::redoWanted, &undo, [&undo] { undo.redo(); });
    window->show();
}

} // namespace lead
