#include "tests/gui/leads/detailfixture.h"

#include "ui/leads/detail/composer.h"
#include "ui/leads/detail/leadfieldedit.h"
#include "ui/leads/detail/quickaction.h"
#include "ui/leads/detail/shownvalue.h"
#include "ui/leads/detail/timeline.h"
#include "ui/leads/leadcaller.h"
#include "ui/widgets/linkopener.h"
#include "ui/widgets/tabstrip.h"
#include "ui/widgets/textlabel.h"

#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace lead;

/// A lead's view over a real service and workspace.
class TestLeadDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void savesAFieldInItsPlace();
    void bringsTheOldValueBackWithEscape();
    void keepsAValueThatCannotBeSaved();
    void offersBothValuesOfAConflict();
    void keepsADraftForEachLead();
    void savesANoteByKeyboardAlone();
    void saysWhyALeadShouldNotBeCalledAndAsksForAReason();
    void asksForTheReasonOfALostLead();
    void seesWhatAnotherProgramDid();
    void keepsShowingALeadThatIsGone();
    void showsHostileTextsAsTheyAre();
    void bringsTheChosenPartIntoSight();
    void namesEverythingForScreenReaders();

private:
    LeadFieldEdit *field(const char *key) const
    {
        return m_fixture->child<LeadFieldEdit>(QString::fromLatin1(key));
    }
    QLineEdit *editorOf(const char *key) const { return field(key)->findChild<QLineEdit *>(); }
    void beginEdit(const char *key);
    QString timelineText() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DetailFixture> m_fixture;
    LeadId m_lead;
    LeadId m_other;
};

void TestLeadDetail::init()
{
    m_fixture = std::make_unique<DetailFixture>();
    m_lead = m_fixture->add({{QStringLiteral("first_name"), QStringLiteral("Jonas")},
                             {QStringLiteral("last_name"), QStringLiteral("Reyes")},
                             {QStringLiteral("city"), QStringLiteral("Columbus")},
                             {QStringLiteral("state"), QStringLiteral("OH")},
                             {QStringLiteral("phone"), QStringLiteral("+16145550184")},
                             {QStringLiteral("email"), QStringLiteral("jonas@example.com")}});
    m_other = m_fixture->add({{QStringLiteral("last_name"), QStringLiteral("Castillo")}});
    m_fixture->open(m_lead);
    QTRY_COMPARE(m_fixture->view->leadName(), QStringLiteral("Jonas Reyes"));
}

void TestLeadDetail::beginEdit(const char *key)
{
    QTRY_VERIFY(field(key) && field(key)->isVisible());
    auto *value = field(key)->findChild<ShownValue *>();
    value->setFocus(Qt::TabFocusReason);
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(editorOf(key));
}

QString TestLeadDetail::timelineText() const
{
    const auto *timeline = m_fixture->view->findChild<Timeline *>(QStringLiteral("story"));
    QStringList lines;
    for (int row = 0; row < timeline->model()->rowCount(); ++row)
        lines << timeline->model()->index(row, 0).data().toString();
    return lines.join(u'\n');
}

void TestLeadDetail::savesAFieldInItsPlace()
{
    QSignalSpy acted(m_fixture->view, &LeadDetailView::acted);
    beginEdit("email");
    editorOf("email")->setText(QStringLiteral("reyes@example.com"));
    QTest::keyClick(editorOf("email"), Qt::Key_Return);
    QTRY_COMPARE(m_fixture->stored(m_lead, F::Email), QStringLiteral("reyes@example.com"));
    QTRY_COMPARE(acted.size(), 1);
    QTRY_COMPARE(field("email")->findChild<ShownValue *>()->look().text, QStringLiteral("reyes@example.com"));
    QVERIFY(field("email")->findChild<ShownValue *>()->accessibleName().endsWith(QStringLiteral("Saved")));
}

void TestLeadDetail::bringsTheOldValueBackWithEscape()
{
    beginEdit("email");
    editorOf("email")->setText(QStringLiteral("wrong@example.com"));
    QTest::keyClick(editorOf("email"), Qt::Key_Escape);
    QVERIFY(!field("email")->isEditing());
    QCOMPARE(field("email")->findChild<ShownValue *>()->look().text, QStringLiteral("jonas@example.com"));
    QCOMPARE(m_fixture->stored(m_lead, F::Email), QStringLiteral("jonas@example.com"));
}

