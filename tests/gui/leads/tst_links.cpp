#include "ui/widgets/linkopener.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QtTest>

using namespace lead;

class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWebPagesOnly_data();
    void opensWebPagesOnly();
    void writesToAddressesOnly_data();
    void writesToAddressesOnly();
    void callsNumbersOnly_data();
    void callsNumbersOnly();
    void copiesWhatNoProgramOpens();
};

void TestLinks::opensWebPagesOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host"); // empty: refused
    const auto row = [](const char *name, const char *text, const char *host) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromLatin1(host);
    };
    row("https", "https://example.com/a?b=c#d", "example.com");
    row("http", "http://example.com", "example.com");
    row("no scheme", "www.example.com/page", "www.example.com");
    row("a port without a scheme", "example.com:8080/page", "example.com");
    row("upper case", "HTTPS://EXAMPLE.COM", "example.com");
    row("look-alike letters are shown as they are sent", "https://ex\u0430mple.com", "xn--exmple-4nf.com");
    row("javascript", "javascript:alert(1)", "");
    row("javascript in disguise", " JaVaScRiPt:alert(1)", "");
    row("file", "file:///etc/passwd", "");
    row("data", "data:text/html,<b>x</b>", "");
    row("a program's scheme", "ms-msdt:/id", "");
    row("smb", "smb://host.example/share", "");
    row("name and password", "https://example.com@evil.example/", "");
    row("controls", "https://example.com/\r\nX: y", "");
    row("turned text", "https://example.com/\u202Efdp.exe", "");
    row("a space within", "https://exa mple.com", "");
    row("backslashes", "https:\\\\evil.example", "");
    row("own machine", "localhost/admin", "");
    row("a word", "none", "");
    row("nothing", "", "");
    row("HTML", "<a href='https://evil.example'>x</a>", "");
}

void TestLinks::opensWebPagesOnly()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    const std::optional<SafeLink> link = LinkOpener::web(text);
    QCOMPARE(link ? link->shown : QString(), host);
    if (link)
        QVERIFY(link->url.scheme() == u"http" || link->url.scheme() == u"https");
}

void TestLinks::writesToAddressesOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("an address") << QStringLiteral("maya@example.com") << true;
    QTest::newRow("with a plus") << QStringLiteral("maya+list@example.com") << true;
    QTest::newRow("attachments smuggled in")
        << QStringLiteral("maya@example.com?attach=/etc/passwd") << false;
    QTest::newRow("a second one") << QStringLiteral("a@example.com,b@example.com") << false;
    QTest::newRow("encoded") << QStringLiteral("a%40b@example.com%0Abcc:x") << false;
    QTest::newRow("lines") << QStringLiteral("a@example.com\nBcc: b@example.com") << false;
    QTest::newRow("none") << QStringLiteral("n/a") << false;
}

void TestLinks::writesToAddressesOnly()
{
    QFETCH(QString, text);
    QFETCH(bool, isGood);
    QCOMPARE(LinkOpener::mail(text).has_value(), isGood);
}

void TestLinks::callsNumbersOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // empty: refused
    QTest::newRow("a number") << QStringLiteral("+12125550142") << QStringLiteral("tel:+12125550142");
    QTest::newRow("an extension") << QStringLiteral("+12125550142;ext=12")
                                  << QStringLiteral("tel:+12125550142;ext=12");
    QTest::newRow("a code of the network") << QStringLiteral("*#06#") << QString();
    QTest::newRow("a parameter") << QStringLiteral("+12125550142;phone-context=evil") << QString();
    QTest::newRow("words") << QStringLiteral("call me") << QString();
}

void TestLinks::callsNumbersOnly()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const std::optional<SafeLink> link = LinkOpener::phone(text);
    QCOMPARE(link ? link->url.toString() : QString(), url);
}

void TestLinks::copiesWhatNoProgramOpens()
{
    QList<QUrl> asked;
    LinkOpener opener(nullptr, [&](const QUrl &url) {
        asked << url;
        return false;
    });
    QSignalSpy failed(&opener, &LinkOpener::failed);
    opener.open(*LinkOpener::phone(QStringLiteral("+12125550142")));
    QCOMPARE(asked, QList<QUrl>{QUrl(QStringLiteral("tel:+12125550142"))});
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed.first().first().toString().contains(QStringLiteral("+12125550142")));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("+12125550142"));
}

QTEST_MAIN(TestLinks)
#include "tst_links.moc"
