#include "core/base/whendone.h"
#include "core/leads/leadacts.h"
#include "core/leads/leadservice.h"
#include "core/quality/referencedata.h"
#include "tests/support/testworkspace.h"
#include "ui/leads/leadlistmodel.h"

#include <QAbstractItemModelTester>

using namespace lead;

/// The model over a real service and a workspace with a few hundred leads.
class LeadListModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsADashUntilARecordIsThere();
    void sortsByFields();
    void findsWhileTyping();
    void refusesAConditionWithItsPlace();
    void keepsTheListWhenOnlyAValueChanged();
    void editsACell();
    void putsARefusedValueBack();
    void putsLeadsUnderTheirGroups();
    void showsTheTopBeforeTheRest();
    void checksAPageThenEverything();
    void keepsChecksOfLeadsThatAreStillThere();
    void saysARowInOneSentence();
    void seesWhatAnotherProcessDid();
    void forgetsEverythingWhenClosed();

private:
    static constexpr int Leads = 300;
    QString text(int row, FieldNumber field) const
    {
        return m_model->index(row, m_model->columnOf(field)).data().toString();
    }
    QString name(int row) const { return text(row, F::FullName); }
    void ask(const std::function<void(LeadQuery &)> &change)
    {
        LeadQuery query = m_model->query();
        change(query);
        m_model->setQuery(query);
    }

    ReferenceData m_reference;
    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<LeadService> m_service;
    std::unique_ptr<LeadListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void LeadListModelTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    // Nobody needs these leads after a power cut.
    VERIFY_OK((*m_workspace)->connection().exec(QStringLiteral("PRAGMA synchronous = OFF")));
    LeadActs acts(**m_workspace);
    for (int i = 0; i < Leads; ++i) {
        m_workspace->clock.advance(1000);
        VERIFY_OK(acts.create({{QStringLiteral("last_name"), QStringLiteral("Lead %1").arg(i, 3, 10, QLatin1Char('0'))},
                               {QStringLiteral("amount"), QString::number((i * 37) % Leads)},
                               {QStringLiteral("source"), i % 3 == 0 ? QStringLiteral("Bing") : QStringLiteral("Ads")}},
                              m_reference));
    }
    m_service = std::make_unique<LeadService>(m_workspace->clock);
    m_model = std::make_unique<LeadListModel>(*m_service, m_workspace->clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get(),
                                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setColumns({F::Stage, F::Amount, F::Source, F::Email, F::Company});
    (void)m_service->open(m_workspace->path());
    QTRY_VERIFY(m_service->isOpen());
    m_model->reload();
    QTRY_VERIFY(m_model->isWhole());
    QCOMPARE(m_model->rowCount(), Leads);
}

void LeadListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_service.reset();
    m_workspace.reset();
}

void LeadListModelTest::showsADashUntilARecordIsThere()
{
    const int far = 4 * LeadRows::PageRows + 10;
    QVERIFY(!m_model->row(far));
    QCOMPARE(name(far), QStringLiteral("–"));
    // The newest come first.
    QTRY_COMPARE(name(far), QStringLiteral("Lead %1").arg(Leads - 1 - far, 3, 10, QLatin1Char('0')));
    QVERIFY(m_model->row(far));
}

void LeadListModelTest::sortsByFields()
{
    ask([](LeadQuery &query) { query.sorts = {{F::Amount, Qt::DescendingOrder}}; });
    QTRY_VERIFY(text(0, F::Amount).contains(QString::number(Leads - 1)));
    ask([](LeadQuery &query) { query.sorts = {{F::Source, Qt::DescendingOrder}, {F::FullName, Qt::AscendingOrder}}; });
    QTRY_COMPARE(name(0), QStringLiteral("Lead 000"));
    QTRY_COMPARE(name(1), QStringLiteral("Lead 003"));
}

void LeadListModelTest::findsWhileTyping()
{
    // Faster than answers come: only the last one counts.
    for (const char *typed : {"l", "le", "lead", "lead 1", "lead 12", "lead 123"})
        ask([typed](LeadQuery &query) { query.search = QString::fromLatin1(typed); });
    QTRY_COMPARE(m_model->rowCount(), 1);
    QTRY_COMPARE(name(0), QStringLiteral("Lead 123"));
    QCOMPARE(m_model->list().total, qint64(Leads));
}

void LeadListModelTest::refusesAConditionWithItsPlace()
{
    QSignalSpy refused(m_model.get(), &LeadListModel::refused);
    ask([](LeadQuery &query) { query.condition = QStringLiteral("amount > 250 and nonsense = 3"); });
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(m_model->rowCount(), Leads);
    ask([](LeadQuery &query) { query.condition = QStringLiteral("amount >= 290"); });
    QTRY_COMPARE(m_model->rowCount(), 10);
}

void LeadListModelTest::keepsTheListWhenOnlyAValueChanged()
{
    QTRY_COMPARE(name(0), QStringLiteral("Lead 299"));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    VERIFY_OK(LeadActs(**m_workspace).edit(m_model->leadAt(0), {{QStringLiteral("company"), QStringLiteral("Acme")}}));
    QTRY_COMPARE(text(0, F::Company), QStringLiteral("Acme"));
    QCOMPARE(reset.count(), 0);
}