void TestLeadDetail::keepsAValueThatCannotBeSaved()
{
    beginEdit("amount");
    editorOf("amount")->setText(QStringLiteral("a lot"));
    QTest::keyClick(editorOf("amount"), Qt::Key_Return);
    QTRY_VERIFY(field("amount")->findChild<TextLabel *>(QStringLiteral("problem")));
    QTRY_VERIFY(field("amount")
                    ->findChild<TextLabel *>(QStringLiteral("problem"))
                    ->text()
                    .contains(QStringLiteral("a lot")));
    QVERIFY(field("amount")->isEditing());
    QCOMPARE(editorOf("amount")->text(), QStringLiteral("a lot"));
}

void TestLeadDetail::offersBothValuesOfAConflict()
{
    beginEdit("email");
    editorOf("email")->setText(QStringLiteral("mine@example.com"));
    m_fixture->set(m_lead, QStringLiteral("email"), QStringLiteral("theirs@example.com"));
    QTest::keyClick(editorOf("email"), Qt::Key_Return);
    QTRY_VERIFY(field("email")->findChild<QWidget *>(QStringLiteral("conflict")));
    QCOMPARE(m_fixture->stored(m_lead, F::Email), QStringLiteral("theirs@example.com"));
    QAbstractButton *mine = nullptr;
    for (auto *button :
         field("email")->findChild<QWidget *>(QStringLiteral("conflict"))->findChildren<QAbstractButton *>())
        if (button->text().contains(QStringLiteral("mine@example.com")))
            mine = button;
    QVERIFY(mine);
    QCOMPARE(QApplication::focusWidget(), mine);
    QTest::keyClick(mine, Qt::Key_Space);
    QTRY_COMPARE(m_fixture->stored(m_lead, F::Email), QStringLiteral("mine@example.com"));
    QTRY_VERIFY(!field("email")->findChild<QWidget *>(QStringLiteral("conflict")));
}

void TestLeadDetail::keepsADraftForEachLead()
{
    auto *text = m_fixture->child<QPlainTextEdit>(QStringLiteral("composerText"));
    text->setPlainText(QStringLiteral("Call after five"));
    m_fixture->view->showLead(m_other);
    QTRY_COMPARE(m_fixture->view->leadName(), QStringLiteral("Castillo"));
    QCOMPARE(text->toPlainText(), QString());
    m_fixture->view->showLead(m_lead);
    QTRY_COMPARE(m_fixture->view->leadName(), QStringLiteral("Jonas Reyes"));
    QCOMPARE(text->toPlainText(), QStringLiteral("Call after five"));
}

void TestLeadDetail::savesANoteByKeyboardAlone()
{
    m_fixture->commands->trigger(QStringLiteral("detail.note"));
    auto *text = m_fixture->child<QPlainTextEdit>(QStringLiteral("composerText"));
    QTRY_COMPARE(QApplication::focusWidget(), text);
    QTest::keyClicks(text, QStringLiteral("Prefers mornings"));
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(timelineText().contains(QStringLiteral("Prefers mornings")));
    QCOMPARE(text->toPlainText(), QString());
}

