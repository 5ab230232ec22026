#include "core/storage/lifecyclefollower.h"

#include "core/domain/scoremodel.h"
#include "core/storage/leadbatch.h"
#include "core/storage/lifecyclematch.h"
#include "core/storage/lifecyclevisits.h"
#include "core/storage/scorefollower.h"
#include "core/storage/workspace.h"

#include <QJsonArray>
#include <algorithm>
#include <array>

namespace lead {

namespace {

// What wakes up a recycled lead, beside what its definitions ask.
constexpr std::array worked{F::Owner, F::Stage, F::Lifecycle, F::ChecklistAnswers, F::LastContactedAt, F::NextActionAt};

/// Part of what others did to a lead, which is counted already.
class QuietRecorder final : public ChangeRecorder
{
public:
    explicit QuietRecorder(ChangeRecorder &act)
        : m_act(act)
    {
    }
    Result<void> record(const Change &change) override { return m_act.record(change); }
    void touchLead() override {}

private:
    ChangeRecorder &m_act;
};

} // namespace

LifecycleFollower::LifecycleFollower(Workspace &workspace)
    : m_workspace(workspace)
{
    std::vector<FieldNumber> fields = workspace.qualification().usedFields();
    fields.insert(fields.end(), worked.begin(), worked.end());
    for (const FieldNumber field : fields)
        if (const Field *known = workspace.catalog().find(field))
            m_watched.insert(known->key);
    for (const FieldNumber field : scoredFields())
        m_watchesScores |= std::find(fields.begin(), fields.end(), field) != fields.end();
    if (m_watched.contains(QStringLiteral("full_name"))) {
        m_watched.insert(QStringLiteral("first_name"));
        m_watched.insert(QStringLiteral("last_name"));
    }
}

LifecycleFollower::~LifecycleFollower() = default;

void LifecycleFollower::note(const Change &change)
{
    if (m_isFollowing || change.entity != u"lead" || change.body.contains(QStringLiteral("+")))
        return;
    if (const QJsonArray scored = change.body.value(ScoreFollower::becauseKey()).toArray(); scored.size() == 2 && m_watchesScores) {
        noteScore(change.entityId, scored.at(1).toObject().value(QLatin1StringView("before")).toObject());
        return;
    }
    const auto isWatched = [this](const QString &key) { return m_watched.contains(key); };
    const QStringList keys = change.body.keys();
    if (std::none_of(keys.begin(), keys.end(), isWatched))
        return;
    Noted &noted = m_noted[change.entityId];
    if (const QJsonValue state = change.body.value(QStringLiteral("lifecycle")); state.isArray() && !noted.stateBefore)
        noted.stateBefore = state.toArray().at(0).toString();
    for (const QString &key : keys)
        if (const Field *field = isWatched(key) ? m_workspace.catalog().find(key) : nullptr)
            noted.before.try_emplace(field->number, fieldValueFromJson(change.body.value(key).toArray().at(0)));
    noted.hasOtherOwner |= change.body.contains(QStringLiteral("owner"));
    noted.hasOtherAnswers |= change.body.contains(QStringLiteral("checklist_answers"));
}

// What a definition may ask of the score that the lead had.
void LifecycleFollower::noteScore(std::int64_t lead, const QJsonObject &before)
{
    Noted &noted = m_noted[lead];
    noted.before.try_emplace(F::Score, before.isEmpty() ? FieldValue() : FieldValue(before.value(QLatin1StringView("score")).toInteger()));
    noted.before.try_emplace(F::Temperature, FieldValue(before.value(QLatin1StringView("temperature")).toString()));
    noted.before.try_emplace(F::Grade, FieldValue(before.value(QLatin1StringView("grade")).toString()));
    noted.before.try_emplace(F::Disqualified, FieldValue(qint64(before.value(QLatin1StringView("disqualified")).toBool())));
}

bool LifecycleFollower::prepare()
{
    if (m_batch)
        return m_batch->prepared().isOk();
    m_match = std::make_unique<LifecycleMatch>(m_workspace);
    m_visits = std::make_unique<LifecycleVisits>(m_workspace);
    std::vector<FieldNumber> fields = m_match->qualification().usedFields();
    fields.insert(fields.end(), LifecycleMatch::readFields().begin(), LifecycleMatch::readFields().end());
    m_batch = std::make_unique<LeadBatch>(m_workspace, LifecycleMatch::writtenFields(), fields);
    return m_batch->prepared().isOk();
}

Result<void> LifecycleFollower::follow(ChangeRecorder &act)
{
    if (m_noted.empty())
        return {};
    if (!prepare())
        return m_batch->prepared().error();
    const std::map<std::int64_t, Noted> noted = std::exchange(m_noted, {});
    QuietRecorder quiet(act);
    for (const auto &[id, what] : noted)
        if (const Result<bool> done = followOne(quiet, LeadId{id}, what); !done)
            return done.error();
    return {};
}

Result<bool> LifecycleFollower::recheck(ChangeRecorder &act, LeadId lead)
{
    if (!prepare())
        return m_batch->prepared().error();
    Noted noted;
    noted.isAnew = true;
    return followOne(act, lead, noted);
}

Result<bool> LifecycleFollower::followOne(ChangeRecorder &act, LeadId id, const Noted &noted)
{
    const Result<std::optional<Lead>> lead = m_batch->find(id);
    if (!lead)
        return lead.error();
    if (!*lead)
        return false;
    const FieldReader now = [&values = (*lead)->values](FieldNumber field) {
        const auto it = values.find(field);
        return it == values.end() ? FieldValue() : it->second;
    };
    const FieldReader before = [&now, &values = noted.before](FieldNumber field) {
        const auto it = values.find(field);
        return it == values.end() ? now(field) : it->second;
    };
    const LifecycleCase asked{now, before, noted.stateBefore, noted.hasOtherOwner, noted.hasOtherAnswers, noted.isAnew};
    LifecycleStep step = m_match->step(asked, LifecycleMatch::Fits::Now);
    if (step.rule) {
        const Result<LifecycleVisits::Past> past = m_visits->pastOf(id);
        if (!past)
            return past.error();
        if (past->wasMovedBack)
            step = m_match->step(asked, LifecycleMatch::Fits::OnlyNow);
    }
    const QString stood = noted.stateBefore.value_or((*lead)->text(F::Lifecycle));
    const auto moved = step.changes.find(F::Lifecycle);
    const QString stands = moved == step.changes.end() ? (*lead)->text(F::Lifecycle) : std::get<QString>(moved->second);
    if (stood != stands) {
        const LifecycleVisit visit{stands, m_workspace.clock().now(), {}, m_workspace.actingUser(), step.rule ? step.rule->definition : 0};
        if (Result<void> done = m_visits->enter(id, stood, (*lead)->number(F::CreatedAt), visit); !done)
            return done.error();
    }
    const QJsonObject because = LifecycleMatch::becauseOf(step);
    m_isFollowing = true;
    Result<bool> done = m_batch->update(act, **lead, step.changes);
    if (done && *done && !because.isEmpty())
        if (Result<void> told = act.record({QStringLiteral("lead"), id.value, {{becauseKey(), QJsonArray{QJsonValue(), because}}}}); !told)
            done = told.error();
    m_isFollowing = false;
    return done;
}

} // namespace lead
