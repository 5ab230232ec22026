#include "core/base/text.h"
#include "core/quality/emailnormaliser.h"
#include "core/quality/referencedata.h"
#include "corpora.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace lead;

class TestEmailNormaliser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAddresses_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("stored");
        QTest::addColumn<QByteArray>("issue");
        auto row = [](const char *raw, const char *stored, const char *issue = "") {
            QTest::newRow(raw) << QByteArray(raw) << QByteArray(stored) << QByteArray(issue);
        };
        row("bob@acme.com", "bob@acme.com");
        row("Bob.Smith@ACME.com", "Bob.Smith@acme.com");
        row("BOB.SMITH@ACME.COM", "bob.smith@acme.com");
        row("  bob@acme.com  ", "bob@acme.com");
        row("\tbob@acme.com", "bob@acme.com");
        row("o'neil@acme.com", "o'neil@acme.com");
        row("'bob@acme.com", "bob@acme.com");
        row("bob+tag@acme.co.uk", "bob+tag@acme.co.uk");
        row("\"'bob\"@acme.com", "\"'bob\"@acme.com");
        row("Bob <bob@acme.com>", "bob@acme.com");
        row("\"Smith, Bob\" <bob@acme.com>", "bob@acme.com");
        row("Smith, Bob <bob@acme.com>", "bob@acme.com");
        row("<bob@acme.com>", "bob@acme.com");
        row("\"bob@acme.com\"", "bob@acme.com");
        row("mailto:bob@acme.com?subject=x", "bob@acme.com");
        row("bob@acme.com.", "bob@acme.com");
        row("bob@acme.com;", "bob@acme.com");
        row("bob@acme.com, sue@acme.com", "bob@acme.com", "email_several");
        row("bob@acme.com sue@acme.com", "bob@acme.com", "email_several");
        row("bob@acme.com / sue@acme.com", "bob@acme.com", "email_several");
        row("bob@acme.com\nsue@acme.com", "bob@acme.com", "email_several");
        row("bob@acme.com; bob@acme.com", "bob@acme.com");
        row("bob @ acme.com", "bob@acme.com");
        row("\"bob\"@iana.org", "bob@iana.org");
        row("\"a b\"@iana.org", "\"a b\"@iana.org");
        row("(comment)bob@iana.org", "bob@iana.org");
        row("josé@müller.de", "josé@müller.de");
        row("info@MÜLLER.de", "info@müller.de", "email_role");
        row("bob@gmial.com", "bob@gmial.com", "email_typo");
        row("bob@mailinator.com", "bob@mailinator.com", "email_disposable");
        row("bob@x.mailinator.com", "bob@x.mailinator.com", "email_disposable");
        row("sales@acme.com", "sales@acme.com", "email_role");
        row("bob", "", "email_invalid");
        row("bob@", "", "email_invalid");
        row("@acme.com", "", "email_invalid");
        row("bob@acme", "", "email_invalid");
        row("bob@@acme.com", "", "email_invalid");
        row("bob smith@acme.com", "", "email_invalid");
        row("bob@acme.c", "", "email_invalid");
        row("bob@10.0.0.1", "", "email_invalid");
        row("bob@[10.0.0.1]", "", "email_invalid");
        row("bob@acme.com\r\nBcc: x@y.com", "", "email_invalid");
        row("bob@acme.com\r\n", "", "email_invalid");
        row("n/a", "", "email_invalid");
        row("\xff\xfe@acme.com", "", "email_invalid");
        row("", "");
        row("   ", "");
    }
    void readsAddresses()
    {
        QFETCH(QByteArray, raw);
        std::string buffer;
        const EmailValue value = normaliser.normalise({raw.constData(), std::size_t(raw.size())}, buffer);
        QTEST(QByteArray(value.value.data(), int(value.value.size())), "stored");
        QTEST(QByteArray(issueKey(value.issue).data(), int(issueKey(value.issue).size())), "issue");
    }

    void limitsLengths()
    {
        std::string buffer;
        const std::string local(64, 'a');
        QVERIFY(normaliser.normalise(local + "@acme.com", buffer).isValid());
        QVERIFY(!normaliser.normalise(local + "a@acme.com", buffer).isValid());
        std::string domain;
        while (domain.size() < 140)
            domain += std::string(40, 'b') + '.';
        QVERIFY(normaliser
                    .normalise(local + '@' + domain + std::string(254 - 64 - 1 - domain.size(), 'c'), buffer)
                    .isValid());
        QVERIFY(!normaliser
                     .normalise(local + '@' + domain + std::string(255 - 64 - 1 - domain.size(), 'c'), buffer)
                     .isValid());
        QVERIFY(!normaliser.normalise("a@" + std::string(64, 'b') + ".com", buffer).isValid());
        QVERIFY(!normaliser.normalise(std::string(100000, 'a'), buffer).isValid());
    }

    void keepsTheOtherAddresses()
    {
        std::string buffer;
        const EmailValue value =
            normaliser.normalise("Bob <b@x.com>; Sue <S@Y.com>, nobody, t@z.com", buffer);
        QCOMPARE(value.value, std::string_view("b@x.com"));
        QCOMPARE(value.further, (std::vector<std::string>{"s@y.com", "t@z.com"}));
    }

    void readsAStoredAddressAsItself()
    {
        std::string first;
        std::string second;
        for (const std::string_view raw : {"B <bb.|aucc@mc\xc6\x9dobr.cm0.ao.com>", "a|b@m\xc3\xbcller.de", "a|b@x.com"}) {
            const EmailValue once = normaliser.normalise(raw, first);
            QVERIFY(once.isValid());
            QCOMPARE(normaliser.normalise(once.value, second).value, once.value);
        }
    }

    void suggestsDomains_data()
    {
        QTest::addColumn<QByteArray>("domain");
        QTest::addColumn<QByteArray>("meant");
        auto row = [](const char *domain, const char *meant = "") {
            QTest::newRow(domain) << QByteArray(domain) << QByteArray(meant);
        };
        for (const char *slip : {"gmial.com", "gmai.com", "gmal.com", "gamil.com", "gmaill.com", "gnail.com",
                                 "gmail.con", "gmail.co", "gmail.cm", "mgail.com", "gmial.con"})
            row(slip, "gmail.com");
        row("yaho.com", "yahoo.com");
        row("yahooo.com", "yahoo.com");
        row("hotmial.com", "hotmail.com");
        row("outlok.com", "outlook.com");
        row("iclod.com", "icloud.com");
        row("comcast.ner", "comcast.net");
        row("acme.con", "acme.com");
        row("mail.acme.ogr", "mail.acme.org");
        for (const char *real : {"gmail.com", "mail.com", "email.com", "ymail.com", "cloud.com", "gmx.de",
                                 "web.de", "acme.com", "acme.co", "hotmail.fi", "yahoo.gr", "comcast.com",
                                 "earthling.net", "qmail.com", "example.com"})
            row(real);
    }
    void suggestsDomains()
    {
        QFETCH(QByteArray, domain);
        QFETCH(QByteArray, meant);
        std::string buffer;
        const EmailValue value = normaliser.normalise("bob@" + domain.toStdString(), buffer);
        QVERIFY(value.isValid());
        QCOMPARE(QByteArray::fromStdString(value.suggestion),
                 meant.isEmpty() ? QByteArray() : QByteArray("bob@" + meant));
    }

    void agreesWithIsEmail()
    {
        const QByteArray json = corpusFile("email/isemail_tests.json");
        if (json.isEmpty())
            QSKIP("1 corpus skipped: LEADWRIGHT_CORPORA is not set");
        int wrong = 0;
        QMap<QString, QPair<int, int>> others;
        for (const QJsonValue &entry : QJsonDocument::fromJson(json).array()) {
            const QString category = entry[u"category"].toString();
            const QByteArray address = entry[u"address"].toString().toUtf8();
            std::string buffer;
            const bool valid =
                normaliser.normalise({address.constData(), std::size_t(address.size())}, buffer).isValid();
            const bool mustPass = category == u"ISEMAIL_VALID_CATEGORY" || category == u"ISEMAIL_DNSWARN";
            if (category == u"ISEMAIL_ERR" || mustPass) {
                if (valid != mustPass) {
                    ++wrong;
                    qWarning("%s: %s", qPrintable(entry[u"diagnosis"].toString()),
                             address.toPercentEncoding(" \"@()[]:").constData());
                }
            } else {
                ++(valid ? others[category].first : others[category].second);
            }
        }
        for (auto it = others.cbegin(); it != others.cend(); ++it)
            qInfo("%s: %d accepted, %d refused", qPrintable(it.key()), it->first, it->second);
        QCOMPARE(wrong, 0);
    }

private:
    ReferenceData reference;
    EmailNormaliser normaliser{reference};
};

QTEST_APPLESS_MAIN(TestEmailNormaliser)
#include "tst_emailnormaliser.moc"
