#include "tests/gui/leads/detailfixture.h"

#include "core/leads/qualificationacts.h"
#include "ui/leads/detail/answerpanel.h"
#include "ui/leads/detail/checklistchip.h"
#include "ui/leads/detail/qualificationview.h"
#include "ui/leads/detail/reasonrow.h"
#include "ui/leads/detail/stagepill.h"
#include "ui/leads/detail/timeline.h"
#include "ui/widgets/popover.h"
#include "ui/widgets/segmented.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QtTest>

using namespace lead;

/// The qualification of a lead over a real service and workspace.
class TestQualificationView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void acceptsByAKeyAndTellsOfIt();
    void asksWhyALeadIsRejectedAndUntilWhen();
    void answersAPointByKeyboardAlone();
    void movesForwardAtOnceAndBackWithAReason();
    void offersNothingToAcceptToOthers();
    void namesEverythingForScreenReaders();

private:
    QAbstractButton *accept() const { return m_fixture->child<QAbstractButton>(QStringLiteral("acceptLead")); }
    QAbstractButton *reject() const { return m_fixture->child<QAbstractButton>(QStringLiteral("rejectLead")); }
    StagePill *pill() const { return m_fixture->child<StagePill>(QStringLiteral("lifecyclePill")); }
    ReasonRow *reasons() const { return m_fixture->view->findChild<QualificationView *>()->findChild<ReasonRow *>(); }
    QString state() const { return m_fixture->stored(m_lead, F::Lifecycle); }
    void makeMql(const QString &owner);
    void choose(const QString &state);

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DetailFixture> m_fixture;
    LeadId m_lead;
};

void TestQualificationView::init()
{
    m_fixture = std::make_unique<DetailFixture>();
    m_lead = m_fixture->add({{QStringLiteral("last_name"), QStringLiteral("Reyes")}});
}

void TestQualificationView::makeMql(const QString &owner)
{
    m_fixture->set(m_lead, QStringLiteral("owner"), owner);
    VERIFY_OK(QualificationActs(*m_fixture->workspace).move(m_lead, Lifecycle::Mql));
    m_fixture->open(m_lead);
    QTRY_VERIFY(m_fixture->isShown());
    QTRY_COMPARE(pill()->text(), QStringLiteral("MQL"));
}

void TestQualificationView::acceptsByAKeyAndTellsOfIt()
{
    makeMql(m_fixture->workspace->user(m_fixture->workspace->actingUser())->name);
    QVERIFY(accept()->isVisible());
    QSignalSpy acted(m_fixture->view, &LeadDetailView::acted);
    m_fixture->view->setFocus();
    m_fixture->commands->trigger(QStringLiteral("detail.accept"));
    QTRY_COMPARE(acted.size(), 1);
    QTRY_COMPARE(state(), QStringLiteral("sal"));
    QTRY_COMPARE(pill()->text(), QStringLiteral("SAL"));
    QTRY_VERIFY(!accept()->isVisible());
    QSignalSpy complained(m_fixture->view, &LeadDetailView::complained);
    m_fixture->commands->trigger(QStringLiteral("detail.accept"));
    QCOMPARE(complained.size(), 1);
}

void TestQualificationView::asksWhyALeadIsRejectedAndUntilWhen()
{
    makeMql(m_fixture->workspace->user(m_fixture->workspace->actingUser())->name);
    QTest::mouseClick(reject(), Qt::LeftButton);
    QVERIFY(reasons()->isVisible());
    auto *reason = reasons()->findChildren<QComboBox *>().front();
    auto *give = reasons()->findChild<QAbstractButton *>(QStringLiteral("giveReason"));
    QTest::mouseClick(give, Qt::LeftButton);
    QVERIFY2(reasons()->isVisible(), "without a reason nothing happens");
    QTest::keyClicks(reason->lineEdit(), QStringLiteral("no budget"));
    QTest::keyClick(reason->lineEdit(), Qt::Key_Return);
    QTRY_COMPARE(state(), QStringLiteral("recycled"));
    QCOMPARE(m_fixture->stored(m_lead, F::RejectReason), QStringLiteral("no budget"));
    QTRY_COMPARE(pill()->text(), QStringLiteral("Recycled"));
    QVERIFY(!reasons()->isVisible());
    const auto *timeline = m_fixture->view->findChild<Timeline *>(QStringLiteral("story"));
    QTRY_VERIFY(timeline->model()->rowCount() > 0 && timeline->model()->index(1, 0).data().toString().contains(QStringLiteral("Recycled")));
    m_fixture->workspace.clock.advance(40LL * 86400000);
    m_fixture->set(m_lead, QStringLiteral("company"), QStringLiteral("Reyes Ltd"));
    QTRY_COMPARE(pill()->text(), QStringLiteral("Woke up"));
    QTRY_VERIFY(accept()->isVisible());
}

