// Predictions of a workspace: what is learned from, kept, followed and warned of.
#include "core/leads/leadacts.h"
#include "core/quality/referencedata.h"
#include "core/scoring/leakfinder.h"
#include "core/scoring/predictionplan.h"
#include "core/scoring/predictionreader.h"
#include "core/scoring/predictiontracker.h"
#include "core/scoring/predictor.h"
#include "core/storage/settingrepository.h"
#include "factsfixture.h"
#include "tests/support/testworkspace.h"
#include "tests/unit/leads/leadsfixture.h"

#include <QtTest>
#include <algorithm>
#include <limits>

using namespace lead;

namespace {

QStringList keysOf(const PredictionModel &model)
{
    QStringList keys;
    for (const PredictionModel::Input &input : model.inputs)
        keys << input.field.key;
    return keys;
}

const PredictionWarning *warningOf(const PredictionModel &model, const QString &key)
{
    const auto it = std::find_if(model.warnings.begin(), model.warnings.end(), [&key](const PredictionWarning &w) { return w.key == key; });
    return it == model.warnings.end() ? nullptr : &*it;
}

double largestDifference(const EvidenceCounts &a, const EvidenceCounts &b)
{
    double largest = std::max(std::abs(a.total().won - b.total().won), std::abs(a.total().lost - b.total().lost));
    for (std::size_t i = 0; i < a.inputCount(); ++i)
        for (std::size_t group = 0; group < a.of(i).size(); ++group)
            largest = std::max({largest, std::abs(a.of(i)[group].won - b.of(i)[group].won), std::abs(a.of(i)[group].lost - b.of(i)[group].lost)});
    for (const auto &[pipeline, counts] : a.pipelines()) {
        const auto it = b.pipelines().find(pipeline);
        const WonLost other = it == b.pipelines().end() ? WonLost() : it->second;
        largest = std::max({largest, std::abs(counts.won - other.won), std::abs(counts.lost - other.lost)});
    }
    return largest;
}

Predictor predictorOf(Workspace &workspace, FactsStore &store)
{
    const Result<LeadFactsPtr> facts = Predictor::factsFor(workspace, store);
    if (!facts)
        qFatal("%s", qPrintable(facts.error().message));
    return {workspace, *facts};
}

/// Leads with a source that tells, half of them closed by an act an hour after they came; `afterwards` is called for each closed one.
struct WorkedWorkspace
{
    TestWorkspace test;
    std::vector<LeadId> closed;

    template <typename Afterwards>
    void fill(int count, Afterwards afterwards)
    {
        const QString won = test->firstStage(StageKind::Won)->name;
        const QString lost = test->firstStage(StageKind::Lost)->name;
        for (int i = 0; i < count; ++i) {
            const bool isGood = i % 2 == 0;
            const LeadId lead = addLead(*test, {{QStringLiteral("last_name"), QStringLiteral("Lead %1").arg(i)}, {QStringLiteral("external_id"), QStringLiteral("X%1").arg(i)},
                                                {QStringLiteral("source"), isGood == (i % 10 < 8) ? QStringLiteral("Fair") : QStringLiteral("Web")}});
            if (i >= count / 2)
                continue;
            test.clock.advance(3'600'000);
            if (const auto moved = LeadActs(*test).moveToStage(lead, isGood ? won : lost); !moved)
                qFatal("%s", qPrintable(moved.error().message));
            closed.push_back(lead);
            afterwards(lead, isGood);
        }
    }
};

} // namespace

