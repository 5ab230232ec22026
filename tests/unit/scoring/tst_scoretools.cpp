#include "core/scoring/conditionlogic.h"
#include "core/scoring/fitlearning.h"
#include "core/scoring/modelfile.h"
#include "core/scoring/scorecheck.h"
#include "core/scoring/scoresimulation.h"
#include "tests/unit/scoring/scorefixture.h"

#include "core/domain/conditiontext.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lead {

class tst_ScoreTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void seesConditionsThatContradictThemselves_data();
    void seesConditionsThatContradictThemselves();
    void countsWonAboveLost();
    void pointsOutWhatIsOddAboutAModel();
    void countsMoreEventRulesThanFitIntoAWord();
    void simulatesWithoutSavingAnything();
    void simulatesTheLeadAsItWasWhenItCameIn();
    void countsRulesByWhatWasTrueAtCapture();
    void stopsATestAndSaysSo();
    void keepsActivitiesUpToDate();
    void writesAModelToAFileAndReadsItAgain();
    void learnsWhatTellsWonFromLost();
    void opensAScoreToItsRulesAndEvents();
    void saysWhenItWillCoolDown();
};

void tst_ScoreTools::seesConditionsThatContradictThemselves_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("never");
    QTest::addColumn<bool>("always");
    QTest::newRow("two states") << QStringLiteral("state = CA and state = TX") << true << false;
    QTest::newRow("a state of two") << QStringLiteral("state in (CA, TX) and state = TX") << false << false;
    QTest::newRow("numbers apart") << QStringLiteral("employees > 100 and employees < 50") << true << false;
    QTest::newRow("numbers that meet") << QStringLiteral("employees >= 50 and employees <= 50") << false << false;
    QTest::newRow("empty and not") << QStringLiteral("email is empty and email contains \"x\"") << true << false;
    QTest::newRow("one way out") << QStringLiteral("(state = CA and state = TX) or zip is empty") << false << false;
    QTest::newRow("tags may be both") << QStringLiteral("tags = a and tags = b") << false << false;
    QTest::newRow("everything") << QStringLiteral("email is empty or email is not empty") << false << true;
}

void tst_ScoreTools::seesConditionsThatContradictThemselves()
{
    QFETCH(QString, condition);
    QFETCH(bool, never);
    QFETCH(bool, always);
    const FieldCatalog catalog;
    const Result<Condition> parsed = parseCondition(condition, catalog);
    VERIFY_OK(parsed);
    const ResolvedCondition resolved = resolve(*parsed, catalog, {});
    QCOMPARE(contradictsItself(resolved), never);
    QCOMPARE(holdsForAll(resolved), always);
}

void tst_ScoreTools::countsWonAboveLost()
{
    QCOMPARE(chanceAbove({3, 4}, {1, 2}), std::optional(1.0));
    QCOMPARE(chanceAbove({1, 2}, {1, 2}), std::optional(0.5));
    QCOMPARE(chanceAbove({1}, {2, 3}), std::optional(0.0));
    QCOMPARE(chanceAbove({2, 2, 5}, {2, 1}), std::optional((1.5 + 1.5 + 2) / 6));
    QVERIFY(!chanceAbove({}, {1}));
}

