#include "core/base/text.h"
#include "core/quality/numbernormaliser.h"

#include <QTest>
#include <cmath>
#include <initializer_list>

using namespace lead;

class TestNumberNormaliser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMoney_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<int>("mark");
        QTest::addColumn<QString>("money"); // minor units and currency
        QTest::addColumn<QString>("issue");
        auto row = [](const char *raw, const char *money, const char *issue = "",
                      DecimalMark mark = DecimalMark::Unknown) {
            QTest::addRow("%s %d", raw, int(mark))
                << QString::fromUtf8(raw) << int(mark) << QString::fromLatin1(money)
                << QString::fromLatin1(issue);
        };
        row("342090", "34209000 USD");
        row("12.50", "1250 USD");
        row("$342.09K", "34209000 USD");
        row("$3,492.77", "349277 USD");
        row("1.234,56 €", "123456 EUR");
        row("€ 1.234,56", "123456 EUR");
        row("3.492,77", "349277 USD");
        row("USD 5k", "500000 USD");
        row("5k€", "500000 EUR");
        row("2M", "200000000 USD");
        row("1.5 million", "150000000 USD");
        row("2 Mio. €", "200000000 EUR");
        row("(1,234.50)", "-123450 USD");
        row("-$5", "-500 USD");
        row("$-5", "-500 USD");
        row("$(5.00)", "-500 USD");
        row("\u22125.00", "-500 USD");
        row("1.234,56-", "-123456 USD");
        row("1 234,56", "123456 USD");
        row("1\u00a0234,56", "123456 USD");
        row("1\u202f234\u202f567,8", "123456780 USD");
        row("1'234.50", "123450 USD");
        row("1\u2019234.50", "123450 USD");
        row("1,234,567", "123456700 USD");
        row("12,34,567.89", "123456789 USD");
        row("1.234.567", "123456700 USD");
        row("99,-", "9900 USD");
        row("1.234,-", "123400 USD");
        row("-0", "0 USD");
        row("0.125", "13 USD", "number_rounded");
        row(".5", "50 USD");
        row("1234.567", "123457 USD", "number_rounded");
        row("1.234", "", "number_ambiguous");
        row("1,234", "", "number_ambiguous");
        row("$1,234", "123400 USD");
        row("$1.234", "123 USD", "number_rounded");
        row("1.234", "123400 USD", "", DecimalMark::Comma);
        row("1,234", "123400 USD", "", DecimalMark::Point);
        row("1.234", "123 USD", "number_rounded", DecimalMark::Point);
        row("¥1000", "1000 JPY");
        row("KWD 1.5", "1500 KWD");
        row("CHF 12.50", "1250 CHF");
        row("12 zł", "1200 PLN");
        row("1e308", "", "number_too_large");
        row("1.2E+15", "", "number_lossy");
        row("1E5", "", "number_lossy");
        row("99999999999999999999", "", "number_too_large");
        row("9223372036854775807", "", "number_too_large");
        row("92233720368547758.08", "", "number_too_large");
        row("1,23,4", "", "number_unreadable");
        row("1.2.3", "", "number_unreadable");
        row("1,2.3,4", "", "number_unreadable");
        row("abc", "", "number_unreadable");
        row("10-20", "", "number_unreadable");
        row("5 apples", "", "number_unreadable");
        row("-", "", "number_unreadable");
        row("", "");
    }
    void readsMoney()
    {
        QFETCH(QString, raw);
        QFETCH(int, mark);
        const NumberNormaliser normaliser(static_cast<DecimalMark>(mark), "USD");
        const MoneyValue value = normaliser.money(toUtf8(raw));
        const QString money =
            value.isValid ? QString::number(value.minor) + u' ' + fromUtf8(value.currency) : QString();
        QTEST(money, "money");
        QTEST(fromUtf8(issueKey(value.issue)), "issue");
    }

    void takesTheDefaultDollar()
    {
        QCOMPARE(NumberNormaliser(DecimalMark::Point, "CAD").money("$5").currency, std::string_view("CAD"));
        QCOMPARE(NumberNormaliser(DecimalMark::Point, "EUR").money("$5").currency, std::string_view("USD"));
        QCOMPARE(NumberNormaliser(DecimalMark::Point, "EUR").money("5").currency, std::string_view("EUR"));
        QCOMPARE(NumberNormaliser(DecimalMark::Point, "NOK").money("5 kr").currency, std::string_view("NOK"));
    }

    void readsWholeNumbers()
    {
        const NumberNormaliser normaliser;
        QCOMPARE(normaliser.integer("1,234").value, 1234);
        QCOMPARE(normaliser.integer("1.234").value, 1234);
        QCOMPARE(normaliser.integer("12.0").value, 12);
        QCOMPARE(normaliser.integer("-7").value, -7);
        QCOMPARE(normaliser.integer("5k").value, 5000);
        QCOMPARE(int(normaliser.integer("12.5").issue), int(IssueCode::NumberUnreadable));
        QCOMPARE(int(normaliser.integer("51-200").issue), int(IssueCode::NumberUnreadable));
        QVERIFY(!normaliser.integer("").isValid);
    }

    void readsFractions()
    {
        QCOMPARE(NumberNormaliser(DecimalMark::Comma).decimal("1.234,5").value, 1234.5);
        QCOMPARE(NumberNormaliser().decimal("0,125").value, 0.125);
        QCOMPARE(NumberNormaliser().decimal("12.5%").value, 12.5);
        QVERIFY(!std::signbit(NumberNormaliser().decimal("-0").value));
        QCOMPARE(int(NumberNormaliser().decimal("1.234").issue), int(IssueCode::NumberAmbiguous));
    }

    void decidesTheMarkByTheColumn()
    {
        const auto formatOf = [](std::initializer_list<const char *> values) {
            NumberFormatDetector detector;
            for (const char *value : values)
                detector.add(value);
            return detector.format();
        };
        QCOMPARE(int(formatOf({"1.234", "5,50"}).mark), int(DecimalMark::Comma));
        QCOMPARE(int(formatOf({"1.234", "5.50"}).mark), int(DecimalMark::Point));
        QCOMPARE(int(formatOf({"1,234", "1,234,567"}).mark), int(DecimalMark::Point));
        QCOMPARE(int(formatOf({"1,234", "2,500", "12,000"}).mark), int(DecimalMark::Point));
        const NumberFormat unclear = formatOf({"1.234", "900"});
        QVERIFY(unclear.isAmbiguous);
        QCOMPARE(unclear.examples, std::vector<std::string>{"1.234"});
        QVERIFY(!formatOf({"12", "900"}).isAmbiguous);
    }
};

QTEST_APPLESS_MAIN(TestNumberNormaliser)
#include "tst_numbernormaliser.moc"
