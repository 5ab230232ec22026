#include "core/intake/fileimport.h" // before the facts, whose Row it would shadow

#include "core/domain/conditiontext.h"
#include "core/facts/conditionevaluator.h"
#include "core/leads/leadstory.h"
#include "core/leads/qualificationacts.h"
#include "core/leads/undohistory.h"
#include "core/storage/leadrepository.h"
#include "core/storage/leadscorer.h"
#include "tests/unit/scoring/scorefixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>

namespace lead {

class tst_ScoreKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scoresALeadWithinTheActThatChangesIt();
    void scoresAgainWhenAnActIsUndone();
    void scoresAllLeadsAsItScoresEach();
    void addsUpMoreRulesThanATableHolds();
    void scoresOneByOneLikeAllAtOnce();
    void letsPointsFadeAndTellsOfIt();
    void movesLeadsThatCrossTheDefinitionOfAnMql();
    void tellsTheCrossingInTheStory();
    void takesBackAModelThatIsUndone();
    void scoresWhatAnImportBrings();
    void scoresTheSameByFewFieldsAsByAll();
    void putsScoresIntoListsAndRecords();
    void keepsFactsOfOtherReadersRight();
    void refusesModelsThatGoRoundInCircles();
    void storesScoresInBlocks();
    void stopsAtAnyStepAndGoesOnLater();
};

namespace {

LeadId company(Workspace &workspace, const QString &state = QStringLiteral("CA"))
{
    return addLead(workspace, {{QStringLiteral("last_name"), QStringLiteral("Lovelace")}, {QStringLiteral("company"), QStringLiteral("Engines")}, {QStringLiteral("state"), state}});
}

OperationId setState(Workspace &workspace, LeadId lead, const QString &state)
{
    const Result<LeadActs::Done> done = LeadActs(workspace).edit(lead, {{QStringLiteral("state"), state}});
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return done->operation;
}

} // namespace

void tst_ScoreKeeper::scoresALeadWithinTheActThatChangesIt()
{
    TestWorkspace workspace;
    publishModel(*workspace, testModel());
    const LeadId lead = company(*workspace);
    QCOMPARE(scoreOf(*workspace, lead).score, 35);
    QCOMPARE(scoreOf(*workspace, lead).temperature, Temperature::Warm);
    setState(*workspace, lead, QStringLiteral("NV"));
    QCOMPARE(scoreOf(*workspace, lead).score, 20);
    addActivity(*workspace, lead, "call", "no answer", workspace.clock.now());
    QCOMPARE(scoreOf(*workspace, lead).score, 50);
    QCOMPARE(scoreOf(*workspace, lead).temperature, Temperature::Hot);
    QVERIFY(LeadActs(*workspace).edit(lead, {{QStringLiteral("email"), QStringLiteral("ada@rival.example")}}).isOk());
    QVERIFY(scoreOf(*workspace, lead).isDisqualified);
    QCOMPARE(scoreOf(*workspace, lead).temperature, Temperature::Cold);
}

void tst_ScoreKeeper::scoresAgainWhenAnActIsUndone()
{
    TestWorkspace workspace;
    publishModel(*workspace, testModel());
    const LeadId lead = company(*workspace);
    const OperationId edit = setState(*workspace, lead, QStringLiteral("NV"));
    VERIFY_OK(Undo(*workspace).undo(edit));
    QCOMPARE(scoreOf(*workspace, lead).score, 35);
    addActivity(*workspace, lead, "call", "interested", workspace.clock.now());
    const Result<std::optional<Operation>> call = Journal(*workspace).lastUndoable();
    VERIFY_OK(Undo(*workspace).undo((*call)->id));
    QCOMPARE(scoreOf(*workspace, lead).score, 35);
}

