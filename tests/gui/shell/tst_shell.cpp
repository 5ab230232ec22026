#include "tests/support/testwindow.h"

#include "ui/leads/detail/leadwindow.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/dropoverlay.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/navigationbutton.h"
#include "ui/shell/navigationhistory.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/personbutton.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/undoredo.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/confirmdialog.h"
#include "ui/widgets/region.h"

#include <QProgressBar>
#include <QSignalSpy>

using namespace lead;

/// The window around the pages.
class ShellTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remembersTheWayBackAndForward();
    void goesBackToThePageBefore();
    void listsOnlyPagesThatExist();
    void collapsesTheNavigationByKeyAndWhenNarrow();
    void goesAroundTheRegionsWithF6();
    void showsWhatADropWouldDo();
    void showsJobsWithAWayToStopThem();
    void asksOnceBeforeItStopsAJob();
    void keepsWhatItToldInTheNotifications();
    void showsTheChangesOfAnotherWindowAndOfAnotherProgram();
    void comesBackWhereItWas();
    void togglesLightAndDark();
    void showsEveryKeyOnTheSheet();
    void leadsToTheSettingsOfPersonAndKeys();
    void countsTheRowsThatWaitForADecision();
    void importsFromWatchedFoldersAndTells();
    void staysWithTheWorkspaceWhenAnotherCannotBeOpened();
    void saysSoonThatAWorkspaceCanOnlyBeRead();
    void undoesFromAWindowOfALead();
};

void ShellTest::remembersTheWayBackAndForward()
{
    NavigationHistory history;
    const auto place = [](const char *page, int lead = 0) {
        return Place{QString::fromLatin1(page), lead ? QJsonObject{{QStringLiteral("lead"), lead}} : QJsonObject()};
    };
    QVERIFY(!history.canGoBack());
    history.visit(place("leads"));
    history.visit(place("leads"));
    QVERIFY(!history.canGoBack());
    history.visit(place("leads", 7));
    history.visit(place("import"));
    QCOMPARE(history.back(), place("leads", 7));
    QVERIFY(history.canGoForward());
    history.update(place("leads", 8));
    QCOMPARE(history.forward(), place("import"));
    QCOMPARE(history.back(), place("leads", 8));
    history.visit(place("settings")); // forgets what lay ahead
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back(), place("leads", 8));
    QCOMPARE(history.back(), place("leads"));
    QVERIFY(!history.canGoBack());
}

void ShellTest::goesBackToThePageBefore()
{
    TestWindow test;
    test.createWorkspace();
    QCOMPARE(test.window.currentPage(), QStringLiteral("leads"));
    QVERIFY(!test.window.canGoBack());
    test.window.go(QStringLiteral("import"));
    test.window.commands().trigger(QStringLiteral("view.back"));
    QCOMPARE(test.window.currentPage(), QStringLiteral("leads"));
    test.window.commands().trigger(QStringLiteral("view.forward"));
    QCOMPARE(test.window.currentPage(), QStringLiteral("import"));
    QCOMPARE(test.window.commands().reason(QStringLiteral("view.forward")), QStringLiteral("There is nothing to go forward to"));
}

void ShellTest::listsOnlyPagesThatExist()
{
    TestWindow test;
    for (const NavigationButton *button : test.window.findChildren<NavigationButton *>())
        QVERIFY(!button->isVisible()); // nothing to go to without a workspace
    test.createWorkspace();
    const QList<NavigationButton *> buttons = test.window.findChildren<NavigationButton *>();
    QCOMPARE(buttons.size(), static_cast<qsizetype>(pageTable().size()));
    for (NavigationButton *button : buttons) {
        QVERIFY(button->isVisible());
        button->click();
        QVERIFY(button->isChecked());
        QCOMPARE(QStringLiteral("go-") + test.window.currentPage(), button->objectName());
    }
    QVERIFY(namelessWidgets(test.window).isEmpty());
}

