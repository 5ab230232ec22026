#include "tests/gui/leads/detailfixture.h"

#include "core/leads/textacts.h"
#include "tests/support/accessiblenames.h"
#include "ui/leads/callscript.h"
#include "ui/leads/detail/completingedit.h"
#include "ui/leads/detail/composer.h"
#include "ui/leads/detail/journeystrip.h"
#include "ui/leads/detail/timeline.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/textlabel.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest>

using namespace lead;

/// The story of a lead in its view: e-mails that are dropped, people and templates in notes, scripts, the journey.
class TestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void takesAnEmailThatIsDropped();
    void answersALiarInPlace();
    void keepsANoteThatIsTooLongInTheEditor();
    void offersPeopleToMention();
    void insertsATemplateFilledIn();
    void showsTheScriptBesideTheCall();
    void showsFirstAndLastTouch();
    void keepsRoomForTheKindsWhateverTheButtonSays();
    void namesEverythingForScreenReaders();

private:
    void open();
    void drop(const QString &name, const QByteArray &bytes);
    QString story() const;
    CompletingEdit *editor() const { return m_fixture->child<CompletingEdit>(QStringLiteral("composerText")); }
    bool isSaid(const QString &text) const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DetailFixture> m_fixture;
    LeadId m_lead;
};

void TestStory::init()
{
    m_fixture = std::make_unique<DetailFixture>();
    m_lead = m_fixture->add({{QStringLiteral("first_name"), QStringLiteral("Jonas")},
                             {QStringLiteral("email"), QStringLiteral("jonas@example.com")},
                             {QStringLiteral("source"), QStringLiteral("Web")}});
}

void TestStory::open()
{
    m_fixture->open(m_lead);
    QTRY_VERIFY(m_fixture->isShown());
}

QString TestStory::story() const
{
    const auto *timeline = m_fixture->child<Timeline>(QStringLiteral("story"));
    QStringList rows;
    for (int row = 0; row < timeline->model()->rowCount(); ++row)
        rows << timeline->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    return rows.join(u'\n');
}

bool TestStory::isSaid(const QString &text) const
{
    for (const Banner *banner : m_fixture->view->findChildren<Banner *>())
        if (banner->isVisible() && banner->text().contains(text))
            return true;
    return false;
}

void TestStory::drop(const QString &name, const QByteArray &bytes)
{
    QFile file(m_fixture->workspace.folder.filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    file.close();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_fixture->view, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_fixture->view, &dropped);
}

void TestStory::takesAnEmailThatIsDropped()
{
    open();
    QSignalSpy acted(m_fixture->view, &LeadDetailView::acted);
    const QByteArray email = "From: Jonas Reyes <jonas@example.com>\nTo: me@example.org\nSubject: Roof\nDate: Mon, 2 Mar 2026 08:15:00 +0000\nMessage-ID: <1@example.com>\n\nPlease call me.\n";
    drop(QStringLiteral("Roof.EML"), email);
    QTRY_COMPARE(acted.size(), 1);
    QVERIFY(acted[0][0].toString().contains(QStringLiteral("Roof")));
    QTRY_VERIFY2(story().contains(QStringLiteral("Jonas Reyes wrote an e-mail: Roof")), qPrintable(story()));
    QVERIFY(story().contains(QStringLiteral("Please call me.")));
    drop(QStringLiteral("again.eml"), email);
    QTRY_VERIFY(isSaid(QStringLiteral("in the story already")));
    QCOMPARE(acted.size(), 1);
}

void TestStory::answersALiarInPlace()
{
    open();
    drop(QStringLiteral("offer.eml"), QByteArray("MZ\x90\0", 4));
    QTRY_VERIFY(isSaid(QStringLiteral("offer.eml: This is not an e-mail")));
    drop(QStringLiteral("page.eml"), "From: jonas@example.com\nDate: Mon, 2 Mar 2026 08:15:00 +0000\nContent-Type: text/html\n\n<b>Hi</b>");
    QTRY_VERIFY(isSaid(QStringLiteral("as a web page only")));
    QVERIFY2(!story().contains(QStringLiteral("<b>")), qPrintable(story()));
}

void TestStory::keepsANoteThatIsTooLongInTheEditor()
{
    const LeadId other = m_fixture->add({{QStringLiteral("last_name"), QStringLiteral("Castillo")}});
    open();
    m_fixture->view->compose(Composer::Kind::Note);
    const QString text = QStringLiteral("A note. ").repeated(5 * 1024 * 1024 / 8);
    editor()->setPlainText(text);
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    const auto isRefused = [this] {
        for (const TextLabel *label : m_fixture->view->findChildren<TextLabel *>())
            if (label->isVisible() && label->text().contains(QStringLiteral("100,000 are the most")))
                return true;
        return false;
    };
    QTRY_VERIFY(isRefused());
    QVERIFY(editor()->toPlainText() == text);
    m_fixture->view->showLead(other);
    QTRY_COMPARE(m_fixture->view->leadName(), QStringLiteral("Castillo"));
    QVERIFY(editor()->toPlainText().isEmpty());
    m_fixture->view->showLead(m_lead);
    QTRY_COMPARE(m_fixture->view->leadName(), QStringLiteral("Jonas"));
    QVERIFY(editor()->toPlainText() == text);
    editor()->clear();
}

