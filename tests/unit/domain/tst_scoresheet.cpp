#include "core/domain/scoresheet.h"

#include <QRandomGenerator>
#include <QtTest>
#include <cmath>

namespace lead {

namespace {

constexpr Millis Day = 86400000;
constexpr Millis Now = 1772442000000;

ScoreRule eventRule(const char *kind, double points)
{
    ScoreRule rule;
    rule.name = QString::fromLatin1(kind);
    rule.event = ScoreEvent{QString::fromLatin1(kind), {}};
    rule.points = points;
    return rule;
}

ScoreModel modelOf(std::vector<ScoreRule> rules)
{
    ScoreModel model;
    model.groups.push_back({QStringLiteral("Engagement"), ScoreGroupKind::Engagement, -100, 100, std::move(rules)});
    return model;
}

const std::vector<ScoreEventType> &types()
{
    static const std::vector<ScoreEventType> all{{QStringLiteral("call"), QStringLiteral("interested")}, {QStringLiteral("call"), QStringLiteral("no answer")}, {QStringLiteral("email"), QStringLiteral("replied")}, {QStringLiteral("note"), {}}};
    return all;
}

ScoreInput inputFor(const ScoreSheet &sheet, std::vector<ScoredEvent> events)
{
    ScoreInput input;
    input.fits.assign(sheet.rules().size(), 1);
    input.since.resize(sheet.rules().size());
    input.events = std::move(events);
    return input;
}

// By the definition of the page alone, in floating point and without any of the short cuts.
double bruteForce(const ScoreModel &model, const std::vector<ScoredEvent> &events, Millis now)
{
    double total = 0;
    for (const ScoreGroup &group : model.groups) {
        double sum = 0;
        for (const ScoreRule &rule : group.rules) {
            std::vector<Millis> counted;
            for (const ScoredEvent &event : events)
                if (event.at <= now && types()[event.type].fits(*rule.event))
                    counted.push_back(event.at);
            if (rule.atMost == 1 && !counted.empty())
                counted.resize(1);
            while (rule.atMost > 1 && counted.size() > static_cast<std::size_t>(rule.atMost))
                counted.erase(counted.begin());
            for (const Millis at : counted) {
                const double age = static_cast<double>(now - at) / static_cast<double>(Day);
                if (rule.withinDays > 0 && age > rule.withinDays)
                    continue;
                const double fade = rule.decay.halfLifeDays > 0 ? std::pow(0.5, age / rule.decay.halfLifeDays)
                                    : rule.decay.stepDays > 0   ? std::pow(1 - rule.decay.stepPercent / 100, std::floor(age / rule.decay.stepDays))
                                                                : 1;
                sum += rule.points * fade;
            }
        }
        total += std::clamp(sum, group.low, group.high);
    }
    return std::clamp(total, model.low, model.high);
}

std::vector<ScoredEvent> randomEvents(QRandomGenerator &random, int count)
{
    std::vector<ScoredEvent> events;
    for (int i = 0; i < count; ++i)
        events.push_back({Now - random.bounded(1, 200 * 24 * 60) * 60000LL, i + 1, random.bounded(4U)});
    std::sort(events.begin(), events.end(), [](const ScoredEvent &a, const ScoredEvent &b) { return a.at < b.at; });
    return events;
}

ScoreModel randomModel(QRandomGenerator &random)
{
    ScoreModel model;
    model.low = -50;
    constexpr std::array kinds{"call", "reached", "reply", "any", "note"};
    for (int g = 0; g < 2; ++g) {
        ScoreGroup group{QStringLiteral("G"), g == 0 ? ScoreGroupKind::Engagement : ScoreGroupKind::Penalty, -40, double(random.bounded(20, 90)), {}};
        for (int r = random.bounded(1, 4); r > 0; --r) {
            ScoreRule rule = eventRule(kinds[random.bounded(5U)], random.bounded(-20, 40));
            rule.atMost = random.bounded(4);
            if (random.bounded(2))
                rule.withinDays = random.bounded(5, 120);
            if (random.bounded(3) == 0)
                rule.decay = {0, double(random.bounded(10, 90)), double(random.bounded(3, 40))};
            else if (random.bounded(3))
                rule.decay.halfLifeDays = random.bounded(2, 60);
            group.rules.push_back(rule);
        }
        model.groups.push_back(group);
    }
    return model;
}

} // namespace

class tst_ScoreSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsGroupsAndTheModelToTheirLimits();
    void countsTheFirstEachOrTheNewest();
    void tellsCallsThatReachedSomebodyFromOthers();
    void disqualifiesInsteadOfSubtracting();
    void gradesByFitAndEngagement();
    void doesNotFlapAtAThreshold();
    void fadesAsBruteForceSays();
    void crossesWhenItSays();
    void halvesAfterOneHalfLifeToTheMillisecond();
    void fitsByTheProfileWithCoverage();
    void packsAndUnpacks();
};

