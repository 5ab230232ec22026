#include "core/base/text.h"
#include "core/intake/valuepattern.h"

#include <QTest>

using namespace lead;

class TestValuePattern : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesSingleValues_data();
    void recognisesSingleValues();
    void findsTheTypeOfAColumn_data();
    void findsTheTypeOfAColumn();
    void tellsTheOrderOfDates_data();
    void tellsTheOrderOfDates();
    void countsWhatIsThere();
    void doesNotChokeOnOddBytes();
};

static ValueProfile profileOfText(const QString &cells)
{
    std::vector<std::string> texts;
    for (const QString &cell : cells.split(u'|'))
        texts.push_back(toUtf8(cell));
    return profileOf({texts.begin(), texts.end()});
}

void TestValuePattern::recognisesSingleValues_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("kind");
    QTest::addColumn<bool>("is");
    const auto row = [](const char *cell, ValueKind kind, bool is) {
        QTest::addRow("%s %d", cell, static_cast<int>(kind))
            << QString::fromUtf8(cell) << static_cast<int>(kind) << is;
    };
    for (const char *cell : {"ada@example.com", "MAILTO:ada@example.com", "Ada <ada.b+c@sub.example.org>",
                             "a@x.de; b@x.de", "jörg@müller.de"})
        row(cell, ValueKind::Email, true);
    for (const char *cell :
         {"ada@", "@ada", "ada at example.com", "ada@example", "a b@example.com", "https://x.org/@ada"})
        row(cell, ValueKind::Email, false);
    for (const char *cell :
         {"+1 212 555 0142", "(212) 555-0142", "212-555-0142", "212.555.0142", "030 1234567", "0171/1234567",
          "p:+12125550142", "+49 (0)30 123456-78", "(800) - 456 - 2033", "212-555-0142 x12",
          "'+44 194 387 3181", "00 49 30 1234567"})
        row(cell, ValueKind::Phone, true);
    for (const char *cell : {"2024-09-04", "04.09.2024", "192.168.100.1", "123-45-6789", "12345-6789",
                             "1.234.567", "12", "hello", "20240904", "1,234,567.00", "07030"})
        row(cell, ValueKind::Phone, false);
    for (const char *cell : {"2125550142", "2125550142.0", "2.12555E+09", "555-0142"})
        row(cell, ValueKind::PlausiblePhone, true);
    for (const char *cell :
         {"https://example.com/a?b=c", "www.example.com", "example.co.uk", "linkedin.com/in/ada"})
        row(cell, ValueKind::Url, true);
    for (const char *cell : {"02.Medium", "e.g.", "12.50", "a b.com", "ada@example.com"})
        row(cell, ValueKind::Url, false);
    for (const char *cell : {"12", "-1", "1,234", "1 234", "007"})
        row(cell, ValueKind::Integer, true);
    for (const char *cell : {"12.50", "3.492,77", "42,923.42", "0,5", "1.234"})
        row(cell, ValueKind::Decimal, true);
    for (const char *cell : {"$3,492.77", "12,50 €", "EUR 1.000", "R$ 5", "£9", "-$4.00"})
        row(cell, ValueKind::Money, true);
    for (const char *cell :
         {"2024-09-04", "4/9/2024", "04.09.24", "04 Sep 2024", "Sep 4, 2024", "4. März 2024", "20240904",
          "mié 4 de septiembre de 2024", "4th of July 2024", "2024年4月1日"})
        row(cell, ValueKind::Date, true);
    for (const char *cell : {"2024-09-04T11:37:03-05:00", "04.09.2024 11:37", "9/4/2024 11:37:02 PM",
                             "23 May, 2012 00:00:00", "2024/09/04 3:04:05 PM EST"})
        row(cell, ValueKind::DateTime, true);
    for (const char *cell :
         {"0 Main St", "12 May Lane", "13/13/2024", "99999999", "1.2.3", "2125550142", "version 2024"})
        row(cell, ValueKind::Date, false);
    row("4-Sep", ValueKind::PartialDate, true);
    row("0 Main St", ValueKind::PartialDate, false);
    row("Ken Placeholder", ValueKind::PersonName, true);
    row("Acme Corp. 7", ValueKind::PersonName, false);
    row("Müller GmbH", ValueKind::CompanyName, true);
    row("Stark & Sons", ValueKind::CompanyName, true);
    row("Open - Not Contacted", ValueKind::Status, true);
    row("TX", ValueKind::State, true);
    row("Nordrhein-Westfalen", ValueKind::State, true);
    row("0123", ValueKind::LeadingZero, true);
    row("0.5", ValueKind::LeadingZero, false);
}

void TestValuePattern::recognisesSingleValues()
{
    QFETCH(QString, cell);
    QFETCH(int, kind);
    QFETCH(bool, is);
    QCOMPARE(kindsOf(toUtf8(cell)).has(static_cast<ValueKind>(kind)), is);
}

