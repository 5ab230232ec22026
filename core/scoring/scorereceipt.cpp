#include "core/scoring/scorereceipt.h"

#include "core/storage/activityrepository.h"
#include "core/storage/definitionrepository.h"
#include "core/storage/leadrepository.h"
#include "core/storage/leadscorer.h"
#include "core/storage/scorefollower.h"
#include "core/storage/storedscores.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>

namespace lead {

namespace {

constexpr int MostSteps = 200;
constexpr std::size_t MostCrossings = 5;
constexpr int MostHistory = 100;

struct ScoreReceiptText
{
    Q_DECLARE_TR_FUNCTIONS(ScoreReceipt)
};

double wholePoints(MilliPoints points)
{
    return static_cast<double>(points) / 1000;
}

QString days(double days)
{
    return ScoreReceiptText::tr("%1 days").arg(QLocale::c().toString(days, 'g', 6));
}

ReceiptRule ruleFrom(const ScoreSheet &sheet, const ScoreLine &line, Millis now, const std::vector<Activity> &activities)
{
    const ScoreSheet::Entry &entry = sheet.rules()[line.rule];
    ReceiptRule rule{entry.rule.name, wholePoints(line.points), wholePoints(line.whole), line.disqualifies, fadingText(entry.rule), {}, {}};
    for (const ScoreCharge &charge : line.events) {
        if (charge.activity == 0) {
            rule.since = charge.from;
            continue;
        }
        const auto known = std::find_if(activities.begin(), activities.end(), [&charge](const Activity &a) { return a.id.value == charge.activity; });
        ReceiptEvent event{{charge.activity}, charge.from, {}, {}, wholePoints(entry.rule.followsClock() ? sheet.worth(charge, now) : entry.points)};
        if (known != activities.end()) {
            event.kind = known->kind;
            event.outcome = known->outcome;
        }
        rule.events.push_back(std::move(event));
    }
    return rule;
}

void addGroups(const ScoreSheet &sheet, const LeadScorer::Case &result, Millis now, const std::vector<Activity> &activities, ScoreReceipt &receipt)
{
    for (const ScoreGroup &group : sheet.model().groups)
        receipt.groups.push_back({group.name, group.kind, group.low, group.high, 0, 0, {}});
    for (const ScoreLine &line : sheet.lines(result.input, result.types, now)) {
        ReceiptGroup &group = receipt.groups[sheet.rules()[line.rule].group];
        group.rules.push_back(ruleFrom(sheet, line, now, activities));
        group.points += wholePoints(line.points);
    }
    for (ReceiptGroup &group : receipt.groups) {
        group.held = std::clamp(group.points, group.low, group.high);
        receipt.total += group.held;
    }
    for (std::size_t i = 0; i < sheet.criteria().size(); ++i) {
        const FitCriterion &criterion = sheet.criteria()[i];
        receipt.profile.push_back({criterion.name, criterion.weight, result.input.match[i], criterion.isMust, criterion.excludes});
    }
    receipt.coverage = result.tally.coverage;
    receipt.profilePoints = sheet.criteria().empty() ? 0 : sheet.model().profilePoints * result.tally.profileFit.value_or(0) / 100;
    receipt.total += receipt.profilePoints;
}

void addCrossings(const ScoreSheet &sheet, const ScoreTally &tally, Millis now, ScoreReceipt &receipt)
{
    LeadScore score = receipt.score;
    Millis at = now;
    for (int step = 0; step < MostSteps && receipt.crossings.size() < MostCrossings; ++step) {
        const std::optional<Millis> next = sheet.nextChange(tally, at, score);
        if (!next || *next == tally.wakesAt)
            return;
        at = *next;
        const LeadScore then = sheet.at(tally, at, score.temperature);
        if (then.temperature != score.temperature || then.grade != score.grade)
            receipt.crossings.push_back({at, then});
        score = then;
    }
}

Result<void> addHistory(Workspace &workspace, LeadId lead, ScoreReceipt &receipt)
{
    const Result<std::vector<ActChange>> changes = Journal(workspace).changesOf(QStringLiteral("lead"), lead.value, MostHistory);
    if (!changes)
        return changes.error();
    for (const ActChange &act : *changes) {
        const QJsonObject because = act.change.body.value(ScoreFollower::becauseKey()).toArray().at(1).toObject();
        if (because.isEmpty())
            continue;
        const QJsonObject before = because.value(QLatin1StringView("before")).toObject();
        const QJsonObject after = because.value(QLatin1StringView("after")).toObject();
        ScoreStep step{act.operation.at, act.operation.id, act.operation.summary, {}, after.value(QLatin1StringView("score")).toInt(), before.value(QLatin1StringView("temperature")).toString(),
                       after.value(QLatin1StringView("temperature")).toString(), {}, {}};
        if (before.contains(QLatin1StringView("score")))
            step.before = before.value(QLatin1StringView("score")).toInt();
        for (const QJsonValue &rule : because.value(QLatin1StringView("rules")).toArray())
            step.rules << QStringLiteral("%1 %2").arg(rule.toObject().value(QLatin1StringView("rule")).toString(), QString::number(rule.toObject().value(QLatin1StringView("points")).toDouble()));
        step.cause = ActivityId{because.value(QLatin1StringView("cause")).toObject().value(QLatin1StringView("activity")).toString().toLongLong()};
        receipt.history.push_back(std::move(step));
    }
    return {};
}

} // namespace

QString fadingText(const ScoreRule &rule)
{
    QStringList parts;
    if (rule.decay.halfLifeDays > 0)
        parts << ScoreReceiptText::tr("halves every %1").arg(days(rule.decay.halfLifeDays));
    else if (rule.decay.stepDays > 0)
        parts << ScoreReceiptText::tr("loses %1 % every %2").arg(QLocale::c().toString(rule.decay.stepPercent, 'g', 4), days(rule.decay.stepDays));
    if (rule.withinDays > 0)
        parts << ScoreReceiptText::tr("counts for %1").arg(days(rule.withinDays));
    return parts.join(QStringLiteral(", "));
}

Result<ScoreReceipt> scoreReceiptOf(Workspace &workspace, LeadId id, const std::shared_ptr<const ScoreSheet> &sheet)
{
    const Result<std::optional<Lead>> lead = LeadRepository(workspace).find(id);
    if (!lead)
        return lead.error();
    if (!*lead)
        return Error{Error::NotFound, ScoreReceiptText::tr("There is no lead with the number %1.").arg(id.value)};
    const Result<std::optional<LeadScore>> before = StoredScores(workspace.connection()).find(id);
    LeadScorer scorer(workspace, sheet);
    const Result<std::optional<LeadScorer::Case>> result = before ? scorer.scored(id, *before ? (*before)->temperature : Temperature::Cold) : before.error();
    const Result<std::vector<Activity>> activities = ActivityRepository(workspace).activitiesOf(id);
    if (!result || !activities)
        return !result ? result.error() : activities.error();
    if (!*result)
        return Error{Error::NotFound, ScoreReceiptText::tr("There is no lead with the number %1.").arg(id.value)};
    ScoreReceipt receipt;
    receipt.lead = id;
    receipt.leadName = (*lead)->displayName();
    receipt.model = sheet->model().name;
    receipt.at = scorer.now();
    receipt.score = (*result)->score;
    addGroups(*sheet, **result, receipt.at, *activities, receipt);
    addCrossings(*sheet, (*result)->tally, receipt.at, receipt);
    return receipt;
}

Result<ScoreReceipt> scoreReceiptOf(Workspace &workspace, LeadId id)
{
    const std::shared_ptr<const ScoreSheet> sheet = workspace.scoreSheet();
    if (!sheet)
        return Error{Error::Invalid, ScoreReceiptText::tr("There is no scoring model. Publish one, such as the one that “score starter” prints.")};
    Result<ScoreReceipt> receipt = scoreReceiptOf(workspace, id, sheet);
    if (!receipt)
        return receipt;
    const Result<std::vector<Definition>> definitions = DefinitionRepository(workspace).all();
    if (!definitions)
        return definitions.error();
    if (const Definition *model = currentOf(*definitions, Definition::scoreName()))
        receipt->version = model->version;
    if (Result<void> done = addHistory(workspace, id, *receipt); !done)
        return done.error();
    return receipt;
}

} // namespace lead
