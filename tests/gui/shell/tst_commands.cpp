#include "tests/support/testwindow.h"

#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>

using namespace lead;

/// The commands of a window: their keys never collide, a person's keys win, and each can be run.
class CommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAKeyToOneCommandOnly();
    void tellsACollisionFromKeysThatNeverMeet();
    void takesThePersonsKeysAndForgetsThem();
    void restsLettersWhenTheyAreOffAndScopesThatMeanNothing();
    void leavesLettersToTextFields();
    void fillsTheMenus();
    void runsEveryEnabledCommand_data();
    void runsEveryEnabledCommand();
};

void CommandsTest::givesAKeyToOneCommandOnly()
{
    TestWindow test;
    test.createWorkspace();
    const CommandRegistry &commands = test.window.commands();
    for (const QString &page : {QStringLiteral("import"), QStringLiteral("leads")})
        test.window.go(page);
    for (const QString &id : commands.ids())
        for (const QKeySequence &key : commands.keys(id))
            QVERIFY2(commands.holderOf(key, id).isEmpty(),
                     qPrintable(QStringLiteral("%1 and %2 both have %3").arg(id, commands.holderOf(key, id), key.toString())));
}

void CommandsTest::tellsACollisionFromKeysThatNeverMeet()
{
    QWidget window;
    CommandRegistry commands(window);
    commands.add({.id = QStringLiteral("go.leads"), .title = QStringLiteral("Leads"), .scope = CommandScope::GoTo,
                  .keys = {QKeySequence(Qt::Key_G, Qt::Key_L)}}, [] {});
    commands.add({.id = QStringLiteral("lead.call"), .title = QStringLiteral("Call"), .scope = CommandScope::Lead,
                  .keys = {QKeySequence(Qt::Key_C)}}, [] {});
    commands.add({.id = QStringLiteral("import.check"), .title = QStringLiteral("Check"), .scope = CommandScope::Import}, [] {});
    commands.add({.id = QStringLiteral("list.filter"), .title = QStringLiteral("Filter"), .scope = CommandScope::List}, [] {});
    QCOMPARE(commands.holderOf(QKeySequence(Qt::Key_C)), QStringLiteral("lead.call"));
    QCOMPARE(commands.holderOf(QKeySequence(Qt::Key_C), QStringLiteral("list.filter")), QStringLiteral("lead.call"));
    QVERIFY(commands.holderOf(QKeySequence(Qt::Key_C), QStringLiteral("import.check")).isEmpty());
    QVERIFY(commands.holderOf(QKeySequence(Qt::Key_C), QStringLiteral("lead.call")).isEmpty());
    // The beginning of a sequence and its continuation cannot both be keys.
    QCOMPARE(commands.holderOf(QKeySequence(Qt::Key_G)), QStringLiteral("go.leads"));
    QCOMPARE(commands.holderOf(QKeySequence(Qt::Key_G, Qt::Key_L), QStringLiteral("lead.call")), QStringLiteral("go.leads"));
    QVERIFY(commands.holderOf(QKeySequence(Qt::Key_G, Qt::Key_C)).isEmpty());
}

void CommandsTest::takesThePersonsKeysAndForgetsThem()
{
    QTemporaryDir folder;
    Settings settings(folder.filePath(QStringLiteral("keys.ini")));
    settings.setKeys(QStringLiteral("later"), QStringList{QStringLiteral("Ctrl+Alt+L")});
    QWidget window;
    CommandRegistry commands(window);
    commands.follow(settings);
    QAction *action = commands.add({.id = QStringLiteral("later"), .title = QStringLiteral("Later"),
                                    .keys = {QKeySequence(Qt::CTRL | Qt::Key_L)}}, [] {});
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_L));
    QCOMPARE(commands.keyText(QStringLiteral("later")), QStringLiteral("Ctrl+Alt+L"));
    commands.setKeys(QStringLiteral("later"), {});
    QVERIFY(action->shortcuts().isEmpty());
    QVERIFY(settings.keys().contains(QStringLiteral("later")));
    commands.resetKeys(QStringLiteral("later"));
    QCOMPARE(action->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_L));
    QVERIFY(!settings.keys().contains(QStringLiteral("later")));
}

