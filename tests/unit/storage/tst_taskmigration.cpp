#include "tests/support/oldworkspace.h"
#include "tests/support/testworkspace.h"

#include "core/storage/activityrepository.h"
#include "core/storage/migrator.h"

using namespace lead;

class TestTaskMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTasksAndGivesThemOrdinaryValues()
    {
        QTemporaryDir folder;
        const QString path = makeOldWorkspace(folder, 4, QStringLiteral("schema4_rows.sql"));
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
