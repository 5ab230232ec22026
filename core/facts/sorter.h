#pragma once

#include "core/facts/leadfacts.h"

namespace lead {

enum class SortOrder : std::uint8_t { Ascending, Descending };

struct SortKey
{
    FieldNumber field = F::Id;
    SortOrder order = SortOrder::Ascending;

    bool operator==(const SortKey &) const = default;
};

/// Orders leads by one or more fields. Leads without a value come last in either order; leads that are equal in all keys
/// come in the order of their ids, as do all without keys. Texts and choices are ordered by their folded form, stages by
/// their place in the pipeline, imports by age.
class Sorter
{
public:
    explicit Sorter(const LeadFacts &facts) : m_facts(facts) {}

    /// All of them.
    std::vector<Row> sorted(const RowSet &rows, const std::vector<SortKey> &keys) const;
    /// The first `count` in the same order, without sorting the others.
    std::vector<Row> first(const RowSet &rows, const std::vector<SortKey> &keys, std::size_t count) const;

private:
    const LeadFacts &m_facts;
};

} // namespace lead
