#include "tests/support/oldworkspace.h"
#include "tests/support/testworkspace.h"

#include "core/storage/definitionrepository.h"
#include "core/storage/leadrepository.h"
#include "core/storage/migrator.h"
#include "core/storage/storedscores.h"

using namespace lead;

class TestScoreMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresThatWereGivenStayUntilThereIsAModel()
    {
        QTemporaryDir folder;
        const QString path = makeOldWorkspace(folder, 7, QStringLiteral("schema4_rows.sql"),
                                              QStringLiteral("UPDATE lead SET score = 63 WHERE id = 7"));
        FixedClock clock(1772442000000);
        const auto opened = Workspace::open(path, clock, Connection::Mode::Writer);
        VERIFY_OK(opened);
        Workspace &workspace = **opened;
        QCOMPARE(Migrator(workspace.connection()).currentVersion(), SchemaVersion);
        QVERIFY(QFile::exists(path + QStringLiteral(".before-v8")));
        QVERIFY(!workspace.scoreSheet());
        QVERIFY(!StoredScores(workspace.connection()).any());
        QCOMPARE(StoredScores(workspace.connection()).state(), ScoreState());
        const auto lead = LeadRepository(workspace).find(LeadId{7});
        VERIFY_OK(lead);
        QVERIFY(*lead);
        QCOMPARE((*lead)->number(F::Score), qint64(63));
        VERIFY_OK(DefinitionRepository(workspace).addStarterScores(QStringLiteral("sales")));
        QVERIFY(workspace.scoreSheet());
    }
};

QTEST_GUILESS_MAIN(TestScoreMigration)
#include "tst_scoremigration.moc"