void TestLeadDetail::saysWhyALeadShouldNotBeCalledAndAsksForAReason()
{
    QList<QUrl> opened;
    m_fixture->view->caller().setLinks(new LinkOpener(m_fixture->view, [&opened](const QUrl &url) {
        opened << url;
        return true;
    }));
    m_fixture->set(m_lead, QStringLiteral("do_not_call"), QStringLiteral("yes"));
    m_fixture->service->catchUp();
    const auto tile = [this]() -> QuickAction * {
        for (auto *button : m_fixture->view->findChildren<QuickAction *>())
            if (button->accessibleName() == u"Call")
                return button;
        return nullptr;
    };
    QTRY_VERIFY(tile() && tile()->objection().contains(QStringLiteral("asked not to be called")));
    QCOMPARE(tile()->toolTip(), tile()->objection());
    QCOMPARE(tile()->accessibleDescription(), tile()->objection());
    m_fixture->view->call();
    QVERIFY(opened.isEmpty());
    auto *reason = m_fixture->window->findChild<QLineEdit *>(QStringLiteral("overrideReason"));
    QVERIFY(reason);
    QTest::keyClicks(reason, QStringLiteral("she wrote that I may"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(opened.size(), 1);
    QTRY_VERIFY(timelineText().contains(QStringLiteral("she wrote that I may")));
    // Whoever withdrew consent is neither called nor written to, by no link either.
    m_fixture->set(m_lead, QStringLiteral("do_not_call"), QStringLiteral("no"));
    m_fixture->set(m_lead, QStringLiteral("consent"), QStringLiteral("withdrawn"));
    m_fixture->service->catchUp();
    QTRY_VERIFY(tile() && tile()->objection().contains(QStringLiteral("has withdrawn consent")));
    for (const LeadFieldEdit *field : m_fixture->view->findChildren<LeadFieldEdit *>())
        if (const auto *value = field->findChild<ShownValue *>(); field->field().type == FieldType::Email || field->field().type == FieldType::Phone)
            QVERIFY2(value && !value->look().isLink, qPrintable(field->objectName()));
}

void TestLeadDetail::asksForTheReasonOfALostLead()
{
    QString lost;
    for (const Stage &stage : m_fixture->service->info()->stages)
        if (stage.kind == StageKind::Lost)
            lost = stage.name;
    m_fixture->view->chooseStage();
    QMenu *menu = nullptr;
    for (auto *one : m_fixture->view->findChildren<QMenu *>())
        if (one->isVisible())
            menu = one;
    QVERIFY(menu);
    for (QAction *action : menu->actions())
        if (action->text() == lost)
            action->trigger();
    menu->close();
    QWidget *reason = nullptr; // once it is known what the lead lacks
    QTRY_VERIFY((reason = QApplication::focusWidget()) && reason->window() != m_fixture->window.get());
    QTest::keyClicks(reason, QStringLiteral("Too expensive"));
    QTest::keyClick(reason, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->stored(m_lead, F::LostReason), QStringLiteral("Too expensive"));
}

void TestLeadDetail::seesWhatAnotherProgramDid()
{
    m_fixture->set(m_lead, QStringLiteral("last_name"), QStringLiteral("Rivera"));
    m_fixture->service->catchUp();
    QTRY_COMPARE(m_fixture->view->leadName(), QStringLiteral("Jonas Rivera"));
}

void TestLeadDetail::keepsShowingALeadThatIsGone()
{
    VERIFY_OK(LeadActs(*m_fixture->workspace).remove({m_lead}));
    m_fixture->service->catchUp();
    QAbstractButton *restore = nullptr;
    const auto find = [&] {
        for (auto *button : m_fixture->view->findChildren<QAbstractButton *>())
            if (button->isVisible() && button->text() == u"Restore")
                restore = button;
        return restore != nullptr;
    };
    QTRY_VERIFY(find());
    QCOMPARE(m_fixture->view->leadName(), QStringLiteral("Jonas Reyes"));
    restore->click();
    QTRY_COMPARE(m_fixture->stored(m_lead, F::FirstName), QStringLiteral("Jonas"));
}

void TestLeadDetail::showsHostileTextsAsTheyAre()
{
    const QString evil = QStringLiteral("<img src='file:///etc/passwd'>\u202Egnp");
    m_fixture->set(m_lead, QStringLiteral("company"), evil);
    m_fixture->set(m_lead, QStringLiteral("last_name"), QStringLiteral("<b>Reyes</b>"));
    VERIFY_OK(
        ActivityActs(*m_fixture->workspace).addNote(m_lead, QStringLiteral("<h1>x</h1> ").repeated(9000)));
    m_fixture->service->catchUp();
    QTRY_COMPARE(m_fixture->view->leadName(), QStringLiteral("Jonas <b>Reyes</b>"));
    for (const QLabel *label : m_fixture->view->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text().left(50)));
    QVERIFY(!m_fixture->view->grab().isNull());
    for (const QWidget *widget : m_fixture->view->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(QStringLiteral("<img")) &&
                     !widget->toolTip().contains(QStringLiteral("<b>")),
                 qPrintable(widget->toolTip()));
}

void TestLeadDetail::bringsTheChosenPartIntoSight()
{
    m_fixture->window->resize(404, 560);
    const auto *tabs = m_fixture->view->findChild<TabStrip *>();
    const auto top = [&] { return tabs->mapTo(m_fixture->view, QPoint()).y(); };
    QTRY_VERIFY(top() > m_fixture->view->height() * 3 / 4);
    m_fixture->commands->trigger(QStringLiteral("detail.details"));
    QTRY_VERIFY2(top() < m_fixture->view->height() * 2 / 3, qPrintable(QString::number(top())));
}

void TestLeadDetail::namesEverythingForScreenReaders()
{
    for (const char *tab : {"detail.timeline", "detail.details", "detail.tasks", "detail.files"}) {
        m_fixture->commands->trigger(QString::fromLatin1(tab));
        QCOMPARE(namelessIn(*m_fixture->window), QStringList());
    }
}

QTEST_MAIN(TestLeadDetail)
#include "tst_leaddetail.moc"