void TestValuePattern::findsTheTypeOfAColumn_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("type");
    const QString repeated = QStringLiteral("no|yes|no|no|yes|no|no|no|yes|no|no");
    QTest::newRow("nothing") << QStringLiteral("| |n/a|-|NULL") << QStringLiteral("empty");
    QTest::newRow("yes and no") << repeated << QStringLiteral("boolean");
    QTest::newRow("only no") << QStringLiteral("No|No|No|No") << QStringLiteral("boolean");
    QTest::newRow("yes, no and unknown")
        << QStringLiteral("no|yes|unknown|no|yes|unknown|no|yes|unknown|no|no|no")
        << QStringLiteral("choice");
    QTest::newRow("counts") << QStringLiteral("58|44|33|-1|0|1,200") << QStringLiteral("integer");
    QTest::newRow("a few counts of 0 and 1") << QStringLiteral("0|1|0|0") << QStringLiteral("integer");
    QTest::newRow("fractions") << QStringLiteral("0|2.5|2|1.33") << QStringLiteral("decimal");
    QTest::newRow("money") << QStringLiteral("$1,054|$50.00|$4,514.20") << QStringLiteral("money");
    QTest::newRow("leading zeros are no numbers")
        << QStringLiteral("07030|02139|90210|10001") << QStringLiteral("text");
    QTest::newRow("long ids are no numbers")
        << QStringLiteral("1202300000000000001|1202300000000000002") << QStringLiteral("text");
    QTest::newRow("dates") << QStringLiteral("10/20/2016|3/1/2017||3/11/2017") << QStringLiteral("date");
    QTest::newRow("compact dates") << QStringLiteral("20240904|20241121") << QStringLiteral("date");
    QTest::newRow("moments") << QStringLiteral("2024-09-04 11:37|2024-11-21 18:03")
                             << QStringLiteral("datetime");
    QTest::newRow("days without years") << QStringLiteral("4-Sep|21-Nov") << QStringLiteral("text");
    QTest::newRow("e-mails") << QStringLiteral("a@x.com|b@x.com||c@x.com") << QStringLiteral("email");
    QTest::newRow("phones") << QStringLiteral("(212) 555-0142|+1 212 555 0143|2125550144")
                            << QStringLiteral("phone");
    QTest::newRow("addresses in the web")
        << QStringLiteral("https://a.com|www.b.org") << QStringLiteral("url");
    QTest::newRow("few words")
        << QStringLiteral("single|married|single|single|divorced|married|single|married|single|single")
        << QStringLiteral("choice");
    QTest::newRow("ranked words")
        << QStringLiteral(
               "02.Medium|01.High|02.Medium|02.Medium|01.High|02.Medium|02.Medium|01.High|03.Low|02.Medium")
        << QStringLiteral("choice");
    QTest::newRow("many words") << QStringLiteral("a|b|c|d|e|f|g|h|i|k|l") << QStringLiteral("text");
    QTest::newRow("few rows") << QStringLiteral("red|red|blue") << QStringLiteral("text");
}

void TestValuePattern::findsTheTypeOfAColumn()
{
    QFETCH(QString, cells);
    QFETCH(QString, type);
    QCOMPARE(valueTypeName(profileOfText(cells).type), type);
}

void TestValuePattern::tellsTheOrderOfDates_data()
{
    QTest::addColumn<QString>("cells");
    QTest::addColumn<QString>("order");
    QTest::newRow("iso") << QStringLiteral("2024-09-04|2024-11-21") << QStringLiteral("ymd");
    QTest::newRow("a day above 12 comes second")
        << QStringLiteral("9/4/2024|11/21/2024") << QStringLiteral("mdy");
    QTest::newRow("a day above 12 comes first")
        << QStringLiteral("04.09.2024 10:00|21.11.2024 11:00") << QStringLiteral("dmy");
    QTest::newRow("nothing decides") << QStringLiteral("04/09/2024|05/11/2024")
                                     << QStringLiteral("ambiguous");
    QTest::newRow("the file contradicts itself")
        << QStringLiteral("21/11/2024|11/21/2024") << QStringLiteral("ambiguous");
    QTest::newRow("named months") << QStringLiteral("4 Sep 2024") << QString();
}

void TestValuePattern::tellsTheOrderOfDates()
{
    QFETCH(QString, cells);
    QFETCH(QString, order);
    QCOMPARE(dateHintName(profileOfText(cells).dateHint), order);
}

void TestValuePattern::countsWhatIsThere()
{
    const ValueProfile profile = profileOfText(QStringLiteral("b| a |B||c|d|e|f|g"));
    QCOMPARE(profile.rows, 9);
    QCOMPARE(profile.filled, 8);
    QCOMPARE(profile.distinct, 7);
    QCOMPARE(profile.samples, (std::vector<std::string>{"b", "a", "c", "d", "e"}));
}

void TestValuePattern::doesNotChokeOnOddBytes()
{
    for (std::string_view cell : {"\xff\xfe", "\xC3", "(", "-", "+", ".", "<", "@", ":", "1:", ":1", "'", "x",
                                  "12x", "e+09", "''''", "$", "$$$"})
        kindsOf(cell);
    std::string everything;
    for (int c = 1; c < 256; ++c)
        everything += static_cast<char>(c);
    kindsOf(everything);
    QCOMPARE(profileOf({everything, std::string_view()}).filled, 1);
}

QTEST_APPLESS_MAIN(TestValuePattern)
#include "tst_valuepattern.moc"
