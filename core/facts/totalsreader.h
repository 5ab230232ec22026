#pragma once

#include "core/facts/aggregator.h"

namespace lead {

/// The columns that totals are made of, of one block at a time: for who deals leads out to several totals.
class TotalsReader
{
public:
    /// `currency` as in Aggregator::totals().
    TotalsReader(const LeadFacts &facts, std::string_view currency);

    void load(std::size_t block);
    /// Of the block that was loaded.
    void add(LeadTotals &totals, std::size_t place) const { add(totals, place, m_facts.stageKind(m_stages[place]) == StageKind::Open); }
    /// For who knows what kind its stage is.
    void add(LeadTotals &totals, std::size_t place, bool isOpen) const
    {
        // Without branches, which no processor could foresee here.
        const std::int64_t score = m_scores[place];
        const std::int64_t amount = m_amounts[place];
        const bool isOwn = m_currencies[place] == NoNumber || m_currencies[place] == m_own;
        const bool hasAmount = amount != NoNumber;
        const std::int64_t counted = hasAmount && isOwn ? amount : 0;
        ++totals.leads;
        totals.open += isOpen;
        totals.scores += score != NoNumber;
        totals.scoreSum += score != NoNumber ? score : 0;
        totals.foreignAmounts += hasAmount && !isOwn;
        totals.amount += counted;
        totals.openAmount += isOpen ? counted : 0;
    }
    std::int64_t stage(std::size_t place) const { return m_stages[place]; }
    std::int64_t amount(std::size_t place) const { return m_amounts[place]; }
    std::int64_t score(std::size_t place) const { return m_scores[place]; }

private:
    const LeadFacts &m_facts;
    const FactSlot &m_stage;
    const FactSlot &m_amount;
    const FactSlot &m_score;
    const FactSlot &m_currency;
    std::int64_t m_own = NoNumber; // no lead has the code when no lead names the currency
    std::vector<std::int64_t> m_stages = std::vector<std::int64_t>(BlockRows);
    std::vector<std::int64_t> m_amounts = std::vector<std::int64_t>(BlockRows);
    std::vector<std::int64_t> m_scores = std::vector<std::int64_t>(BlockRows);
    std::vector<std::int64_t> m_currencies = std::vector<std::int64_t>(BlockRows);
};

} // namespace lead
