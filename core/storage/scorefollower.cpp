#include "core/storage/scorefollower.h"

#include "core/storage/leadscorer.h"
#include "core/storage/query.h"
#include "core/storage/storedscores.h"
#include "core/storage/workspace.h"

#include <QJsonArray>
#include <algorithm>

namespace lead {

namespace {

QJsonObject scoreJson(const LeadScore &score)
{
    QJsonObject json{{QStringLiteral("score"), score.score}, {QStringLiteral("temperature"), keyOf(score.temperature)}};
    if (score.grade != 0)
        json.insert(QStringLiteral("grade"), gradeText(score.grade));
    if (score.isDisqualified)
        json.insert(QStringLiteral("disqualified"), true);
    return json;
}

// Whether a rule has to do with what changed.
bool isByCause(const ScoreLine &line, const ScoreRule &rule, const QJsonObject &cause, const FieldCatalog &catalog)
{
    if (cause.contains(QLatin1StringView("time")))
        return rule.followsClock() && line.points != line.whole;
    if (const qint64 activity = cause.value(QLatin1StringView("activity")).toString().toLongLong(); activity != 0)
        return std::any_of(line.events.begin(), line.events.end(), [activity](const ScoreCharge &charge) { return charge.activity == activity; });
    const QJsonArray fields = cause.value(QLatin1StringView("fields")).toArray();
    std::vector<FieldNumber> used = LeadMatch::storedFields(rule.condition.usedFields());
    used.push_back(rule.since);
    return std::any_of(used.begin(), used.end(), [&](FieldNumber number) {
        const Field *field = catalog.find(number);
        return field && fields.contains(field->key);
    });
}

// The rules that give something, in the order of the model.
QJsonArray rulesJson(const LeadScorer::Case &result, const ScoreSheet &sheet, Millis now, const QJsonObject &cause, const FieldCatalog &catalog)
{
    QJsonArray rules;
    for (const ScoreLine &line : sheet.lines(result.input, result.types, now)) {
        const ScoreSheet::Entry &entry = sheet.rules()[line.rule];
        QJsonObject rule{{QStringLiteral("rule"), entry.rule.name}, {QStringLiteral("points"), static_cast<double>(line.points) / 1000}};
        if (line.disqualifies)
            rule.insert(QStringLiteral("disqualifies"), true);
        if (isByCause(line, entry.rule, cause, catalog))
            rule.insert(QStringLiteral("cause"), true);
        rules.append(rule);
    }
    return rules;
}

} // namespace

ScoreFollower::ScoreFollower(Workspace &workspace, Tell tell)
    : m_workspace(workspace)
    , m_tell(tell)
    , m_sheet(workspace.scoreSheet())
{
    if (!m_sheet)
        return;
    for (const FieldNumber number : LeadMatch::storedFields(m_sheet->model().usedFields()))
        if (const Field *field = workspace.catalog().find(number))
            m_watched.insert(field->key);
}

ScoreFollower::~ScoreFollower() = default;

void ScoreFollower::forget()
{
    m_noted.clear();
    m_activities.clear();
}

void ScoreFollower::note(const Change &change)
{
    if (!m_sheet || m_isFollowing)
        return;
    if (change.entity == u"lead") {
        const QStringList keys = change.body.keys();
        const bool isWhole = keys.contains(QStringLiteral("+")) || keys.contains(QStringLiteral("deleted_at"));
        QStringList watched;
        for (const QString &key : keys)
            if (m_watched.contains(key))
                watched << key;
        if (isWhole || !watched.isEmpty())
            m_noted.try_emplace(change.entityId, watched.isEmpty() ? QJsonObject() : QJsonObject{{QStringLiteral("fields"), QJsonArray::fromStringList(watched)}});
    } else if (change.entity == u"activity" && m_sheet->hasEvents()) {
        const QJsonObject cause{{QStringLiteral("activity"), QString::number(change.entityId)}};
        const QJsonObject added = change.body.value(QLatin1StringView("+")).toObject();
        if (added.contains(QLatin1StringView("lead_id")))
            m_noted[added.value(QLatin1StringView("lead_id")).toInteger()] = cause;
        else
            m_activities.insert_or_assign(change.entityId, cause);
        if (const QJsonArray moved = change.body.value(QLatin1StringView("lead_id")).toArray(); moved.size() == 2)
            m_noted.try_emplace(moved.at(0).toInteger(), cause);
    }
}

// The leads of activities that were changed.
Result<void> ScoreFollower::findLeads()
{
    for (const auto &[id, cause] : std::exchange(m_activities, {})) {
        Query query(m_workspace.connection(), QStringLiteral("SELECT lead_id FROM activity WHERE id = :id"));
        if (Result<void> done = query.bind(QLatin1StringView(":id"), id).exec(); !done)
            return done;
        if (query.next())
            m_noted.try_emplace(query.int64(0), cause);
    }
    return {};
}

Result<void> ScoreFollower::follow(ChangeRecorder &act)
{
    if (!hasNoted())
        return {};
    if (Result<void> done = findLeads(); !done)
        return done;
    for (const auto &[id, cause] : std::exchange(m_noted, {}))
        if (const Result<bool> done = followOne(act, LeadId{id}, cause); !done)
            return done.error();
    return {};
}

Result<bool> ScoreFollower::rescore(ChangeRecorder &act, LeadId lead)
{
    return m_sheet ? followOne(act, lead, {{QStringLiteral("time"), true}}) : Result<bool>(false);
}

Result<bool> ScoreFollower::followOne(ChangeRecorder &act, LeadId lead, const QJsonObject &cause)
{
    if (!m_scorer)
        m_scorer = std::make_unique<LeadScorer>(m_workspace, m_sheet);
    StoredScores scores(m_workspace.connection());
    const Result<std::optional<LeadScore>> before = scores.find(lead);
    if (!before)
        return before.error();
    const Temperature temperature = *before ? (*before)->temperature : Temperature::Cold;
    const Result<std::optional<LeadScorer::Case>> after = m_scorer->scored(lead, temperature);
    if (!after)
        return after.error();
    if (!*after)
        return false;
    const LeadScore &score = (*after)->score;
    if (*before && **before == score)
        return false;
    if (Result<void> done = scores.put(lead, score); !done)
        return done.error();
    const bool isCrossing = !*before || (*before)->temperature != score.temperature || (*before)->isDisqualified != score.isDisqualified;
    const bool isTold = *before ? !(*before)->sameAs(score) && (isCrossing || m_tell == Tell::Everything) : score.score != 0 || score.isDisqualified;
    if (!isTold)
        return isCrossing;
    QJsonObject because{{QStringLiteral("before"), *before ? QJsonValue(scoreJson(**before)) : QJsonValue()},
                        {QStringLiteral("after"), scoreJson(score)},
                        {QStringLiteral("rules"), rulesJson(**after, *m_sheet, m_scorer->now(), cause, m_workspace.catalog())}};
    if (!cause.isEmpty())
        because.insert(QStringLiteral("cause"), cause);
    m_isFollowing = true;
    const Result<void> told = act.record({QStringLiteral("lead"), lead.value, {{becauseKey(), QJsonArray{QJsonValue(), because}}}});
    m_isFollowing = false;
    return told ? Result<bool>(isCrossing) : told.error();
}

} // namespace lead
