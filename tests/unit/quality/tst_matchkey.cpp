#include "core/base/text.h"
#include "core/quality/matchkey.h"
#include "core/quality/referencedata.h"

#include <QTest>

using namespace lead;

class TestMatchKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsMailAddresses_data()
    {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("provider");
        QTest::newRow("case") << u"Bob@Acme.COM"_qs << u"bob@acme.com"_qs << u"bob@acme.com"_qs;
        QTest::newRow("gmail") << u"B.o.b+news@GoogleMail.com"_qs << u"b.o.b+news@googlemail.com"_qs
                               << u"bob@gmail.com"_qs;
        QTest::newRow("tag") << u"bob+x@acme.com"_qs << u"bob+x@acme.com"_qs << u"bob@acme.com"_qs;
        QTest::newRow("idn") << u"Info@MÜLLER.de"_qs << u"info@xn--mller-kva.de"_qs
                             << u"info@xn--mller-kva.de"_qs;
        QTest::newRow("no at") << u"bob"_qs << QString() << QString();
        QTest::newRow("empty") << QString() << QString() << QString();
    }
    void foldsMailAddresses()
    {
        QFETCH(QString, email);
        QTEST(fromUtf8(emailKey(toUtf8(email))), "plain");
        QTEST(fromUtf8(emailKey(toUtf8(email), MailFolding::Provider)), "provider");
    }

    void takesDigitsOfE164Only()
    {
        QCOMPARE(phoneKey("+12125550142"), 12125550142LL);
        QCOMPARE(phoneKey("+12125550142;ext=12"), 12125550142LL);
        QCOMPARE(phoneKey("2125550142"), 0LL);
        QCOMPARE(phoneKey("+1212555014x"), 0LL);
        QCOMPARE(phoneKey(""), 0LL);
    }

    void sortsNameWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("key");
        QTest::newRow("order") << u"O'NEAL, JOSE"_qs << u"jose oneal"_qs;
        QTest::newRow("title") << u"Dr. José O’Neal Jr."_qs << u"jose oneal"_qs;
        QTest::newRow("hyphen") << u"Anna-Maria van der Berg"_qs << u"anna berg der maria van"_qs;
        QTest::newRow("only a title") << u"Mr"_qs << u"mr"_qs;
        QTest::newRow("initials") << u"J.R. Smith"_qs << u"j r smith"_qs;
        QTest::newRow("degree") << u"Anna Berg, Ph.D."_qs << u"anna berg"_qs;
        QTest::newRow("empty") << QString() << QString();
    }
    void sortsNameWords()
    {
        QFETCH(QString, name);
        QTEST(fromUtf8(nameKey(toUtf8(name))), "key");
    }

    void dropsLegalForms_data()
    {
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("key");
        QTest::newRow("inc") << u"Acme, Inc."_qs << u"acme"_qs;
        QTest::newRow("gmbh") << u"The Müller & Söhne GmbH & Co. KG"_qs << u"muller and sohne"_qs;
        QTest::newRow("dotted") << u"Telefónica, S.A."_qs << u"telefonica"_qs;
        QTest::newRow("spaced") << u"Telefonica S. A."_qs << u"telefonica"_qs;
        QTest::newRow("polish") << u"Firma Sp. z o.o."_qs << u"firma"_qs;
        QTest::newRow("only a form") << u"Limited"_qs << u"limited"_qs;
        QTest::newRow("llc") << u"Globex Sample L.L.C."_qs << u"globex sample"_qs;
        QTest::newRow("plus") << u"Stark + Sons"_qs << u"stark and sons"_qs;
    }
    void dropsLegalForms()
    {
        QFETCH(QString, company);
        QTEST(fromUtf8(companyKey(toUtf8(company))), "key");
    }

    void findsCompanyDomains()
    {
        const ReferenceData reference;
        QCOMPARE(domainKey("https://www.Acme.com/x?y", reference), std::string("acme.com"));
        QCOMPARE(domainKey("bob@Acme.com", reference), std::string("acme.com"));
        QCOMPARE(domainKey("bob@gmail.com", reference), std::string());
        QCOMPARE(domainKey("bob@mailinator.com", reference), std::string());
        QCOMPARE(domainKey("acme", reference), std::string());
    }

    void reducesAddresses()
    {
        QCOMPARE(addressKey("12 North Main Street, Apt 4", "02139-1234"), std::string("02139|12|n main"));
        QCOMPARE(addressKey("12 N Main St #4", "02139"), std::string("02139|12|n main"));
        QCOMPARE(addressKey("Hauptstraße 7a", "10115"), std::string("10115|7a|haupt"));
        QCOMPARE(addressKey("Hauptstr. 7a", "10115"), std::string("10115|7a|haupt"));
        QCOMPARE(addressKey("Main Street", "02139"), std::string());
        QCOMPARE(addressKey("12 Main Street", ""), std::string());
    }
};

QTEST_APPLESS_MAIN(TestMatchKey)
#include "tst_matchkey.moc"
