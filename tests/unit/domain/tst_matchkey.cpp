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

    void nothingHasNoKey()
    {
        QCOMPARE(emailMatchKey(""), 0LL);
        QCOMPARE(emailMatchKey("nobody"), 0LL);
        QCOMPARE(phoneMatchKey(""), 0LL);
        QCOMPARE(phoneMatchKey("+"), 0LL);
        QCOMPARE(externalMatchKey("a|b", ""), 0LL);
    }
};

QTEST_APPLESS_MAIN(TestMatchKey)
#include "tst_matchkey.moc"
