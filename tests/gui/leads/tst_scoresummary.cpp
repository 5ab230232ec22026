#include "tests/gui/leads/detailfixture.h"

#include "core/storage/definitionrepository.h"
#include "tests/support/accessiblenames.h"
#include "ui/leads/detail/scoresummary.h"
#include "ui/widgets/textlabel.h"

#include <QtTest>

using namespace lead;

/// The score of a lead over a real service and workspace.
class TestScoreSummary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init() { m_fixture = std::make_unique<DetailFixture>(); }
    void cleanup() { m_fixture.reset(); }
    void isHiddenWithoutAModel();
    void opensToTheRulesByKeyboardAlone();
    void followsAChangeOfTheLead();

private:
    LeadId open(bool withModel);
    ScoreSummary *card() const { return m_fixture->view->findChild<ScoreSummary *>(); }
    QAbstractButton *toggle() const { return m_fixture->child<QAbstractButton>(QStringLiteral("explainScore")); }
    bool says(const QString &text) const
    {
        const QList<TextLabel *> labels = card()->findChildren<TextLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&text](const TextLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DetailFixture> m_fixture;
};

LeadId TestScoreSummary::open(bool withModel)
{
    if (withModel && !DefinitionRepository(*m_fixture->workspace).addStarterScores(QStringLiteral("sales")))
        qFatal("no model");
    const LeadId lead = m_fixture->add({{QStringLiteral("last_name"), QStringLiteral("Lovelace")}, {QStringLiteral("email"), QStringLiteral("ada@example.com")}, {QStringLiteral("phone"), QStringLiteral("212 555 0142")}});
    m_fixture->open(lead);
    return lead;
}

void TestScoreSummary::isHiddenWithoutAModel()
{
    open(false);
    QTRY_VERIFY(m_fixture->isShown());
    QVERIFY(card()->isHidden());
}

void TestScoreSummary::opensToTheRulesByKeyboardAlone()
{
    open(true);
    QTRY_VERIFY(m_fixture->isShown());
    QTRY_VERIFY(!card()->isHidden());
    QVERIFY(says(QStringLiteral("25 · cold")));
    QVERIFY(!says(QStringLiteral("Phone number is known")));
    toggle()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(toggle(), Qt::Key_Space);
    QTRY_VERIFY(says(QStringLiteral("Phone number is known")));
    QTRY_VERIFY(says(QStringLiteral("+15")));
    QTRY_VERIFY(says(QStringLiteral("Fit")));
    QCOMPARE(namelessWidgets(*m_fixture->window), QStringList());
    QTest::keyClick(toggle(), Qt::Key_Space);
    QVERIFY(!says(QStringLiteral("Phone number is known")));
}

void TestScoreSummary::followsAChangeOfTheLead()
{
    const LeadId lead = open(true);
    QTRY_VERIFY(m_fixture->isShown());
    QTRY_VERIFY(says(QStringLiteral("25 · cold")));
    toggle()->click();
    m_fixture->set(lead, QStringLiteral("city"), QStringLiteral("Reno"));
    QTRY_VERIFY(says(QStringLiteral("35 · cold")));
    QVERIFY(says(QStringLiteral("Place is known")));
}

QTEST_MAIN(TestScoreSummary)
#include "tst_scoresummary.moc"
