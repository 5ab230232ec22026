#include "core/domain/matchkey.h"

#include <QTest>

using namespace lead;

class TestMatchKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsAnAddressInAnyCase()
    {
        QVERIFY(emailMatchKey("bob@acme.com") != 0);
        QCOMPARE(emailMatchKey("Bob@Acme.COM"), emailMatchKey("bob@acme.com"));
        QCOMPARE(emailMatchKey("JOSÉ@example.com"), emailMatchKey("josé@example.com"));
        QVERIFY(emailMatchKey("bob@acme.com") != emailMatchKey("bob@acme.org"));
        QCOMPARE(emailMatchKey(std::string(300, 'A') + "@example.com"), emailMatchKey(std::string(300, 'a') + "@example.com"));
    }

    void takesTheDigitsOfE164Only()
    {
        QCOMPARE(phoneMatchKey("+12125550142"), 12125550142LL);
        QCOMPARE(phoneMatchKey("+12125550142;ext=12"), 12125550142LL);
        QCOMPARE(phoneMatchKey("2125550142"), 0LL);
        QCOMPARE(phoneMatchKey("+1212555014x"), 0LL);
        QCOMPARE(phoneMatchKey("+1234567890123456"), 0LL);
    }

    void tellsIdentifiersOfDifferentListsApart()
    {
        QCOMPARE(externalMatchKey("a|b", "17"), externalMatchKey("a|b", "17"));
        QVERIFY(externalMatchKey("a|b", "17") != externalMatchKey("a|c", "17"));
        QVERIFY(externalMatchKey("a|b", "17") != externalMatchKey("a|b", "18"));
    }

    void knowsANameAtAPlaceHoweverItIsWritten()
    {
        const std::int64_t key = namePlaceMatchKey("José", "O'Neil", "02139");
        QVERIFY(key != 0);
        QCOMPARE(namePlaceMatchKey("JOSE", "oneil", "02139-4307"), key);
        QCOMPARE(namePlaceMatchKey("jose", "O’Neil", "021394307"), key);
        QCOMPARE(namePlaceMatchKey("Ann", "Lee", "sw1a 1aa"), namePlaceMatchKey("Ann", "Lee", "SW1A1AA"));
        QVERIFY(namePlaceMatchKey("Josefa", "O'Neil", "02139") != key);
        QVERIFY(namePlaceMatchKey("José", "O'Neil", "02140") != key);
        // Where one name ends and the next begins counts.
        QVERIFY(namePlaceMatchKey("Ann", "Elee", "02139") != namePlaceMatchKey("Anne", "Lee", "02139"));
        QVERIFY(namePlaceMatchKey("明", "王", "100084") != 0);
    }

    void nothingHasNoKey()
    {
        QCOMPARE(emailMatchKey(""), 0LL);
        QCOMPARE(emailMatchKey("nobody"), 0LL);
        QCOMPARE(phoneMatchKey(""), 0LL);
        QCOMPARE(phoneMatchKey("+"), 0LL);
        QCOMPARE(externalMatchKey("a|b", ""), 0LL);
        QCOMPARE(namePlaceMatchKey("", "Lovelace", "02139"), 0LL);
        QCOMPARE(namePlaceMatchKey("Ada", " - ", "02139"), 0LL);
        QCOMPARE(namePlaceMatchKey("Ada", "Lovelace", ""), 0LL);
        QCOMPARE(namePlaceMatchKey("Ada", "Lovelace", "-"), 0LL);
    }
};

QTEST_APPLESS_MAIN(TestMatchKey)
#include "tst_matchkey.moc"