void tst_ScoreKeeper::scoresAllLeadsAsItScoresEach()
{
    TestWorkspace workspace;
    QRandomGenerator random(5);
    std::vector<LeadId> leads;
    for (int i = 0; i < 60; ++i) {
        QList<std::pair<QString, QString>> values{{QStringLiteral("last_name"), QStringLiteral("L%1").arg(i)}};
        if (random.bounded(2))
            values << std::pair(QStringLiteral("company"), QStringLiteral("C"));
        if (random.bounded(2))
            values << std::pair(QStringLiteral("state"), random.bounded(2) ? QStringLiteral("CA") : QStringLiteral("NV"));
        if (random.bounded(3))
            values << std::pair(QStringLiteral("employees"), QString::number(random.bounded(400)));
        if (random.bounded(5) == 0)
            values << std::pair(QStringLiteral("email"), QStringLiteral("l%1@rival.example").arg(i));
        leads.push_back(addLead(*workspace, values));
        for (int n = random.bounded(4); n > 0; --n)
            addActivity(*workspace, leads.back(), random.bounded(2) ? "call" : "email", random.bounded(2) ? "replied" : "interested", workspace.clock.now() - random.bounded(40) * DayMillis);
    }
    QByteArray model = testModel();
    model.chop(1);
    model += R"json(,"profile":[{"field":"employees","from":50,"to":200,"falloff":100,"weight":2},{"when":"state = CA","weight":1}],"profile_points":10})json";
    publishModel(*workspace, model);
    LeadScorer scorer(*workspace, workspace->scoreSheet());
    int faded = 0;
    for (const LeadId lead : leads) {
        const Result<std::optional<LeadScorer::Case>> single = scorer.scored(lead, Temperature::Cold);
        VERIFY_OK(single);
        LeadScore stored = scoreOf(*workspace, lead);
        QVERIFY2(stored.sameAs((*single)->score), qPrintable(QStringLiteral("%1: %2, %3").arg(lead.value).arg(stored.score).arg((*single)->score.score)));
        QVERIFY(std::abs(stored.changesAt - (*single)->score.changesAt) <= 1000);
        faded += stored.changesAt != 0;
    }
    QVERIFY(faded > 10);
}

void tst_ScoreKeeper::addsUpMoreRulesThanATableHolds()
{
    TestWorkspace workspace;
    QRandomGenerator random(11);
    std::vector<LeadId> leads;
    for (int i = 0; i < 300; ++i) {
        leads.push_back(addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("L%1").arg(i)}, {QStringLiteral("employees"), QString::number(random.bounded(1 << 20))}}));
        if (random.bounded(4) == 0)
            addActivity(*workspace, leads.back(), "call", "interested", workspace.clock.now());
    }
    // Twenty rules in one group and ten in another, a bit of a number each; every other one disqualifies or is off now and then.
    QJsonArray groups;
    for (int g = 0; g < 2; ++g) {
        QJsonArray rules;
        for (int r = 0; r < (g == 0 ? 20 : 10); ++r) {
            QJsonObject rule{{QStringLiteral("name"), QStringLiteral("R%1-%2").arg(g).arg(r)}, {QStringLiteral("when"), QStringLiteral("employees > %1").arg(random.bounded(1 << 20))}, {QStringLiteral("points"), random.bounded(2000) / 100.0 - 8}};
            if (r == 13) {
                rule.remove(QStringLiteral("points"));
                rule.insert(QStringLiteral("disqualifies"), true);
            }
            rules.append(rule);
        }
        if (g == 1)
            rules.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("Called")}, {QStringLiteral("event"), QStringLiteral("call")}, {QStringLiteral("points"), 7}});
        groups.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("G%1").arg(g)}, {QStringLiteral("min"), -50}, {QStringLiteral("max"), 90}, {QStringLiteral("rules"), rules}});
    }
    publishModel(*workspace, QJsonDocument(QJsonObject{{QStringLiteral("groups"), groups}}).toJson());
    LeadScorer scorer(*workspace, workspace->scoreSheet());
    QSet<int> seen;
    for (const LeadId lead : leads) {
        const Result<std::optional<LeadScorer::Case>> single = scorer.scored(lead, Temperature::Cold);
        VERIFY_OK(single);
        QCOMPARE(scoreOf(*workspace, lead).score, (*single)->score.score);
        QCOMPARE(scoreOf(*workspace, lead).isDisqualified, (*single)->score.isDisqualified);
        seen.insert((*single)->score.score);
    }
    QVERIFY(seen.size() > 15);
}