void tst_ScoreSheet::holdsGroupsAndTheModelToTheirLimits()
{
    ScoreModel model = modelOf({eventRule("call", 60), eventRule("any", 60)});
    model.groups.push_back({QStringLiteral("Penalty"), ScoreGroupKind::Penalty, -10, 0, {eventRule("note", -40)}});
    const ScoreSheet sheet(model);
    const auto score = [&](std::vector<ScoredEvent> events) { return sheet.now(sheet.tally(inputFor(sheet, std::move(events)), types(), Now), Now, Temperature::Cold).score; };
    QCOMPARE(score({}), 0);
    QCOMPARE(score({{Now - Day, 1, 0}}), 100);
    QCOMPARE(score({{Now - Day, 1, 0}, {Now - 1, 2, 3}}), 90);
}

void tst_ScoreSheet::countsTheFirstEachOrTheNewest()
{
    ScoreRule first = eventRule("call", 8);
    first.atMost = 1;
    first.decay.halfLifeDays = 1;
    ScoreRule newest = first;
    newest.atMost = 2;
    ScoreRule each = eventRule("call", 8);
    const std::vector<ScoredEvent> events{{Now - 3 * Day, 1, 0}, {Now - 2 * Day, 2, 0}, {Now - Day, 3, 0}};
    for (const auto &[rule, expected] : {std::pair(first, 1), std::pair(newest, 6), std::pair(each, 24)}) {
        const ScoreSheet sheet(modelOf({rule}));
        QCOMPARE(sheet.now(sheet.tally(inputFor(sheet, events), types(), Now), Now, Temperature::Cold).score, expected);
    }
}

void tst_ScoreSheet::tellsCallsThatReachedSomebodyFromOthers()
{
    const ScoreEvent reached{QStringLiteral("reached"), {}};
    const ScoreEvent reply{QStringLiteral("reply"), {}};
    QVERIFY(types()[0].fits(reached));
    QVERIFY(!types()[1].fits(reached));
    QVERIFY(types()[2].fits(reply));
    QVERIFY(!types()[0].fits(reply));
    QVERIFY(types()[0].fits({QStringLiteral("call"), {QStringLiteral("Interested")}}));
    QVERIFY(!types()[1].fits({QStringLiteral("call"), {QStringLiteral("Interested")}}));
}

void tst_ScoreSheet::disqualifiesInsteadOfSubtracting()
{
    ScoreRule rule;
    rule.disqualifies = true;
    ScoreModel model = modelOf({eventRule("call", 90), rule});
    const ScoreSheet sheet(model);
    const LeadScore score = sheet.now(sheet.tally(inputFor(sheet, {{Now - 1, 1, 0}}), types(), Now), Now, Temperature::Cold);
    QCOMPARE(score.score, 90);
    QVERIFY(score.isDisqualified);
    QCOMPARE(score.temperature, Temperature::Cold);
}

void tst_ScoreSheet::gradesByFitAndEngagement()
{
    ScoreModel model;
    ScoreRule fit;
    fit.points = 45;
    model.groups.push_back({QStringLiteral("Fit"), ScoreGroupKind::Fit, 0, 50, {fit}});
    model.groups.push_back({QStringLiteral("Engagement"), ScoreGroupKind::Engagement, 0, 60, {eventRule("call", 21)}});
    const ScoreSheet sheet(model);
    const auto grade = [&](std::uint8_t fits, int calls) {
        ScoreInput input = inputFor(sheet, {});
        input.fits[0] = fits;
        for (int i = 0; i < calls; ++i)
            input.events.push_back({Now - 10 + i, i + 1, 0});
        return gradeText(sheet.now(sheet.tally(input, types(), Now), Now, Temperature::Cold).grade);
    };
    QCOMPARE(grade(1, 0), QStringLiteral("A3"));
    QCOMPARE(grade(1, 1), QStringLiteral("A2"));
    QCOMPARE(grade(1, 2), QStringLiteral("A1"));
    QCOMPARE(grade(0, 3), QStringLiteral("C1"));
}

void tst_ScoreSheet::doesNotFlapAtAThreshold()
{
    const ScoreSheet sheet(modelOf({eventRule("call", 1)}));
    const auto temperature = [&](int score, Temperature before) {
        std::vector<ScoredEvent> events;
        for (int i = 0; i < score; ++i)
            events.push_back({Now - 1000 + i, i + 1, 0});
        return sheet.now(sheet.tally(inputFor(sheet, std::move(events)), types(), Now), Now, before).temperature;
    };
    QCOMPARE(temperature(69, Temperature::Cold), Temperature::Warm);
    QCOMPARE(temperature(70, Temperature::Warm), Temperature::Hot);
    QCOMPARE(temperature(66, Temperature::Hot), Temperature::Hot);
    QCOMPARE(temperature(64, Temperature::Hot), Temperature::Warm);
    QCOMPARE(temperature(36, Temperature::Warm), Temperature::Warm);
    QCOMPARE(temperature(36, Temperature::Cold), Temperature::Cold);
    QCOMPARE(temperature(34, Temperature::Hot), Temperature::Cold);
}

