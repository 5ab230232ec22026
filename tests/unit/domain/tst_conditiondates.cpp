#include "core/base/timestamp.h"
#include "core/domain/conditionresolver.h"
#include "core/domain/conditiontext.h"

#include <QDateTime>
#include <QTest>

using namespace lead;

namespace {

Millis at(const QString &iso)
{
    return QDateTime::fromString(iso, Qt::ISODateWithMs).toMSecsSinceEpoch();
}

} // namespace

class TestConditionDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDatesAndWritesThemBack_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canonical");
        const std::pair<const char *, const char *> cases[] = {
            {"2026-01-31", "2026-01-31"},
            {"2024-02-29", "2024-02-29"},
            {"2026-02-29", ""},
            {"2026-13-01", ""},
            {"0000-01-01", ""},
            {"2026-01-31T14:30", "2026-01-31T14:30:00"},
            {"2026-01-31 14:30:05.25", "2026-01-31T14:30:05.250"},
            {"2026-01-31T14:30Z", "2026-01-31T14:30:00Z"},
            {"2026-01-31t14:30:00+02:00", "2026-01-31T12:30:00Z"},
            {"2026-01-01T00:30:00+0100", "2025-12-31T23:30:00Z"},
            {"2026-01-31T24:00", ""},
            {"2026-01-31T1:00", ""},
            {"2026-01-31x", ""},
            {"0001-01-01T00:00+05:00", ""},
            {"NOW", "now"},
            {"Today", "today"},
            {"this day", "today"},
            {"yesterday", "yesterday"},
            {"previous week", "last week"},
            {"this quarter", "this quarter"},
            {"next year", "next year"},
            {"3 days ago", "3 days ago"},
            {"1 months ago", "1 month ago"},
            {"2 weeks from now", "2 weeks from now"},
            {"0 days ago", ""},
            {"100001 days ago", ""},
            {"99999999999999999999 days ago", ""},
            {"start of month", "start of month"},
            {"beginning of the last quarter", "start of last quarter"},
            {"end of next year", "end of next year"},
            {"start of", ""},
            {"end of minute", ""},
            {"last", ""},
            {"1/31/2026", ""},
            {"", ""},
            {"soon", ""},
        };
        for (const auto &[text, canonical] : cases)
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(canonical);
    }

    void readsDatesAndWritesThemBack()
    {
        QFETCH(QString, text);
        QFETCH(QString, canonical);
        const std::optional<RelativeDate> date = dateFromText(text);
        QCOMPARE(date ? toText(*date) : QString(), canonical);
        if (date)
            QVERIFY(dateFromText(canonical) == date);
    }

    void standsForHalfOpenRanges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        // Seen from Thursday 2026-03-12 16:00 in New York, four days after the clocks went forward.
        const std::array<const char *, 3> cases[] = {
            {"today", "2026-03-12T04:00:00Z", "2026-03-13T04:00:00Z"},
            {"2026-03-08", "2026-03-08T05:00:00Z", "2026-03-09T04:00:00Z"}, // a day of 23 hours
            {"this week", "2026-03-09T04:00:00Z", "2026-03-16T04:00:00Z"},
            {"last week", "2026-03-02T05:00:00Z", "2026-03-09T04:00:00Z"},
            {"last month", "2026-02-01T05:00:00Z", "2026-03-01T05:00:00Z"},
            {"this quarter", "2026-01-01T05:00:00Z", "2026-04-01T04:00:00Z"},
            {"last quarter", "2025-10-01T04:00:00Z", "2026-01-01T05:00:00Z"},
            {"last year", "2025-01-01T05:00:00Z", "2026-01-01T05:00:00Z"},
            {"next month", "2026-04-01T04:00:00Z", "2026-05-01T04:00:00Z"},
            {"start of month", "2026-03-01T05:00:00Z", "2026-03-02T05:00:00Z"},
            {"end of last month", "2026-02-28T05:00:00Z", "2026-03-01T05:00:00Z"},
            {"3 days ago", "2026-03-09T04:00:00Z", "2026-03-10T04:00:00Z"},
            {"1 month ago", "2026-02-12T05:00:00Z", "2026-02-13T05:00:00Z"},
            {"2 hours ago", "2026-03-12T18:00:00Z", "2026-03-12T18:00:00.001Z"},
            {"now", "2026-03-12T20:00:00Z", "2026-03-12T20:00:00.001Z"},
            {"2026-03-12T16:00", "2026-03-12T20:00:00Z", "2026-03-12T20:00:00.001Z"},
            {"2026-03-12T16:00Z", "2026-03-12T16:00:00Z", "2026-03-12T16:00:00.001Z"},
        };
        for (const auto &[text, from, to] : cases)
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(from) << QString::fromLatin1(to);
    }

    void standsForHalfOpenRanges()
    {
        QFETCH(QString, text);
        QFETCH(QString, from);
        QFETCH(QString, to);
        const DateContext context{at(QStringLiteral("2026-03-12T20:00:00Z")), QTimeZone("America/New_York")};
        const DateRange range = momentRange(*dateFromText(text), context);
        QCOMPARE(isoString(range.from), from);
        QCOMPARE(isoString(range.to), to);
    }

    void countsTheLastDaysFromTheSameTimeOfDay()
    {
        const DateContext context{at(QStringLiteral("2026-03-12T20:00:00Z")), QTimeZone("America/New_York")};
        const DateRange days = momentsBefore({7, DateUnit::Day}, context);
        QCOMPARE(isoString(days.from), QStringLiteral("2026-03-05T21:00:00Z")); // 16:00 on the wall, before the change
        QCOMPARE(days.to, context.now + 1);
        const DateRange hours = momentsBefore({24, DateUnit::Hour}, context);
        QCOMPARE(hours.from, context.now - 24 * 3600000);
        const DateRange next = momentsAfter({1, DateUnit::Month}, context);
        QCOMPARE(isoString(next.to - 1), QStringLiteral("2026-04-12T20:00:00Z"));
        const DateRange wholeDays = daysBefore({30, DateUnit::Day}, context);
        QCOMPARE(wholeDays.to - wholeDays.from, 31);
    }

    void clampsToTheEndOfShortMonths()
    {
        const DateContext context{at(QStringLiteral("2026-03-31T12:00:00Z")), QTimeZone::utc()};
        QCOMPARE(isoString(momentRange(*dateFromText(u"1 month ago"), context).from), QStringLiteral("2026-02-28T00:00:00Z"));
        const DateRange last = dayRange(*dateFromText(u"last month"), context);
        QCOMPARE(last.to - last.from, 28);
    }

    void beginsTheWeekWhereTheContextSays()
    {
        DateContext context{at(QStringLiteral("2026-03-12T12:00:00Z")), QTimeZone::utc()};
        context.weekStart = Qt::Sunday;
        QCOMPARE(isoString(momentRange(*dateFromText(u"this week"), context).from), QStringLiteral("2026-03-08T00:00:00Z"));
    }

    void survivesFarDates()
    {
        const DateContext context{at(QStringLiteral("2026-03-12T12:00:00Z")), QTimeZone("Europe/Berlin")};
        for (const QString &text : {QStringLiteral("100000 years ago"), QStringLiteral("100000 years from now"), QStringLiteral("0001-01-01"),
                                    QStringLiteral("9999-12-31"), QStringLiteral("100000 minutes ago")}) {
            const DateRange range = momentRange(*dateFromText(text), context);
            QVERIFY2(range.from < range.to, qPrintable(text));
        }
    }
};

QTEST_APPLESS_MAIN(TestConditionDates)
#include "tst_conditiondates.moc"
