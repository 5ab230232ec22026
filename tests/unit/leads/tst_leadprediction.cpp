// Predictions as the window asks for them.
#include "core/leads/leadservice.h"
#include "tests/unit/leads/leadsfixture.h"

#include <algorithm>

using namespace lead;

class TestLeadPrediction : public QObject
{
    Q_OBJECT

    TestWorkspace m_workspace;
    std::vector<LeadId> m_closed;

    template <typename T>
    static Result<T> answer(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 20000))
            qFatal("no answer");
        return future.result();
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (int i = 0; i < 60; ++i) {
            const bool isGood = i % 2 == 0;
            const LeadId lead = addLead(*m_workspace, {{QStringLiteral("last_name"), QStringLiteral("Lead %1").arg(i)}, {QStringLiteral("source"), isGood == (i % 10 < 8) ? QStringLiteral("Fair") : QStringLiteral("Web")}});
            m_workspace.clock.advance(60'000);
            VERIFY_OK(LeadActs(*m_workspace).moveToStage(lead, m_workspace->firstStage(isGood ? StageKind::Won : StageKind::Lost)->name));
            m_closed.push_back(lead);
        }
    }
    void refusesWithoutAWorkspace()
    {
        LeadService service(m_workspace.clock);
        QVERIFY(!answer(service.prediction()).isOk());
        QVERIFY(!answer(service.trainPrediction({})).isOk());
        QVERIFY(!answer(service.predictions({})).isOk());
    }
    void learnsKeepsAndPredicts()
    {
        LeadService service(m_workspace.clock);
        VERIFY_OK(answer(service.open(m_workspace.path())));
        const auto before = answer(service.prediction());
        VERIFY_OK(before);
        QVERIFY(!before->has_value());
        const auto none = answer(service.predictions(m_closed));
        VERIFY_OK(none);
        QVERIFY(none->empty());

        const auto training = answer(service.trainPrediction({F::Industry}));
        VERIFY_OK(training);
        QVERIFY(training->model);
        QCOMPARE(training->won + training->lost, std::size_t(60));
        const auto kept = answer(service.prediction());
        VERIFY_OK(kept);
        QCOMPARE((*kept)->toJson(), training->model->toJson());
        // What a page draws: the calibration, the gains and the thresholds.
        QCOMPARE((*kept)->quality.bins.size(), std::size_t(10));
        QCOMPARE((*kept)->quality.gains.size(), std::size_t(21));
        QCOMPARE((*kept)->quality.thresholds.size(), std::size_t(9));

        const auto predictions = answer(service.predictions({m_closed[0], m_closed[1]}));
        VERIFY_OK(predictions);
        QCOMPARE(predictions->front().lead, m_closed[0]);
        QVERIFY(predictions->at(0).prediction.quality > predictions->at(1).prediction.quality + 0.1);
    }
    void countsWhatIsClosedWhileItIsOpen()
    {
        LeadService service(m_workspace.clock);
        VERIFY_OK(answer(service.open(m_workspace.path())));
        const auto before = answer(service.prediction());
        VERIFY_OK(before);
        VERIFY_OK(answer(service.moveToStage(m_closed.front(), m_workspace->firstStage()->name)));
        const auto after = answer(service.prediction());
        VERIFY_OK(after);
        QVERIFY((*after)->counts.total().won < (*before)->counts.total().won - 0.5);
    }
};

QTEST_GUILESS_MAIN(TestLeadPrediction)
#include "tst_leadprediction.moc"