void tst_ScoreSheet::fadesAsBruteForceSays()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 500; ++round) {
        const ScoreModel model = randomModel(random);
        const ScoreSheet sheet(model);
        const std::vector<ScoredEvent> events = randomEvents(random, random.bounded(12));
        const ScoreTally tally = sheet.tally(inputFor(sheet, events), types(), Now);
        for (const Millis later : {Millis(0), Day / 3, 11 * Day, 90 * Day}) {
            const double expected = bruteForce(model, events, Now + later);
            const int score = sheet.at(tally, Now + later, Temperature::Cold).score;
            QVERIFY2(std::abs(expected - score) <= 0.52, qPrintable(QStringLiteral("round %1: %2 instead of %3").arg(round).arg(score).arg(expected)));
        }
    }
}

void tst_ScoreSheet::crossesWhenItSays()
{
    QRandomGenerator random(2);
    int crossings = 0;
    for (int round = 0; round < 300; ++round) {
        const ScoreSheet sheet(randomModel(random));
        const ScoreTally tally = sheet.tally(inputFor(sheet, randomEvents(random, random.bounded(8))), types(), Now);
        const LeadScore score = sheet.now(tally, Now, Temperature::Cold);
        const Millis until = score.changesAt == 0 ? Now + 400 * Day : std::min(score.changesAt, Now + 400 * Day);
        // Nothing changes before, hour by hour; at the moment itself something does.
        for (Millis at = Now; at < until; at += (until - Now) / 200 + 3600000)
            QVERIFY2(sheet.at(tally, at, score.temperature).sameAs(score), qPrintable(QStringLiteral("round %1").arg(round)));
        if (score.changesAt == 0 || score.changesAt > Now + 1000 * Day)
            continue;
        ++crossings;
        QVERIFY(!sheet.at(tally, score.changesAt, score.temperature).sameAs(score));
        QVERIFY(sheet.at(tally, score.changesAt - 60001, score.temperature).sameAs(score) || score.changesAt - Now <= 60001);
    }
    QVERIFY(crossings > 100);
}

void tst_ScoreSheet::halvesAfterOneHalfLifeToTheMillisecond()
{
    ScoreRule rule = eventRule("call", 71);
    rule.decay.halfLifeDays = 14;
    const ScoreSheet sheet(modelOf({rule}));
    const ScoreTally tally = sheet.tally(inputFor(sheet, {{Now, 1, 0}}), types(), Now);
    const LeadScore score = sheet.now(tally, Now, Temperature::Cold);
    QCOMPARE(score.temperature, Temperature::Hot);
    // 71 becomes 70 when it is below 70.5: after 14 · log2(71 / 70.5) days.
    const auto expected = static_cast<Millis>(14.0 * std::log2(71 / 70.5) * static_cast<double>(Day));
    QVERIFY2(std::abs(score.changesAt - Now - expected) < 20000, qPrintable(QString::number(score.changesAt - Now - expected)));
    QCOMPARE(sheet.at(tally, score.changesAt - 1, Temperature::Hot).score, 71);
    QCOMPARE(sheet.at(tally, score.changesAt, Temperature::Hot).score, 70);
    QCOMPARE(sheet.at(tally, Now + 14 * Day, Temperature::Hot).score, 36); // 35.5 upwards
}

void tst_ScoreSheet::fitsByTheProfileWithCoverage()
{
    ScoreModel model;
    model.profile = {{QStringLiteral("a"), 3, {}}, {QStringLiteral("b"), 1, {}}, {QStringLiteral("x"), 1, {}}};
    model.profile[2].excludes = true;
    const auto fit = [](const ScoreModel &of, std::vector<std::optional<double>> match) {
        const ScoreSheet sheet(of);
        ScoreTally tally;
        tally.fixed.resize(of.groups.size());
        sheet.addProfile(match, tally);
        return tally;
    };
    QCOMPARE(fit(model, {1.0, 0.0, 0.0}).profileFit, std::optional(75));
    const ScoreTally partly = fit(model, {std::nullopt, 1.0, std::nullopt});
    QCOMPARE(partly.profileFit, std::optional(100));
    QCOMPARE(partly.coverage, 0.25);
    QVERIFY(fit(model, {1.0, 1.0, 1.0}).isDisqualified);
    QVERIFY(!fit(model, {std::nullopt, std::nullopt, std::nullopt}).profileFit);
    model.profile[0].isMust = true;
    QVERIFY(!fit(model, {std::nullopt, 1.0, 0.0}).profileFit);
    QCOMPARE(fit(model, {0.0, 1.0, 0.0}).profileFit, std::optional(0));
}

void tst_ScoreSheet::packsAndUnpacks()
{
    QRandomGenerator random(3);
    for (int round = 0; round < 1000; ++round) {
        LeadScore score;
        score.score = random.bounded(-LeadScore::HighestScore, LeadScore::HighestScore + 1);
        if (random.bounded(3))
            score.fit = random.bounded(101);
        score.engagement = random.bounded(101);
        score.grade = random.bounded(LeadScore::Grades + 1);
        score.temperature = static_cast<Temperature>(random.bounded(3));
        score.isDisqualified = random.bounded(2);
        QCOMPARE(LeadScore::fromPacked(score.packed()), score);
    }
}

} // namespace lead

QTEST_GUILESS_MAIN(lead::tst_ScoreSheet)
#include "tst_scoresheet.moc"