void tst_ScoreTools::pointsOutWhatIsOddAboutAModel()
{
    TestWorkspace workspace;
    for (int i = 0; i < 10; ++i)
        addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("L%1").arg(i)}, {QStringLiteral("state"), i < 5 ? QStringLiteral("CA") : QStringLiteral("TX")}, {QStringLiteral("company"), QStringLiteral("C")}});
    const Result<ScoreModel> model = scoreModelFromJson(R"json({"groups":[{"name":"G","max":10,"rules":[
        {"name":"never","when":"state = CA and state = TX","points":1},
        {"name":"nobody","when":"state = ME","points":1},
        {"name":"all","when":"company is not empty","points":10},
        {"name":"california","when":"state = CA","points":5},
        {"name":"texas","when":"state = TX","points":5},
        {"name":"calls","event":"call","points":5}]}]})json", workspace->catalog());
    VERIFY_OK(model);
    const Result<ScoreCheck> check = checkScoreModel(*workspace, *model);
    VERIFY_OK(check);
    const auto has = [&](ScoreFinding::Kind kind, const char *rule) {
        return std::any_of(check->findings.begin(), check->findings.end(), [&](const ScoreFinding &f) { return f.kind == kind && f.rule == QLatin1StringView(rule) && !f.text.isEmpty(); });
    };
    QVERIFY(has(ScoreFinding::Kind::Never, "never"));
    QVERIFY(has(ScoreFinding::Kind::NoLead, "nobody"));
    QVERIFY(has(ScoreFinding::Kind::NoLead, "calls"));
    QVERIFY(has(ScoreFinding::Kind::Always, "all"));
    QVERIFY(has(ScoreFinding::Kind::Exclusive, "texas"));
    QVERIFY(has(ScoreFinding::Kind::NoEffect, "california")); // the group is full by then
    QVERIFY(has(ScoreFinding::Kind::Unreachable, ""));        // hot takes 70
    QCOMPARE(check->counts[3].leads, qint64(5));
    QCOMPARE(check->counts[3].share, 0.5);
}

void tst_ScoreTools::countsMoreEventRulesThanFitIntoAWord()
{
    TestWorkspace workspace;
    for (int i = 0; i < 30; ++i) {
        const LeadId lead = addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("L%1").arg(i)}, {QStringLiteral("employees"), QString::number(i)}});
        for (int n = 0; n < i % 4; ++n)
            addActivity(*workspace, lead, n == 0 ? "call" : "email", n == 2 ? "replied" : "interested", workspace.clock.now() + (i % 5 == 0 ? DayMillis : -DayMillis)); // some lie ahead
    }
    QJsonArray rules;
    for (int i = 0; i < 70; ++i)
        rules.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("R%1").arg(i)}, {QStringLiteral("event"), i % 3 == 0 ? QStringLiteral("call") : i % 3 == 1 ? QStringLiteral("reply") : QStringLiteral("any")},
                                 {QStringLiteral("when"), QStringLiteral("employees > %1").arg(i % 20)}, {QStringLiteral("points"), 1}});
    rules.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("Fresh")}, {QStringLiteral("when"), QStringLiteral("employees > 10")}, {QStringLiteral("since"), QStringLiteral("created_at")}, {QStringLiteral("points"), 5}, {QStringLiteral("half_life_days"), 10}});
    const QJsonObject group{{QStringLiteral("name"), QStringLiteral("G")}, {QStringLiteral("max"), 1000}, {QStringLiteral("rules"), rules}};
    const Result<ScoreModel> model = scoreModelFromJson(QJsonDocument(QJsonObject{{QStringLiteral("groups"), QJsonArray{group}}}).toJson(), workspace->catalog());
    VERIFY_OK(model);
    const Result<ScoreCheck> check = checkScoreModel(*workspace, *model);
    const Result<ScoreSimulation> simulation = ScoreSimulator(*workspace).run(*model, ScoreSimulator::Basis::Now, 10); // which scores each
    VERIFY_OK(check);
    VERIFY_OK(simulation);
    QCOMPARE(check->counts.size(), std::size_t(71));
    qint64 sum = 0;
    for (std::size_t i = 0; i < check->counts.size(); ++i) {
        QCOMPARE(check->counts[i].leads, simulation->rules[i].leads);
        sum += check->counts[i].leads;
    }
    QVERIFY(sum > 300);
    QCOMPARE(check->counts[70].leads, qint64(19));
}

