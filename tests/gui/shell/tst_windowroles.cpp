#include "tests/support/testwindow.h"

#include "core/leads/leadacts.h"
#include "core/settings/workspacesetup.h"
#include "core/storage/workspace.h"
#include "ui/leads/detail/composer.h"
#include "ui/leads/detail/leaddetailview.h"
#include "ui/leads/leadlistmodel.h"
#include "ui/leads/leadlistview.h"
#include "ui/leads/leadspage.h"
#include "ui/settings/profilesection.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/navigationbutton.h"
#include "ui/widgets/nopermission.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>

using namespace lead;

/// The window of somebody whose role does not allow everything.
class RolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("LEADWRIGHT_USER", "Ann Boss"); }
    void init() { qputenv("LEADWRIGHT_USER", "Ann Boss"); }
    void leavesOutPagesAndSaysWhyOnTheWayAround();
    void says_data();
    void says();
    void letsAViewerReadALeadAndChangeNothing();
    void followsAnotherRoleWhileTheWindowIsOpen();
    void asksAStrangerWhoItIs();

private:
    /// Makes a workspace of Ann's with Ben in a role, and opens it as Ben.
    static void openAs(TestWindow &test, const QString &role);
    static void setRole(const QString &path, const QString &role);
    static const NoPermission *refusal(const TestWindow &test)
    {
        return test.visible<NoPermission>();
    }
    static bool isInRail(const TestWindow &test, const QString &page)
    {
        const auto *button = test.window.findChild<NavigationButton *>(QStringLiteral("go-") + page);
        return button && button->isVisible();
    }
};

void RolesTest::setRole(const QString &path, const QString &role)
{
    SystemClock clock;
    Result<std::unique_ptr<Workspace>> workspace = Workspace::open(path, clock, Connection::Mode::Writer);
    QVERIFY(workspace);
    QVERIFY((*workspace)->actAs(QStringLiteral("Ann Boss")).isOk());
    const std::vector<User> before = (*workspace)->users();
    std::vector<User> after = before;
    if (after.size() < 2)
        after.push_back({{}, QStringLiteral("Ben Ode"), {}, role, true});
    after[1].role = role;
    QVERIFY(WorkspaceSetup(**workspace).saveUsers(before, after, {}).isOk());
}

void RolesTest::openAs(TestWindow &test, const QString &role)
{
    const QString path = test.file(QStringLiteral("team.leadwright"));
    {
        SystemClock clock;
        Result<std::unique_ptr<Workspace>> made = Workspace::create(path, clock, QStringLiteral("sales"));
        QVERIFY(made);
        QVERIFY(LeadActs(**made).create({{QStringLiteral("first_name"), QStringLiteral("Nora")}, {QStringLiteral("company"), QStringLiteral("Acme")}}, test.reference).isOk());
    }
    setRole(path, role);
    qputenv("LEADWRIGHT_USER", "Ben Ode");
    test.window.resize(1300, 820);
    test.window.show();
    test.windows.door().open(path);
    QTRY_VERIFY(test.leads.isOpen() && !test.windows.door().isBusy());
    QTRY_VERIFY(test.window.currentPage() == QLatin1String("leads"));
}

void RolesTest::leavesOutPagesAndSaysWhyOnTheWayAround()
{
    TestWindow test;
    openAs(test, QStringLiteral("rep"));
    QTRY_VERIFY(!isInRail(test, QStringLiteral("import")));
    QVERIFY(isInRail(test, QStringLiteral("leads")) && isInRail(test, QStringLiteral("settings")));
    const CommandRegistry &commands = test.window.commands();
    QVERIFY(!commands.action(QStringLiteral("go.import"))->isEnabled());
    QVERIFY(!commands.action(QStringLiteral("import.choose"))->isEnabled());
    QVERIFY(commands.reason(QStringLiteral("import.choose")).contains(QStringLiteral("Representative")));
    QVERIFY(commands.action(QStringLiteral("lead.note"))->isEnabled());
    QVERIFY(!commands.action(QStringLiteral("lead.erase"))->isEnabled());
    QVERIFY(!commands.action(QStringLiteral("list.export"))->isEnabled());

    // A file that is dropped leads to the page, which says why it is not there and who can help.
    test.drop(test.write(QStringLiteral("people.csv"), "First Name,Email\nAda,ada@example.com\n"));
    QTRY_VERIFY(refusal(test));
    QVERIFY2(test.texts().contains(QStringLiteral("“Import” is not open to your role")), qPrintable(test.texts()));
    QVERIFY(test.texts().contains(QStringLiteral("Administrators here: Ann Boss.")));
    QCOMPARE(namelessWidgets(test.window), QStringList());
    test.window.go(QStringLiteral("leads"));
    QVERIFY(!refusal(test));
}

