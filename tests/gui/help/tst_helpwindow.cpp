#include "tests/support/testwindow.h"

#include "ui/help/helpbrowser.h"
#include "ui/theme/metrics.h"
#include "ui/help/helppages.h"
#include "ui/help/helpwindow.h"
#include "ui/theme/theme.h"

#include <QDir>
#include <QListWidget>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTranslator>

using namespace lead;

namespace {

QStringList linksOf(const HelpPage &page)
{
    static const QRegularExpression target(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
    QStringList links;
    for (auto it = target.globalMatch(page.text); it.hasNext();)
        links << it.next().captured(1);
    return links;
}

/// The texts of the program in a language, until it goes.
std::unique_ptr<QTranslator> useTranslation(const QString &language)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/leadwright_%1.qm").arg(language)) || !QCoreApplication::installTranslator(translator.get()))
        return nullptr;
    return translator;
}

} // namespace

class TestHelpWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasEveryPageThatLiesInTheProgram()
    {
        const QStringList files = QDir(QStringLiteral(":/help")).entryList({QStringLiteral("*.md")}, QDir::Files);
        QCOMPARE(helpPages().size(), static_cast<std::size_t>(files.size()));
        for (const HelpPage &page : helpPages()) {
            QVERIFY2(!page.title.isEmpty() && !page.title.startsWith(u'#'), qPrintable(page.id));
            QVERIFY2(page.text.size() > 200, qPrintable(page.id));
        }
    }

    void linksOnlyToPagesAndPicturesThatExist()
    {
        for (const HelpPage &page : helpPages())
            for (const QString &link : linksOf(page)) {
                QVERIFY2(link.startsWith(QStringLiteral("https://")) || QFile::exists(QStringLiteral(":/help/") + link), qPrintable(page.id + QStringLiteral(": ") + link));
            }
    }

    // A translation that lost its page or links would lead nowhere.
    void hasEveryPageInEveryLanguage()
    {
        const std::vector<HelpPage> english = helpPages();
        for (const QString &language : {QStringLiteral("de"), QStringLiteral("es")}) {
            const auto translation = useTranslation(language);
            QVERIFY(translation);
            const std::vector<HelpPage> pages = helpPages();
            QCOMPARE(pages.size(), english.size());
            for (std::size_t i = 0; i < pages.size(); ++i) {
                const QString where = language + u'/' + pages[i].id;
                QVERIFY2(pages[i].isTranslated, qPrintable(where));
                QCOMPARE(pages[i].id, english[i].id);
                QVERIFY2(!pages[i].title.isEmpty() && !pages[i].title.startsWith(u'#'), qPrintable(where));
                QVERIFY2(pages[i].text != english[i].text, qPrintable(where));
                for (const QString &link : linksOf(pages[i]))
                    QVERIFY2(QFile::exists(QStringLiteral(":/help/") + link) || link.startsWith(QStringLiteral("https://")), qPrintable(where + QStringLiteral(": ") + link));
            }
            HelpWindow window;
            window.open(QStringLiteral("leads"));
            QCOMPARE(window.findChild<QListWidget *>()->item(0)->text(), pages.front().title);
        }
    }

    void beginsWithThePageOfTheScreen()
    {
        QCOMPARE(helpFor(QStringLiteral("import")), QStringLiteral("import"));
        QCOMPARE(helpFor(QStringLiteral("settings")), QStringLiteral("settings"));
        QCOMPARE(helpFor(QStringLiteral("nowhere")), QStringLiteral("getting-started"));
    }

    void findsPagesByTheirWords()
    {
        HelpWindow window;
        window.open(QStringLiteral("leads"));
        QCOMPARE(window.page(), QStringLiteral("leads"));
        auto *contents = window.findChild<QListWidget *>();
        QCOMPARE(contents->count(), static_cast<int>(helpPages().size()));
        auto *search = window.findChild<QLineEdit *>();
        QTest::keyClicks(search, QStringLiteral("encrypt"));
        QCOMPARE(contents->count(), 1);
        QCOMPARE(window.page(), QStringLiteral("data"));
        search->setText(QStringLiteral("zebra crossing"));
        QVERIFY(!(contents->item(0)->flags() & Qt::ItemIsEnabled));
        search->clear();
        QCOMPARE(contents->count(), static_cast<int>(helpPages().size()));
    }

    void followsLinksBetweenPagesAndBack()
    {
        HelpWindow window;
        window.open(QStringLiteral("leads"));
        auto *browser = window.findChild<HelpBrowser *>();
        Q_EMIT browser->anchorClicked(QUrl(QStringLiteral("conditions.md")));
        QCOMPARE(window.page(), QStringLiteral("conditions"));
        window.open(QStringLiteral("data"));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window)); // shortcuts reach the active window only
        QTest::keySequence(&window, QKeySequence(QKeySequence::Back));
        QCOMPARE(window.page(), QStringLiteral("conditions"));
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    void setsHeadingsApartAndLeavesRoomAround()
    {
        HelpBrowser browser;
        browser.resize(600, 400);
        browser.showPage(QStringLiteral("Title"), QStringLiteral("Text.\n\n## Second\n\nMore."));
        static_cast<QWidget &>(browser).show(); // the style has its say then
        QVERIFY(QTest::qWaitForWindowExposed(&browser));
        const QTextDocument &document = *browser.document();
        const auto size = [](const QTextBlock &block) { return block.begin().fragment().charFormat().font().pixelSize(); };
        const int title = size(document.findBlockByNumber(0));
        const int text = size(document.findBlockByNumber(1));
        const int second = size(document.findBlockByNumber(2));
        QVERIFY2(title > second && second > text, qPrintable(QStringLiteral("%1 %2 %3").arg(title).arg(second).arg(text)));
        QCOMPARE(browser.document()->documentMargin(), double(metrics::Page));
        QCOMPARE(browser.cursorRect(QTextCursor(browser.document()->firstBlock())).left(), metrics::Page);
    }

    void showsPicturesNoWiderThanThePage()
    {
        HelpBrowser browser;
        browser.resize(600, 400);
        const QVariant picture = browser.loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("pictures/board.png")));
        QVERIFY(picture.canConvert<QImage>());
        QVERIFY(picture.value<QImage>().deviceIndependentSize().width() <= 600);
    }

    void loadsNothingFromOutside()
    {
        HelpBrowser browser;
        QTemporaryDir folder;
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(0);
        QVERIFY(picture.save(folder.filePath(QStringLiteral("x.png"))));
        for (const QUrl &url : {QUrl::fromLocalFile(folder.filePath(QStringLiteral("x.png"))), QUrl(QStringLiteral("https://example.com/x.png")),
                                QUrl(QStringLiteral("../../x.png")), QUrl(QStringLiteral("qrc:/licence/LICENSE"))})
            QVERIFY2(!browser.loadResource(QTextDocument::ImageResource, url).isValid(), qPrintable(url.toString()));
        QVERIFY(!browser.loadResource(QTextDocument::HtmlResource, QUrl(QStringLiteral("qrc:/help/leads.md"))).isValid());
    }

    void isReachableByKeyboardAndScreenReader()
    {
        HelpWindow window;
        window.open(QStringLiteral("keyboard"));
        const QStringList nameless = namelessWidgets(window);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u',')));
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme theme(app);
    TestHelpWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_helpwindow.moc"
