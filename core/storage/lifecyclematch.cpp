#include "core/storage/lifecyclematch.h"

#include "core/base/money.h"
#include "core/storage/workspace.h"

#include <QDateTime>
#include <QLocale>

namespace lead {

namespace {

constexpr Millis Hour = 3'600'000;

FieldValue valueOf(const Workspace &workspace, const FieldValues &values, FieldNumber field)
{
    const auto at = [&values](FieldNumber number) {
        const auto it = values.find(number);
        return it == values.end() ? FieldValue() : it->second;
    };
    if (field == F::Outcome) {
        const FieldValue number = at(F::Stage);
        const Stage *stage = isEmpty(number) ? nullptr : workspace.stage(StageId{std::get<qint64>(number)});
        return stage ? FieldValue(stageKindKey(stage->kind)) : FieldValue();
    }
    if (field != F::FullName)
        return at(field);
    QStringList names;
    for (const FieldNumber part : {F::FirstName, F::LastName})
        if (const FieldValue name = at(part); !isEmpty(name))
            names << std::get<QString>(name);
    return names.join(u' ');
}

ResolveContext contextOf(const Workspace &workspace)
{
    ResolveContext context;
    context.now = workspace.clock().now();
    context.zone = workspace.timeZone();
    context.weekStart = QLocale().firstDayOfWeek();
    context.moneyDigits = minorDigits(workspace.currency());
    context.me = workspace.actingUser();
    return context;
}

} // namespace

LifecycleMatch::LifecycleMatch(Workspace &workspace)
    : m_workspace(workspace)
    , m_qualification(workspace.qualification())
{
    const ResolveContext context = contextOf(workspace);
    for (const LifecycleRule &rule : m_qualification.rules)
        m_conditions.push_back(resolve(rule.condition, workspace.catalog(), context));
}

bool LifecycleMatch::isMatching(const ResolvedCondition &condition, const FieldValues &values) const
{
    const Workspace &workspace = m_workspace;
    return matches(
        condition, [&](FieldNumber field) { return valueOf(workspace, values, field); },
        [&workspace](FieldNumber field, qint64 id) {
            const Stage *stage = field == F::Stage ? workspace.stage(StageId{id}) : nullptr;
            const User *user = field == F::Owner ? workspace.user(UserId{id}) : nullptr;
            return stage ? stage->name : user ? user->name : QString();
        });
}

const LifecycleRule *LifecycleMatch::find(Lifecycle from, const FieldValues &values, const FieldValues *before) const
{
    for (std::size_t i = 0; i < m_conditions.size(); ++i) {
        const LifecycleRule &rule = m_qualification.rules[i];
        if (movesForward(from, rule.state) && isMatching(m_conditions[i], values) && !(before && isMatching(m_conditions[i], *before)))
            return &rule;
    }
    return nullptr;
}

qint64 LifecycleMatch::acceptBy() const
{
    const AcceptanceRules &rules = m_qualification.acceptance;
    return afterWorkingTime(m_workspace.clock().now(), rules.withinHours * Hour, rules.hours, m_workspace.holidays(), m_workspace.timeZone());
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