void ShellTest::collapsesTheNavigationByKeyAndWhenNarrow()
{
    TestWindow test;
    test.createWorkspace();
    auto *rail = test.window.findChild<NavigationRail *>();
    test.window.resize(1440, 900);
    QTRY_COMPARE(rail->width(), metrics::RailWidth);
    test.window.commands().trigger(QStringLiteral("view.rail"));
    QCOMPARE(rail->width(), metrics::CollapsedRailWidth);
    const auto *leads = rail->findChild<NavigationButton *>(QStringLiteral("go-leads"));
    QVERIFY(leads->toolTip().startsWith(QStringLiteral("Leads")));
    test.window.commands().trigger(QStringLiteral("view.rail"));
    QCOMPARE(rail->width(), metrics::RailWidth);
    test.window.resize(1024, 680);
    QTRY_COMPARE(rail->width(), metrics::CollapsedRailWidth);
    test.window.resize(1300, 800);
    QTRY_COMPARE(rail->width(), metrics::RailWidth);
}

void ShellTest::goesAroundTheRegionsWithF6()
{
    TestWindow test;
    test.createWorkspace();
    const QList<QWidget *> regions = regionsOf(*test.window.centralWidget());
    QVERIFY(regions.size() >= 5); // navigation, search, views, filters, list
    for (const QWidget *region : regions)
        QVERIFY(!region->accessibleName().isEmpty());
    QVERIFY(enterRegion(*regions.first()));
    QSet<QWidget *> visited;
    for (int i = 0; i < regions.size(); ++i) {
        test.window.commands().trigger(QStringLiteral("view.region"));
        visited << test.window.focusWidget();
    }
    QVERIFY(visited.size() >= 2);
    QVERIFY(regions.first()->isAncestorOf(test.window.focusWidget()) || visited.size() < regions.size());
}

void ShellTest::showsWhatADropWouldDo()
{
    TestWindow test;
    test.createWorkspace();
    auto *overlay = test.window.findChild<DropOverlay *>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(test.write(QStringLiteral("people.csv"), "Name\r\nAda\r\n"))});
    const QPoint place = test.window.rect().center();
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&test.window, &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(overlay->isVisible());
    QCOMPARE(overlay->accessibleName(), QStringLiteral("Drop to import people.csv"));
    QCOMPARE(overlay->size(), test.window.size());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(&test.window, &leave);
    QVERIFY(!overlay->isVisible());
    QMimeData text;
    text.setText(QStringLiteral("no file"));
    QDragEnterEvent other(place, Qt::CopyAction, &text, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QCoreApplication::sendEvent(&test.window, &other);
    QVERIFY(!other.isAccepted());
}

void ShellTest::showsJobsWithAWayToStopThem()
{
    TestWindow test;
    auto *bar = test.window.findChild<JobBar *>();
    QVERIFY(!bar->isVisible());
    bool isStopped = false;
    const int id = test.windows.jobs().begin(QStringLiteral("Exporting leads"), [&isStopped] { isStopped = true; });
    QVERIFY(bar->isVisible());
    test.windows.jobs().setProgress(id, 250, 1000);
    QVERIFY(test.texts().contains(QStringLiteral("25%")));
    QAbstractButton *cancel = TestWindow::button(bar, QStringLiteral("Cancel"));
    QVERIFY(namelessWidgets(*bar).isEmpty());
    cancel->click();
    QVERIFY(isStopped);
    QVERIFY(!cancel->isEnabled());
    QVERIFY(test.texts().contains(QStringLiteral("Stopping")));
    test.windows.jobs().end(id);
    QVERIFY(!bar->isVisible());
    Job job;
    job.leftSeconds = 90;
    QCOMPARE(timeLeftText(job), QStringLiteral("2 minutes left"));
}

void ShellTest::asksOnceBeforeItStopsAJob()
{
    TestWindow test;
    JobList &jobs = test.windows.jobs();
    int id = 0;
    id = jobs.begin(QStringLiteral("Exporting leads"), [&] { jobs.end(id); });
    test.window.close();
    QVERIFY(test.window.isVisible());
    QTRY_VERIFY(test.visible<ConfirmDialog>());
    test.window.close();
    QCOMPARE(test.window.findChildren<ConfirmDialog *>().size(), 1);
    const QPointer<MainWindow> window = &test.window;
    // With a second window nothing is lost by closing one.
    MainWindow *second = test.windows.openMain();
    QPointer<MainWindow> gone = second;
    second->close();
    QTRY_VERIFY(!gone);
    test.visible<ConfirmDialog>()->accept();
    QTRY_VERIFY(!window);
}