void tst_ScoreKeeper::scoresOneByOneLikeAllAtOnce()
{
    TestWorkspace workspace;
    publishModel(*workspace, testModel());
    QRandomGenerator random(6);
    std::vector<LeadId> leads;
    for (int i = 0; i < 25; ++i)
        leads.push_back(company(*workspace, i % 2 ? QStringLiteral("CA") : QStringLiteral("NV")));
    for (int step = 0; step < 150; ++step) {
        const LeadId lead = leads[static_cast<std::size_t>(random.bounded(static_cast<int>(leads.size())))];
        switch (random.bounded(4)) {
        case 0: setState(*workspace, lead, random.bounded(2) ? QStringLiteral("CA") : QStringLiteral("NV")); break;
        case 1: addActivity(*workspace, lead, "call", "interested", workspace.clock.now()); break;
        case 2: addActivity(*workspace, lead, "email", "replied", workspace.clock.now()); break;
        default:
            if (const Result<std::optional<Operation>> last = Journal(*workspace).lastUndoable(); last && *last && (*last)->kind != u"setup" && (*last)->kind != u"create")
                VERIFY_OK(Undo(*workspace).undo((*last)->id));
        }
        workspace.clock.set(workspace.clock.now() + random.bounded(36) * 3600000LL);
        if (step % 10 == 0)
            VERIFY_OK(ScoreKeeper(*workspace).settle());
    }
    VERIFY_OK(ScoreKeeper(*workspace).settle());
    std::vector<LeadScore> kept;
    for (const LeadId lead : leads)
        kept.push_back(scoreOf(*workspace, lead));
    VERIFY_OK(ScoreKeeper(*workspace).saveAll());
    for (std::size_t i = 0; i < leads.size(); ++i)
        QVERIFY2(scoreOf(*workspace, leads[i]).sameAs(kept[i]), qPrintable(QString::number(i)));
}

void tst_ScoreKeeper::letsPointsFadeAndTellsOfIt()
{
    TestWorkspace workspace;
    publishModel(*workspace, testModel());
    const LeadId lead = company(*workspace);
    addActivity(*workspace, lead, "call", "interested", workspace.clock.now());
    QCOMPARE(scoreOf(*workspace, lead).score, 65);
    VERIFY_OK(ScoreKeeper(*workspace).settle()); // of the first lead
    QCOMPARE(*ScoreKeeper(*workspace).need(), ScoreKeeper::Need::None);
    const Millis changesAt = scoreOf(*workspace, lead).changesAt;
    QVERIFY(changesAt > workspace.clock.now());
    workspace.clock.set(changesAt);
    QCOMPARE(*ScoreKeeper(*workspace).need(), ScoreKeeper::Need::Some);
    QCOMPARE(scoreOf(*workspace, lead).engagement, 50);
    VERIFY_OK(ScoreKeeper(*workspace).settle());
    QCOMPARE(scoreOf(*workspace, lead).engagement, 49); // sooner than the whole score
    QCOMPARE(*ScoreKeeper(*workspace).need(), ScoreKeeper::Need::None);
    workspace.clock.set(workspace.clock.now() + 20 * DayMillis);
    const Result<ScoreKeeper::Done> done = ScoreKeeper(*workspace).settle();
    VERIFY_OK(done);
    QVERIFY(done->operation.isValid()); // from hot to warm
    QCOMPARE(scoreOf(*workspace, lead).temperature, Temperature::Warm);
    const Result<ScoreReceipt> receipt = scoreReceiptOf(*workspace, lead);
    VERIFY_OK(receipt);
    QCOMPARE(receipt->history.front().temperatureAfter, QStringLiteral("warm"));
    QCOMPARE(receipt->history.front().temperatureBefore, QStringLiteral("hot"));
    QVERIFY((*Journal(*workspace).lastUndoable())->kind != u"score");
}

