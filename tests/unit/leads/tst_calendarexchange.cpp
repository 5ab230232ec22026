#include "core/leads/activityacts.h"
#include "core/leads/calendarexchange.h"
#include "core/leads/undohistory.h"
#include "core/storage/activityrepository.h"
#include "tests/unit/leads/leadsfixture.h"

using namespace lead;

namespace {

const QTimeZone newYork("America/New_York");

QByteArray calendar(const QByteArray &parts)
{
    QByteArray text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\n" + parts + "END:VCALENDAR\n";
    return text.replace("\n", "\r\n");
}

Millis utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch();
}

LeadId addWithEmail(Workspace &workspace, const QString &name, const QString &email)
{
    return addLead(workspace, {{QStringLiteral("last_name"), name}, {QStringLiteral("email"), email}});
}

std::vector<Task> tasksOf(Workspace &workspace, LeadId lead)
{
    const auto tasks = ActivityRepository(workspace).tasksOf(lead);
    return tasks ? *tasks : std::vector<Task>();
}

} // namespace

class TestCalendarExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnAppointment()
    {
        const auto file = readCalendar(calendar("BEGIN:VEVENT\nUID:1@example.com\nSUMMARY:Demo\\, with lunch\nLOCATION:Room 1\nDTSTART;TZID=America/New_York:20260309T093000\n"
                                                "DTEND;TZID=America/New_York:20260309T110000\nRRULE:FREQ=WEEKLY;BYDAY=MO\nATTENDEE;CN=Ada:MAILTO:Ada@Example.com\nPRIORITY:2\n"
                                                "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT1H\nEND:VALARM\nEND:VEVENT\n"),
                                       QTimeZone::utc());
        VERIFY_OK(file);
        QCOMPARE(file->entries.size(), std::size_t(1));
        const CalendarEntry &entry = file->entries.front();
        QCOMPARE(entry.uid, QStringLiteral("1@example.com"));
        QCOMPARE(entry.title, QStringLiteral("Demo, with lunch"));
        QCOMPARE(entry.place, QStringLiteral("Room 1"));
        QCOMPARE(entry.at, std::optional<Millis>(utc(QStringLiteral("2026-03-09T13:30:00Z"))));
        QCOMPARE(entry.minutes, std::optional<qint64>(90));
        QCOMPARE(entry.recurrence, QStringLiteral("FREQ=WEEKLY;BYDAY=MO"));
        QCOMPARE(entry.timeZone, QStringLiteral("America/New_York"));
        QCOMPARE(entry.emails, QStringList{QStringLiteral("ada@example.com")});
        QCOMPARE(entry.remindBefore, std::optional<qint64>(60));
        QCOMPARE(entry.priority, TaskPriority::High);
        QVERIFY(file->problems.isEmpty());
    }

    void knowsZonesByAllTheirNames_data()
    {
        QTest::addColumn<QByteArray>("id");
        QTest::addColumn<QByteArray>("definition");
        QTest::addColumn<QString>("at");
        QTest::newRow("IANA") << QByteArray("Europe/Berlin") << QByteArray() << QStringLiteral("2026-03-02T13:00:00Z");
        QTest::newRow("with a prefix") << QByteArray("/example.org/20050126_1/Europe/Berlin") << QByteArray() << QStringLiteral("2026-03-02T13:00:00Z");
        QTest::newRow("Windows") << QByteArray("Eastern Standard Time") << QByteArray() << QStringLiteral("2026-03-02T19:00:00Z");
        QTest::newRow("location in the file") << QByteArray("Home") << QByteArray("BEGIN:VTIMEZONE\nTZID:Home\nX-LIC-LOCATION:Asia/Tokyo\nEND:VTIMEZONE\n") << QStringLiteral("2026-03-02T05:00:00Z");
        QTest::newRow("fixed offset") << QByteArray("Own") << QByteArray("BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETFROM:+0530\nTZOFFSETTO:+0530\nEND:STANDARD\nEND:VTIMEZONE\n")
                                      << QStringLiteral("2026-03-02T08:30:00Z");
        QTest::newRow("nobody's") << QByteArray("Mars/Base") << QByteArray() << QString();
        QTest::newRow("rules of its own") << QByteArray("Own") << QByteArray("BEGIN:VTIMEZONE\nTZID:Own\nBEGIN:STANDARD\nDTSTART:19700101T000000\nRRULE:FREQ=SECONDLY\nTZOFFSETFROM:+0530\nTZOFFSETTO:+0530\nEND:STANDARD\n"
                                                                         "BEGIN:DAYLIGHT\nDTSTART:19700101T000000\nRRULE:FREQ=SECONDLY\nTZOFFSETFROM:+0530\nTZOFFSETTO:+0630\nEND:DAYLIGHT\nEND:VTIMEZONE\n")
                                          << QString();
    }
    void knowsZonesByAllTheirNames()
    {
        QFETCH(QByteArray, id);
        QFETCH(QByteArray, definition);
        QFETCH(QString, at);
        const auto file = readCalendar(calendar(definition + "BEGIN:VEVENT\nUID:1\nSUMMARY:Demo\nDTSTART;TZID=\"" + id + "\":20260302T140000\nEND:VEVENT\n"), QTimeZone::utc());
        VERIFY_OK(file);
        if (at.isEmpty()) {
            QVERIFY(file->entries.empty());
            QCOMPARE(file->problems.size(), 1);
            QVERIFY(file->problems.front().contains(QString::fromLatin1(id)));
        } else {
            QCOMPARE(file->entries.size(), std::size_t(1));
            QCOMPARE(file->entries.front().at, std::optional<Millis>(utc(at)));
        }
    }

    void answersHostileFilesWithASentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("something else") << QByteArray("name,email\nAda,ada@example.com\n");
        QTest::newRow("not text") << QByteArray("BEGIN:VCALENDAR\n\0\1\2", 19);
        QTest::newRow("not UTF-8") << calendar("BEGIN:VEVENT\nSUMMARY:\xff\xfe\nEND:VEVENT\n");
        QTest::newRow("huge") << QByteArray(LargestCalendarFile + 1, 'x').replace(0, 15, "BEGIN:VCALENDAR");
        QTest::newRow("one long line") << calendar("BEGIN:VEVENT\nSUMMARY:" + QByteArray(100000, 'x') + "\nEND:VEVENT\n");
        QTest::newRow("one long line in pieces") << calendar("BEGIN:VEVENT\nSUMMARY:x\n" + QByteArray(" xxxxxxxxxxxxxxxxxxxx\n").repeated(5000) + "END:VEVENT\n");
        QTest::newRow("nested") << calendar(QByteArray("BEGIN:VEVENT\n").repeated(100000));
        QTest::newRow("nested, in pieces") << calendar(QByteArray("BEG\n IN:VEVENT\n").repeated(100000));
        QTest::newRow("nested, with parameters") << calendar(QByteArray("BEGIN;VEVENT\n").repeated(640000));
        QTest::newRow("nested after ends") << calendar(QByteArray("END:VEVENT\n").repeated(100000) + QByteArray("BEGIN:VEVENT\n").repeated(100000));
        QTest::newRow("many") << calendar(QByteArray("BEGIN:VTODO\nSUMMARY:x\nEND:VTODO\n").repeated(MostCalendarEntries + 1));
    }
    void answersHostileFilesWithASentence()
    {
        QFETCH(QByteArray, bytes);
        const auto file = readCalendar(bytes, QTimeZone::utc());
        QVERIFY(!file);
        QVERIFY(file.error().message.endsWith(u'.'));
    }

    void leavesOutWhatCannotBeKeptAndSaysSo_data()
    {
        QTest::addColumn<QByteArray>("part");
        QTest::addColumn<int>("entries");
        QTest::newRow("every second for ever") << QByteArray("BEGIN:VEVENT\nSUMMARY:X\nDTSTART:20260302T140000Z\nRRULE:FREQ=SECONDLY\nEND:VEVENT\n") << 1;
        QTest::newRow("by hours") << QByteArray("BEGIN:VEVENT\nSUMMARY:X\nDTSTART:20260302T140000Z\nRRULE:FREQ=DAILY;BYHOUR=1,2,3\nEND:VEVENT\n") << 1;
        QTest::newRow("nonsense") << QByteArray("BEGIN:VEVENT\nSUMMARY:X\nDTSTART:20260302T140000Z\nRRULE:FREQ=SOMETIMES\nEND:VEVENT\n") << 1;
        QTest::newRow("exceptions") << QByteArray("BEGIN:VEVENT\nSUMMARY:X\nDTSTART:20260302T140000Z\nRRULE:FREQ=DAILY\nEXDATE:20260303T140000Z\nEND:VEVENT\n") << 1;
        QTest::newRow("one of a series") << QByteArray("BEGIN:VEVENT\nSUMMARY:X\nDTSTART:20260302T140000Z\nRECURRENCE-ID:20260302T150000Z\nEND:VEVENT\n") << 0;
        QTest::newRow("no date") << QByteArray("BEGIN:VEVENT\nSUMMARY:X\nEND:VEVENT\n") << 0;
        QTest::newRow("values of other kinds") << QByteArray("BEGIN:VEVENT\nSUMMARY;VALUE=INTEGER:5\nDTSTART;VALUE=TEXT:soon\nLOCATION;VALUE=FLOAT:1.5\nEND:VEVENT\n") << 0;
    }
    void leavesOutWhatCannotBeKeptAndSaysSo()
    {
        QFETCH(QByteArray, part);
        QFETCH(int, entries);
        const auto file = readCalendar(calendar(part), QTimeZone::utc());
        VERIFY_OK(file);
        QCOMPARE(static_cast<int>(file->entries.size()), entries);
        QVERIFY(!file->problems.isEmpty());
        for (const CalendarEntry &entry : file->entries)
            QVERIFY(entry.recurrence.isEmpty() || entry.recurrence == u"FREQ=DAILY");
    }

    void givesBackWhatItWrote()
    {
        CalendarEntry call{QStringLiteral("a@b"), false, QStringLiteral("Call; \"soon\", \\ maybe\nor later")};
        call.at = utc(QStringLiteral("2026-03-09T13:30:00Z"));
        call.priority = TaskPriority::High;
        call.remindBefore = 10;
        call.ownTitle = QStringLiteral("Call");
        call.ownKind = QStringLiteral("call");
        call.emails = {QStringLiteral("ada@example.com")};
        CalendarEntry done{QStringLiteral("c@d"), false, QStringLiteral("Größe schicken 😀")};
        done.at = call.at;
        done.isDone = true;
        done.doneAt = utc(QStringLiteral("2026-03-09T15:00:00Z"));
        CalendarEntry demo{QStringLiteral("e@f"), true, QStringLiteral("Demo")};
        demo.at = utc(QStringLiteral("2026-03-07T14:00:00Z"));
        demo.minutes = 45;
        demo.place = QStringLiteral("Their office");
        demo.recurrence = QStringLiteral("FREQ=WEEKLY;COUNT=5");
        demo.timeZone = QStringLiteral("America/Los_Angeles");
        const QByteArray text = writeCalendar({call, done, demo}, newYork, utc(QStringLiteral("2026-03-01T00:00:00Z")));
        QVERIFY(text.contains("BEGIN:VTIMEZONE"));
        QVERIFY(text.contains("DTSTART;TZID=America/Los_Angeles:20260307T060000"));
        QVERIFY(text.contains("DUE;TZID=America/New_York:20260309T093000"));
        for (const QByteArray &line : text.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData());
        const auto back = readCalendar(text, QTimeZone::utc());
        VERIFY_OK(back);
        QVERIFY(back->problems.isEmpty());
        QCOMPARE(back->entries.size(), std::size_t(3));
        // The zone of a time that is not repeated says nothing more.
        std::vector<CalendarEntry> entries = back->entries;
        for (CalendarEntry &entry : entries)
            if (entry.recurrence.isEmpty())
                entry.timeZone.clear();
        QVERIFY(entries[0] == demo);
        QVERIFY(entries[1] == call);
        QVERIFY(entries[2] == done);
    }

    void namesTheHolidaysThatASeriesLeavesOut()
    {
        CalendarEntry call{QStringLiteral("a@b"), false, QStringLiteral("Call")};
        call.at = utc(QStringLiteral("2026-03-09T13:30:00Z")); // Monday, half past nine in New York
        call.recurrence = QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");
        call.timeZone = QStringLiteral("America/New_York");
        CalendarEntry weekly = call;
        weekly.uid = QStringLiteral("c@d");
        weekly.recurrence = QStringLiteral("FREQ=WEEKLY;BYDAY=TU");
        const std::vector<Holiday> holidays{{QDate(2026, 3, 6), QStringLiteral("before it begins")},
                                            {QDate(2026, 3, 9), QStringLiteral("its first day, which is kept")},
                                            {QDate(2026, 3, 14), QStringLiteral("Saturday")},
                                            {QDate(2026, 3, 17), QStringLiteral("Saint Patrick")},
                                            {QDate(2026, 11, 26), QStringLiteral("Thanksgiving, in winter time")}};
        const QByteArray text = writeCalendar({call, weekly}, QTimeZone::utc(), utc(QStringLiteral("2026-03-01T00:00:00Z")), holidays);
        QCOMPARE(text.count("EXDATE"), 2);
        QVERIFY(text.contains("EXDATE;TZID=America/New_York:20260317T093000"));
        QVERIFY(text.contains("EXDATE;TZID=America/New_York:20261126T093000"));
        const auto back = readCalendar(text, QTimeZone::utc(), holidays);
        VERIFY_OK(back);
        QVERIFY2(back->problems.isEmpty(), qPrintable(back->problems.join(u' ')));
        QVERIFY(back->entries == (std::vector<CalendarEntry>{call, weekly}));
        // Whoever has other holidays is told what is lost.
        const auto elsewhere = readCalendar(text, QTimeZone::utc(), {holidays.back()});
        VERIFY_OK(elsewhere);
        QCOMPARE(elsewhere->problems.size(), 1);
    }

    void matchesEntriesByUidAndLeadsByAddress()
    {
        TestWorkspace w;
        const LeadId ada = addWithEmail(*w, QStringLiteral("Lovelace"), QStringLiteral("Ada@example.com"));
        const QByteArray text = calendar("BEGIN:VEVENT\nUID:demo\nSUMMARY:Demo\nDTSTART:20260309T140000Z\nDTEND:20260309T150000Z\nATTENDEE:mailto:ada@EXAMPLE.com\nEND:VEVENT\n"
                                         "BEGIN:VTODO\nUID:other\nSUMMARY:Pick up the car\nDUE:20260309T140000Z\nEND:VTODO\n"
                                         "BEGIN:VEVENT\nUID:stranger\nSUMMARY:Lunch\nDTSTART:20260309T140000Z\nATTENDEE:mailto:bob@example.com\nEND:VEVENT\n");
        const auto first = CalendarExchange(*w).readText(text, QStringLiteral("work.ics"));
        VERIFY_OK(first);
        QCOMPARE(first->entries, 3);
        QCOMPARE(first->added, 1);
        QCOMPARE(first->unmatched, 2);
        QVERIFY(first->problems.join(u' ').contains(QStringLiteral("bob@example.com")));
        QCOMPARE(tasksOf(*w, ada).size(), std::size_t(1));
        const Task demo = tasksOf(*w, ada).front();
        QCOMPARE(demo.kind, QStringLiteral("meeting"));
        QCOMPARE(demo.minutes, std::optional<qint64>(60));
        QCOMPARE(demo.uid, QStringLiteral("demo"));
        QCOMPARE(LeadActs(*w).require(ada)->number(F::NextActionAt), *demo.dueAt);
        // The same again changes nothing; a later version changes the task that is there.
        const auto again = CalendarExchange(*w).readText(text, QStringLiteral("work.ics"));
        VERIFY_OK(again);
        QVERIFY(!again->operation.isValid());
        QCOMPARE(again->unchanged, 1);
        const auto moved = CalendarExchange(*w).readText(QByteArray(text).replace("20260309T140000Z\r\nDTEND:20260309T15", "20260310T140000Z\r\nDTEND:20260310T16"), QStringLiteral("work.ics"));
        VERIFY_OK(moved);
        QCOMPARE(moved->changed, 1);
        QCOMPARE(tasksOf(*w, ada).front().minutes, std::optional<qint64>(120));
        const auto cancelled = CalendarExchange(*w).readText(QByteArray(text).replace("SUMMARY:Demo", "STATUS:CANCELLED\r\nSUMMARY:Demo"), QStringLiteral("work.ics"));
        VERIFY_OK(cancelled);
        QCOMPARE(cancelled->removed, 1);
        QVERIFY(tasksOf(*w, ada).empty());
        VERIFY_OK(UndoHistory(*w).undo(cancelled->operation, UndoPolicy::KeepOthers));
        VERIFY_OK(UndoHistory(*w).undo(moved->operation, UndoPolicy::KeepOthers));
        QVERIFY(tasksOf(*w, ada).front() == demo);
        VERIFY_OK(UndoHistory(*w).undo(first->operation, UndoPolicy::KeepOthers));
        QVERIFY(tasksOf(*w, ada).empty());
        QCOMPARE(LeadActs(*w).require(ada)->number(F::NextActionAt), 0);
    }

    void goesRoundThroughAnotherProgram()
    {
        TestWorkspace w;
        const LeadId ada = addWithEmail(*w, QStringLiteral("Lovelace"), QStringLiteral("ada@example.com"));
        Task task;
        task.lead = ada;
        task.title = QStringLiteral("Call back");
        task.kind = QStringLiteral("call");
        task.dueAt = w.clock.now() + 86400000;
        task.remindBefore = 10;
        VERIFY_OK(ActivityActs(*w).addTask(task));
        const Task before = tasksOf(*w, ada).front();
        const CalendarQuery all{0, w.clock.now() * 2};
        const auto text = CalendarExchange(*w).text(all);
        VERIFY_OK(text);
        QVERIFY(text->contains("SUMMARY:Call back: Lovelace"));
        const auto same = CalendarExchange(*w).readText(*text, QStringLiteral("x.ics"));
        VERIFY_OK(same);
        QCOMPARE(same->unchanged, 1);
        QVERIFY(tasksOf(*w, ada).front() == before);
        const auto done = CalendarExchange(*w).readText(QByteArray(*text).replace("STATUS:NEEDS-ACTION", "STATUS:COMPLETED\r\nCOMPLETED:20260302T120000Z"), QStringLiteral("x.ics"));
        VERIFY_OK(done);
        QCOMPARE(done->changed, 1);
        QCOMPARE(tasksOf(*w, ada).front().doneAt, std::optional<Millis>(utc(QStringLiteral("2026-03-02T12:00:00Z"))));
        QCOMPARE(tasksOf(*w, ada).front().title, QStringLiteral("Call back"));
    }

    void leavesAnOverdueSeriesAndTicksOffOneTurnOfIt()
    {
        TestWorkspace w;
        const LeadId ada = addWithEmail(*w, QStringLiteral("Lovelace"), QStringLiteral("ada@example.com"));
        Task weekly;
        weekly.lead = ada;
        weekly.title = QStringLiteral("Weekly call");
        weekly.dueAt = w.clock.now();
        weekly.recurrence = QStringLiteral("FREQ=WEEKLY");
        VERIFY_OK(ActivityActs(*w).addTask(weekly));
        const Millis due = *tasksOf(*w, ada).front().dueAt;
        w.clock.advance(Millis(2) * 86400000);
        const auto text = CalendarExchange(*w).text({0, w.clock.now() * 2});
        VERIFY_OK(text);
        const auto same = CalendarExchange(*w).readText(*text, QStringLiteral("x.ics"));
        VERIFY_OK(same);
        QCOMPARE(same->unchanged, 1);
        QCOMPARE(tasksOf(*w, ada).front().dueAt, std::optional<Millis>(due));
        const QByteArray doneText = QByteArray(*text).replace("STATUS:NEEDS-ACTION", "STATUS:COMPLETED");
        QVERIFY(doneText != *text);
        for (const qint64 changed : {1, 0}) { // once more is none of the next turn
            const auto done = CalendarExchange(*w).readText(doneText, QStringLiteral("x.ics"));
            VERIFY_OK(done);
            QCOMPARE(done->changed, changed);
            const std::vector<Task> tasks = tasksOf(*w, ada);
            QCOMPARE(tasks.size(), std::size_t(2));
            QVERIFY(!tasks[0].doneAt && *tasks[0].dueAt == due + Millis(7) * 86400000);
            QVERIFY(tasks[1].doneAt);
        }
    }

    void takesASeriesFromItsNextTimeAndThePastAsDone()
    {
        TestWorkspace w;
        const LeadId ada = addWithEmail(*w, QStringLiteral("Lovelace"), QStringLiteral("ada@example.com"));
        const auto report = CalendarExchange(*w).readText(calendar("BEGIN:VEVENT\nUID:s\nSUMMARY:Weekly\nDTSTART:20200106T140000Z\nDTEND:20200106T143000Z\nRRULE:FREQ=WEEKLY\nATTENDEE:mailto:ada@example.com\nEND:VEVENT\n"
                                                                   "BEGIN:VEVENT\nUID:p\nSUMMARY:Past\nDTSTART:20250106T140000Z\nDTEND:20250106T143000Z\nATTENDEE:mailto:ada@example.com\nEND:VEVENT\n"),
                                                          QStringLiteral("x.ics"));
        VERIFY_OK(report);
        QCOMPARE(report->added, 2);
        const std::vector<Task> tasks = tasksOf(*w, ada);
        QCOMPARE(tasks[0].title, QStringLiteral("Weekly"));
        QCOMPARE(tasks[0].dueAt, std::optional<Millis>(utc(QStringLiteral("2026-03-02T14:00:00Z"))));
        QVERIFY(!tasks[0].doneAt);
        QCOMPARE(tasks[1].doneAt, std::optional<Millis>(utc(QStringLiteral("2025-01-06T14:30:00Z"))));
    }
};

QTEST_GUILESS_MAIN(TestCalendarExchange)
#include "tst_calendarexchange.moc"