void ShellTest::keepsWhatItToldInTheNotifications()
{
    TestWindow test;
    int opened = 0;
    test.windows.tell({.text = QStringLiteral("Moved 4 leads to Qualified"), .actionText = QStringLiteral("Undo"),
                       .open = [&opened] { ++opened; }});
    QCOMPARE(test.windows.notifications().unread(), 1);
    QCOMPARE(test.windows.notifications().all().front().text, QStringLiteral("Moved 4 leads to Qualified"));
    QVERIFY(test.windows.notifications().all().front().at > 0);
    test.windows.notifications().markRead();
    QCOMPARE(test.windows.notifications().unread(), 0);
    for (int i = 0; i < 300; ++i)
        test.windows.notifications().add({.text = QString::number(i)});
    QCOMPARE(test.windows.notifications().all().size(), std::size_t(200));
    QCOMPARE(test.windows.notifications().all().front().text, QStringLiteral("299"));
}

void ShellTest::showsTheChangesOfAnotherWindowAndOfAnotherProgram()
{
    TestWindow test;
    test.createWorkspace();
    MainWindow *second = test.windows.openMain();
    QCOMPARE(second->currentPage(), QStringLiteral("leads"));
    QCOMPARE(test.windows.count(), std::size_t(2));
    QVERIFY(test.window.windowTitle() == second->windowTitle());
    // Another program: services of its own over the same file.
    LeadService other(test.clock);
    ImportService imports(test.clock, test.reference);
    bool isOpen = false;
    whenDone(imports.open(test.file(QStringLiteral("mine.leadwright"))), this, [&isOpen](const auto &opened) { isOpen = opened.isOk(); });
    QTRY_VERIFY(isOpen);
    QSignalSpy changed(&test.leads, &LeadService::leadsChanged);
    const QString path = test.write(QStringLiteral("other.csv"), "First Name,Last Name\r\nAda,Lovelace\r\n");
    whenDone(imports.inspect(path), this, [&](const Result<FileInspection> &inspection) {
        IntakePlan plan;
        plan.mapping = inspection->mapping;
        imports.run(path, plan);
    });
    QTRY_VERIFY(changed.count() > 0);
    QTRY_VERIFY(!imports.job());
}

void ShellTest::comesBackWhereItWas()
{
    TestWindow test;
    test.createWorkspace();
    test.window.go(QStringLiteral("import"));
    test.window.commands().trigger(QStringLiteral("view.rail"));
    const QString uuid = test.leads.info()->uuid;
    MainWindow *second = test.windows.openMain();
    QCOMPARE(second->currentPage(), QStringLiteral("leads"));
    test.window.close();
    QTRY_COMPARE(test.windows.count(), std::size_t(1));
    const std::optional<WindowPlace> place = test.settings.windowPlace(uuid);
    QVERIFY(place);
    QCOMPARE(place->page, QStringLiteral("import"));
    QVERIFY(place->isRailCollapsed);
    const MainWindow *third = test.windows.openMain(test.file(QStringLiteral("mine.leadwright")));
    QCOMPARE(third->currentPage(), QStringLiteral("import"));
    QVERIFY(third->findChild<NavigationRail *>()->isCollapsed());
}

void ShellTest::togglesLightAndDark()
{
    TestWindow test;
    QObject::connect(&test.settings, &Settings::appearanceChanged, &test.theme,
                     [&test] { test.theme.setAppearance(test.settings.appearance()); });
    test.settings.setAppearance({.scheme = Appearance::Scheme::Light});
    QVERIFY(!tokens().isDark);
    test.window.commands().trigger(QStringLiteral("view.theme"));
    QVERIFY(tokens().isDark);
    test.window.commands().trigger(QStringLiteral("view.theme"));
    QVERIFY(!tokens().isDark);
}