void TestStory::offersPeopleToMention()
{
    {
        Act act(*m_fixture->workspace, {QStringLiteral("user"), QStringLiteral("Add a user")});
        VERIFY_OK(m_fixture->workspace->addUser(QStringLiteral("Ben Ode"), {}, QStringLiteral("rep")));
        VERIFY_OK(act.commit());
        VERIFY_OK(m_fixture->workspace->reload());
    }
    open();
    m_fixture->view->compose(Composer::Kind::Note);
    QTRY_VERIFY(editor()->hasFocus());
    QTest::keyClicks(editor(), QStringLiteral("Ask @od"));
    QTRY_VERIFY(editor()->isOffering());
    QTest::keyClick(editor()->findChild<QCompleter *>()->popup(), Qt::Key_Return);
    QTRY_COMPARE(editor()->toPlainText(), QStringLiteral("Ask @Ben Ode "));
    QVERIFY(!editor()->isOffering());
    QTest::keyClicks(editor(), QStringLiteral("about it, ben@ode"));
    QVERIFY2(!editor()->isOffering(), "an address is no mention");
    QTest::keyClick(editor(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY2(story().contains(QStringLiteral("Ask @Ben Ode about it")), qPrintable(story()));
}

void TestStory::insertsATemplateFilledIn()
{
    VERIFY_OK(TextActs(*m_fixture->workspace).save({}, {{}, {{QStringLiteral("Sent the offer"), QStringLiteral("Sent {first_name} the offer.")}}}));
    open();
    m_fixture->view->compose(Composer::Kind::Note);
    QTRY_VERIFY(editor()->hasFocus());
    QTest::keyClicks(editor(), QStringLiteral("/sen"));
    QTRY_VERIFY(editor()->isOffering());
    QTest::keyClick(editor()->findChild<QCompleter *>()->popup(), Qt::Key_Return);
    QTRY_COMPARE(editor()->toPlainText(), QStringLiteral("Sent Jonas the offer."));
    editor()->clear();
}

void TestStory::showsTheScriptBesideTheCall()
{
    const StageId stage = m_fixture->workspace->firstStage()->id;
    VERIFY_OK(TextActs(*m_fixture->workspace).save({}, {{{stage, QStringLiteral("Hello {first_name}, about {company}…")}}, {}}));
    open();
    auto *script = m_fixture->view->findChild<CallScript *>();
    QVERIFY(script && !script->isVisible());
    m_fixture->view->compose(Composer::Kind::Call);
    QTRY_VERIFY(script->isVisible());
    QStringList shown;
    for (const TextLabel *label : script->findChildren<TextLabel *>())
        shown << label->text();
    QVERIFY2(shown.contains(QStringLiteral("Hello Jonas, about [Company]…")), qPrintable(shown.join(u'|')));
    m_fixture->view->compose(Composer::Kind::Note);
    QVERIFY(!script->isVisible());
}

void TestStory::showsFirstAndLastTouch()
{
    m_fixture->set(m_lead, QStringLiteral("campaign"), QStringLiteral("Spring"));
    open();
    auto *strip = m_fixture->view->findChild<JourneyStrip *>();
    QVERIFY(strip && !strip->isVisible());
    m_fixture->child<Button>(QStringLiteral("foldFields"))->click();
    QVERIFY(strip->isVisible());
    QStringList shown;
    for (const TextLabel *label : strip->findChildren<TextLabel *>())
        shown << label->text();
    QVERIFY2(shown.join(u'|').contains(QStringLiteral("Web, ")), qPrintable(shown.join(u'|')));
    QVERIFY2(shown.join(u'|').contains(QStringLiteral("Web · Spring, ")), qPrintable(shown.join(u'|')));
    m_fixture->child<Button>(QStringLiteral("allTouches"))->click();
    const auto *popover = strip->findChild<Popover *>();
    QVERIFY(popover && popover->isVisible());
}

void TestStory::keepsRoomForTheKindsWhateverTheButtonSays()
{
    open();
    auto *composer = m_fixture->view->findChild<Composer *>();
    auto *kinds = composer->findChild<Segmented *>();
    // At one of these widths the shorter of the buttons fits beside the kinds and the longer one does not.
    for (int width = 320; width <= 480; width += 4) {
        m_fixture->view->compose(Composer::Kind::Task);
        m_fixture->window->resize(width, 900);
        m_fixture->view->compose(Composer::Kind::Note);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest); // of what the first one moved
        QVERIFY2(kinds->width() >= kinds->sizeHint().width() || m_fixture->window->width() > width, qPrintable(QString::number(width)));
    }
}

void TestStory::namesEverythingForScreenReaders()
{
    m_fixture->set(m_lead, QStringLiteral("campaign"), QStringLiteral("Spring"));
    open();
    m_fixture->view->compose(Composer::Kind::Call);
    QCOMPARE(namelessWidgets(*m_fixture->view), QStringList());
}

QTEST_MAIN(TestStory)
#include "tst_story.moc"
