#include "tests/support/oldworkspace.h"
#include "tests/support/testworkspace.h"

#include "core/storage/migrator.h"

using namespace lead;

class TestSetupMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsStagesAndFieldsAndGivesThemOrdinaryValues()
    {
        QTemporaryDir folder;
        const QString path = makeOldWorkspace(folder, 2, QStringLiteral("schema2_rows.sql"));
        FixedClock clock(1772442000000);
        const auto opened = Workspace::open(path, clock, Connection::Mode::Writer);
        VERIFY_OK(opened);
        Workspace &workspace = **opened;
        QCOMPARE(Migrator(workspace.connection()).currentVersion(), SchemaVersion);
        QCOMPARE(workspace.pipelines().size(), std::size_t(1));
        QCOMPARE(workspace.stages().size(), std::size_t(3));
        QCOMPARE(workspace.stages()[0].name, QStringLiteral("New"));
        QCOMPARE(workspace.stages()[0].rottingDays, 3);
        QCOMPARE(workspace.stages()[0].tone, QString());
        QCOMPARE(workspace.stages()[0].wipLimit, 0);
        const Field *field = workspace.catalog().find(QStringLiteral("car_make"));
        QVERIFY(field);
        QCOMPARE(field->use, static_cast<int>(UseAll));
        QCOMPARE(*workspace.connection().number(QStringLiteral("SELECT count(*) FROM lead WHERE stage_id = 1")), 1);
        QVERIFY(QFile::exists(path + QStringLiteral(".before-v3")));
    }

    void bringsAFileUpToDateAlsoForAReader()
    {
        QTemporaryDir folder;
        const QString path = makeOldWorkspace(folder, 2, QStringLiteral("schema2_rows.sql"));
        FixedClock clock(1772442000000);
        const auto opened = Workspace::open(path, clock, Connection::Mode::Reader);
        VERIFY_OK(opened);
        QCOMPARE(Migrator((*opened)->connection()).currentVersion(), SchemaVersion);
        QVERIFY(QFile::exists(path + QStringLiteral(".before-v3")));
        QCOMPARE((*opened)->stages().size(), std::size_t(3));
        QVERIFY((*opened)->catalog().find(QStringLiteral("car_make")));
    }
};

QTEST_GUILESS_MAIN(TestSetupMigration)
#include "tst_setupmigration.moc"
