#include "tests/support/testworkspace.h"

#include "core/storage/boardranks.h"
#include "core/storage/leadrepository.h"
#include "core/storage/migrator.h"

#include <QDir>

using namespace lead;

namespace {

// A workspace as the version before wrote it, with rows in the tables that get new columns.
QString makeOldWorkspace(const QTemporaryDir &folder)
{
    const QString path = folder.filePath(QStringLiteral("old.leadwright"));
    const Result<std::unique_ptr<Connection>> made = Connection::create(path);
    if (!made)
        qFatal("cannot make a file");
    const auto run = [&](const QString &sql) {
        if (const Result<void> done = (*made)->exec(sql); !done)
            qFatal("%s", qPrintable(done.error().message + done.error().detail));
    };
    const auto runFile = [&](const QString &name) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(name));
        run(schemaText(file.readAll()));
    };
    const QDir schema(QStringLiteral(":/schema"));
    for (const char *number : {"0001_*.sql", "0002_*.sql", "0003_*.sql", "0004_*.sql", "0005_*.sql", "0006_*.sql"})
        for (const QString &name : schema.entryList({QString::fromLatin1(number)}, QDir::Files))
            runFile(schema.filePath(name));
    runFile(QStringLiteral(LEADWRIGHT_TEST_FILES "/schema4_rows.sql"));
    run(QStringLiteral("UPDATE stage SET wip_limit = 40, tone = 'teal' WHERE id = 1;"
                       "INSERT INTO lead_detail (lead_id, workspace_id, website) VALUES (7, 1, 'https://example.com');"
                       "PRAGMA user_version=6"));
    return path;
}

} // namespace

class TestBoardMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stagesAskForNothingAndNoCardHasAPlace()
    {
        QTemporaryDir folder;
        const QString path = makeOldWorkspace(folder);
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
