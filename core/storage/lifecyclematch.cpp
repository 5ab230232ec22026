#include "core/storage/lifecyclematch.h"

#include "core/base/clock.h"
#include "core/storage/workspace.h"

#include <QDateTime>

namespace lead {

namespace {

QString textWithin(const FieldValue &value)
{
    const QString *text = std::get_if<QString>(&value);
    return text ? *text : QString();
}

qint64 numberWithin(const FieldValue &value)
{
    const qint64 *number = std::get_if<qint64>(&value);
    return number ? *number : 0;
}

} // namespace

LifecycleMatch::LifecycleMatch(Workspace &workspace)
    : m_workspace(workspace)
    , m_qualification(workspace.qualification())
    , m_match(workspace)
{
    for (const LifecycleRule &rule : m_qualification.rules)
        m_conditions.push_back(m_match.resolved(rule.condition));
}

const std::vector<FieldNumber> &LifecycleMatch::writtenFields()
{
    static const std::vector<FieldNumber> fields{F::Lifecycle, F::Checklist, F::ChecklistYes, F::AcceptBy, F::WakeAt};
    return fields;
}

const std::vector<FieldNumber> &LifecycleMatch::readFields()
{
    static const std::vector<FieldNumber> fields{F::Owner, F::Stage, F::CreatedAt, F::ChecklistAnswers, F::FirstName, F::LastName};
    return fields;
}

// The definition of the furthest state to which a lead in this one moves; null when it stays. With `before`, only one that those
// values did not match.
const LifecycleRule *LifecycleMatch::find(Lifecycle from, const FieldReader &now, const FieldReader *before) const
{
    for (std::size_t i = 0; i < m_conditions.size(); ++i) {
        const LifecycleRule &rule = m_qualification.rules[i];
        if (movesForward(from, rule.state) && m_match.isMatching(m_conditions[i], now) && !(before && m_match.isMatching(m_conditions[i], *before)))
            return &rule;
    }
    return nullptr;
}

LifecycleStep LifecycleMatch::step(const LifecycleCase &lead, Fits fits) const
{
    LifecycleStep step;
    if (lead.hasOtherAnswers || lead.isAnew)
        addChecklist(lead, step.changes);
    const FieldReader now = [&lead, &sums = step.changes](FieldNumber field) {
        const auto sum = sums.find(field);
        return sum == sums.end() ? lead.now(field) : sum->second;
    };
    const Lifecycle found = lifecycleFromKey(textWithin(lead.now(F::Lifecycle)));
    step.stood = lead.stateBefore ? lifecycleFromKey(*lead.stateBefore) : found;
    Lifecycle state = found;
    const qint64 wakes = found == Lifecycle::Recycled ? numberWithin(lead.now(F::WakeAt)) : 0;
    if (!lead.isAnew && !lead.stateBefore && wakes != 0 && wakes <= today()) {
        state = Lifecycle::Mql;
        step.woke = true;
    }
    // Whoever moved it by hand within this act wanted it there.
    const bool isByHand = lead.stateBefore && !movesForward(step.stood, found);
    step.rule = isByHand ? nullptr : find(state, now, fits == Fits::OnlyNow ? &lead.before : nullptr);
    if (step.rule)
        state = step.rule->state;
    if (state != found)
        step.changes.insert_or_assign(F::Lifecycle, keyOf(state));
    addDates(lead, state, state != step.stood, step.changes);
    return step;
}

void LifecycleMatch::addChecklist(const LifecycleCase &lead, FieldValues &changes) const
{
    const std::vector<ChecklistAnswer> answers = answersFromText(textWithin(lead.now(F::ChecklistAnswers)));
    const ChecklistSum sum = summedUp(m_qualification.checklist, answers);
    changes.insert_or_assign(F::Checklist, sum.state.isEmpty() ? FieldValue() : FieldValue(sum.state));
    changes.insert_or_assign(F::ChecklistYes, answers.empty() ? FieldValue() : FieldValue(qint64(sum.yes)));
}

void LifecycleMatch::addDates(const LifecycleCase &lead, Lifecycle state, bool hasEntered, FieldValues &changes) const
{
    if (state != Lifecycle::Mql || numberWithin(lead.now(F::Owner)) == 0)
        changes.insert_or_assign(F::AcceptBy, FieldValue());
    else if (hasEntered || lead.hasOtherOwner)
        changes.insert_or_assign(F::AcceptBy, acceptBy());
    if (state != Lifecycle::Recycled)
        changes.insert_or_assign(F::WakeAt, FieldValue());
}

// Time zones are slow to ask. Leads that follow within one transaction of a long act have the same time.
qint64 LifecycleMatch::acceptBy() const
{
    constexpr Millis Blink = 50;
    if (const Millis now = m_workspace.clock().now(); now < m_acceptFrom || now >= m_acceptFrom + Blink) {
        const AcceptanceRules &rules = m_qualification.acceptance;
        m_acceptBy = afterWorkingTime(now, rules.withinHours * HourMillis, rules.hours, m_workspace.holidays(), m_workspace.timeZone());
        m_acceptFrom = now;
    }
    return m_acceptBy;
}

qint64 LifecycleMatch::today() const
{
    return QDate(1970, 1, 1).daysTo(QDateTime::fromMSecsSinceEpoch(m_workspace.clock().now(), m_workspace.timeZone()).date());
}

QJsonObject LifecycleMatch::becauseOf(const LifecycleRule &rule)
{
    return {{QStringLiteral("state"), keyOf(rule.state)}, {QStringLiteral("version"), rule.version}, {QStringLiteral("condition"), rule.text}};
}

QJsonObject LifecycleMatch::becauseOf(const LifecycleStep &step)
{
    return step.rule ? becauseOf(*step.rule) : step.woke ? QJsonObject{{QStringLiteral("woke"), true}} : QJsonObject();
}

QJsonObject LifecycleMatch::bear(FieldValues &values) const
{
    const auto given = values.find(F::Lifecycle);
    Lifecycle state = given == values.end() || isEmpty(given->second) ? Lifecycle::None : lifecycleFromKey(std::get<QString>(given->second));
    QJsonObject because;
    const auto read = [&values](FieldNumber field) {
        const auto it = values.find(field);
        return it == values.end() ? FieldValue() : it->second;
    };
    if (const LifecycleRule *rule = find(state, read)) {
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