void CommandsTest::restsLettersWhenTheyAreOffAndScopesThatMeanNothing()
{
    QWidget window;
    CommandRegistry commands(window);
    QAction *letter = commands.add({.id = QStringLiteral("lead.call"), .title = QStringLiteral("Call"),
                                    .scope = CommandScope::Lead, .keys = {QKeySequence(Qt::Key_C)}}, [] {});
    QAction *chord = commands.add({.id = QStringLiteral("lead.no"), .title = QStringLiteral("Do not contact"),
                                   .scope = CommandScope::Lead, .keys = {QKeySequence(Qt::CTRL | Qt::Key_D)}}, [] {});
    commands.setLettersEnabled(false);
    QVERIFY(letter->shortcuts().isEmpty());
    QVERIFY(commands.keyText(QStringLiteral("lead.call")).isEmpty());
    QVERIFY(!chord->shortcuts().isEmpty());
    commands.setLettersEnabled(true);
    commands.setActiveScopes({CommandScope::Global, CommandScope::Import});
    QVERIFY(letter->shortcuts().isEmpty());
    QVERIFY(chord->shortcuts().isEmpty());
    commands.setActiveScopes({CommandScope::Global, CommandScope::Lead});
    QCOMPARE(letter->shortcut(), QKeySequence(Qt::Key_C));
}

void CommandsTest::leavesLettersToTextFields()
{
    QWidget window;
    QLineEdit edit(&window);
    QAbstractButton *button = new QPushButton(QStringLiteral("Button"), &window);
    CommandRegistry commands(window);
    int calls = 0;
    commands.add({.id = QStringLiteral("lead.call"), .title = QStringLiteral("Call"), .keys = {QKeySequence(Qt::Key_C)}},
                 [&calls] { ++calls; });
    commands.add({.id = QStringLiteral("go.leads"), .title = QStringLiteral("Leads"),
                  .keys = {QKeySequence(Qt::Key_G, Qt::Key_L)}}, [&calls] { calls += 10; });
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit.setFocus();
    QTest::keyClicks(&edit, QStringLiteral("cgl"));
    QCOMPARE(edit.text(), QStringLiteral("cgl"));
    QCOMPARE(calls, 0);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_C);
    QCOMPARE(calls, 1);
    QTest::keyClick(button, Qt::Key_G);
    QTest::keyClick(button, Qt::Key_L);
    QCOMPARE(calls, 11);
}

void CommandsTest::fillsTheMenus()
{
    TestWindow test;
    test.createWorkspace();
    test.window.go(QStringLiteral("import")); // a page brings its commands
    QStringList texts;
    for (QAction *top : test.window.menuBar()->actions()) {
        Q_EMIT top->menu()->aboutToShow();
        for (QAction *action : top->menu()->actions())
            texts << action->text();
    }
    for (const char *text : {"New workspace…", "Open recent", "Undo", "Leads", "Keyboard shortcuts", "Decide rows that were set aside…", "Continue the import",
                             "Undo the last correction of the import"})
        QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
    QVERIFY(!test.window.menuBar()->isVisible());
    // Alt alone shows them.
    QVERIFY(QTest::qWaitForWindowActive(&test.window));
    QWidget *focus = test.window.focusWidget() ? test.window.focusWidget() : &test.window;
    QTest::keyPress(focus, Qt::Key_Alt);
    QTest::keyRelease(focus, Qt::Key_Alt);
    QTRY_VERIFY(test.window.menuBar()->isVisible());
}

void CommandsTest::runsEveryEnabledCommand_data()
{
    QTest::addColumn<QString>("page");
    QTest::newRow("welcome") << QString();
    for (const PageSpec &page : pageTable())
        QTest::newRow(qPrintable(page.id)) << page.id;
}

void CommandsTest::runsEveryEnabledCommand()
{
    QFETCH(QString, page);
    std::vector<QString> ids;
    {
        TestWindow test;
        if (!page.isEmpty()) {
            test.createWorkspace();
            test.window.go(page);
        }
        ids = test.window.commands().ids();
    }
    QVERIFY(ids.size() > 20);
    auto test = std::make_unique<TestWindow>();
    if (!page.isEmpty()) {
        test->createWorkspace();
        test->importRows("First Name,Last Name\r\nMarcus,Delgado\r\nMaria,Castillo\r\n");
        test->window.go(page);
    }
    for (const QString &id : ids) {
        // Those end the program or leave the workspace.
        if (id == QStringLiteral("window.quit") || id == QStringLiteral("window.close") || id == QStringLiteral("workspace.sample"))
            continue;
        QAction *action = test->window.commands().action(id);
        if (!action || !action->isEnabled() || !test->window.commands().isActive(id))
            continue;
        action->trigger();
        QTest::qWait(1); // what it began gets a turn
        for (QWidget *top : QApplication::topLevelWidgets())
            if (top != &test->window && top->isVisible())
                top->close();
        if (QWidget *focus = test->window.focusWidget())
            QTest::keyClick(focus, Qt::Key_Escape);
    }
    QVERIFY(test->window.isVisible());
}

QTEST_MAIN(CommandsTest)
#include "tst_commands.moc"
