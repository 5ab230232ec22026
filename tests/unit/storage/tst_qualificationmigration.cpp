#include "tests/support/testworkspace.h"

#include "core/storage/definitionrepository.h"
#include "core/storage/leadrepository.h"
#include "core/storage/migrator.h"

#include <QDir>

using namespace lead;

namespace {

// A workspace as the version before wrote it, with rows in the table that gets new columns.
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
    const QDir schema(QStringLiteral(":/schema"));
    for (int version = 1; version <= 5; ++version) {
        QFile file(schema.filePath(schema.entryList({QStringLiteral("000%1_*.sql").arg(version)}, QDir::Files).value(0)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no schema");
        run(schemaText(file.readAll()));
    }
    QFile rows(QStringLiteral(LEADWRIGHT_TEST_FILES "/schema5_rows.sql"));
    if (!rows.open(QIODevice::ReadOnly))
        qFatal("no rows");
    run(QString::fromUtf8(rows.readAll()));
    return path;
}

} // namespace

class TestQualificationMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsLeadsAndMovesNobodyUntilSomebodyDefinesWhatMoves()
    {
        QTemporaryDir folder;
        const QString path = makeOldWorkspace(folder);
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
