#include "tests/support/oldworkspace.h"
#include "tests/support/testworkspace.h"

#include "core/storage/definitionrepository.h"
#include "core/storage/leadrepository.h"
#include "core/storage/migrator.h"

using namespace lead;

class TestQualificationMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsLeadsAndMovesNobodyUntilSomebodyDefinesWhatMoves()
    {
        QTemporaryDir folder;
        const QString path = makeOldWorkspace(folder, 5, QStringLiteral("schema5_rows.sql"));
        FixedClock clock(1772442000000);
        const auto opened = Workspace::open(path, clock, Connection::Mode::Writer);
        VERIFY_OK(opened);
        QCOMPARE(Migrator((*opened)->connection()).currentVersion(), SchemaVersion);
        QVERIFY(QFile::exists(path + QStringLiteral(".before-v6")));
        const Result<std::optional<Lead>> lead = LeadRepository(**opened).find(LeadId{7});
        VERIFY_OK(lead);
        QCOMPARE((*lead)->text(F::Lifecycle), QStringLiteral("mql"));
        QCOMPARE((*lead)->text(F::Website), QStringLiteral("https://example.com"));
        QVERIFY(isEmpty((*lead)->value(F::AcceptBy)) && isEmpty((*lead)->value(F::ChecklistAnswers)));
        const auto definitions = DefinitionRepository(**opened).all();
        VERIFY_OK(definitions);
        QVERIFY2(definitions->empty(), "a workspace that is at work does not change by itself");
        QVERIFY((*opened)->qualification().rules.empty());
        QCOMPARE((*opened)->qualification().checklist.size(), std::size_t(4));
    }
};

QTEST_GUILESS_MAIN(TestQualificationMigration)
#include "tst_qualificationmigration.moc"
