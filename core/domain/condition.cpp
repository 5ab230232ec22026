#include "core/domain/condition.h"

#include <algorithm>
#include <set>

namespace lead {

namespace {

void collectFields(const Condition &condition, std::set<FieldNumber> &fields)
{
    if (condition.kind() == Condition::Kind::Test)
        fields.insert(condition.field());
    for (const Condition &part : condition.parts())
        collectFields(part, fields);
}

} // namespace

Condition::Condition(Kind kind, std::vector<Condition> parts)
    : m_kind(kind)
    , m_parts(std::move(parts))
{
}

Condition Condition::all(std::vector<Condition> parts)
{
    std::erase_if(parts, [](const Condition &part) { return part.isEverything(); });
    if (parts.size() == 1)
        return Condition(std::move(parts.front()));
    return Condition(Kind::All, std::move(parts));
}

Condition Condition::any(std::vector<Condition> parts)
{
    if (parts.empty() ||
        std::any_of(parts.begin(), parts.end(), [](const Condition &part) { return part.isEverything(); }))
        return {};
    if (parts.size() == 1)
        return Condition(std::move(parts.front()));
    return Condition(Kind::Any, std::move(parts));
}

Condition Condition::negation(Condition part)
{
    std::vector<Condition> parts;
    parts.push_back(std::move(part));
    return Condition(Kind::Not, std::move(parts));
}

Condition Condition::test(FieldNumber field, Operator op, std::vector<ConditionValue> values)
{
    Condition condition;
    condition.m_kind = Kind::Test;
    condition.m_field = field;
    condition.m_operator = op;
    condition.m_values = std::move(values);
    return condition;
}

int Condition::depth() const
{
    int deepest = 0;
    for (const Condition &part : m_parts)
        deepest = std::max(deepest, part.depth());
    return m_parts.empty() ? 0 : deepest + 1;
}

int Condition::nodeCount() const
{
    int count = 1;
    for (const Condition &part : m_parts)
        count += part.nodeCount();
    return count;
}

bool Condition::dependsOnNow() const
{
    const auto isSeenFromNow = [](const ConditionValue &value) {
        const RelativeDate *date = std::get_if<RelativeDate>(&value);
        return std::holds_alternative<DateSpan>(value) ||
               (date && date->kind != RelativeDate::Kind::Day && date->kind != RelativeDate::Kind::Moment && date->kind != RelativeDate::Kind::LocalMoment);
    };
    return std::any_of(m_values.begin(), m_values.end(), isSeenFromNow) ||
           std::any_of(m_parts.begin(), m_parts.end(), [](const Condition &part) { return part.dependsOnNow(); });
}

std::vector<FieldNumber> Condition::usedFields() const
{
    std::set<FieldNumber> fields;
    collectFields(*this, fields);
    return {fields.begin(), fields.end()};
}

bool Condition::operator==(const Condition &other) const
{
    return m_kind == other.m_kind && m_field == other.m_field && m_operator == other.m_operator &&
           m_values == other.m_values && m_parts == other.m_parts;
}

} // namespace lead
