#pragma once

#include "core/domain/conditionresolver.h"
#include "core/facts/leadfacts.h"

namespace lead {

/// Answers conditions for all leads at once: block by block, and within a block column by column.
class ConditionEvaluator
{
public:
    explicit ConditionEvaluator(const LeadFacts &facts) : m_facts(facts) {}

    /// Fields whose texts have to be loaded first (FactsStore::require); empty mostly.
    std::vector<FieldNumber> missingFields(const ResolvedCondition &condition) const;

    /// The leads for which the condition holds. Fields that are not loaded count as empty.
    RowSet matching(const ResolvedCondition &condition) const;
    /// Those of `within`.
    RowSet matching(const ResolvedCondition &condition, const RowSet &within) const;
    std::size_t count(const ResolvedCondition &condition) const { return matching(condition).count(); }

private:
    const LeadFacts &m_facts;
};

} // namespace lead
