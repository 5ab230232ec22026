#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/quality/dateformat.h"
#include "core/quality/datenormaliser.h"

#include <QTest>
#include <initializer_list>

using namespace lead;

namespace {

DateFormat formatOf(std::initializer_list<const char *> values)
{
    DateFormatDetector detector;
    for (const char *value : values)
        detector.add(value);
    return detector.format();
}

} // namespace

class TestDateNormaliser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<int>("order");
        QTest::addColumn<QByteArray>("iso"); // UTC, or the date alone where no time was written
        QTest::addColumn<QByteArray>("issue");
        auto row = [](const char *raw, DateOrder order, const char *iso, const char *issue = "") {
            QTest::addRow("%s %d", raw, int(order))
                << QByteArray(raw) << int(order) << QByteArray(iso) << QByteArray(issue);
        };
        using enum DateOrder;
        row("2024-09-04", Unknown, "2024-09-04");
        row("2024-09-04 11:37:03", Unknown, "2024-09-04T15:37:03Z");
        row("2024-09-04T11:37", Unknown, "2024-09-04T15:37:00Z");
        row("2024-09-04T11:37:03Z", Unknown, "2024-09-04T11:37:03Z");
        row("2024-09-04T11:37:03-05:00", Unknown, "2024-09-04T16:37:03Z");
        row("2024-09-04T11:37:03.250+0530", Unknown, "2024-09-04T06:07:03.250Z");
        row("2024-09-04 11:37:03 +02", Unknown, "2024-09-04T09:37:03Z");
        row("2024-09-04 11:37:03 UTC", Unknown, "2024-09-04T11:37:03Z");
        row("2024-09-04T11:37:03.1234567Z", Unknown, "2024-09-04T11:37:03.123Z");
        row(" 2024-09-04 ", Unknown, "2024-09-04");
        row("2024/9/4", Unknown, "2024-09-04");
        row("2024.09.04", Unknown, "2024-09-04");
        row("20240904", Unknown, "2024-09-04");
        row("20240904T113703Z", Unknown, "2024-09-04T11:37:03Z");
        row("9/4/2024", MonthFirst, "2024-09-04");
        row("9/4/2024", DayFirst, "2024-04-09");
        row("9/4/2024", Unknown, "", "date_ambiguous");
        row("4/4/2024", Unknown, "2024-04-04");
        row("9/25/2024", Unknown, "2024-09-25");
        row("25/9/2024", MonthFirst, "2024-09-25");
        row("9/4/24", MonthFirst, "2024-09-04");
        row("9/4/85", DayFirst, "1985-04-09");
        row("24/09/04", YearFirst, "2024-09-04");
        row("9/4/2024 3:15 PM", MonthFirst, "2024-09-04T19:15:00Z");
        row("9/4/2024 12:05 AM", MonthFirst, "2024-09-04T04:05:00Z");
        row("9/4/2024, 3:15:09\u202fPM", MonthFirst, "2024-09-04T19:15:09Z");
        row("04.09.2024 11:37", Unknown, "2024-09-04T15:37:00Z");
        row("4.9.24", Unknown, "2024-09-04");
        row("04.09.2024, 11:37 Uhr", Unknown, "2024-09-04T15:37:00Z");
        row("04 Sep 2024", Unknown, "2024-09-04");
        row("4-Sep-24", Unknown, "2024-09-04");
        row("23 May, 2012 00:00:00", Unknown, "2012-05-23T04:00:00Z");
        row("Sep 4, 2024 3:15 PM", Unknown, "2024-09-04T19:15:00Z");
        row("Sept. 4th, 2024", Unknown, "2024-09-04");
        row("September 4 2024 at 3 pm", Unknown, "2024-09-04T19:00:00Z");
        row("Wed, 04 Sep 2024 11:37:03 -0400", Unknown, "2024-09-04T15:37:03Z");
        row("Wed Sep 04 2024 11:37:03 GMT+0200 (Central European Summer Time)", Unknown,
            "2024-09-04T09:37:03Z");
        row("Wed Sep  4 11:37:03 UTC 2024", Unknown, "2024-09-04T11:37:03Z");
        row("4. März 2024", Unknown, "2024-03-04");
        row("4. MÄRZ 2024", Unknown, "2024-03-04");
        row("4 de septiembre de 2024", Unknown, "2024-09-04");
        row("1er août 2024", Unknown, "2024-08-01");
        row("4 février 2024 à 11h37", Unknown, "", "date_unreadable");
        row("4 février 2024 11h37", Unknown, "2024-02-04T16:37:00Z");
        row("4 settembre 2024", Unknown, "2024-09-04");
        row("4 de março de 2024", Unknown, "2024-03-04");
        row("2024-Sep-04", Unknown, "2024-09-04");
        row("45539", ExcelSerial, "2024-09-04");
        row("45539.5", ExcelSerial, "2024-09-04T16:00:00Z");
        row("60", ExcelSerial, "", "date_impossible");
        row("78905812345678901234567890", ExcelSerial, "", "date_impossible");
        row("4 Sep 2024 14441820:00:00", Unknown, "", "date_unreadable");
        row("59", ExcelSerial, "1900-02-28");
        row("1725449823", UnixSeconds, "2024-09-04T11:37:03Z");
        row("1725449823250", UnixMillis, "2024-09-04T11:37:03.250Z");
        row("4-Sep", Unknown, "", "date_year_lost");
        row("Sep-04", Unknown, "", "date_year_lost");
        row("9/4", MonthFirst, "", "date_year_lost");
        row("########", Unknown, "", "date_lossy");
        row("2.02409E+07", Unknown, "", "date_lossy");
        row("2024-02-30", Unknown, "", "date_impossible");
        row("1900-02-29", Unknown, "", "date_impossible");
        row("0000-00-00", Unknown, "", "date_impossible");
        row("31.04.2024", Unknown, "", "date_impossible");
        row("13/13/2024", MonthFirst, "", "date_impossible");
        row("2024-09-04 25:00", Unknown, "", "date_impossible");
        row("soon", Unknown, "", "date_unreadable");
        row("2024", Unknown, "", "date_unreadable");
        row("1/2/3/4", MonthFirst, "", "date_unreadable");
        row("\xff\xff", Unknown, "", "date_unreadable");
        row("99999999999999999999", Unknown, "", "date_unreadable");
        row("", Unknown, "");
    }
    void readsDates()
    {
        QFETCH(QByteArray, raw);
        QFETCH(int, order);
        const DateNormaliser normaliser(static_cast<DateOrder>(order), QTimeZone("America/New_York"));
        const DateValue value = normaliser.normalise({raw.constData(), std::size_t(raw.size())});
        std::string text =
            value.isValid ? isoText(value.hasTime ? value.at : value.days * 86400000) : std::string();
        if (!value.hasTime)
            text = text.substr(0, 10);
        QTEST(QByteArray::fromStdString(text), "iso");
        QTEST(QByteArray(issueKey(value.issue).data(), int(issueKey(value.issue).size())), "issue");
    }

    void takesMidnightOfTheZoneForDatesWithoutTime()
    {
        const DateNormaliser normaliser(DateOrder::Unknown, QTimeZone("Europe/Berlin"));
        QCOMPARE(isoText(normaliser.normalise("2024-09-04").at), std::string("2024-09-03T22:00:00Z"));
        QCOMPARE(isoText(normaliser.normalise("2024-01-04").at), std::string("2024-01-03T23:00:00Z"));
    }

    void readsSkippedAndRepeatedHours()
    {
        const DateNormaliser newYork(DateOrder::Unknown, QTimeZone("America/New_York"));
        QCOMPARE(isoText(newYork.normalise("2024-03-10 01:59:59").at), std::string("2024-03-10T06:59:59Z"));
        QCOMPARE(isoText(newYork.normalise("2024-03-10 02:30:00").at), std::string("2024-03-10T07:30:00Z"));
        QCOMPARE(isoText(newYork.normalise("2024-03-10 03:00:00").at), std::string("2024-03-10T07:00:00Z"));
        QCOMPARE(isoText(newYork.normalise("2024-11-03 01:30:00").at), std::string("2024-11-03T05:30:00Z"));
        QCOMPARE(isoText(newYork.normalise("2024-11-03 02:00:00").at), std::string("2024-11-03T07:00:00Z"));
        QCOMPARE(isoText(newYork.normalise("2037-12-01 00:00:00").at), std::string("2037-12-01T05:00:00Z"));
        QCOMPARE(isoText(newYork.normalise("2099-07-01 00:00:00").at), std::string("2099-07-01T04:00:00Z"));
        QCOMPARE(isoText(newYork.normalise("2060-07-01 00:00:00").at), std::string("2060-07-01T04:00:00Z"));
    }

    void agreesWithQtOnOffsets()
    {
        for (const char *name : {"America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe",
                                 "UTC", "Pacific/Apia"}) {
            const QTimeZone zone(name);
            const DateNormaliser normaliser(DateOrder::Unknown, zone);
            for (int day = 0; day < 400; ++day) {
                const QDateTime local(QDate(2010, 10, 1).addDays(day * 13), QTime(12, 34, 56), zone);
                if (QByteArray(name) == "Pacific/Apia" && local.date() == QDate(2011, 12, 30))
                    continue;
                const std::string text = local.toString(u"yyyy-MM-dd HH:mm:ss"_qs).toStdString();
                QCOMPARE(normaliser.normalise(text).at, local.toMSecsSinceEpoch());
            }
        }
    }

    void keepsBirthdaysInThePast()
    {
        const DateNormaliser normaliser(DateOrder::MonthFirst, QTimeZone::utc(), 2024);
        QCOMPARE(isoText(normaliser.normalise("9/4/45").at), std::string("1945-09-04T00:00:00Z"));
        QCOMPARE(isoText(normaliser.normalise("9/4/20").at), std::string("2020-09-04T00:00:00Z"));
    }

    void decidesTheOrderOnce()
    {
        QCOMPARE(int(formatOf({"9/4/2024", "9/25/2024"}).order), int(DateOrder::MonthFirst));
        QCOMPARE(int(formatOf({"9/4/2024", "25/9/2024"}).order), int(DateOrder::DayFirst));
        QCOMPARE(int(formatOf({"9.4.2024", "1.2.2024"}).order), int(DateOrder::DayFirst));
        QCOMPARE(int(formatOf({"2024-09-04", "", "2024-01-02 10:00"}).order), int(DateOrder::YearFirst));
        QCOMPARE(int(formatOf({"45539", "45540.5"}).order), int(DateOrder::ExcelSerial));
        QCOMPARE(int(formatOf({"1725449823", "1725449824"}).order), int(DateOrder::UnixSeconds));
        QCOMPARE(int(formatOf({"1725449823000", "1725449824000"}).order), int(DateOrder::UnixMillis));
        QCOMPARE(int(formatOf({"20240904", "20241121"}).order), int(DateOrder::YearFirst));
        QVERIFY(!formatOf({"4/4/2024", "5/5/2024"}).isAmbiguous);
        QCOMPARE(int(formatOf({"24/09/04", "99/12/31"}).order), int(DateOrder::YearFirst));
        QCOMPARE(int(formatOf({"n/a", "none"}).order), int(DateOrder::Unknown));
    }

    void asksWhenNothingTellsDayFromMonth()
    {
        const DateFormat format = formatOf({"9/4/2024", "4/4/2024", "10/11/2024", "9/4/2024", "1/2/2024"});
        QVERIFY(format.isAmbiguous);
        QCOMPARE(int(format.order), int(DateOrder::Unknown));
        QCOMPARE(format.examples, (std::vector<std::string>{"9/4/2024", "10/11/2024"}));
        DateFormatDetector file, other;
        file.add("9/4/2024");
        other.add("9/25/2024");
        file.add(other);
        QCOMPARE(int(file.format().order), int(DateOrder::MonthFirst));
        const DateFormat mixed = formatOf({"9/25/2024", "25/9/2024", "1/2/2024"});
        QVERIFY(mixed.isMixed && mixed.isAmbiguous);
    }
};

QTEST_APPLESS_MAIN(TestDateNormaliser)
#include "tst_datenormaliser.moc"
