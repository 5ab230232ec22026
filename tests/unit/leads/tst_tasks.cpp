#include "core/leads/activityacts.h"
#include "core/leads/bulkacts.h"
#include "core/leads/taskcalendar.h"
#include "core/leads/undohistory.h"
#include "core/storage/activityrepository.h"
#include "core/storage/query.h"
#include "core/storage/workspacecheck.h"
#include "tests/unit/leads/leadsfixture.h"

using namespace lead;

namespace {

constexpr Millis Minute = 60000;
constexpr Millis Day = 86400000;

Task demoFor(LeadId lead, Millis at)
{
    Task task;
    task.lead = lead;
    task.title = QStringLiteral("Demo");
    task.kind = QStringLiteral("meeting");
    task.dueAt = at;
    task.minutes = 45;
    task.priority = TaskPriority::High;
    task.place = QStringLiteral("Their office");
    task.remindBefore = 15;
    return task;
}

std::vector<Task> tasksOf(Workspace &workspace, LeadId lead)
{
    const auto tasks = ActivityRepository(workspace).tasksOf(lead);
    return tasks ? *tasks : std::vector<Task>();
}

qint64 nextStepOf(Workspace &workspace, LeadId lead)
{
    return LeadActs(workspace).require(lead)->number(F::NextActionAt);
}

} // namespace

class TestTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingThatATaskCanHave()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const Task wanted = demoFor(ada, w.clock.now() + Day);
        VERIFY_OK(ActivityActs(*w).addTask(wanted));
        const std::vector<Task> tasks = tasksOf(*w, ada);
        QCOMPARE(tasks.size(), std::size_t(1));
        Task kept = tasks.front();
        QVERIFY(kept.id.isValid());
        QCOMPARE(kept.owner, w->actingUser());
        kept.id = {};
        kept.owner = {};
        kept.createdAt = 0;
        QVERIFY(kept == wanted);
        QCOMPARE(nextStepOf(*w, ada), *wanted.dueAt);
    }

    void changesATaskAndTakesItBackFieldByField()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        VERIFY_OK(ActivityActs(*w).addTask(demoFor(ada, w.clock.now() + Day)));
        const Task before = tasksOf(*w, ada).front();
        Task after = before;
        after.title = QStringLiteral("Second demo");
        after.kind = QStringLiteral("call");
        after.dueAt = w.clock.now() + 2 * Day;
        after.minutes.reset();
        after.priority = TaskPriority::Low;
        after.place.clear();
        after.remindBefore = 60;
        after.recurrence = QStringLiteral("FREQ=WEEKLY");
        const auto done = ActivityActs(*w).changeTask(before, after);
        VERIFY_OK(done);
        QVERIFY(tasksOf(*w, ada).front() == after);
        QCOMPARE(nextStepOf(*w, ada), *after.dueAt);
        VERIFY_OK(UndoHistory(*w).undo(done->operation, UndoPolicy::KeepOthers));
        QVERIFY(tasksOf(*w, ada).front() == before);
        QCOMPARE(nextStepOf(*w, ada), *before.dueAt);
    }

    void refusesToWriteOverAChangeOfSomebodyElse()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        VERIFY_OK(ActivityActs(*w).addTask(demoFor(ada, w.clock.now() + Day)));
        const Task before = tasksOf(*w, ada).front();
        Task theirs = before;
        theirs.minutes = 90;
        VERIFY_OK(ActivityActs(*w).changeTask(before, theirs));
        Task mine = before;
        mine.minutes = 30;
        const auto done = ActivityActs(*w).changeTask(before, mine);
        QVERIFY(!done);
        QCOMPARE(done.error().code, Error::Conflict);
        QCOMPARE(tasksOf(*w, ada).front().minutes, std::optional<qint64>(90));
    }

    void saysWhatIsWrongWithATask_data()
    {
        QTest::addColumn<Task>("task");
        const auto row = [](const char *name, auto change) {
            Task task = demoFor({1}, 1772442000000);
            change(task);
            QTest::newRow(name) << task;
        };
        row("no text", [](Task &t) { t.title = QStringLiteral("  "); });
        row("unknown kind", [](Task &t) { t.kind = QStringLiteral("dance"); });
        row("no length", [](Task &t) { t.minutes = 0; });
        row("too long", [](Task &t) { t.minutes = MostTaskMinutes + 1; });
        row("reminder after", [](Task &t) { t.remindBefore = -5; });
        row("reminder without a date", [](Task &t) { t.dueAt.reset(); });
        row("rule without a date", [](Task &t) {
            t.dueAt.reset();
            t.remindBefore.reset();
            t.recurrence = QStringLiteral("FREQ=DAILY");
        });
        row("wrong rule", [](Task &t) { t.recurrence = QStringLiteral("FREQ=SECONDLY"); });
        row("a word for a zone", [](Task &t) { t.timeZone = QStringLiteral("Home"); });
        row("wrong zone", [](Task &t) { t.timeZone = QStringLiteral("Mars/Base"); });
    }
    void saysWhatIsWrongWithATask()
    {
        QFETCH(Task, task);
        const Result<void> fine = checkTask(task);
        QVERIFY(!fine);
        QCOMPARE(fine.error().code, Error::Invalid);
        QVERIFY(fine.error().message.endsWith(u'.'));
    }

    void makesTheNextOneWhenARepeatedTaskIsDone()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        Task weekly = demoFor(ada, w.clock.now() + 60 * Minute);
        weekly.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=3");
        weekly.uid = QStringLiteral("demo@example.com");
        VERIFY_OK(ActivityActs(*w).addTask(weekly));
        const Task first = tasksOf(*w, ada).front();
        const auto done = ActivityActs(*w).completeTask(first.id);
        VERIFY_OK(done);
        QCOMPARE(done->nextDueAt, std::optional<Millis>(*weekly.dueAt + 7 * Day));
        const std::vector<Task> tasks = tasksOf(*w, ada);
        QCOMPARE(tasks.size(), std::size_t(2));
        QCOMPARE(tasks[0].dueAt, done->nextDueAt);
        QCOMPARE(tasks[0].recurrence, QStringLiteral("FREQ=WEEKLY;COUNT=2"));
        QCOMPARE(tasks[0].uid, weekly.uid);
        QCOMPARE(tasks[0].minutes, weekly.minutes);
        QVERIFY(!tasks[0].doneAt);
        QVERIFY(tasks[1].doneAt);
        QVERIFY(tasks[1].recurrence.isEmpty());
        QCOMPARE(nextStepOf(*w, ada), *done->nextDueAt);
        // One act: undone, there is the first one and no other.
        VERIFY_OK(UndoHistory(*w).undo(done->operation, UndoPolicy::KeepOthers));
        const std::vector<Task> back = tasksOf(*w, ada);
        QCOMPARE(back.size(), std::size_t(1));
        QVERIFY(back.front() == first);
        QCOMPARE(nextStepOf(*w, ada), *first.dueAt);
    }

    void endsASeriesWithItsLastTime()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        Task last = demoFor(ada, w.clock.now() + Minute);
        last.recurrence = QStringLiteral("FREQ=DAILY;COUNT=1");
        VERIFY_OK(ActivityActs(*w).addTask(last));
        const auto done = ActivityActs(*w).completeTask(tasksOf(*w, ada).front().id);
        VERIFY_OK(done);
        QVERIFY(!done->nextDueAt);
        QCOMPARE(tasksOf(*w, ada).size(), std::size_t(1));
        QCOMPARE(nextStepOf(*w, ada), 0);
    }

    void keepsTheDaysOfASeriesWhenOneIsPutOff()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const Millis monday = w.clock.now() + 60 * Minute; // 2026-03-02 is one
        Task weekly = demoFor(ada, monday);
        weekly.recurrence = QStringLiteral("FREQ=WEEKLY");
        VERIFY_OK(ActivityActs(*w).addTask(weekly));
        const TaskId id = tasksOf(*w, ada).front().id;
        VERIFY_OK(ActivityActs(*w).snoozeTask(id, monday + Day));
        VERIFY_OK(ActivityActs(*w).snoozeTask(id, monday + 2 * Day));
        w.clock.set(monday + 2 * Day + Minute);
        const auto done = ActivityActs(*w).completeTask(id);
        VERIFY_OK(done);
        QCOMPARE(done->nextDueAt, std::optional<Millis>(monday + 7 * Day));
    }

    void leavesOutTheTimesOfASeriesThatWereMissed()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const Millis due = w.clock.now();
        Task daily = demoFor(ada, due);
        daily.recurrence = QStringLiteral("FREQ=DAILY");
        VERIFY_OK(ActivityActs(*w).addTask(daily));
        w.clock.advance(10 * Day + Minute);
        const auto done = ActivityActs(*w).completeTask(tasksOf(*w, ada).front().id);
        VERIFY_OK(done);
        QCOMPARE(done->nextDueAt, std::optional<Millis>(due + 11 * Day));
    }

    void dealsTasksOutOverWorkingDaysAndTakesAllOfItBack()
    {
        TestWorkspace w;
        std::vector<LeadId> leads;
        for (int i = 0; i < 40; ++i)
            leads.push_back(addPerson(*w, QStringLiteral("Lead"), QString::number(i)));
        BulkAct act{BulkAct::AddTasks};
        act.text = QStringLiteral("Call");
        act.dueAt = w.clock.now();
        act.task.kind = QStringLiteral("call");
        act.task.priority = TaskPriority::High;
        act.spread = TaskSpread{QDate(2026, 3, 6), 4, DayPart::Morning}; // a Friday
        const auto done = BulkActs(*w).run(act, leads);
        VERIFY_OK(done);
        QCOMPARE(done->changed, 40);
        QMap<QDate, int> perDay;
        for (const LeadId lead : leads) {
            const std::vector<Task> tasks = tasksOf(*w, lead);
            QCOMPARE(tasks.size(), std::size_t(1));
            QCOMPARE(tasks.front().priority, TaskPriority::High);
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(*tasks.front().dueAt, w->timeZone());
            QVERIFY(at.time() >= QTime(9, 0) && at.time() < QTime(12, 0));
            ++perDay[at.date()];
            QCOMPARE(nextStepOf(*w, lead), *tasks.front().dueAt);
        }
        QCOMPARE(perDay.keys(), (QList<QDate>{QDate(2026, 3, 6), QDate(2026, 3, 9), QDate(2026, 3, 10), QDate(2026, 3, 11)}));
        QCOMPARE(perDay.values(), (QList<int>{10, 10, 10, 10}));
        VERIFY_OK(UndoHistory(*w).undo(done->operation, UndoPolicy::KeepOthers));
        for (const LeadId lead : leads) {
            QVERIFY(tasksOf(*w, lead).empty());
            QCOMPARE(nextStepOf(*w, lead), 0);
        }
    }

    void showsTheTasksOfAStretchOfTimeAndTheTimesToCome()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const UserId dan = addUser(*w, QStringLiteral("Dan Reed"));
        const Millis now = w.clock.now();
        ActivityActs acts(*w);
        Task overMidnight = demoFor(ada, now - 60 * Minute);
        overMidnight.minutes = 120;
        VERIFY_OK(acts.addTask(overMidnight)); // began before the stretch
        VERIFY_OK(acts.addTask(ada, QStringLiteral("Before"), now - Minute));
        VERIFY_OK(acts.addTask(ada, QStringLiteral("Undated"), std::nullopt));
        Task weekly = demoFor(ada, now + 60 * Minute);
        weekly.title = QStringLiteral("Weekly");
        weekly.recurrence = QStringLiteral("FREQ=WEEKLY");
        VERIFY_OK(acts.addTask(weekly));
        Task theirs = demoFor(ada, now + 120 * Minute);
        theirs.title = QStringLiteral("Dan's");
        theirs.owner = dan;
        VERIFY_OK(acts.addTask(theirs));
        const auto titles = [&](const CalendarQuery &query) {
            QStringList list;
            const Result<CalendarTasks> page = TaskCalendar(*w).page(query);
            if (page)
                for (const CalendarTask &task : page->tasks)
                    list << task.task.title + (task.isForeseen ? QStringLiteral("*") : QString());
            return list;
        };
        QCOMPARE(titles({now, now + 15 * Day}), (QStringList{QStringLiteral("Demo"), QStringLiteral("Weekly"), QStringLiteral("Dan's"), QStringLiteral("Weekly*"), QStringLiteral("Weekly*")}));
        QCOMPARE(titles({now, now + Day, w->actingUser()}), (QStringList{QStringLiteral("Demo"), QStringLiteral("Weekly")}));
        const Result<CalendarTasks> cut = TaskCalendar(*w).page({now, now + Day, {}, true, 2});
        VERIFY_OK(cut);
        QVERIFY(cut->isCut);
        QCOMPARE(cut->tasks.size(), std::size_t(2));
        QCOMPARE(cut->tasks.front().leadName, QStringLiteral("Ada Lovelace"));
        VERIFY_OK(LeadActs(*w).remove({ada}));
        QCOMPARE(titles({now, now + 15 * Day}), QStringList());
    }

    void findsTasksByAnIndex()
    {
        TestWorkspace w;
        Query plan(w->connection(), QStringLiteral("EXPLAIN QUERY PLAN SELECT id FROM task WHERE task.deleted_at IS NULL AND due_at >= 1 AND due_at < 2 ORDER BY due_at, task.id LIMIT 10"));
        VERIFY_OK(plan.exec());
        QVERIFY(plan.next());
        QVERIFY2(plan.text(3).contains(QStringLiteral("USING INDEX task_due")), qPrintable(plan.text(3)));
    }

    void remindsOfOwnOpenTasksInOrder()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        const UserId dan = addUser(*w, QStringLiteral("Dan Reed"));
        const Millis now = w.clock.now();
        ActivityActs acts(*w);
        VERIFY_OK(acts.addTask(ada, QStringLiteral("Call back"), now + 60 * Minute)); // a call: 5 minutes before
        VERIFY_OK(acts.addTask(ada, QStringLiteral("Send proposal"), now + 60 * Minute)); // not told
        VERIFY_OK(acts.addTask(demoFor(ada, now + 30 * Minute))); // 15 minutes before
        Task theirs = demoFor(ada, now + 30 * Minute);
        theirs.owner = dan;
        VERIFY_OK(acts.addTask(theirs));
        const Result<std::vector<Reminder>> reminders = TaskCalendar(*w).reminders(now, now + Day);
        VERIFY_OK(reminders);
        QCOMPARE(reminders->size(), std::size_t(2));
        QCOMPARE((*reminders)[0].title, QStringLiteral("Demo"));
        QCOMPARE((*reminders)[0].at, now + 15 * Minute);
        QCOMPARE((*reminders)[1].title, QStringLiteral("Call back"));
        QCOMPARE((*reminders)[1].at, now + 55 * Minute);
        QCOMPARE((*reminders)[1].leadName, QStringLiteral("Ada Lovelace"));
        const Result<std::vector<Reminder>> later = TaskCalendar(*w).reminders(now + 15 * Minute + 1, now + Day);
        VERIFY_OK(later);
        QCOMPARE(later->size(), std::size_t(1));
    }

    void findsTasksThatCannotBeInACheckAndRepairsThem()
    {
        TestWorkspace w;
        const LeadId ada = addPerson(*w, QStringLiteral("Ada"), QStringLiteral("Lovelace"));
        VERIFY_OK(ActivityActs(*w).addTask(demoFor(ada, w.clock.now() + Day)));
        VERIFY_OK(w->connection().exec(QStringLiteral("UPDATE task SET priority = 9, minutes = -5")));
        const Result<CheckReport> report = WorkspaceCheck(*w).run();
        VERIFY_OK(report);
        QVERIFY(report->problems.join(u' ').contains(QStringLiteral("1 tasks have a priority")));
        VERIFY_OK(WorkspaceCheck(*w).repair());
        QCOMPARE(tasksOf(*w, ada).front().priority, TaskPriority::High);
        QVERIFY(!tasksOf(*w, ada).front().minutes);
    }
};

QTEST_GUILESS_MAIN(TestTasks)
#include "tst_tasks.moc"