void tst_ScoreKeeper::movesLeadsThatCrossTheDefinitionOfAnMql()
{
    TestWorkspace workspace; // its definition: score >= 50
    publishModel(*workspace, testModel());
    const LeadId lead = company(*workspace);
    QCOMPARE(shown(*workspace, lead, F::Lifecycle), QString());
    addActivity(*workspace, lead, "call", "interested", workspace.clock.now());
    QCOMPARE(shown(*workspace, lead, F::Lifecycle), QStringLiteral("mql"));
    // Published over leads that are there, a model moves them, too; taken back, it takes the moves back.
    TestWorkspace other;
    const LeadId waiting = company(*other);
    addActivity(*other, waiting, "call", "interested", other.clock.now());
    const OperationId published = publishModel(*other, testModel());
    QCOMPARE(shown(*other, waiting, F::Lifecycle), QStringLiteral("mql"));
    VERIFY_OK(Undo(*other).undo(published));
    QCOMPARE(shown(*other, waiting, F::Lifecycle), QString());
}

void tst_ScoreKeeper::tellsTheCrossingInTheStory()
{
    TestWorkspace workspace;
    publishModel(*workspace, testModel());
    const LeadId lead = company(*workspace);
    addActivity(*workspace, lead, "call", "interested", workspace.clock.now() + 1);
    workspace.clock.set(workspace.clock.now() + 2000);
    setState(*workspace, lead, QStringLiteral("NV"));
    const Result<std::optional<Lead>> record = LeadRepository(*workspace).find(lead);
    const Result<std::vector<TimelineEntry>> story = LeadStory(*workspace).of(**record);
    VERIFY_OK(story);
    const auto entry = std::find_if(story->begin(), story->end(), [](const TimelineEntry &e) { return e.body.contains(QStringLiteral("Score: ")); });
    QVERIFY(entry != story->end());
    QVERIFY2(std::any_of(story->begin(), story->end(), [](const TimelineEntry &e) { return e.text().contains(QStringLiteral("Score: 35")) || e.text().contains(QStringLiteral("35 → 65")); }), "no score in the story");
}

void tst_ScoreKeeper::takesBackAModelThatIsUndone()
{
    TestWorkspace workspace;
    publishModel(*workspace, testModel());
    const LeadId lead = company(*workspace);
    QByteArray model = testModel();
    model.replace("\"points\":20,\"count\"", "\"points\":21,\"count\"").replace("\"name\":\"Known company\",\"when\":\"company is not empty\",\"points\":20", "\"name\":\"Known company\",\"when\":\"company is not empty\",\"points\":5");
    const OperationId second = publishModel(*workspace, model);
    QCOMPARE(scoreOf(*workspace, lead).score, 20);
    VERIFY_OK(Undo(*workspace).undo(second));
    QCOMPARE(*ScoreKeeper(*workspace).need(), ScoreKeeper::Need::All);
    VERIFY_OK(ScoreKeeper(*workspace).settle());
    QCOMPARE(scoreOf(*workspace, lead).score, 35);
    // Without a model nobody has a score.
    const Result<std::vector<Definition>> all = DefinitionActs(*workspace).all();
    VERIFY_OK(DefinitionActs(*workspace).publish({{Definition::scoreName(), QString(), currentOf(*all, Definition::scoreName())->version}}, {}));
    QCOMPARE(scoreOf(*workspace, lead).score, -1);
    QVERIFY(!recordOf(*workspace, lead).score);
}

