#include "core/storage/lifecyclematch.h"

#include "core/base/clock.h"
#include "core/storage/workspace.h"

#include <QDateTime>

namespace lead {

LifecycleMatch::LifecycleMatch(Workspace &workspace)
    : m_workspace(workspace)
    , m_qualification(workspace.qualification())
    , m_match(workspace)
{
    for (const LifecycleRule &rule : m_qualification.rules)
        m_conditions.push_back(m_match.resolved(rule.condition));
}

const LifecycleRule *LifecycleMatch::find(Lifecycle from, const FieldValues &values, const FieldValues *before) const
{
    for (std::size_t i = 0; i < m_conditions.size(); ++i) {
        const LifecycleRule &rule = m_qualification.rules[i];
        if (movesForward(from, rule.state) && m_match.isMatching(m_conditions[i], values) && !(before && m_match.isMatching(m_conditions[i], *before)))
            return &rule;
    }
    return nullptr;
}

qint64 LifecycleMatch::acceptBy() const
{
    const AcceptanceRules &rules = m_qualification.acceptance;
    return afterWorkingTime(m_workspace.clock().now(), rules.withinHours * HourMillis, rules.hours, m_workspace.holidays(), m_workspace.timeZone());
}

qint64 LifecycleMatch::today() const
{
    return QDate(1970, 1, 1).daysTo(QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now(), m_workspace.timeZone()).date());
}

QJsonObject LifecycleMatch::becauseOf(const LifecycleRule &rule)
{
    return {{QStringLiteral("state"), keyOf(rule.state)}, {QStringLiteral("version"), rule.version}, {QStringLiteral("condition"), rule.text}};
}

QJsonObject LifecycleMatch::bear(FieldValues &values) const
{
    const auto given = values.find(F::Lifecycle);
    Lifecycle state = given == values.end() || isEmpty(given->second) ? Lifecycle::None : lifecycleFromKey(std::get<QString>(given->second));
    QJsonObject because;
    if (const LifecycleRule *rule = find(state, values)) {
        state = rule->state;
        values.insert_or_assign(F::Lifecycle, keyOf(state));
        because = becauseOf(*rule);
    }
    const auto owner = values.find(F::Owner);
    if (state == Lifecycle::Mql && owner != values.end() && !isEmpty(owner->second))
        values.try_emplace(F::AcceptBy, acceptBy());
    return because;
}

} // namespace lead