void RolesTest::says_data()
{
    QTest::addColumn<QString>("role");
    QTest::addColumn<QString>("section");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("a profile is everybody's") << "viewer" << "profile" << true;
    QTest::newRow("keys are everybody's") << "viewer" << "keyboard" << true;
    QTest::newRow("pipelines") << "rep" << "pipelines" << false;
    QTest::newRow("pipelines of a manager") << "manager" << "pipelines" << true;
    QTest::newRow("data") << "rep" << "data" << false;
    QTest::newRow("users of a manager") << "manager" << "users" << false;
    QTest::newRow("users of an administrator") << "admin" << "users" << true;
}

void RolesTest::says()
{
    QFETCH(QString, role);
    QFETCH(QString, section);
    QFETCH(bool, allowed);
    TestWindow test;
    openAs(test, role);
    test.window.showSettings(section);
    QTRY_COMPARE(refusal(test) == nullptr, allowed);
    const auto *page = test.visible<SettingsPage>();
    QVERIFY(page && page->section() == section);
}

void RolesTest::letsAViewerReadALeadAndChangeNothing()
{
    TestWindow test;
    openAs(test, QStringLiteral("viewer"));
    QTRY_VERIFY(test.visible<LeadListView>());
    auto *list = test.visible<LeadListView>();
    QTRY_COMPARE(list->model()->rowCount(), 1);
    auto *model = static_cast<LeadListModel *>(list->model());
    QTRY_VERIFY(model->row(0));
    const int company = model->columnOf(F::Source);
    QVERIFY(company > 0);
    list->setCurrentIndex(model->index(0, company));
    QSignalSpy refused(list, &LeadListView::editNotPossible);
    list->editCurrent();
    QCOMPARE(refused.size(), 1);
    QVERIFY(refused.front().front().toString().contains(QStringLiteral("Viewer")));
    QTRY_VERIFY(test.window.findChild<LeadDetailView *>());
    const auto *detail = test.window.findChild<LeadDetailView *>();
    test.visible<LeadsPage>()->setDetailShown(true);
    QTRY_VERIFY(detail->record());
    const auto *composer = detail->findChild<Composer *>();
    QVERIFY(composer && !composer->isVisible());
    QVERIFY(!test.window.commands().action(QStringLiteral("detail.note"))->isEnabled());
    QVERIFY(test.texts().contains(QStringLiteral("may read leads but not change them")));
    QCOMPARE(namelessWidgets(test.window), QStringList());
}

void RolesTest::followsAnotherRoleWhileTheWindowIsOpen()
{
    TestWindow test;
    openAs(test, QStringLiteral("viewer"));
    QTRY_VERIFY(!isInRail(test, QStringLiteral("import")));
    test.window.showSettings(QStringLiteral("fields"));
    QTRY_VERIFY(refusal(test));
    setRole(test.leads.info()->path, QStringLiteral("manager"));
    test.leads.catchUp();
    QTRY_VERIFY(isInRail(test, QStringLiteral("import")));
    QTRY_VERIFY(!refusal(test));
    QVERIFY(test.window.commands().action(QStringLiteral("leads.add"))->isEnabled());
    setRole(test.leads.info()->path, QStringLiteral("rep"));
    test.leads.catchUp();
    QTRY_VERIFY(refusal(test));
    QTRY_VERIFY(!isInRail(test, QStringLiteral("import")));
}

void RolesTest::asksAStrangerWhoItIs()
{
    TestWindow test;
    {
        const QString path = test.file(QStringLiteral("team.leadwright"));
        SystemClock clock;
        QVERIFY(Workspace::create(path, clock, QStringLiteral("sales")));
        setRole(path, QStringLiteral("rep"));
    }
    qputenv("LEADWRIGHT_USER", "b.ode");
    test.window.resize(1300, 820);
    test.window.show();
    test.windows.door().open(test.file(QStringLiteral("team.leadwright")));
    QTRY_VERIFY(test.leads.isOpen() && !test.windows.door().isBusy());
    QTRY_VERIFY(!isInRail(test, QStringLiteral("import")));
    QVERIFY(!test.window.commands().action(QStringLiteral("leads.add"))->isEnabled());
    test.window.showSettings(QStringLiteral("users"));
    QTRY_VERIFY(refusal(test));
    QVERIFY2(test.texts().contains(QStringLiteral("“b.ode” is none of the people who work in this workspace")), qPrintable(test.texts()));
    test.window.showSettings(QStringLiteral("profile"));
    const auto *profile = test.visible<ProfileSection>();
    QTRY_VERIFY((profile = test.visible<ProfileSection>()));
    auto *who = profile->findChild<QComboBox *>(QStringLiteral("who"));
    QTRY_VERIFY(who && who->isVisible() && who->count() == 2);
    QCOMPARE(namelessWidgets(test.window), QStringList());
    who->setCurrentIndex(1);
    QVERIFY(test.press(QStringLiteral("This is me")));
    QTRY_VERIFY(test.window.commands().action(QStringLiteral("leads.add"))->isEnabled());
    QTRY_VERIFY(!who->isVisible());
    QVERIFY(!isInRail(test, QStringLiteral("import"))); // of a representative
    QTRY_COMPARE(profile->findChild<QLineEdit *>()->text(), QStringLiteral("Ben Ode"));
}

QTEST_MAIN(RolesTest)
#include "tst_windowroles.moc"
