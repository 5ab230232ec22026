#include "core/domain/permissions.h"

#include <QtTest>

using namespace lead;

namespace {

constexpr std::array allRights{Right::Read, Right::Own, Right::WorkLeads, Right::Import, Right::Export, Right::SetUp, Right::Erase, Right::Keep, Right::ManageUsers};

Permissions inRole(const QString &role, bool active = true)
{
    return Permissions::of({{1}, QStringLiteral("Ann"), {}, role, active});
}

} // namespace

class TestPermissions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEachRoleMoreThanTheOneBelow_data()
    {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QList<int>>("allowed");
        const QList<int> viewer{int(Right::Read), int(Right::Own)};
        const QList<int> rep = viewer + QList<int>{int(Right::WorkLeads)};
        const QList<int> manager = rep + QList<int>{int(Right::Import), int(Right::Export), int(Right::SetUp), int(Right::Erase), int(Right::Keep)};
        QTest::newRow("viewer") << "viewer" << viewer;
        QTest::newRow("rep") << "rep" << rep;
        QTest::newRow("manager") << "manager" << manager;
        QTest::newRow("admin") << "admin" << manager + QList<int>{int(Right::ManageUsers)};
        QTest::newRow("a role of a later version") << "auditor" << viewer;
    }
    void givesEachRoleMoreThanTheOneBelow()
    {
        QFETCH(QString, role);
        QFETCH(QList<int>, allowed);
        for (const Right right : allRights) {
            const bool may = allowed.contains(int(right));
            QCOMPARE(inRole(role).may(right), may);
            QCOMPARE(inRole(role).whyNot(right).isEmpty(), may);
            QCOMPARE(inRole(role).check(right).isOk(), may);
        }
    }

    void refusesWithTheRoleAndWhoCanChangeIt()
    {
        const Result<void> refused = inRole(QStringLiteral("rep")).check(Right::Import);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Forbidden);
        QCOMPARE(refused.error().message, QStringLiteral("Your role, Representative, may not import lists. An administrator can give you another role in Settings, Users."));
    }

    void leavesReadingToWhoIsSwitchedOff()
    {
        const Permissions off = inRole(QStringLiteral("admin"), false);
        for (const Right right : allRights)
            QCOMPARE(off.may(right), right == Right::Read || right == Right::Own);
        QVERIFY(off.whyNot(Right::WorkLeads).contains(QStringLiteral("switched off")));
    }

    void allowsEverythingToWhoIsNotBoundToARole()
    {
        for (const Right right : allRights)
            QVERIFY(Permissions().may(right));
    }

    void leavesReadingToStrangers()
    {
        const Permissions stranger = Permissions::ofStranger(QStringLiteral("root"));
        QVERIFY(stranger.isStranger() && !Permissions().isStranger());
        for (const Right right : allRights) {
            QCOMPARE(stranger.may(right), right == Right::Read);
            QCOMPARE(stranger.whyNot(right).contains(QStringLiteral("“root”")), right != Right::Read);
        }
    }

    void asksTheRightOfTheKindOfAnAct_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("right");
        for (const char *kind : {"edit", "note", "call", "task", "stage", "merge", "delete", "assign", "tag", "what is to come"})
            QTest::newRow(kind) << QString::fromLatin1(kind) << int(Right::WorkLeads);
        QTest::newRow("view") << "view" << int(Right::Own);
        QTest::newRow("profile") << "profile" << int(Right::Own);
        QTest::newRow("identify") << "identify" << int(Right::Read);
        QTest::newRow("import") << "import" << int(Right::Import);
        QTest::newRow("setup") << "setup" << int(Right::SetUp);
        QTest::newRow("erase") << "erase" << int(Right::Erase);
        QTest::newRow("users") << "users" << int(Right::ManageUsers);
    }
    void asksTheRightOfTheKindOfAnAct()
    {
        QFETCH(QString, kind);
        QTEST(int(rightFor(kind)), "right");
    }
};

QTEST_GUILESS_MAIN(TestPermissions)
#include "tst_permissions.moc"