void LeadListModelTest::editsACell()
{
    QTRY_COMPARE(name(0), QStringLiteral("Lead 299"));
    // The name is made of two fields.
    QVERIFY(!(m_model->index(0, LeadListModel::NameColumn).flags() & Qt::ItemIsEditable));
    const QModelIndex email = m_model->index(0, m_model->columnOf(F::Email));
    QVERIFY(email.flags() & Qt::ItemIsEditable);
    QVERIFY(m_model->setData(email, QStringLiteral("ada@example.com")));
    QCOMPARE(text(0, F::Email), QStringLiteral("ada@example.com")); // at once
    const LeadId lead = m_model->leadAt(0);
    QTRY_COMPARE(LeadActs(**m_workspace).require(lead)->text(F::Email), QStringLiteral("ada@example.com"));
    QTRY_VERIFY(m_service->info()->undoable);
}

void LeadListModelTest::putsARefusedValueBack()
{
    QTRY_COMPARE(name(0), QStringLiteral("Lead 299"));
    const QString before = text(0, F::Stage);
    QSignalSpy refused(m_model.get(), &LeadListModel::editRefused);
    QVERIFY(m_model->setData(m_model->index(0, m_model->columnOf(F::Stage)), QStringLiteral("No such stage")));
    QCOMPARE(text(0, F::Stage), QStringLiteral("No such stage"));
    QTRY_COMPARE(refused.count(), 1);
    QTRY_COMPARE(text(0, F::Stage), before);
}

void LeadListModelTest::putsLeadsUnderTheirGroups()
{
    ask([](LeadQuery &query) { query.groupBy = F::Source; });
    QTRY_COMPARE(m_model->rowCount(), Leads + 2);
    const LeadGroupRow *first = m_model->groupAt(0);
    QVERIFY(first);
    const auto count = static_cast<int>(first->count);
    QVERIFY(!m_model->leadAt(0).isValid());
    QVERIFY(m_model->groupAt(count + 1));
    QCOMPARE(m_model->rowOf(m_model->leadAt(count + 2)), count + 2);
    m_model->toggleGroup(0);
    QCOMPARE(m_model->rowCount(), Leads + 2 - count);
    QVERIFY(m_model->groupAt(0)->isCollapsed);
    QVERIFY(m_model->groupAt(1));
    m_model->collapseAll(true);
    QCOMPARE(m_model->rowCount(), 2);
    m_model->collapseAll(false);
    QCOMPARE(m_model->rowCount(), Leads + 2);
}

void LeadListModelTest::showsTheTopBeforeTheRest()
{
    LeadListModel model(*m_service, m_workspace->clock);
    QList<bool> whole;
    connect(&model, &LeadListModel::listed, &model, [&] {
        whole << model.isWhole();
        if (model.isWhole())
            QCOMPARE(model.rowCount(), Leads);
        else
            QVERIFY(model.rowCount() > 0 && model.rowCount() < Leads);
        QCOMPARE(model.list().matching, Leads);
        QCOMPARE(model.leadAt(0), m_model->leadAt(0));
        QVERIFY(model.leadAt(model.rowCount() - 1).isValid());
    });
    model.reload();
    QTRY_COMPARE(whole, (QList<bool>{false, true}));
    QCOMPARE(*model.list().ids, *m_model->list().ids);
}

void LeadListModelTest::checksAPageThenEverything()
{
    LeadChecks &checks = m_model->checks();
    m_model->checkPage(0, 19);
    QCOMPARE(checks.count(), qint64(20));
    QVERIFY(!checks.isAll());
    QCOMPARE(m_model->checkStateOfAll(), Qt::PartiallyChecked);
    m_model->checkPage(0, 19);
    QVERIFY(checks.isAll());
    QCOMPARE(checks.count(), qint64(Leads));
    QVERIFY(m_model->isChecked(Leads - 1));
    m_model->setChecked(5, 6, false);
    QCOMPARE(checks.count(), qint64(Leads - 2));
    QVERIFY(!m_model->isChecked(5));
    const LeadSelection selection = checks.selection();
    QVERIFY(selection.all);
    QCOMPARE(selection.except.size(), std::size_t(2));
    checks.clear();
    QCOMPARE(checks.count(), qint64(0));
    QVERIFY(!m_model->isChecked(0));
}

void LeadListModelTest::keepsChecksOfLeadsThatAreStillThere()
{
    m_model->setChecked(0, 9, true);
    const LeadId kept = m_model->leadAt(0);
    ask([](LeadQuery &query) { query.search = QStringLiteral("lead 299"); });
    QTRY_COMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->checks().count(), qint64(1));
    QVERIFY(m_model->checks().contains(kept));
}

void LeadListModelTest::saysARowInOneSentence()
{
    QTRY_COMPARE(name(0), QStringLiteral("Lead 299"));
    const QString sentence = m_model->index(0, LeadListModel::NameColumn).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(sentence.startsWith(QStringLiteral("Lead 299, ")), qPrintable(sentence));
    QVERIFY2(sentence.contains(text(0, F::Stage)), qPrintable(sentence));
    QCOMPARE(m_model->index(0, LeadListModel::CheckColumn).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Lead 299, not checked"));
}

void LeadListModelTest::seesWhatAnotherProcessDid()
{
    m_workspace->clock.advance(1000);
    VERIFY_OK(LeadActs(**m_workspace).create({{QStringLiteral("last_name"), QStringLiteral("Newcomer")}}, m_reference));
    QTRY_COMPARE(m_model->rowCount(), Leads + 1);
    QTRY_COMPARE(name(0), QStringLiteral("Newcomer"));
}

void LeadListModelTest::forgetsEverythingWhenClosed()
{
    m_model->checkPage(0, 3);
    m_service->close();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->isListed());
    QVERIFY(m_model->checks().isEmpty());
}

QTEST_MAIN(LeadListModelTest)
#include "tst_leadlistmodel.moc"