void tst_ScoreTools::simulatesWithoutSavingAnything()
{
    TestWorkspace workspace;
    publishModel(*workspace, testModel());
    const LeadId lead = addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("A")}, {QStringLiteral("company"), QStringLiteral("C")}, {QStringLiteral("stage"), QStringLiteral("Won")}});
    addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("B")}, {QStringLiteral("stage"), QStringLiteral("Lost")}});
    QByteArray changed = testModel();
    changed.replace("\"when\":\"company is not empty\",\"points\":20", "\"when\":\"company is not empty\",\"points\":50");
    const Result<ScoreModel> model = scoreModelFromJson(changed, workspace->catalog());
    VERIFY_OK(model);
    const qint64 before = Journal(*workspace).position();
    const Result<ScoreSimulation> simulation = ScoreSimulator(*workspace).run(*model, ScoreSimulator::Basis::Now, 10);
    VERIFY_OK(simulation);
    QCOMPARE(simulation->leads, qint64(2));
    QCOMPARE(simulation->becomeHot, qint64(1));
    QCOMPARE(simulation->becomingHot.front().lead, lead);
    QCOMPARE(simulation->becomingHot.front().before, 20);
    QCOMPARE(simulation->becomingHot.front().after, 50);
    QCOMPARE(simulation->after.auc, std::optional(1.0));
    QCOMPARE(std::accumulate(simulation->after.histogram.begin(), simulation->after.histogram.end(), qint64(0)), qint64(2));
    QCOMPARE(simulation->before->histogram[2], qint64(1));
    QCOMPARE(Journal(*workspace).position(), before);
    QCOMPARE(scoreOf(*workspace, lead).score, 20);
}

void tst_ScoreTools::simulatesTheLeadAsItWasWhenItCameIn()
{
    TestWorkspace workspace;
    const LeadId lead = addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("A")}, {QStringLiteral("state"), QStringLiteral("NV")}});
    workspace.clock.advance(DayMillis);
    VERIFY_OK(LeadActs(*workspace).edit(lead, {{QStringLiteral("state"), QStringLiteral("CA")}, {QStringLiteral("company"), QStringLiteral("C")}}));
    workspace.clock.advance(DayMillis);
    VERIFY_OK(LeadActs(*workspace).edit(lead, {{QStringLiteral("company"), QStringLiteral("D")}}));
    addActivity(*workspace, lead, "call", "interested", workspace.clock.now());
    const Result<ScoreModel> model = scoreModelFromJson(testModel(), workspace->catalog());
    const auto top = [&](ScoreSimulator::Basis basis) {
        const Result<ScoreSimulation> simulation = ScoreSimulator(*workspace).run(*model, basis, 10);
        if (!simulation)
            qFatal("%s", qPrintable(simulation.error().message));
        return simulation->after.mean;
    };
    QCOMPARE(top(ScoreSimulator::Basis::Now), 65.0);
    QCOMPARE(top(ScoreSimulator::Basis::AtCapture), 0.0); // neither company, nor the other state, nor the call
}

void tst_ScoreTools::countsRulesByWhatWasTrueAtCapture()
{
    TestWorkspace workspace;
    const LeadId lead = addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("A")}, {QStringLiteral("company"), QStringLiteral("C")}, {QStringLiteral("state"), QStringLiteral("NV")}});
    addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("B")}, {QStringLiteral("state"), QStringLiteral("TX")}});
    workspace.clock.advance(DayMillis);
    VERIFY_OK(LeadActs(*workspace).edit(lead, {{QStringLiteral("state"), QStringLiteral("CA")}, {QStringLiteral("company"), QString()}}));
    addActivity(*workspace, lead, "call", "interested", workspace.clock.now());
    const Result<ScoreModel> model = scoreModelFromJson(testModel(), workspace->catalog());
    const auto counts = [&](ScoreSimulator::Basis basis) {
        const Result<ScoreSimulation> simulation = ScoreSimulator(*workspace).run(*model, basis, 10);
        QList<qint64> leads;
        for (const SimulatedRule &rule : simulation ? simulation->rules : std::vector<SimulatedRule>())
            leads << rule.leads;
        return leads;
    };
    QCOMPARE(counts(ScoreSimulator::Basis::Now), (QList<qint64>{0, 2, 0, 1, 0}));
    QCOMPARE(counts(ScoreSimulator::Basis::AtCapture), (QList<qint64>{1, 1, 0, 0, 0}));
}

