#include "core/leads/emailfile.h"

#include <QtTest>

using namespace lead;

namespace {

constexpr Millis Now = 1772442000000; // 2026-03-02T09:00:00Z

QByteArray withHeader(const QByteArray &rest)
{
    return "From: Anna Weber <Anna@Example.com>\r\nTo: Maya <maya@example.org>\r\nSubject: Offer\r\nDate: Mon, 2 Mar 2026 08:15:00 +0100\r\nMessage-ID: <a1@example.com>\r\n" + rest;
}

QString problems(const Result<EmailFile> &file)
{
    return file ? file->problems.join(u' ') : file.error().message;
}

QByteArray repeated(const QByteArray &text, int times)
{
    return text.repeated(times);
}

} // namespace

class TestEmailFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatWritesOfMessagesAndLinksToThem()
    {
        const auto file = readEmail(withHeader("\r\n" + repeated("https://example.com/message/1 across the boundary\r\n", 500)), Now);
        QVERIFY2(file, qPrintable(problems(file)));
        QVERIFY(file->problems.isEmpty());
    }

    void readsAnEmail()
    {
        const auto file = readEmail(withHeader("Cc: Bo <bo@example.org>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello,\r\n\r\nGr\xC3\xBC\xC3\x9F" "e\r\n"), Now);
        QVERIFY2(file.isOk(), qPrintable(problems(file)));
        QCOMPARE(file->email.from, QStringLiteral("Anna Weber <Anna@Example.com>"));
        QCOMPARE(file->email.to, QStringLiteral("Maya <maya@example.org>, Bo <bo@example.org>"));
        QCOMPARE(file->senders, QStringList{QStringLiteral("anna@example.com")});
        QCOMPARE(file->recipients, (QStringList{QStringLiteral("maya@example.org"), QStringLiteral("bo@example.org")}));
        QCOMPARE(file->email.subject, QStringLiteral("Offer"));
        QCOMPARE(file->email.messageId, QStringLiteral("a1@example.com"));
        QCOMPARE(file->at, std::optional<Millis>(Now - 105 * 60000));
        QCOMPARE(file->email.text, QStringLiteral("Hello,\n\nGrüße"));
        QCOMPARE(file->problems, QStringList());
    }

    void readsSubjectsAndTextsInOldEncodings()
    {
        const auto file = readEmail("From: =?iso-8859-1?q?J=F6rg?= <j@example.com>\nSubject: =?utf-8?b?R3LDvMOfZQ==?=\nContent-Type: text/plain; charset=windows-1252\n"
                                    "Content-Transfer-Encoding: quoted-printable\n\n20 =80\n", Now);
        QVERIFY2(file.isOk(), qPrintable(problems(file)));
        QCOMPARE(file->email.from, QStringLiteral("Jörg <j@example.com>"));
        QCOMPARE(file->email.subject, QStringLiteral("Grüße"));
        QCOMPARE(file->email.text, QStringLiteral("20 €"));
    }

    void takesThePlainFormAndTheNamesOfFiles()
    {
        const auto file = readEmail(withHeader("Content-Type: multipart/mixed; boundary=m\n\n--m\nContent-Type: multipart/alternative; boundary=n\n\n--n\nContent-Type: text/html\n\n<b>Page</b>\n"
                                               "--n\nContent-Type: text/plain\n\nPlain\n--n--\n--m\nContent-Type: text/plain\nContent-Disposition: attachment; filename=\"../../etc/passwd\"\n\nsecret\n--m--\n"), Now);
        QVERIFY2(file.isOk(), qPrintable(problems(file)));
        QCOMPARE(file->email.text, QStringLiteral("Plain"));
        QCOMPARE(file->email.files.size(), 1);
        QVERIFY2(!file->email.files.front().contains(u'/'), qPrintable(file->email.files.front()));
        QCOMPARE(file->problems, QStringList());
    }

    void saysWhatItDoesNotShow_data()
    {
        QTest::addColumn<QByteArray>("rest");
        QTest::addColumn<QString>("said");
        QTest::newRow("a web page only") << QByteArray("Content-Type: text/html\n\n<script>alert(1)</script>") << QStringLiteral("web page only");
        QTest::newRow("a picture that says it is text") << QByteArrayLiteral("Content-Type: text/plain\n\n\x89PNG\r\n\x1a\n\0\0\0") << QStringLiteral("says that it is text, but it is not");
        QTest::newRow("an unknown character set") << QByteArray("Content-Type: text/plain; charset=x-martian\n\nH\xE4llo") << QStringLiteral("character set that is not known");
        QTest::newRow("broken characters") << QByteArray("Content-Type: text/plain; charset=utf-8\n\nH\xE4llo") << QStringLiteral("Some characters of the e-mail are broken");
        QTest::newRow("nothing") << QByteArray("\n\n") << QStringLiteral("no text that could be shown");
        QTest::newRow("a very long text") << QByteArray("\n" + repeated("word ", 200000)) << QStringLiteral("very long");
        QTest::newRow("encrypted") << QByteArray("Content-Type: multipart/encrypted; boundary=e; protocol=\"application/pgp-encrypted\"\n\n--e\nContent-Type: application/pgp-encrypted\n\nVersion: 1\n--e--\n")
                                   << QStringLiteral("encrypted");
    }
    void saysWhatItDoesNotShow()
    {
        QFETCH(QByteArray, rest);
        QFETCH(QString, said);
        const auto file = readEmail(withHeader(rest), Now);
        QVERIFY2(file.isOk(), qPrintable(problems(file)));
        QVERIFY2(problems(file).contains(said), qPrintable(problems(file)));
        QVERIFY(file->email.text.size() <= LongestEmailText);
        QVERIFY2(!file->email.text.contains(QStringLiteral("script")), "a web page was taken for text");
    }

    void cutsALongTextBetweenCharacters()
    {
        // Without a character set, of which one that falls apart would make all of it another.
        for (int lead = 0; lead < 3; ++lead) {
            const auto file = readEmail(withHeader(QByteArray("\n") + QByteArray(lead, 'a') + repeated("\xE2\x82\xAC", 140000)), Now);
            QVERIFY2(file.isOk(), qPrintable(problems(file)));
            QCOMPARE(file->email.text, QString(lead, u'a') + QString(LongestEmailText - lead, QChar(0x20AC)));
        }
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("said");
        const QString none = QStringLiteral("This is not an e-mail, whatever its name says");
        QTest::newRow("empty") << QByteArray() << none;
        QTest::newRow("program") << QByteArray("MZ\x90\0\3", 5) << none;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n") << none;
        QTest::newRow("web page") << QByteArray("<html><body>From: a@example.com</body>") << none;
        QTest::newRow("binary behind a first line") << QByteArrayLiteral("From: a@example.com\nX: \0\0\0\n\nHi") << none;
        QTest::newRow("Outlook") << QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") << QStringLiteral("Outlook's own format");
        QTest::newRow("nobody wrote it") << QByteArray("Subject: Hi\n\nHi") << QStringLiteral("does not say who wrote it");
        QTest::newRow("endless header") << QByteArray("From: a@example.com\nX: " + repeated("a", 300000)) << QStringLiteral("longer than any mail program writes");
        QTest::newRow("many lines of header") << QByteArray("From: a@example.com\n" + repeated("X: a\n", 100000)) << QStringLiteral("longer than any mail program writes");
        QTest::newRow("nested without end") << withHeader(repeated("Content-Type: multipart/mixed; boundary=a\n\n--a\n", 5000)) << QStringLiteral("nested deeper");
        QTest::newRow("e-mails within e-mails") << withHeader(repeated("Content-Type: message/rfc822\n\n", 5000)) << QStringLiteral("nested deeper");
        QTest::newRow("a million parts") << withHeader("Content-Type: multipart/mixed; boundary=a\n\n" + repeated("--a\n\n\n", 1000000)) << QStringLiteral("more parts");
        QTest::newRow("a part with a million headers") << withHeader("Content-Type: multipart/mixed; boundary=a\n\n--a\n" + repeated("X: a\n", 1000000)) << QStringLiteral("more parts");
        QTest::newRow("too large") << QByteArray(100 * 1024 * 1024, 'a') << QStringLiteral("up to 40 MB");
    }
    void refusesWhatIsNone()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, said);
        QElapsedTimer watch;
        watch.start();
        const auto file = readEmail(bytes, Now);
        QVERIFY(!file.isOk());
        QVERIFY2(file.error().message.contains(said), qPrintable(file.error().message));
        QVERIFY2(watch.elapsed() < 5000, "it took too long");
    }

    void bearsHostileAddresses_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::newRow("nested groups") << "a@example.com, " + repeated("g:", 30000);
        QTest::newRow("nested comments") << "a@example.com " + repeated("(", 60000);
        QTest::newRow("many addresses") << "a@example.com" + repeated(", b@example.com", 4000);
        QTest::newRow("encoded words") << "a@example.com, " + repeated("=?utf-8?q?=3C?= ", 4000) + "<b@example.com>";
    }
    void bearsHostileAddresses()
    {
        QFETCH(QByteArray, from);
        QElapsedTimer watch;
        watch.start();
        const auto file = readEmail("From: " + from + "\nSubject: x\n\nHi", Now);
        QVERIFY2(watch.elapsed() < 5000, "it took too long");
        if (file)
            QVERIFY(file->senders.size() <= 100);
    }

    void doesNotBelieveImpossibleDates_data()
    {
        QTest::addColumn<QByteArray>("date");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("nonsense") << QByteArray("Date: yesterday\n");
        QTest::newRow("before there was e-mail") << QByteArray("Date: Mon, 2 Mar 1926 08:15:00 +0100\n");
        QTest::newRow("far ahead") << QByteArray("Date: Mon, 2 Mar 2093 08:15:00 +0100\n");
    }
    void doesNotBelieveImpossibleDates()
    {
        QFETCH(QByteArray, date);
        const auto file = readEmail("From: a@example.com\n" + date + "\nHi", Now);
        QVERIFY2(file.isOk(), qPrintable(problems(file)));
        QVERIFY(!file->at);
        QVERIFY(problems(file).contains(QStringLiteral("does not say when")));
    }

    void recognisesOneWithoutAnIdByItsContents()
    {
        const auto one = readEmail("From: a@example.com\n\nHi", Now);
        const auto same = readEmail("From: a@example.com\n\nHi", Now);
        const auto other = readEmail("From: a@example.com\n\nHo", Now);
        QVERIFY(one.isOk() && same.isOk() && other.isOk());
        QCOMPARE(one->email.messageId, same->email.messageId);
        QVERIFY(one->email.messageId != other->email.messageId);
    }

    void keepsWhatTheStoryNeedsInOneText()
    {
        const EmailText email{QStringLiteral("Anna <a@example.com>"), QStringLiteral("b@example.com"), QStringLiteral("Subject: odd\nFrom: c"), QStringLiteral("x@y"),
                              {QStringLiteral("a.pdf"), QStringLiteral("b|c.png")}, QStringLiteral("From: nobody\n\nText")};
        const auto again = EmailText::fromBody(email.toBody());
        QVERIFY(again);
        QCOMPARE(again->subject, QStringLiteral("Subject: odd From: c"));
        QCOMPARE(again->files, (QStringList{QStringLiteral("a.pdf"), QStringLiteral("bc.png")}));
        QCOMPARE(again->text, email.text);
        QVERIFY(!EmailText::fromBody(QStringLiteral("Sent the quote as PDF.")));
        QVERIFY(!EmailText::fromBody(QStringLiteral("From: a\nTo: b\n")));
    }
};

QTEST_GUILESS_MAIN(TestEmailFile)
#include "tst_emailfile.moc"