class TestPredictor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysHowManyLeadsThereAreWhenTheyAreTooFew()
    {
        WorkedWorkspace worked;
        worked.fill(58, [](LeadId, bool) {}); // 29 closed
        FactsStore store;
        Predictor predictor = predictorOf(*worked.test, store);
        const Result<PredictionTraining> training = predictor.train({});
        VERIFY_OK(training);
        QVERIFY(!training->model);
        QCOMPARE(training->won + training->lost, std::size_t(29));
        QCOMPARE(training->won, std::size_t(15));
        const auto evaluation = predictor.evaluate({});
        VERIFY_OK(evaluation);
        QVERIFY(!evaluation->validation);
        LivePrediction live;
        const auto kept = live.model(*worked.test, store.current());
        VERIFY_OK(kept);
        QVERIFY(!*kept);
    }
    void neverLearnsFromTheOutcomeNorFromWhatIsExcluded()
    {
        FactsFixture fixture;
        fixture.addLeads(3000, 1);
        FactsStore store;
        Predictor predictor = predictorOf(fixture.workspace(), store);
        const Result<QSet<FieldNumber>> excluded = fieldsCalled(fixture.workspace().catalog(), {QStringLiteral("State,owner_id"), QStringLiteral("source")});
        QVERIFY(!excluded.isOk()); // "owner_id" is a column, not what people call it
        const Result<QSet<FieldNumber>> known = fieldsCalled(fixture.workspace().catalog(), {QStringLiteral("State, LEAD SOURCE,owner"), QStringLiteral("source")});
        VERIFY_OK(known);
        QCOMPARE(*known, QSet<FieldNumber>({F::State, F::Source, F::Owner}));
        const Result<PredictionTraining> training = predictor.train(*known);
        VERIFY_OK(training);
        QVERIFY(training->model);
        const QStringList keys = keysOf(*training->model);
        for (const char *never : {"stage", "status", "amount", "score", "outcome", "converted_at", "updated_at", "next_action_at", "created_at", "import", "birthday", "state", "source", "owner"})
            QVERIFY2(!keys.contains(QString::fromLatin1(never)), never);
        QVERIFY2(keys.contains(QStringLiteral("cost")) && keys.contains(QStringLiteral("notes")) && keys.contains(QStringLiteral("city")), qPrintable(keys.join(u' ')));
        QVERIFY(std::any_of(keys.begin(), keys.end(), [](const QString &key) { return key.startsWith(u"tags:"); }));
        const auto why = [&](const char *key) {
            const auto &unused = training->model->unused;
            const auto it = std::find_if(unused.begin(), unused.end(), [key](const UnusedField &field) { return field.key == QLatin1StringView(key); });
            return it == unused.end() ? QString() : it->code();
        };
        QCOMPARE(why("state"), QStringLiteral("excluded"));
        QCOMPARE(why("birthday"), QStringLiteral("sensitive"));
        QVERIFY(!training->model->quality.hasSignal); // the fixture is noise
    }
    void followsWhatIsClosedAndOpenedAsIfItCountedAnew()
    {
        FactsFixture fixture;
        const qint64 next = fixture.addLeads(9000, 1);
        FactsStore store;
        Predictor predictor = predictorOf(fixture.workspace(), store);
        const Result<PredictionTraining> training = predictor.train({});
        VERIFY_OK(training);
        const auto &stages = fixture.workspace().stages();
        PredictionTracker tracker(*training->model, stages, store.current());
        fixture.journal({1});
        VERIFY_OK(store.catchUp(fixture.workspace()));
        const double before = tracker.model().counts.total().won;
        for (int round = 0; round < 12; ++round) {
            std::vector<qint64> touched;
            for (int i = 0; i < 1 + fixture.roll(40); ++i) {
                const qint64 id = 1 + fixture.roll(static_cast<int>(next) - 1);
                touched.push_back(id);
                fixture.exec(QStringLiteral("UPDATE lead SET stage_id = %1, converted_at = %2, source_id = source_id + %3, deleted_at = %4 WHERE id = %5")
                                 .arg(1 + fixture.roll(7)).arg(1'700'000'000'000 + qint64(fixture.roll(1'000'000)) * 90'000)
                                 .arg(0).arg(fixture.roll(10) == 0 ? QStringLiteral("5") : QStringLiteral("NULL")).arg(id));
            }
            if (round % 4 == 3) {
                const qint64 first = next + round * 5000;
                const qint64 end = fixture.addLeads(fixture.roll(3000) + 1, first);
                for (qint64 id = first; id < end; ++id)
                    touched.push_back(id);
            }
            std::sort(touched.begin(), touched.end());
            touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
            fixture.journal(touched);
            const Result<LeadFactsPtr> facts = store.catchUp(fixture.workspace());
            VERIFY_OK(facts);
            tracker.follow(*facts);
            const PredictionReader reader(**facts, stages);
            const EvidenceCounts anew = recounted(tracker.model(), reader.read(tracker.model().fields(), reader.closedRows(std::numeric_limits<std::size_t>::max())));
            const double difference = largestDifference(tracker.model().counts, anew);
            QVERIFY2(difference < 1e-7, qPrintable(QStringLiteral("round %1: %2").arg(round).arg(difference)));
        }
        QVERIFY(tracker.model().counts.total().won != before);
    }
    void keepsTheModelAndCountsWhatWasClosedSince()
    {
        WorkedWorkspace worked;
        worked.fill(120, [](LeadId, bool) {});
        FactsStore store;
        Predictor predictor = predictorOf(*worked.test, store);
        const Result<PredictionTraining> training = predictor.train({});
        VERIFY_OK(training);
        QVERIFY(training->model);
        QVERIFY(training->model->quality.hasSignal);
        VERIFY_OK(predictor.save(*training->model));
        LivePrediction live;
        const auto kept = live.model(*worked.test, store.current());
        VERIFY_OK(kept);
        QCOMPARE((*kept)->toJson(), training->model->toJson());
        const double wonBefore = (*kept)->counts.total().won;

        const auto before = predictor.predict(**kept, worked.closed);
        VERIFY_OK(before);
        QVERIFY(before->at(0).prediction.quality > 0.5); // won, from the fair
        QVERIFY(std::any_of(before->at(0).prediction.terms.begin(), before->at(0).prediction.terms.end(), [](const PredictionTerm &term) { return term.key == u"source" && term.points > 5; }));
        QCOMPARE(predictor.predict(**kept, {LeadId{4711}}).error().code, Error::NotFound);

        VERIFY_OK(LeadActs(*worked.test).moveToStage(worked.closed.front(), worked.test->firstStage()->name));
        const Result<LeadFactsPtr> facts = Predictor::factsFor(*worked.test, store);
        VERIFY_OK(facts);
        const auto followed = live.model(*worked.test, *facts);
        VERIFY_OK(followed);
        QVERIFY((*followed)->counts.total().won < wonBefore - 0.5);
        LivePrediction anew;
        const auto counted = anew.model(*worked.test, *facts);
        VERIFY_OK(counted);
        QVERIFY(largestDifference((*counted)->counts, (*followed)->counts) < 1e-9);
    }
    void refusesWhatIsKeptWhenItIsBroken()
    {
        WorkedWorkspace worked;
        worked.fill(4, [](LeadId, bool) {});
        {
            Transaction transaction(worked.test->connection());
            VERIFY_OK(SettingRepository(*worked.test).write(QStringLiteral("prediction"), QStringLiteral("{\"format\": 1, \"inputs\": [{}]}")));
            VERIFY_OK(transaction.commit());
        }
        FactsStore store;
        VERIFY_OK(Predictor::factsFor(*worked.test, store));
        LivePrediction live;
        const auto kept = live.model(*worked.test, store.current());
        QVERIFY(!kept.isOk());
        QCOMPARE(kept.error().code, Error::Corrupt);
    }
    void warnsOfAFieldThatTheHistorySaysComesAfterTheOutcome()
    {
        WorkedWorkspace worked;
        worked.fill(120, [&worked](LeadId lead, bool) {
            worked.test.clock.advance(60'000);
            if (!LeadActs(*worked.test).edit(lead, {{QStringLiteral("industry"), lead.value % 3 ? QStringLiteral("Retail") : QStringLiteral("Energy")}}))
                qFatal("no edit");
        });
        FactsStore store;
        const Result<PredictionTraining> training = predictorOf(*worked.test, store).train({});
        VERIFY_OK(training);
        const PredictionWarning *warning = warningOf(*training->model, QStringLiteral("industry"));
        QVERIFY(warning);
        QCOMPARE(warning->code(), QStringLiteral("after_outcome"));
        QCOMPARE(warning->share, 1.0);
        QVERIFY(warning->reason().contains(QStringLiteral("100 %")));
        QVERIFY(!warningOf(*training->model, QStringLiteral("source")));
    }
    void warnsOfFieldsThatOnlyClosedLeadsHaveOrThatTellTooMuch()
    {
        FactsFixture fixture;
        fixture.addLeads(4000, 1);
        fixture.exec(QStringLiteral("UPDATE lead SET city = NULL WHERE stage_id IN (SELECT id FROM stage WHERE kind = 'open')"));
        fixture.exec(QStringLiteral("UPDATE lead SET cost = abs(random() % 1000) + CASE WHEN stage_id IN (SELECT id FROM stage WHERE kind = 'won') THEN 800 ELSE 0 END"));
        FactsStore store;
        const Result<PredictionTraining> training = predictorOf(fixture.workspace(), store).train({});
        VERIFY_OK(training);
        const PredictionWarning *city = warningOf(*training->model, QStringLiteral("city"));
        QVERIFY(city);
        QCOMPARE(city->code(), QStringLiteral("only_closed"));
        const PredictionWarning *cost = warningOf(*training->model, QStringLiteral("cost"));
        QVERIFY(cost);
        QCOMPARE(cost->code(), QStringLiteral("too_good"));
        QVERIFY(cost->share > 0.9);
        QVERIFY(!warningOf(*training->model, QStringLiteral("state")));
    }
    void leavesOutANumberThatOnlyCountsTheLeads()
    {
        FactsFixture fixture;
        fixture.addLeads(1000, 1);
        fixture.exec(QStringLiteral("UPDATE lead SET cost = 500000 - id * 3"));
        FactsStore store;
        const Result<PredictionTraining> training = predictorOf(fixture.workspace(), store).train({});
        VERIFY_OK(training);
        QVERIFY(!keysOf(*training->model).contains(QStringLiteral("cost")));
        QVERIFY(std::any_of(training->model->unused.begin(), training->model->unused.end(), [](const UnusedField &field) { return field.key == u"cost" && field.code() == u"running_number"; }));
    }
    void judgesByTheFoldsGivenOrByTheLatest()
    {
        WorkedWorkspace worked;
        worked.fill(160, [](LeadId, bool) {});
        FactsStore store;
        Predictor predictor = predictorOf(*worked.test, store);
        Predictor::Question question;
        question.folds.emplace();
        for (int i = 0; i < 60; ++i)
            question.folds->emplace(QStringLiteral("X%1").arg(i).toStdString(), i % 3);
        const auto byFolds = predictor.evaluate(question);
        VERIFY_OK(byFolds);
        QCOMPARE(byFolds->validation->quality.leads, std::size_t(60)); // the other 20 are only learned from
        for (std::size_t i = 0; i < byFolds->externalIds.size(); ++i) {
            const int number = byFolds->externalIds[i].mid(1).toInt();
            QCOMPARE(byFolds->validation->folds[i], number < 60 ? number % 3 : -1);
        }
        Predictor::Question latest;
        latest.holdout = 0.25;
        const auto held = predictor.evaluate(latest);
        VERIFY_OK(held);
        QCOMPARE(held->validation->quality.leads, std::size_t(20));
        QCOMPARE(held->validation->folds[79], 0);
        QCOMPARE(held->validation->folds[0], -1);
        Predictor::Question strangers;
        strangers.folds.emplace();
        strangers.folds->emplace("nobody", 1);
        QCOMPARE(predictor.evaluate(strangers).error().code, Error::Invalid);
    }
};

QTEST_GUILESS_MAIN(TestPredictor)
#include "tst_predictor.moc"
