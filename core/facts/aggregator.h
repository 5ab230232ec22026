#pragma once

#include "core/facts/leadfacts.h"

namespace lead {

/// What the leads of one group amount to.
struct GroupSum
{
    std::int64_t key = 0;     ///< id of the choice, stage, owner or import; NoNumber for the leads without one
    std::size_t count = 0;
    std::int64_t sum = 0;     ///< of the leads that have a value
    std::size_t counted = 0;  ///< leads that have a value

    bool operator==(const GroupSum &) const = default;
};

/// Counts leads and sums up their values by group.
class Aggregator
{
public:
    explicit Aggregator(const LeadFacts &facts) : m_facts(facts) {}

    /// `by` is a Coded field, `value` a Number field; without one only the counts are worked out. Groups without leads
    /// are left out; the others come in the order of their dictionary, the leads without a key last.
    std::vector<GroupSum> sums(const RowSet &rows, FieldNumber by, std::optional<FieldNumber> value = {}) const;

private:
    const LeadFacts &m_facts;
};

} // namespace lead
