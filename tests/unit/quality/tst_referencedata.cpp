#include "core/quality/editdistance.h"
#include "core/quality/referencedata.h"

#include <QTest>

using namespace lead;

class TestReferenceData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsCountriesInSeveralLanguages_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("iso2");
        for (const auto &[text, iso2] :
             std::initializer_list<std::pair<const char *, const char *>>{{"US", "US"},
                                                                          {"usa", "US"},
                                                                          {"U.S.A.", "US"},
                                                                          {"United States of America", "US"},
                                                                          {"Vereinigte Staaten", "US"},
                                                                          {"États-Unis", "US"},
                                                                          {"Estados Unidos", "US"},
                                                                          {"Stati Uniti", "US"},
                                                                          {"Deutschland", "DE"},
                                                                          {"GERMANY", "DE"},
                                                                          {"Alemania", "DE"},
                                                                          {"Allemagne", "DE"},
                                                                          {"Germania", "DE"},
                                                                          {"Alemanha", "DE"},
                                                                          {"UK", "GB"},
                                                                          {"England", "GB"},
                                                                          {"Côte d’Ivoire", "CI"},
                                                                          {"Ivory Coast", "CI"},
                                                                          {"Namibia", "NA"},
                                                                          {"NA", "NA"},
                                                                          {"Schweiz", "CH"},
                                                                          {"Suiza", "CH"},
                                                                          {"Österreich", "AT"},
                                                                          {"Autriche", "AT"},
                                                                          {"日本", "JP"},
                                                                          {"Россия", "RU"},
                                                                          {"South Korea", "KR"},
                                                                          {"Holland", "NL"},
                                                                          {"  Brasil ", "BR"},
                                                                          {"Czech Republic", "CZ"}})
            QTest::newRow(text) << QByteArray(text) << QByteArray(iso2);
    }
    void findsCountriesInSeveralLanguages()
    {
        QFETCH(QByteArray, text);
        const CountryInfo *country = reference.findCountry({text.constData(), std::size_t(text.size())});
        QVERIFY(country);
        QTEST(QByteArray(country->iso2.data(), 2), "iso2");
    }

    void knowsNoSuchCountry()
    {
        QVERIFY(!reference.findCountry("Atlantis"));
        QVERIFY(!reference.findCountry(""));
        QVERIFY(!reference.findCountry("..."));
    }

    void findsStatesByEverySpelling()
    {
        for (const char *text : {"FL", "fl", "Fla.", "Florida", " FLORIDA ", "Flor."})
            QVERIFY2(reference.findState("US", text) && reference.findState("US", text)->code == "FL", text);
        QCOMPARE(reference.findState("US", "N. Carolina")->code, std::string_view("NC"));
        QCOMPARE(reference.findState("US", "W.Va.")->code, std::string_view("WV"));
        QCOMPARE(reference.findState("US", "D.C.")->code, std::string_view("DC"));
        QCOMPARE(reference.findState("CA", "Québec")->code, std::string_view("QC"));
        QVERIFY(!reference.findState("US", "QC"));
        QVERIFY(!reference.findState("US", "Bavaria"));
        QCOMPARE(reference.nearestState("US", "Californa")->code, std::string_view("CA"));
        QCOMPARE(reference.nearestState("US", "Masachussetts")->code, std::string_view("MA"));
        QVERIFY(!reference.nearestState("US", "Bavaria"));
    }

    void placesAreaCodesAndZips()
    {
        QCOMPARE(reference.areaCode(212)->state, std::string_view("NY"));
        QCOMPARE(reference.areaCode(416)->country, std::string_view("CA"));
        QCOMPARE(reference.areaCode(242)->country, std::string_view("BS"));
        QVERIFY(reference.areaCode(208)->severalTimeZones);
        QVERIFY(!reference.areaCode(999));
        QVERIFY(!reference.areaCode(-5));
        QCOMPARE(reference.zipArea("02139")->state, std::string_view("MA"));
        QCOMPARE(reference.zipArea("90210")->timeZone, std::string_view("America/Los_Angeles"));
        QVERIFY(!reference.zipArea("K1A"));
        QVERIFY(!reference.zipArea("1"));
    }

    void knowsMailDomainsAndRoles()
    {
        QCOMPARE(reference.mailDomain("gmail.com"), int(FreeMail));
        QCOMPARE(reference.mailDomain("mailinator.com"), int(DisposableMail));
        QCOMPARE(reference.mailDomain("acme.com"), int(NotListed));
        QVERIFY(reference.isRoleMailbox("info"));
        QVERIFY(!reference.isRoleMailbox("bob"));
        QVERIFY(reference.areNicknames("robert", "bob"));
        QVERIFY(reference.areNicknames("bob", "robert"));
        QVERIFY(!reference.areNicknames("bob", "anna"));
    }

    void countsSlips()
    {
        QCOMPARE(editDistance("gmial.com", "gmail.com", 2), 1);
        QCOMPARE(editDistance("gmal.com", "gmail.com", 2), 1);
        QCOMPARE(editDistance("abc", "abc", 2), 0);
        QCOMPARE(editDistance("abc", "xyz", 2), 3);
        QCOMPARE(editDistance("", "ab", 2), 2);
    }

private:
    ReferenceData reference;
};

QTEST_APPLESS_MAIN(TestReferenceData)
#include "tst_referencedata.moc"
