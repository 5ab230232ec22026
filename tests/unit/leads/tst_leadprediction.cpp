// Predictions as the window asks for them.
#include "core/facts/factsstore.h"
#include "core/leads/leadservice.h"
#include "core/leads/qualificationacts.h"
#include "core/scoring/predictor.h"
#include "tests/unit/leads/leadsfixture.h"

#include <algorithm>
#include <atomic>

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
    void comparesTheLeadsOfNowAndWhatPeopleDecided()
    {
        // Those who are open now are of another kind than those it learned from.
        std::vector<LeadId> open;
        for (int i = 0; i < 60; ++i)
            open.push_back(addLead(*m_workspace, {{QStringLiteral("last_name"), QStringLiteral("Open %1").arg(i)},
                                                  {QStringLiteral("source"), i < 55 ? QStringLiteral("Fair") : QStringLiteral("Web")},
                                                  {QStringLiteral("owner"), m_workspace->user(m_workspace->actingUser())->name}}));
        QualificationActs acts(*m_workspace);
        for (const int i : {0, 1, 55}) {
            VERIFY_OK(acts.move(open[static_cast<std::size_t>(i)], Lifecycle::Mql));
            m_workspace.clock.advance(1000);
        }
        VERIFY_OK(acts.accept(open[0]));
        VERIFY_OK(acts.reject(open[1], QStringLiteral("No budget")));
        VERIFY_OK(acts.accept(open[55]));
        LeadService service(m_workspace.clock);
        VERIFY_OK(answer(service.open(m_workspace.path())));
        const auto review = answer(service.predictionReview());
        VERIFY_OK(review);
        QVERIFY(review->model);
        QCOMPARE(review->won + review->lost, std::size_t(59)); // one was opened again
        QCOMPARE(review->open, std::size_t(61));
        QVERIFY(review->leadsPerDay > 0);
        QCOMPARE(review->fields.size(), review->model->inputs.size());
        const auto source = std::find_if(review->fields.begin(), review->fields.end(), [](const FieldStability &field) { return field.key == u"source"; });
        QVERIFY(source != review->fields.end());
        QCOMPARE(source->stability.level(), PopulationStability::Level::Shifted);
        QVERIFY(review->score && review->score->index > PopulationStability::Much);
        // Fair is good: rejecting one is an override, as is accepting one from the web.
        QCOMPARE(review->overrides.decisions(), std::size_t(3));
        QCOMPARE(review->overrides.acceptedAbove.decisions, std::size_t(1));
        QCOMPARE(review->overrides.rejectedAbove.decisions, std::size_t(1));
        QCOMPARE(review->overrides.acceptedBelow.decisions, std::size_t(1));
        QCOMPARE(review->overrides.reasons, (std::vector<OverrideStatistics::Reason>{{QStringLiteral("No budget"), 1}}));
    }
    void stopsLearningAndKeepsWhatThereWas()
    {
        LeadService service(m_workspace.clock);
        VERIFY_OK(answer(service.open(m_workspace.path())));
        const auto before = answer(service.prediction());
        std::atomic<int> steps = 0;
        ScoringWatch watch;
        watch.isCancelled = [&steps] { return steps > 0; };
        watch.progress = [&steps](int, int total) {
            ++steps;
            QVERIFY(total > 1);
        };
        m_workspace.clock.advance(60'000);
        const auto stopped = answer(service.trainPrediction({}, watch));
        QVERIFY(!stopped.isOk());
        QCOMPARE(stopped.error().code, Error::Cancelled);
        QCOMPARE((*answer(service.prediction()))->trainedAt, (*before)->trainedAt);
    }
    void isTrainedOnlyByWhoSetsUp()
    {
        addUser(*m_workspace, QStringLiteral("Rita Rep"));
        VERIFY_OK(m_workspace->actAs(QStringLiteral("Rita Rep")));
        const auto facts = FactsStore().load(*m_workspace);
        VERIFY_OK(facts);
        Predictor predictor(*m_workspace, *facts);
        const Result<void> saved = predictor.save(PredictionModel());
        QVERIFY(!saved.isOk());
        QCOMPARE(saved.error().code, Error::Forbidden);
    }
};

QTEST_GUILESS_MAIN(TestLeadPrediction)
#include "tst_leadprediction.moc"