void tst_ScoreKeeper::scoresWhatAnImportBrings()
{
    TestWorkspace workspace;
    publishModel(*workspace, testModel());
    QCOMPARE(*ScoreKeeper(*workspace).need(), ScoreKeeper::Need::None);
    QFile file(workspace.folder.filePath(QStringLiteral("list.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("First name,Email,Company,State\nAda,ada@example.com,Engines,CA\nBob,bob@example.com,,NV\n");
    file.close();
    const ReferenceData reference;
    FileImport import(*workspace, reference);
    const Result<FileInspection> inspection = import.inspect(file.fileName());
    VERIFY_OK(inspection);
    IntakePlan plan;
    plan.mapping = inspection->mapping;
    const Result<ImportOutcome> outcome = import.run(file.fileName(), plan, {});
    VERIFY_OK(outcome);
    QCOMPARE(*ScoreKeeper(*workspace).need(), ScoreKeeper::Need::Some);
    const Result<ScoreKeeper::Done> done = ScoreKeeper(*workspace).settle();
    VERIFY_OK(done);
    QCOMPARE(done->scored, qint64(2));
    QCOMPARE(*ScoreKeeper(*workspace).need(), ScoreKeeper::Need::None);
    FactsStore store;
    VERIFY_OK(store.open(*workspace));
    std::vector<std::int64_t> scores;
    for (const Row row : store.current()->everything().rows())
        scores.push_back(store.current()->number(*store.current()->slot(F::Score), row));
    QCOMPARE(scores, (std::vector<std::int64_t>{35, 0}));
    // Taken back, nobody of it is left to be scored; brought again, they are.
    const Result<UndoReport> undone = Undo(*workspace).undo(outcome->record.operation);
    VERIFY_OK(undone);
    QCOMPARE(undone->removed, qint64(2));
    QCOMPARE(*ScoreKeeper(*workspace).need(), ScoreKeeper::Need::None);
    VERIFY_OK(Undo(*workspace).undo(undone->operation));
    QCOMPARE(*ScoreKeeper(*workspace).need(), ScoreKeeper::Need::Some);
    VERIFY_OK(ScoreKeeper(*workspace).settle());
    VERIFY_OK(store.catchUp(*workspace));
    QCOMPARE(store.current()->size(), std::size_t(2));
}

// Whoever has no facts reads those fields alone that rules and definitions ask for.
void tst_ScoreKeeper::scoresTheSameByFewFieldsAsByAll()
{
    TestWorkspace workspace;
    for (int i = 0; i < 40; ++i)
        addLead(*workspace, {{QStringLiteral("first_name"), QStringLiteral("F%1").arg(i % 3)}, {QStringLiteral("last_name"), QStringLiteral("L%1").arg(i)}, {QStringLiteral("company"), i % 2 ? QStringLiteral("C") : QString()},
                             {QStringLiteral("state"), i % 5 ? QStringLiteral("CA") : QStringLiteral("NV")}, {QStringLiteral("employees"), QString::number(i * 7)}, {QStringLiteral("notes"), i % 4 ? QString() : QStringLiteral("wants a call")},
                             {QStringLiteral("email"), QStringLiteral("l%1@%2.example").arg(QString::number(i), i % 6 ? QStringLiteral("good") : QStringLiteral("rival"))}});
    QByteArray model = testModel();
    model.chop(1);
    model.replace("\"rules\":[\n        {\"name\":\"Known", "\"rules\":[{\"name\":\"Wants\",\"when\":\"notes contains call\",\"points\":4},{\"name\":\"Named\",\"when\":\"full_name contains \\\"F1\\\"\",\"points\":3},{\"name\":\"Open\",\"when\":\"outcome = open\",\"points\":2},\n        {\"name\":\"Known");
    model += R"json(,"profile":[{"field":"employees","from":50,"to":200,"falloff":100,"weight":2}],"profile_points":10})json";
    QVERIFY(model.contains("Wants"));
    publishModel(*workspace, model);
    const auto stored = [&] {
        std::vector<std::uint64_t> scores;
        ScoreCursor cursor(workspace->connection(), 0, std::numeric_limits<std::int64_t>::max());
        for (const Row row : FactsLoader(*workspace).load().value()->everything().rows())
            if (const ScoreRow *score = cursor.seek(FactsLoader(*workspace).load().value()->id(row).value))
                scores.push_back(score->packed);
        return scores;
    };
    VERIFY_OK(ScoreKeeper(*workspace).saveAll());
    const std::vector<std::uint64_t> few = stored();
    FactsStore store;
    VERIFY_OK(store.open(*workspace));
    VERIFY_OK(ScoreKeeper(*workspace, store.current()).saveAll());
    QCOMPARE(few.size(), std::size_t(40));
    QVERIFY(few == stored());
    QVERIFY(std::set(few.begin(), few.end()).size() > 10);
}

void tst_ScoreKeeper::putsScoresIntoListsAndRecords()
{
    TestWorkspace workspace;
    publishModel(*workspace, testModel());
    const LeadId lead = company(*workspace);
    const LeadId other = addPerson(*workspace, QStringLiteral("Ada"), QStringLiteral("Byron"));
    FactsStore store;
    VERIFY_OK(store.open(*workspace));
    const auto found = [&](const char *text) {
        const Result<Condition> condition = parseCondition(QString::fromLatin1(text), workspace->catalog());
        if (!condition)
            qFatal("%s", qPrintable(condition.error().message));
        const RowSet rows = ConditionEvaluator(*store.current()).matching(resolve(*condition, workspace->catalog(), ScoreKeeper(*workspace).context()));
        std::vector<LeadId> leads;
        for (const Row row : rows.rows())
            leads.push_back(store.current()->id(row));
        return leads;
    };
    for (const char *text : {"score >= 30", "temperature = warm", "fit = 70", "grade = B3", "score = 35"})
        QCOMPARE(found(text), std::vector{lead});
    QCOMPARE(found("temperature = cold and disqualified is false"), std::vector{other});
    QCOMPARE(recordOf(*workspace, lead).score, std::optional(35));
    QCOMPARE(shown(*workspace, lead, F::Grade), QStringLiteral("B3"));
    QCOMPARE(shown(*workspace, lead, F::Temperature), QStringLiteral("warm"));
    setState(*workspace, lead, QStringLiteral("NV"));
    VERIFY_OK(store.catchUp(*workspace));
    QCOMPARE(found("score = 20"), std::vector{lead});
    VERIFY_OK(store.verify(*workspace));
    QVERIFY(store.verify(*workspace)->isEmpty());
}

void tst_ScoreKeeper::keepsFactsOfOtherReadersRight()
{
    TestWorkspace workspace;
    const LeadId lead = company(*workspace);
    FactsStore store;
    VERIFY_OK(store.open(*workspace));
    publishModel(*workspace, testModel());
    VERIFY_OK(store.catchUp(*workspace));
    const FactSlot &slot = *store.current()->slot(F::Score);
    QCOMPARE(store.current()->number(slot, *store.current()->find(lead)), 35);
    // Scores that no act names.
    VERIFY_OK(StoredScores(workspace->connection()).put(lead, LeadScore{77}));
    ScoreState state = StoredScores(workspace->connection()).state();
    ++state.epoch;
    VERIFY_OK(StoredScores(workspace->connection()).setState(state));
    VERIFY_OK(store.catchUp(*workspace));
    QCOMPARE(store.current()->number(slot, *store.current()->find(lead)), 77);
}

void tst_ScoreKeeper::refusesModelsThatGoRoundInCircles()
{
    TestWorkspace workspace; // an MQL is one with score >= 50
    const QByteArray model = R"json({"groups":[{"name":"G","rules":[{"when":"lifecycle = mql","points":5}]}]})json";
    const Result<LeadJobDone> done = DefinitionActs(*workspace).publish({{Definition::scoreName(), QString::fromUtf8(model), 0}}, {});
    QVERIFY(!done.isOk());
    QVERIFY2(done.error().message.contains(QStringLiteral("circles")), qPrintable(done.error().message));
    QVERIFY(!workspace->scoreSheet());
}

void tst_ScoreKeeper::storesScoresInBlocks()
{
    TestWorkspace workspace;
    std::vector<ScoreRow> rows;
    for (std::int64_t i = 0; i < 10000; ++i) {
        LeadScore score{static_cast<int>(i % 100)};
        rows.push_back({1000 + i * 3 + (i > 9000 ? std::int64_t(1) << 40 : 0), score.packed(), i % 7 == 0 ? Millis(1772442000000 + i * 1000) : 0});
    }
    StoredScores stored(workspace->connection());
    VERIFY_OK(stored.replaceAll(rows));
    for (const std::size_t i : {std::size_t(0), std::size_t(4095), std::size_t(4096), std::size_t(9999)}) {
        const Result<std::optional<LeadScore>> score = stored.find({rows[i].lead});
        VERIFY_OK(score);
        QCOMPARE((*score)->packed(), rows[i].packed);
        QCOMPARE((*score)->changesAt, rows[i].changesAt);
    }
    QVERIFY(!stored.find({1001}).value());
    VERIFY_OK(stored.put({rows[5].lead}, LeadScore{-12}));
    ScoreCursor cursor(workspace->connection(), 0, std::numeric_limits<std::int64_t>::max());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const ScoreRow *row = cursor.seek(rows[i].lead);
        QVERIFY(row);
        QCOMPARE(LeadScore::fromPacked(row->packed).score, i == 5 ? -12 : static_cast<int>(i % 100));
    }
    ScoreCursor middle(workspace->connection(), rows[5000].lead - 1, rows[5000].lead);
    QVERIFY(middle.seek(rows[5000].lead));
    QCOMPARE(stored.due(1772442000000 + 14000, 100)->size(), std::size_t(3));
    VERIFY_OK(stored.settled(1772442000000 + 14000));
    QCOMPARE(decodedScores(encodedScores(rows.data(), 4096)).size(), std::size_t(4096));
    QVERIFY(decodedScores("no block").empty());
}

// Whoever closes a window does not wait for scores.
void tst_ScoreKeeper::stopsAtAnyStepAndGoesOnLater()
{
    TestWorkspace workspace;
    std::vector<LeadId> leads;
    for (int i = 0; i < 300; ++i)
        leads.push_back(company(*workspace, i % 2 ? QStringLiteral("CA") : QStringLiteral("NV")));
    const Result<std::vector<Definition>> definitions = DefinitionActs(*workspace).all();
    VERIFY_OK(definitions);
    VERIFY_OK(DefinitionActs(*workspace).publish({{QStringLiteral("mql"), QStringLiteral("score >= 30"), currentOf(*definitions, QStringLiteral("mql"))->version}}, {}));
    addActivity(*workspace, leads.front(), "call", "no answer", workspace.clock.now());
    publishModel(*workspace, testModel());
    const auto moved = [&] { return workspace->connection().number(QStringLiteral("SELECT count(*) FROM lead_detail WHERE lifecycle_id IS NOT NULL")).value_or(-1); };
    const qint64 wanted = moved();
    QVERIFY(wanted > 0);
    // As if nothing had been scored, each time stopped one look later.
    int stops = 0;
    for (int looks = 0;; ++looks) {
        QVERIFY(looks < 1000);
        VERIFY_OK(workspace->connection().exec(QStringLiteral("UPDATE score_state SET definition_id = 0")));
        int asked = 0;
        ScoreKeeper keeper(*workspace);
        keeper.stopWhen([&] { return asked++ >= looks; });
        const Result<ScoreKeeper::Done> done = keeper.settle();
        if (done)
            break;
        ++stops;
        QCOMPARE(done.error().code, Error::Cancelled);
        QCOMPARE(*ScoreKeeper(*workspace).need(), ScoreKeeper::Need::All);
        QVERIFY(!workspace->connection().takeReadFailure());
    }
    QVERIFY2(stops >= 3, qPrintable(QString::number(stops)));
    QCOMPARE(*ScoreKeeper(*workspace).need(), ScoreKeeper::Need::None);
    QCOMPARE(moved(), wanted);
}

} // namespace lead

QTEST_GUILESS_MAIN(lead::tst_ScoreKeeper)
#include "tst_scorekeeper.moc"
