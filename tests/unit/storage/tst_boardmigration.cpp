#include "tests/support/oldworkspace.h"
#include "tests/support/testworkspace.h"

#include "core/storage/boardranks.h"
#include "core/storage/leadrepository.h"
#include "core/storage/migrator.h"

using namespace lead;

class TestBoardMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesAskForNothingAndNoCardHasAPlace()
    {
        QTemporaryDir folder;
        const QString path = makeOldWorkspace(folder, 6, QStringLiteral("schema4_rows.sql"),
                                              QStringLiteral("UPDATE stage SET wip_limit = 40, tone = 'teal' WHERE id = 1;"
                                                             "INSERT INTO lead_detail (lead_id, workspace_id, website) VALUES (7, 1, 'https://example.com')"));
        FixedClock clock(1772442000000);
        const auto opened = Workspace::open(path, clock, Connection::Mode::Writer);
        VERIFY_OK(opened);
        QCOMPARE(Migrator((*opened)->connection()).currentVersion(), SchemaVersion);
        QVERIFY(QFile::exists(path + QStringLiteral(".before-v7")));
        const Stage &stage = (*opened)->stages().front();
        QCOMPARE(stage.wipLimit, 40);
        QCOMPARE(stage.tone, QStringLiteral("teal"));
        QVERIFY(!stage.asksForSomething());
        QVERIFY(!stage.isLimitHard);
        const auto lead = LeadRepository(**opened).find(LeadId{7});
        VERIFY_OK(lead);
        QVERIFY(*lead);
        QCOMPARE((*lead)->text(F::Website), QStringLiteral("https://example.com"));
        QVERIFY(isEmpty((*lead)->value(F::BoardRank)));
        const auto ranks = boardRanks(**opened, stage.id);
        VERIFY_OK(ranks);
        QVERIFY(ranks->empty());
    }
};

QTEST_GUILESS_MAIN(TestBoardMigration)
#include "tst_boardmigration.moc"