void ShellTest::showsEveryKeyOnTheSheet()
{
    TestWindow test;
    test.createWorkspace();
    test.window.commands().trigger(QStringLiteral("help.shortcuts"));
    auto *sheet = test.window.findChild<ShortcutSheet *>();
    QVERIFY(sheet->isVisible());
    const QString texts = test.texts();
    for (const QString &id : test.window.commands().ids())
        if (!test.window.commands().keyText(id).isEmpty())
            QVERIFY2(texts.contains(test.window.commands().command(id).title), qPrintable(id));
    QVERIFY(namelessWidgets(*sheet).isEmpty());
    QTest::keyClick(sheet->findChild<QWidget *>(), Qt::Key_Escape);
    QTest::keyClick(test.window.focusWidget(), Qt::Key_Escape);
    QVERIFY(!sheet->isVisible());
}

void ShellTest::leadsToTheSettingsOfPersonAndKeys()
{
    TestWindow test;
    test.createWorkspace();
    auto *person = test.window.findChild<PersonButton *>();
    QTRY_VERIFY(person->isVisible());
    QTest::mouseClick(person, Qt::LeftButton);
    QCOMPARE(test.window.currentPage(), QStringLiteral("settings"));
    QCOMPARE(test.window.findChild<SettingsPage *>()->section(), QStringLiteral("profile"));
    test.window.go(QStringLiteral("leads"));
    test.window.openShortcuts();
    auto *sheet = test.window.findChild<ShortcutSheet *>();
    TestWindow::button(sheet, QStringLiteral("Change keys"))->click();
    QVERIFY(!sheet->isVisible());
    QCOMPARE(test.window.currentPage(), QStringLiteral("settings"));
    QCOMPARE(test.window.findChild<SettingsPage *>()->section(), QStringLiteral("keyboard"));
    // Also when the settings are in view already.
    test.window.showSettings(QStringLiteral("appearance"));
    QTest::mouseClick(person, Qt::LeftButton);
    QCOMPARE(test.window.findChild<SettingsPage *>()->section(), QStringLiteral("profile"));
}

void ShellTest::countsTheRowsThatWaitForADecision()
{
    TestWindow test;
    test.createWorkspace();
    test.importRows("First Name,Email\r\nMarcus,marcus@example.com\r\n");
    CommandRegistry &commands = test.window.commands();
    QVERIFY(!commands.reason(QStringLiteral("import.review")).isEmpty());
    const QString path = test.write(QStringLiteral("again.csv"), "First Name,Email,City\r\nMarcus,marcus@example.com,Rome\r\n");
    whenDone(test.imports.inspect(path), &test.window, [&](const Result<FileInspection> &inspection) {
        IntakePlan plan;
        plan.mapping = inspection->mapping;
        plan.onMatch = OnMatch::Review;
        plan.onMatchChosen = true;
        test.imports.run(path, plan);
    });
    QTRY_COMPARE(test.imports.waitingReviews(), 1);
    auto *button = test.window.findChild<NavigationButton *>(QStringLiteral("go-import"));
    QTRY_COMPARE(button->accessibleName(), QStringLiteral("Import, 1"));
    QTRY_VERIFY(commands.reason(QStringLiteral("import.review")).isEmpty());
    commands.trigger(QStringLiteral("import.review"));
    QCOMPARE(test.window.currentPage(), QStringLiteral("import"));
    QVERIFY(test.press(QStringLiteral("Update the lead")));
    QTRY_VERIFY2(button->accessibleName() == QStringLiteral("Import"), qPrintable(test.texts()));
    // Undone, it waits again.
    QTRY_VERIFY(test.isEnabled(QStringLiteral("Undo “Decide")));
    commands.trigger(QStringLiteral("edit.undo"));
    QTRY_COMPARE_WITH_TIMEOUT(button->accessibleName(), QStringLiteral("Import, 1"), 10000);
}