void tst_ScoreTools::stopsATestAndSaysSo()
{
    TestWorkspace workspace;
    publishModel(*workspace, testModel());
    addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("A")}});
    const Result<ScoreModel> model = scoreModelFromJson(testModel(), workspace->catalog());
    for (const auto basis : {ScoreSimulator::Basis::Now, ScoreSimulator::Basis::AtCapture}) {
        int looks = 0;
        for (int allowed = 0; allowed < 40; ++allowed) { // at each step
            looks = 0;
            const Result<ScoreSimulation> simulation = ScoreSimulator(*workspace).run(*model, basis, 10, {{}, [&] { return ++looks > allowed; }});
            if (simulation)
                break;
            QCOMPARE(simulation.error().code, Error::Cancelled);
            QCOMPARE(simulation.error().message, QStringLiteral("The test was stopped. Nothing was changed by it."));
        }
        QVERIFY(looks > 2 && looks < 40);
    }
}

void tst_ScoreTools::keepsActivitiesUpToDate()
{
    TestWorkspace workspace;
    const LeadId first = addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("A")}});
    const LeadId second = addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("B")}});
    addActivity(*workspace, first, "call", "interested", workspace.clock.now());
    ScoreEventStore store;
    const auto told = [&](ScoreEventStore &of) {
        const Result<ScoreEventStore::Events> events = of.current(workspace->connection());
        if (!events)
            qFatal("%s", qPrintable(events.error().message));
        QStringList text;
        ScoreEvents::Walk walk(**events, 0);
        for (const LeadId lead : {first, second})
            for (const ScoredEvent &event : walk.of(lead.value))
                text << QStringLiteral("%1 %2 %3 %4").arg(lead.value).arg(event.at).arg((*events)->types()[event.type].kind, (*events)->types()[event.type].outcome);
        return text;
    };
    QCOMPARE(told(store).size(), 1);
    addActivity(*workspace, second, "email", "replied", workspace.clock.now() - DayMillis);
    addActivity(*workspace, first, "call", "", workspace.clock.now() - DayMillis);
    QCOMPARE(told(store).size(), 3);
    ScoreEventStore afresh;
    QCOMPARE(told(store), told(afresh));
    const Result<std::optional<Operation>> last = Journal(*workspace).lastUndoable();
    VERIFY_OK(Undo(*workspace).undo((*last)->id));
    QCOMPARE(told(store).size(), 2);
    ScoreEventStore again;
    QCOMPARE(told(store), told(again));
}

void tst_ScoreTools::writesAModelToAFileAndReadsItAgain()
{
    TestWorkspace workspace;
    const Result<ScoreModel> model = scoreModelFromJson(testModel(), workspace->catalog());
    const QString path = QFileInfo(workspace.path()).absolutePath() + QStringLiteral("/model.json");
    VERIFY_OK(writeModelFile(path, *model, workspace->catalog()));
    const Result<ScoreModel> again = readModelFile(path, workspace->catalog());
    VERIFY_OK(again);
    QVERIFY(*again == *model);
    QVERIFY(!writeModelFile(workspace.path(), *model, workspace->catalog()).isOk()); // it is a workspace
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(MaxScoreModelSize + 10, ' '));
    file.close();
    const Result<ScoreModel> tooLong = readModelFile(path, workspace->catalog());
    QVERIFY(!tooLong.isOk());
    QVERIFY(!readModelFile(path + u'x', workspace->catalog()).isOk());
}

