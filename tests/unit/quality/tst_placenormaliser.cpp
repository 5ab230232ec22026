#include "core/base/text.h"
#include "core/quality/placenormaliser.h"
#include "core/quality/referencedata.h"
#include "core/quality/wordvalue.h"

#include <QTest>

using namespace lead;

class TestPlaceNormaliser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPostcodes_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("country");
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QByteArray>("issue");
        auto row = [](const char *raw, const char *country, const char *stored, const char *issue = "") {
            QTest::addRow("%s %s", country, raw)
                << QByteArray(raw) << QByteArray(country) << QByteArray(stored) << QByteArray(issue);
        };
        row("07030", "US", "07030");
        row("7030", "US", "07030", "zip_restored");
        row("2139.0", "US", "02139", "zip_restored");
        row("501", "US", "00501", "zip_restored");
        row("''02139", "US", "02139", "");
        row("''", "GB", "", "");
        row("' 'SW1A 1AA", "GB", "SW1A 1AA", "");
        row("90210.0", "", "90210");
        row("02139-1234", "US", "02139-1234");
        row("021391234", "US", "02139-1234");
        row("21391234", "US", "02139-1234", "zip_restored");
        row("2139-1234", "US", "02139-1234", "zip_restored");
        row("02139 - 1234", "US", "02139-1234");
        row("'02139", "US", "02139");
        row("00000", "US", "00000", "zip_invalid");
        row("ABC", "US", "ABC", "zip_invalid");
        row("2.139E+03", "US", "2.139E+03", "zip_invalid");
        row("k1a0b1", "CA", "K1A 0B1");
        row("K1A 0B1", "", "K1A 0B1");
        row("K1A 0B", "CA", "K1A 0B", "zip_invalid");
        row("1067", "DE", "01067", "zip_restored");
        row("10115", "DE", "10115");
        row("SW1A 1AA", "GB", "SW1A 1AA");
        row(" 1010  ", "AT", "1010");
        row("", "US", "");
    }
    void readsPostcodes()
    {
        QFETCH(QByteArray, raw);
        QFETCH(QByteArray, country);
        std::string buffer;
        const std::string text = raw.toStdString(); // the result may point into it
        const PlaceValue value = normaliser.zip(text, country.toStdString(), buffer);
        QTEST(QByteArray(value.value.data(), int(value.value.size())), "stored");
        QTEST(QByteArray(issueKey(value.issue).data(), int(issueKey(value.issue).size())), "issue");
    }

    void readsStates()
    {
        QCOMPARE(normaliser.state("Fla.").value, std::string_view("FL"));
        QCOMPARE(normaliser.state("ny").value, std::string_view("NY"));
        QCOMPARE(normaliser.state("US-NY").value, std::string_view("NY"));
        QCOMPARE(normaliser.state("Ontario").value, std::string_view("ON"));
        QCOMPARE(int(normaliser.state("Ontario", "US").issue), int(IssueCode::StateUnknown));
        QCOMPARE(normaliser.state("Bayern", "DE").value, std::string_view("Bayern"));
        QCOMPARE(int(normaliser.state("Bayern", "DE").issue), int(IssueCode::None));
        const PlaceValue misspelt = normaliser.state("Californa");
        QCOMPARE(misspelt.value, std::string_view("Californa"));
        QCOMPARE(misspelt.suggestion, std::string_view("CA"));
        QVERIFY(normaliser.state(" ").value.empty());
    }

    void readsCountries()
    {
        QCOMPARE(normaliser.country("Deutschland").value, std::string_view("DE"));
        QCOMPARE(normaliser.country("NA").value, std::string_view("NA"));
        QCOMPARE(normaliser.country("Narnia").value, std::string_view("Narnia"));
        QCOMPARE(int(normaliser.country("Narnia").issue), int(IssueCode::CountryUnknown));
    }

    void readsYesAndNo()
    {
        for (const char *yes :
             {"yes", "Y", "TRUE", "t", "1", "ja", "Sí", "oui", "x", "✓", "On", "Opted In", "да"})
            QVERIFY2(booleanOf(yes) == true, yes);
        for (const char *no :
             {"no", "N", "FALSE", "f", "0", "nein", "não", "non", "Off", "unsubscribed", "нет"})
            QVERIFY2(booleanOf(no) == false, no);
        for (const char *neither : {"", "maybe", "2", "yes and no", "   "})
            QVERIFY2(!booleanOf(neither), neither);
    }

    void readsOutcomes()
    {
        for (const char *won : {"Closed Won", "Closed-Won", "Closed - Converted", "Converted", "Gewonnen",
                                "won", "1", "Yes", "Deal won!"})
            QVERIFY2(outcomeOf(won) == OutcomeWord::Won, won);
        for (const char *lost : {"Closed Lost", "Closed - Not Converted", "Lost", "Verloren", "Junk Lead",
                                 "Perdido", "not converted yet"})
            QVERIFY2(outcomeOf(lost) == OutcomeWord::Lost, lost);
        for (const char *open : {"Open - Not Contacted", "Working - Contacted", "New", "IN_PROGRESS", "offen",
                                 "0", "Attempted to Contact", "OPEN_DEAL"})
            QVERIFY2(outcomeOf(open) == OutcomeWord::Open, open);
        QVERIFY(!outcomeOf("purple"));
        QVERIFY(!outcomeOf(""));
    }

private:
    ReferenceData reference;
    PlaceNormaliser normaliser{reference, "US"};
};

QTEST_APPLESS_MAIN(TestPlaceNormaliser)
#include "tst_placenormaliser.moc"