void ShellTest::importsFromWatchedFoldersAndTells()
{
    TestWindow test;
    test.createWorkspace();
    QTRY_VERIFY(test.folders.isOpen());
    QTemporaryDir inbox;
    QFile file(inbox.filePath(QStringLiteral("odd.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("Wort,Zahl\nAda,1\n") > 0);
    file.close();
    // Old enough to be complete.
    QVERIFY(file.open(QIODevice::ReadWrite) && file.setFileTime(QDateTime::currentDateTime().addSecs(-60), QFileDevice::FileModificationTime));
    file.close();
    QSignalSpy seen(&test.folders, &FolderService::fileSeen);
    whenDone(test.folders.add(inbox.path(), {}, {}), &test.window, [](const Result<FolderActs::Added> &) {});
    QTRY_COMPARE_WITH_TIMEOUT(seen.size(), 1, 15000);
    QTRY_VERIFY2(test.texts().contains(QStringLiteral("odd.csv")), qPrintable(test.texts()));
    QVERIFY(test.press(QStringLiteral("Show the folders")));
    QTRY_COMPARE(test.window.currentPage(), QStringLiteral("settings"));
    QCOMPARE(test.window.findChild<SettingsPage *>()->section(), QStringLiteral("import"));
}

void ShellTest::staysWithTheWorkspaceWhenAnotherCannotBeOpened()
{
    TestWindow test;
    test.createWorkspace();
    test.windows.door().open(test.file(QStringLiteral("nothing.leadwright")));
    QTRY_VERIFY(!test.windows.door().isBusy());
    QVERIFY(test.leads.isOpen());
    QCOMPARE(test.window.currentPage(), QStringLiteral("leads"));
    QTRY_VERIFY(test.texts().contains(QStringLiteral("nothing")));
}

// The workspace as a newer version of the program would have left it.
void ShellTest::saysSoonThatAWorkspaceCanOnlyBeRead()
{
    constexpr qint64 UserVersionAt = 60; // in the header of an SQLite file
    TestWindow test;
    test.createWorkspace();
    const auto *person = test.window.findChild<PersonButton *>();
    QTRY_VERIFY2(person->accessibleName().contains(QStringLiteral("All saved")), qPrintable(person->accessibleName()));
    test.createWorkspace(QStringLiteral("other.leadwright"));
    const QString path = test.file(QStringLiteral("mine.leadwright"));
    QTRY_VERIFY(!QFile::exists(path + QStringLiteral("-wal")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(UserVersionAt) && file.write(QByteArray("\0\0\0\x63", 4)) == 4);
    file.close();
    test.windows.door().open(path);
    QTRY_VERIFY(test.texts().contains(QStringLiteral("can only be read")));
    QTRY_VERIFY2(person->accessibleName().contains(QStringLiteral("Read-only")), qPrintable(person->accessibleName()));
    test.windows.door().open(test.file(QStringLiteral("other.leadwright")));
    QTRY_VERIFY2(person->accessibleName().contains(QStringLiteral("All saved")), qPrintable(person->accessibleName()));
}

void ShellTest::undoesFromAWindowOfALead()
{
    TestWindow test;
    test.createWorkspace();
    test.importRows("First Name,Last Name,Source\r\nAda,Lovelace,Web\r\n");
    const auto source = [&test] {
        QString text;
        bool isRead = false;
        whenDone(test.leads.list({}), &test.window, [&](const Result<LeadList> &list) {
            whenDone(test.leads.records(*list->ids), &test.window, [&](const Result<std::vector<LeadRecord>> &records) {
                text = records->front().shown(F::Source);
                isRead = true;
            });
        });
        (void)QTest::qWaitFor([&isRead] { return isRead; });
        return text;
    };
    LeadId lead;
    whenDone(test.leads.list({}), &test.window, [&lead](const Result<LeadList> &list) { lead = list->ids->front(); });
    QTRY_VERIFY(lead.isValid());
    openLeadWindow(test.window, lead);
    auto *window = test.window.findChild<LeadWindow *>();
    QTRY_COMPARE(window->windowTitle(), QStringLiteral("Ada Lovelace"));
    (void)test.leads.edit(lead, QStringLiteral("source"), QStringLiteral("Fair"));
    QTRY_COMPARE(source(), QStringLiteral("Fair"));
    QTRY_VERIFY(test.windows.undo().undoable());
    Q_EMIT window->undoWanted({});
    QTRY_COMPARE(source(), QStringLiteral("Web"));
    QTRY_VERIFY(test.windows.undo().redoable());
    Q_EMIT window->redoWanted();
    QTRY_COMPARE(source(), QStringLiteral("Fair"));
}

QTEST_MAIN(ShellTest)
#include "tst_shell.moc"
