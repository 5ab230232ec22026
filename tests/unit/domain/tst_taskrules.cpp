#include "core/domain/activity.h"
#include "core/domain/localtime.h"
#include "core/domain/recurrence.h"
#include "core/domain/snooze.h"
#include "core/domain/taskspread.h"

#include <QtTest>
#include <set>

using namespace lead;

namespace {

const QTimeZone newYork("America/New_York");

Millis utc(const QString &text)
{
    return QDateTime::fromString(text, Qt::ISODate).toMSecsSinceEpoch();
}

QString local(Millis at, const QTimeZone &zone = newYork)
{
    return QDateTime::fromMSecsSinceEpoch(at, zone).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace

class TestTaskRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movesATimeThatTheClockSkipsForward()
    {
        const LocalMoment skipped = momentAt(QDate(2026, 3, 8), QTime(2, 30), newYork);
        QVERIFY(skipped.wasMoved);
        QCOMPARE(local(skipped.at), QStringLiteral("2026-03-08 03:30"));
        const LocalMoment before = momentAt(QDate(2026, 3, 8), QTime(1, 59), newYork);
        QVERIFY(!before.wasMoved);
        QCOMPARE(before.at, utc(QStringLiteral("2026-03-08T06:59:00Z")));
        const LocalMoment after = momentAt(QDate(2026, 3, 8), QTime(3, 0), newYork);
        QVERIFY(!after.wasMoved);
        QCOMPARE(after.at, utc(QStringLiteral("2026-03-08T07:00:00Z")));
    }

    void takesTheFirstOfATimeThatComesTwice()
    {
        const LocalMoment twice = momentAt(QDate(2026, 11, 1), QTime(1, 30), newYork);
        QVERIFY(!twice.wasMoved);
        QCOMPARE(twice.at, utc(QStringLiteral("2026-11-01T05:30:00Z")));
    }

    void beginsADayWithoutMidnightAtItsFirstMoment()
    {
        const QTimeZone beirut("Asia/Beirut"); // puts its clocks forward at midnight
        const Millis begin = startOfDay(QDate(2026, 3, 29), beirut);
        QCOMPARE(local(begin, beirut), QStringLiteral("2026-03-29 01:00"));
        QCOMPARE(local(begin - 1, beirut).left(10), QStringLiteral("2026-03-28"));
    }

    void knowsWhatPutOffMeans_data()
    {
        QTest::addColumn<QString>("now");
        QTest::addColumn<int>("preset");
        QTest::addColumn<QString>("then");
        const auto row = [](const char *name, const char *now, Snooze preset, const char *then) {
            QTest::newRow(name) << QString::fromLatin1(now) << static_cast<int>(preset) << QString::fromLatin1(then);
        };
        row("later today on a quarter", "2026-03-04T15:07:00Z", Snooze::LaterToday, "2026-03-04 13:15");
        row("the evening has no later", "2026-03-04T22:00:00Z", Snooze::LaterToday, "");
        row("nor does midnight", "2026-03-05T03:00:00Z", Snooze::LaterToday, "");
        row("tomorrow is the person's", "2026-03-05T03:00:00Z", Snooze::NextMorning, "2026-03-05 09:00");
        row("tomorrow is no holiday", "2026-03-10T15:00:00Z", Snooze::NextMorning, "2026-03-12 09:00");
        row("over a weekend and the change of the clock", "2026-03-06T20:00:00Z", Snooze::NextMorning, "2026-03-09 09:00");
        row("next week is its Monday", "2026-03-04T15:00:00Z", Snooze::NextWeek, "2026-03-09 09:00");
        row("on a Monday, too", "2026-03-02T15:00:00Z", Snooze::NextWeek, "2026-03-09 09:00");
        row("on a Sunday", "2026-03-01T15:00:00Z", Snooze::NextWeek, "2026-03-02 09:00");
        row("past a Monday off", "2026-03-18T15:00:00Z", Snooze::NextWeek, "2026-03-24 09:00");
    }
    void knowsWhatPutOffMeans()
    {
        QFETCH(QString, now);
        QFETCH(int, preset);
        QFETCH(QString, then);
        const std::optional<LocalMoment> moment = snoozedTo(static_cast<Snooze>(preset), utc(now), newYork, {.holidays = {{QDate(2026, 3, 11), {}}, {QDate(2026, 3, 23), {}}}});
        QCOMPARE(moment ? local(moment->at) : QString(), then);
    }

    void findsTheNextTime_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("next");
        QTest::addColumn<QString>("goesOn");
        const auto row = [](const char *rule, const char *from, const char *after, const char *next, const char *goesOn = nullptr) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << QString::fromLatin1(from) << QString::fromLatin1(after) << QString::fromLatin1(next)
                                << QString::fromLatin1(goesOn ? goesOn : rule);
        };
        row("FREQ=DAILY", "2026-03-02T14:00:00Z", "2026-03-02T14:30:00Z", "2026-03-03 09:00");
        row("FREQ=DAILY;INTERVAL=3", "2026-03-02T14:00:00Z", "2026-03-20T14:30:00Z", "2026-03-23 09:00");
        row("FREQ=WEEKLY", "2026-03-02T14:00:00Z", "2026-03-02T15:00:00Z", "2026-03-09 09:00"); // the clock changed between
        row("FREQ=WEEKLY;BYDAY=MO,WE", "2026-03-02T14:00:00Z", "2026-03-02T15:00:00Z", "2026-03-04 09:00");
        row("FREQ=MONTHLY", "2026-01-31T14:00:00Z", "2026-01-31T15:00:00Z", "2026-03-31 09:00");
        row("FREQ=MONTHLY;BYDAY=2TU", "2026-03-10T13:00:00Z", "2026-03-10T14:00:00Z", "2026-04-14 09:00");
        row("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29", "2024-02-29T14:00:00Z", "2026-03-01T00:00:00Z", "2028-02-29 09:00");
        row("FREQ=YEARLY", "2024-02-29T14:00:00Z", "2026-03-01T00:00:00Z", "2028-02-29 09:00");
        row("FREQ=DAILY;COUNT=5", "2026-03-02T14:00:00Z", "2026-03-04T10:00:00Z", "2026-03-04 09:00", "FREQ=DAILY;COUNT=3");
        row("FREQ=DAILY;COUNT=3", "2026-03-02T14:00:00Z", "2026-03-04T15:00:00Z", "");
        row("FREQ=DAILY;UNTIL=20260304T140000Z", "2026-03-03T14:00:00Z", "2026-03-03T15:00:00Z", "2026-03-04 09:00");
        row("FREQ=DAILY;UNTIL=20260303T140000Z", "2026-03-03T14:00:00Z", "2026-03-03T15:00:00Z", "");
    }
    void findsTheNextTime()
    {
        QFETCH(QString, rule);
        QFETCH(QString, from);
        QFETCH(QString, after);
        QFETCH(QString, next);
        QFETCH(QString, goesOn);
        const Result<void> fine = checkRecurrence(rule);
        QVERIFY2(fine.isOk(), fine ? "" : qPrintable(fine.error().message));
        const std::optional<Occurrence> found = nextOccurrence(rule, utc(from), utc(after), newYork);
        QCOMPARE(found ? local(found->at) : QString(), next);
        if (found)
            QCOMPARE(found->rule, goesOn);
    }

    void keepsTheTimeOfDayOverAChangeOfTheClock()
    {
        const std::vector<Millis> times = occurrencesBetween(QStringLiteral("FREQ=DAILY"), utc(QStringLiteral("2026-03-06T07:30:00Z")), 0, utc(QStringLiteral("2026-03-11T00:00:00Z")), newYork, 10);
        QStringList texts;
        for (const Millis at : times)
            texts << local(at);
        QCOMPARE(texts, (QStringList{QStringLiteral("2026-03-07 02:30"), QStringLiteral("2026-03-08 03:30"), QStringLiteral("2026-03-09 02:30"), QStringLiteral("2026-03-10 02:30")}));
    }

    // As a calendar file from elsewhere may name it.
    void comesOnceOnADayThatIsNamedTwice()
    {
        const QString rule = QStringLiteral("FREQ=WEEKLY;BYDAY=MO,MO,WE;COUNT=10");
        const std::vector<Millis> times = occurrencesBetween(rule, utc(QStringLiteral("2026-03-02T14:00:00Z")), 0, utc(QStringLiteral("2026-03-20T00:00:00Z")), newYork, 20);
        QCOMPARE(times.size(), std::size_t(5)); // from the Wednesday after the first Monday
        QVERIFY(std::adjacent_find(times.begin(), times.end(), std::greater_equal<>()) == times.end());
        QVERIFY2(recurrenceSentence(rule).count(QLocale().standaloneDayName(1)) == 1, qPrintable(recurrenceSentence(rule)));
    }

    void passesOverHolidaysOnlyEveryWorkingDay()
    {
        const Millis friday = utc(QStringLiteral("2026-07-03T13:00:00Z"));
        const Millis wednesday = utc(QStringLiteral("2026-07-01T13:00:00Z"));
        const std::vector<Holiday> holidays{{QDate(2026, 7, 3), QStringLiteral("Independence Day, observed")}};
        const auto nextDay = [&](const char *rule) {
            const std::optional<Occurrence> found = nextOccurrence(QLatin1StringView(rule), wednesday, wednesday + 24 * HourMillis, newYork, holidays);
            return found ? local(found->at) + u' ' + found->rule.section(u';', 2) : QString();
        };
        QCOMPARE(nextDay("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=5"), QStringLiteral("2026-07-06 09:00 COUNT=2"));
        QCOMPARE(nextDay("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;COUNT=3"), QString());
        QCOMPARE(nextDay("FREQ=DAILY"), QStringLiteral("2026-07-03 09:00 "));
        const std::vector<Millis> days = occurrencesBetween(QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"), wednesday, wednesday, friday + 4 * DayMillis, newYork, 10, holidays);
        QCOMPARE(days.size(), std::size_t(2)); // Thursday and Monday
        QCOMPARE(local(days.back()), QStringLiteral("2026-07-06 09:00"));
    }

    void refusesRulesThatCannotBeKept_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule : {"", "FREQ", "FREQ=SECONDLY", "FREQ=MINUTELY;INTERVAL=5", "FREQ=HOURLY", "FREQ=DAILY;BYHOUR=9,10", "FREQ=SOMETIMES", "BYDAY=MO",
                                 "FREQ=DAILY\r\nATTACH:file:///etc/passwd", "FREQ=DAILY;X",
                                 "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31", "FREQ=YEARLY;INTERVAL=9999"})
            QTest::newRow(rule) << QString::fromLatin1(rule);
        QTest::newRow("long") << QString(QStringLiteral("FREQ=DAILY;BYMONTHDAY=") + QStringLiteral("1,").repeated(400) + u'2');
    }
    void refusesRulesThatCannotBeKept()
    {
        QFETCH(QString, rule);
        const Result<void> fine = checkRecurrence(rule);
        QVERIFY(!fine);
        QVERIFY(!fine.error().message.isEmpty());
    }

    void dealsFortyCallsOutOverFourMornings()
    {
        // A Thursday afternoon: the days are Friday, Monday, Tuesday, Wednesday.
        const SpreadPlan plan({QDate(2026, 3, 5), 4, DayPart::Morning}, 40, utc(QStringLiteral("2026-03-05T19:00:00Z")), newYork, {});
        QCOMPARE(plan.days(), (std::vector<QDate>{QDate(2026, 3, 6), QDate(2026, 3, 9), QDate(2026, 3, 10), QDate(2026, 3, 11)}));
        QMap<QDate, int> perDay;
        Millis last = 0;
        std::set<Millis> distinct;
        for (qint64 i = 0; i < 40; ++i) {
            const LocalMoment moment = plan.at(i);
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(moment.at, newYork);
            ++perDay[at.date()];
            QVERIFY(moment.at > last);
            last = moment.at;
            distinct.insert(moment.at);
            QVERIFY2(at.time() >= QTime(9, 0) && at.time() < QTime(12, 0), qPrintable(at.toString()));
            QVERIFY(at.date().dayOfWeek() <= Qt::Friday);
            QCOMPARE(at.time().minute() % 5, 0);
        }
        QCOMPARE(distinct.size(), std::size_t(40));
        QCOMPARE(perDay.values(), (QList<int>{10, 10, 10, 10}));
        QCOMPARE(local(plan.at(0).at), QStringLiteral("2026-03-06 09:00"));
        QCOMPARE(local(plan.at(1).at), QStringLiteral("2026-03-06 09:15"));
    }

    void beginsTodayWithTheHoursThatAreLeft()
    {
        const SpreadPlan plan({QDate(2026, 3, 4), 2, DayPart::Day}, 7, utc(QStringLiteral("2026-03-04T18:05:00Z")), newYork, {});
        QCOMPARE(local(plan.at(0).at), QStringLiteral("2026-03-04 13:15"));
        QCOMPARE(local(plan.at(3).at).left(10), QStringLiteral("2026-03-04")); // four today, three tomorrow
        QCOMPARE(local(plan.at(4).at), QStringLiteral("2026-03-05 09:00"));
    }

    void dealsOutMoreTasksThanMinutes()
    {
        const SpreadPlan plan({QDate(2026, 3, 9), 3, DayPart::Morning}, 1000, utc(QStringLiteral("2026-03-04T18:00:00Z")), newYork, {});
        QMap<QDate, int> perDay;
        for (qint64 i = 0; i < 1000; ++i)
            ++perDay[QDateTime::fromMSecsSinceEpoch(plan.at(i).at, newYork).date()];
        QCOMPARE(perDay.values(), (QList<int>{334, 333, 333}));
    }

    void usesNoMoreDaysThanTasks()
    {
        const SpreadPlan plan({QDate(2026, 3, 9), 5, DayPart::Afternoon}, 2, utc(QStringLiteral("2026-03-04T18:00:00Z")), newYork, {});
        QCOMPARE(plan.days().size(), std::size_t(2));
        QCOMPARE(local(plan.at(1).at), QStringLiteral("2026-03-10 13:00"));
    }

    void saysRulesInWords()
    {
        QCOMPARE(recurrenceSentence(QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR")), QStringLiteral("Every working day"));
        QCOMPARE(recurrenceSentence(QStringLiteral("FREQ=DAILY")), QStringLiteral("Every day"));
        QCOMPARE(recurrenceSentence(QString()), QString());
    }
};

QTEST_GUILESS_MAIN(TestTaskRules)
#include "tst_taskrules.moc"