void tst_ScoreTools::learnsWhatTellsWonFromLost()
{
    TestWorkspace workspace;
    FactsStore few;
    VERIFY_OK(few.open(*workspace));
    QVERIFY(!learnProfile(*few.current(), workspace->catalog(), workspace->terms().texts()).isOk());
    for (int i = 0; i < 120; ++i) {
        const bool isWon = i % 2;
        const bool isReferral = isWon ? i % 10 != 1 : i % 10 == 0;
        addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("L%1").arg(i)}, {QStringLiteral("source"), isReferral ? QStringLiteral("Referral") : QStringLiteral("Cold list")},
                             {QStringLiteral("country"), i % 4 < 2 ? QStringLiteral("US") : QStringLiteral("CA")}, {QStringLiteral("stage"), isWon ? QStringLiteral("Won") : QStringLiteral("Lost")}});
    }
    FactsStore store;
    VERIFY_OK(store.open(*workspace));
    const Result<LearnedProfile> learned = learnProfile(*store.current(), workspace->catalog(), workspace->terms().texts());
    VERIFY_OK(learned);
    QCOMPARE(learned->won, qint64(60));
    QVERIFY(!learned->criteria.empty());
    QVERIFY2(learned->criteria.front().condition.contains(QStringLiteral("source")), qPrintable(learned->criteria.front().condition));
    QVERIFY2(learned->criteria.front().criterion.name.contains(QStringLiteral("Referral")) || learned->criteria.front().criterion.name.contains(QStringLiteral("Cold list")), "as people wrote it");
    for (const LearnedCriterion &criterion : learned->criteria) {
        QVERIFY2(!criterion.condition.contains(QStringLiteral("country")), "chance");
        QVERIFY(!criterion.condition.contains(QStringLiteral("stage")));
        QVERIFY(criterion.won + criterion.lost >= FewestLearnedCases);
    }
}

void tst_ScoreTools::opensAScoreToItsRulesAndEvents()
{
    TestWorkspace workspace;
    publishModel(*workspace, testModel());
    const LeadId lead = addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("A")}, {QStringLiteral("company"), QStringLiteral("C")}});
    const ActivityId call = addActivity(*workspace, lead, "call", "interested", workspace.clock.now() - 10 * DayMillis);
    const Result<ScoreReceipt> receipt = scoreReceiptOf(*workspace, lead);
    VERIFY_OK(receipt);
    QCOMPARE(receipt->score.score, 35);
    QCOMPARE(receipt->version, 1);
    QCOMPARE(receipt->groups[0].rules.size(), std::size_t(1));
    const ReceiptRule &rule = receipt->groups[1].rules.front();
    QCOMPARE(rule.name, QStringLiteral("Called"));
    QCOMPARE(rule.points, 15.0);
    QCOMPARE(rule.whole, 30.0);
    QCOMPARE(rule.events.front().activity, call);
    QCOMPARE(rule.events.front().outcome, QStringLiteral("interested"));
    QVERIFY(rule.fading.contains(QStringLiteral("10 days")));
    double sum = 0;
    for (const ReceiptGroup &group : receipt->groups)
        for (const ReceiptRule &line : group.rules)
            sum += line.points;
    QCOMPARE(std::lround(sum), 35L);
    QCOMPARE(receipt->history.size(), std::size_t(2));
    QCOMPARE(receipt->history.front().cause, call);
    QCOMPARE(receipt->history.front().before, std::optional(20));
    QVERIFY(!scoreReceiptOf(*workspace, LeadId{4711}).isOk());
}

void tst_ScoreTools::saysWhenItWillCoolDown()
{
    TestWorkspace workspace;
    publishModel(*workspace, testModel());
    const LeadId lead = addLead(*workspace, {{QStringLiteral("last_name"), QStringLiteral("A")}, {QStringLiteral("company"), QStringLiteral("C")}});
    addActivity(*workspace, lead, "call", "interested", workspace.clock.now());
    const Result<ScoreReceipt> receipt = scoreReceiptOf(*workspace, lead);
    VERIFY_OK(receipt);
    QCOMPARE(receipt->score.temperature, Temperature::Hot);
    const auto cool = std::find_if(receipt->crossings.begin(), receipt->crossings.end(), [](const ScoreReceipt::Crossing &c) { return c.score.temperature == Temperature::Warm; });
    QVERIFY(cool != receipt->crossings.end());
    // Hot from 50 on, with 5 to spare: 20 + 30 · 2^(-t/10) below 44.5.
    const auto expected = static_cast<Millis>(10 * std::log2(30 / 24.5) * double(DayMillis));
    QVERIFY(std::abs(cool->at - workspace.clock.now() - expected) < 60000);
}

} // namespace lead

QTEST_GUILESS_MAIN(lead::tst_ScoreTools)
#include "tst_scoretools.moc"