void TestQualificationView::answersAPointByKeyboardAlone()
{
    m_fixture->open(m_lead);
    QTRY_VERIFY(m_fixture->isShown());
    QTRY_COMPARE(m_fixture->view->findChildren<ChecklistChip *>().size(), 4);
    auto *need = m_fixture->view->findChildren<ChecklistChip *>().at(2);
    QCOMPARE(need->text(), QStringLiteral("Need"));
    need->setFocus(Qt::TabFocusReason);
    QTest::keyClick(need, Qt::Key_Space);
    auto *panel = m_fixture->window->findChild<AnswerPanel *>();
    QVERIFY(panel);
    auto *answer = panel->findChild<Segmented *>();
    answer->segment(0)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(answer->segment(0), Qt::Key_Space);
    auto *note = panel->findChild<QLineEdit *>();
    QTest::keyClicks(note, QStringLiteral("roof leaks"));
    QTest::keyClick(note, Qt::Key_Return);
    QTRY_COMPARE(m_fixture->stored(m_lead, F::ChecklistAnswers), QStringLiteral("need: yes, roof leaks"));
    QTRY_COMPARE(m_fixture->view->findChildren<ChecklistChip *>().at(2)->point().answer, Answer::Yes);
    QVERIFY(need->accessibleName().contains(QStringLiteral("Yes")));
}

void TestQualificationView::choose(const QString &state)
{
    m_fixture->view->chooseLifecycle();
    QMenu *menu = nullptr;
    for (QMenu *one : pill()->parentWidget()->findChildren<QMenu *>())
        if (one->isVisible())
            menu = one;
    QVERIFY(menu);
    for (QAction *action : menu->actions())
        if (action->text() == state)
            action->trigger();
    menu->close();
}

void TestQualificationView::movesForwardAtOnceAndBackWithAReason()
{
    m_fixture->open(m_lead);
    QTRY_VERIFY(m_fixture->isShown());
    choose(QStringLiteral("Opportunity"));
    QTRY_COMPARE(state(), QStringLiteral("opportunity"));
    QTRY_COMPARE(pill()->text(), QStringLiteral("Opportunity"));
    choose(QStringLiteral("MQL"));
    QVERIFY(reasons()->isVisible());
    QTest::keyClick(reasons()->findChildren<QComboBox *>().front()->lineEdit(), Qt::Key_Escape);
    QTRY_VERIFY(!reasons()->isVisible());
    QCOMPARE(state(), QStringLiteral("opportunity"));
    choose(QStringLiteral("MQL"));
    QTest::keyClicks(reasons()->findChildren<QComboBox *>().front()->lineEdit(), QStringLiteral("too early"));
    QTest::mouseClick(reasons()->findChild<QAbstractButton *>(QStringLiteral("giveReason")), Qt::LeftButton);
    QTRY_COMPARE(state(), QStringLiteral("mql"));
}

void TestQualificationView::offersNothingToAcceptToOthers()
{
    Act act(*m_fixture->workspace, {QStringLiteral("user"), QStringLiteral("Add a user")});
    VERIFY_OK(m_fixture->workspace->addUser(QStringLiteral("Dan Reed"), {}, QStringLiteral("rep")));
    VERIFY_OK(act.commit());
    VERIFY_OK(m_fixture->workspace->reload());
    makeMql(QStringLiteral("Dan Reed"));
    QVERIFY(!accept()->isVisible());
}

void TestQualificationView::namesEverythingForScreenReaders()
{
    makeMql(m_fixture->workspace->user(m_fixture->workspace->actingUser())->name);
    QTest::mouseClick(reject(), Qt::LeftButton);
    m_fixture->view->answerChecklist();
    QCOMPARE(namelessIn(*m_fixture->window), QStringList());
}

QTEST_MAIN(TestQualificationView)
#include "tst_qualificationview.moc"
