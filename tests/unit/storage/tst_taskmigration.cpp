#include "tests/support/testworkspace.h"

#include "core/storage/activityrepository.h"
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
    for (const QString &name : schema.entryList({QStringLiteral("0001_*.sql"), QStringLiteral("0002_*.sql"), QStringLiteral("0003_*.sql"), QStringLiteral("0004_*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(schema.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no schema");
        run(schemaText(file.readAll()));
    }
    QFile rows(QStringLiteral(LEADWRIGHT_TEST_FILES "/schema4_rows.sql"));
    if (!rows.open(QIODevice::ReadOnly))
        qFatal("no rows");
    run(QString::fromUtf8(rows.readAll()));
    return path;
}

} // namespace

class TestTaskMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTasksAndGivesThemOrdinaryValues()
    {
        QTemporaryDir folder;
        const QString path = makeOldWorkspace(folder);
        FixedClock clock(1772442000000);
        const auto opened = Workspace::open(path, clock, Connection::Mode::Writer);
        VERIFY_OK(opened);
        QCOMPARE(Migrator((*opened)->connection()).currentVersion(), SchemaVersion);
        QVERIFY(QFile::exists(path + QStringLiteral(".before-v5")));
        const Result<std::vector<Task>> tasks = ActivityRepository(**opened).tasksOf({7});
        VERIFY_OK(tasks);
        QCOMPARE(tasks->size(), std::size_t(2));
        Task open;
        open.id = {11};
        open.lead = {7};
        open.owner = {1};
        open.title = QStringLiteral("Call back");
        open.dueAt = 1772445600000;
        open.createdAt = 1772442000000;
        open.kind = QStringLiteral("call");
        QVERIFY(tasks->at(0) == open);
        QCOMPARE(tasks->at(1).doneAt, std::optional<Millis>(1772441000000));
        QCOMPARE(tasks->at(1).priority, TaskPriority::Normal);
    }
};

QTEST_GUILESS_MAIN(TestTaskMigration)
#include "tst_taskmigration.moc"
