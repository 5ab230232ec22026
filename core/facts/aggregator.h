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

/// What leads amount to, whatever they have in common.
struct LeadTotals
{
    std::int64_t key = 0; ///< as in GroupSum; of an Outcome the kind, of a Boolean 0 or 1
    std::int64_t leads = 0;
    std::int64_t open = 0;           ///< neither won nor lost
    std::int64_t openAmount = 0;
    std::int64_t amount = 0;
    std::int64_t foreignAmounts = 0; ///< leads whose amount is in another currency, which is in neither sum
    std::int64_t scores = 0;         ///< leads with a score
    std::int64_t scoreSum = 0;

    void add(const LeadTotals &other);
    bool operator==(const LeadTotals &) const = default;
};

/// Counts leads and sums up their values by group.
class Aggregator
{
public:
    explicit Aggregator(const LeadFacts &facts) : m_facts(facts) {}

    /// `by` is a Coded field, `value` a Number field; without one only the counts are worked out. Groups without leads
    /// are left out; the others come in the order of their dictionary, the leads without a key last.
    std::vector<GroupSum> sums(const RowSet &rows, FieldNumber by, std::optional<FieldNumber> value = {}) const;

    /// Whether leads can be put into groups by a field: one with few different values.
    bool canGroupBy(FieldNumber field) const;
    /// `currency` (folded) is the one whose amounts are summed up; leads without a currency have that one.
    LeadTotals totals(const RowSet &rows, std::string_view currency) const;
    static constexpr std::size_t MostGroups = 5000;
    /// For rows that come group by group: the totals of each run of equal values of `by`. Empty when they are more than
    /// MostGroups or cannot be grouped so.
    std::vector<LeadTotals> totalsOfRuns(const std::vector<Row> &rows, FieldNumber by, std::string_view currency) const;

private:
    const LeadFacts &m_facts;
};

} // namespace lead
