#include "core/leads/holidayacts.h"
#include "core/leads/leadservice.h"
#include "core/storage/undo.h"
#include "tests/unit/leads/leadsfixture.h"

#include <QSignalSpy>

using namespace lead;

namespace {

const std::vector<Holiday> Two{{QDate(2026, 3, 3), QStringLiteral("Founders' Day")}, {QDate(2026, 12, 25), QStringLiteral("Christmas Day")}};

QString fileWith(const QTemporaryDir &folder, const QByteArray &entries)
{
    const QString path = folder.filePath(QStringLiteral("holidays.ics"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\n" + entries + "END:VCALENDAR\r\n") < 0)
        qFatal("cannot write");
    return path;
}

QByteArray entry(const QByteArray &uid, const QByteArray &title, const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nDTSTAMP:20250101T000000Z\r\nSUMMARY:" + title + "\r\n" + lines + "END:VEVENT\r\n";
}

QStringList datesOf(const std::vector<Holiday> &holidays)
{
    QStringList dates;
    for (const Holiday &holiday : holidays)
        dates << holiday.date.toString(Qt::ISODate) + u' ' + holiday.name;
    return dates;
}

} // namespace

class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areSavedAsOneActAndUndone()
    {
        TestWorkspace w;
        const auto saved = HolidayActs(*w).save({}, {Two[1], Two[0], Two[0]});
        VERIFY_OK(saved);
        QVERIFY(saved->isValid());
        VERIFY_OK(w->refreshIfStale());
        QCOMPARE(w->holidays(), Two);
        QCOMPARE(Journal(*w).find(*saved)->value().summary, QStringLiteral("Change holidays"));
        QVERIFY(!HolidayActs(*w).save(Two, Two)->isValid());
        VERIFY_OK(Undo(*w).undo(*saved));
        VERIFY_OK(w->refreshIfStale());
        QVERIFY(w->holidays().empty());
    }

    // Cut between characters, and so that what is read again is the same.
    void haveNamesThatSurviveBeingKept()
    {
        const QString words = QString(99, u'x') + QStringLiteral(" y z");
        const QString picture = QString(99, u'x') + QStringLiteral("\U0001F600");
        const std::vector<Holiday> tidy = tidiedHolidays({{QDate(2026, 1, 1), words}, {QDate(2026, 1, 2), picture}});
        QCOMPARE(tidy[0].name, QString(99, u'x'));
        QCOMPARE(tidy[1].name, QString(99, u'x'));
        QCOMPARE(holidaysFromText(toText(tidy)), tidy);
    }

    void areNotWrittenOverThoseOfSomebodyElse()
    {
        TestWorkspace w;
        VERIFY_OK(HolidayActs(*w).save({}, {Two[0]}));
        const auto refused = HolidayActs(*w).save({}, {Two[1]});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Error::Conflict);
        VERIFY_OK(w->refreshIfStale());
        QCOMPARE(w->holidays(), std::vector<Holiday>{Two[0]});
    }

    void giveDeadlinesADayMore()
    {
        TestWorkspace w; // Monday, March 2nd, at nine in London
        const auto by = [&] { return afterWorkingTime(w.clock.now(), 9 * 3'600'000LL, WorkingHours(), w->holidays(), w->timeZone()); };
        const Millis before = by();
        VERIFY_OK(HolidayActs(*w).save({}, Two));
        VERIFY_OK(w->refreshIfStale());
        QCOMPARE(by() - before, 24 * 3'600'000LL);
        QVERIFY(!w->workingDays().isWorked(QDate(2026, 3, 3)));
        QCOMPARE(w->workingDays().from(QDate(2026, 3, 3)), QDate(2026, 3, 4));
        // Whoever has only holidays works on no day, and nothing hangs.
        WorkingDays none;
        none.week.fill(false);
        QCOMPARE(none.from(QDate(2026, 3, 3)), QDate(2026, 3, 3));
    }

    void comeFromACalendarFile()
    {
        const QTemporaryDir folder;
        const QString path = fileWith(folder, entry("1", "Christmas", "DTSTART;VALUE=DATE:20261225\r\nDTEND;VALUE=DATE:20261227\r\n") +
                                                  entry("2", "New Year's Day", "DTSTART;VALUE=DATE:20240101\r\nRRULE:FREQ=YEARLY;COUNT=4\r\n") +
                                                  entry("3", "Lunch", "DTSTART:20260301T120000Z\r\nDTEND:20260301T130000Z\r\n") +
                                                  entry("4", "Given up", "DTSTART;VALUE=DATE:20260501\r\nSTATUS:CANCELLED\r\n"));
        const auto file = HolidayActs::read(path, QDate(2026, 3, 2), QTimeZone("America/New_York"));
        VERIFY_OK(file);
        QCOMPARE(datesOf(file->holidays), QStringList({QStringLiteral("2026-01-01 New Year's Day"), QStringLiteral("2026-12-25 Christmas"), QStringLiteral("2026-12-26 Christmas"), QStringLiteral("2027-01-01 New Year's Day")}));
        QCOMPARE(file->problems, QStringList(QStringLiteral("2 entries are no whole days and were left out.")));
    }

    void areRefusedFromAFileWithoutAny()
    {
        const QTemporaryDir folder;
        const QString path = fileWith(folder, entry("3", "Lunch", "DTSTART:20260301T120000Z\r\n"));
        QVERIFY(!HolidayActs::read(path, QDate(2026, 3, 2), QTimeZone::utc()));
        const auto missing = HolidayActs::read(folder.filePath(QStringLiteral("none.ics")), QDate(2026, 3, 2), QTimeZone::utc());
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, Error::NotFound);
    }

    void reachTheWindow()
    {
        TestWorkspace w;
        LeadService service(w.clock);
        QSignalSpy opened(&service, &LeadService::opened);
        (void)service.open(w.path());
        QVERIFY(opened.wait());
        QVERIFY(service.info()->workingDays.holidays.empty());
        (void)service.saveHolidays({}, Two);
        QTRY_COMPARE(service.info()->workingDays.holidays, Two);
    }
};

QTEST_GUILESS_MAIN(TestHolidays)
#include "tst_holidays.moc"
