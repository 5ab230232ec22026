#include "tests/gui/leads/detailfixture.h"

#include "ui/leads/detail/mergedialog.h"

#include <QRadioButton>
#include <QSignalSpy>
#include <QtTest>

using namespace lead;

/// Two leads made one, by keyboard, over a real workspace.
class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(*qApp); }
    void cleanupTestCase() { m_theme.reset(); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void hintsAtASimilarLead();
    void takesWhatThePersonPicked();
    void canBeUndone();
    void swapsWhichLeadStays();

private:
    MergeDialog *openDialog();

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<DetailFixture> m_fixture;
    LeadId m_first;
    LeadId m_second;
};

void TestMerge::init()
{
    m_fixture = std::make_unique<DetailFixture>();
    m_first = m_fixture->add({{QStringLiteral("first_name"), QStringLiteral("Jonas")},
                              {QStringLiteral("last_name"), QStringLiteral("Reyes")},
                              {QStringLiteral("city"), QStringLiteral("Columbus")},
                              {QStringLiteral("email"), QStringLiteral("jonas@example.com")},
                              {QStringLiteral("phone"), QStringLiteral("+16145550184")}});
    m_second = m_fixture->add({{QStringLiteral("first_name"), QStringLiteral("Jonas")},
                               {QStringLiteral("last_name"), QStringLiteral("Reyes")},
                               {QStringLiteral("city"), QStringLiteral("Dayton")},
                               {QStringLiteral("email"), QStringLiteral("jonas@example.com")},
                               {QStringLiteral("company"), QStringLiteral("Reyes Roofing")}});
    VERIFY_OK(ActivityActs(*m_fixture->workspace).addNote(m_second, QStringLiteral("Roof replaced in 2021")));
    m_fixture->open(m_first);
    QTRY_VERIFY(m_fixture->isShown());
}

MergeDialog *TestMerge::openDialog()
{
    auto *dialog = new MergeDialog(*m_fixture->service, m_first, m_second, m_fixture->window.get());
    dialog->open();
    return dialog;
}

void TestMerge::hintsAtASimilarLead()
{
    const auto compare = [this] {
        return m_fixture->child<QAbstractButton>(QStringLiteral("compareSimilar"));
    };
    QTRY_VERIFY(compare() && compare()->isVisible());
    compare()->click();
    QTRY_VERIFY(m_fixture->window->findChild<MergeDialog *>());
    m_fixture->window->findChild<MergeDialog *>()->reject();
}

void TestMerge::takesWhatThePersonPicked()
{
    QPointer<MergeDialog> dialog = openDialog();
    QSignalSpy merged(dialog, &MergeDialog::merged);
    const QString name = QStringLiteral("%1-lose").arg(int(F::City));
    QTRY_VERIFY(dialog->findChild<QRadioButton *>(name));
    auto *dayton = dialog->findChild<QRadioButton *>(name);
    QCOMPARE(dayton->text(), QStringLiteral("Dayton"));
    QVERIFY(!dayton->isChecked());
    dayton->setFocus(Qt::TabFocusReason);
    QTest::keyClick(dayton, Qt::Key_Space);
    QVERIFY(namelessIn(*dialog).isEmpty());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(merged.size(), 1);
    QCOMPARE(m_fixture->stored(m_first, F::City), QStringLiteral("Dayton"));
    QCOMPARE(m_fixture->stored(m_first, F::Company), QStringLiteral("Reyes Roofing"));
    QCOMPARE(m_fixture->stored(m_second, F::City), QStringLiteral("gone"));
}

void TestMerge::canBeUndone()
{
    QPointer<MergeDialog> dialog = openDialog();
    QSignalSpy merged(dialog, &MergeDialog::merged);
    QTRY_VERIFY(dialog->findChild<QRadioButton *>());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(merged.size(), 1);
    const auto operation = merged.first().at(1).value<OperationId>();
    (void)m_fixture->service->undo(operation);
    QTRY_COMPARE(m_fixture->stored(m_second, F::City), QStringLiteral("Dayton"));
    QCOMPARE(m_fixture->stored(m_first, F::Company), QString());
}

void TestMerge::swapsWhichLeadStays()
{
    QPointer<MergeDialog> dialog = openDialog();
    QSignalSpy merged(dialog, &MergeDialog::merged);
    QTRY_VERIFY(dialog->findChild<QRadioButton *>());
    for (auto *button : dialog->findChildren<QAbstractButton *>())
        if (button->text().contains(QStringLiteral("wap")))
            button->click();
    const QString name = QStringLiteral("%1-keep").arg(int(F::City));
    QTRY_COMPARE(dialog->findChild<QRadioButton *>(name)->text(), QStringLiteral("Dayton"));
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(merged.size(), 1);
    QCOMPARE(m_fixture->stored(m_second, F::City), QStringLiteral("Dayton"));
    QCOMPARE(m_fixture->stored(m_first, F::City), QStringLiteral("gone"));
}

QTEST_MAIN(TestMerge)
#include "tst_merge.moc"
