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
    void sortsByAColumn();
    void findsWhileTyping();
    void refusesAConditionWithItsPlace();
    void keepsTheListWhenOnlyAValueChanged();
    void editsACell();
    void seesWhatAnotherProcessDid();
    void forgetsEverythingWhenClosed();

private:
    static constexpr int Leads = 300;
    QString text(int row, int column) const { return m_model->index(row, column).data().toString(); }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<LeadService> m_service;
    std::unique_ptr<LeadListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    ReferenceData m_reference;
};

void LeadListModelTest::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    // Nobody needs these leads after a power cut.
    VERIFY_OK((*m_workspace)->connection().exec(QStringLiteral("PRAGMA synchronous = OFF")));
    LeadActs acts(**m_workspace);
    for (int i = 0; i < Leads; ++i) {
        m_workspace->clock.advance(1000);
        VERIFY_OK(acts.create(
            {{QStringLiteral("last_name"), QStringLiteral("Lead %1").arg(i, 3, 10, QLatin1Char('0'))},
             {QStringLiteral("amount"), QString::number((i * 37) % Leads)}},
            m_reference));
    }
    m_service = std::make_unique<LeadService>(m_workspace->clock);
    m_model = std::make_unique<LeadListModel>(*m_service);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    (void)m_service->open(m_workspace->path());
    QTRY_COMPARE(m_model->rowCount(), Leads);
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
    const int far = 2 * LeadListModel::PageRows + 10;
    QCOMPARE(text(far, 0), QStringLiteral("–"));
    // The newest come first.
    QTRY_COMPARE(text(far, 0), QStringLiteral("Lead %1").arg(Leads - 1 - far, 3, 10, QLatin1Char('0')));
}

void LeadListModelTest::sortsByAColumn()
{
    const auto &columns = m_model->columns();
    const int amount =
        static_cast<int>(std::find(columns.begin(), columns.end(), F::Amount) - columns.begin());
    m_model->sort(amount, Qt::DescendingOrder);
    QTRY_VERIFY(text(0, amount).contains(QString::number(Leads - 1)));
    m_model->sort(0, Qt::AscendingOrder);
    QTRY_COMPARE(text(0, 0), QStringLiteral("Lead 000"));
    QTRY_COMPARE(text(Leads - 1, 0), QStringLiteral("Lead 299"));
}

void LeadListModelTest::findsWhileTyping()
{
    LeadQuery query = m_model->query();
    // Faster than answers come: only the last one counts.
    for (const char *typed : {"l", "le", "lead", "lead 1", "lead 12", "lead 123"}) {
        query.search = QString::fromLatin1(typed);
        m_model->setQuery(query);
    }
    QTRY_COMPARE(m_model->rowCount(), 1);
    QTRY_COMPARE(text(0, 0), QStringLiteral("Lead 123"));
    QCOMPARE(m_model->list().total, qint64(Leads));
}

void LeadListModelTest::refusesAConditionWithItsPlace()
{
    QSignalSpy refused(m_model.get(), &LeadListModel::refused);
    LeadQuery query = m_model->query();
    query.condition = QStringLiteral("amount > 250 and nonsense = 3");
    m_model->setQuery(query);
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(m_model->rowCount(), Leads);
    query.condition = QStringLiteral("amount >= 290");
    m_model->setQuery(query);
    QTRY_COMPARE(m_model->rowCount(), 10);
}

void LeadListModelTest::keepsTheListWhenOnlyAValueChanged()
{
    QTRY_COMPARE(text(0, 0), QStringLiteral("Lead 299"));
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    VERIFY_OK(LeadActs(**m_workspace)
                  .edit(m_model->leadAt(0), {{QStringLiteral("company"), QStringLiteral("Acme")}}));
    QTRY_COMPARE(text(0, 1), QStringLiteral("Acme"));
    QCOMPARE(reset.count(), 0);
}

void LeadListModelTest::editsACell()
{
    QTRY_COMPARE(text(0, 0), QStringLiteral("Lead 299"));
    QVERIFY(!(m_model->index(0, 0).flags() & Qt::ItemIsEditable)); // the name is made of two fields
    QVERIFY(m_model->setData(m_model->index(0, 2), QStringLiteral("ada@example.com")));
    const LeadId lead = m_model->leadAt(0);
    QTRY_COMPARE(LeadActs(**m_workspace).require(lead)->text(F::Email), QStringLiteral("ada@example.com"));
    QTRY_VERIFY(m_service->info()->undoable);
    QTRY_VERIFY(m_service->info()->undoable->summary.contains(QStringLiteral("Lead 299")));

    QSignalSpy refused(m_model.get(), &LeadListModel::editRefused);
    QVERIFY(m_model->setData(m_model->index(0, 4), QStringLiteral("No such stage")));
    QTRY_COMPARE(refused.count(), 1);
}

void LeadListModelTest::seesWhatAnotherProcessDid()
{
    m_workspace->clock.advance(1000);
    VERIFY_OK(LeadActs(**m_workspace).create({{QStringLiteral("last_name"), QStringLiteral("Newcomer")}}, m_reference));
    QTRY_COMPARE(m_model->rowCount(), Leads + 1);
    QTRY_COMPARE(text(0, 0), QStringLiteral("Newcomer"));
}

void LeadListModelTest::forgetsEverythingWhenClosed()
{
    m_service->close();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->isListed());
}

QTEST_MAIN(LeadListModelTest)
#include "tst_leadlistmodel.moc"
