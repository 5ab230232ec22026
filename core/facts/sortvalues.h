#pragma once

#include "core/facts/sorter.h"
#include "core/facts/textranks.h"

namespace lead {

/// The values of one sort key as numbers that rise in the wanted order; LastValue for leads that have none.
class SortValues
{
public:
    static constexpr std::int64_t LastValue = std::numeric_limits<std::int64_t>::max();

    /// How texts become numbers: by their rank among all, or quickly by their beginning, which leaves ties.
    enum class Texts : std::uint8_t { ByRank, ByBeginning };

    SortValues(const LeadFacts &facts, const SortKey &key, Texts texts);

    /// False when equal numbers do not mean equal values.
    bool isExact() const { return m_exact; }
    /// Writes the numbers of a block.
    void read(std::size_t block, std::int64_t *out, std::string &buffer) const;
    /// Below 0 when `a` comes before `b`.
    int compare(Row a, Row b, std::string &bufferA, std::string &bufferB) const;

private:
    std::int64_t valueOf(Row row) const;
    std::int64_t ordered(std::int64_t value) const;

    const LeadFacts &m_facts;
    const FactSlot *m_slot;
    bool m_descending;
    bool m_exact = true;
    bool m_isText = false;
    std::vector<std::uint32_t> m_ranks; ///< of codes
    TextRanksPtr m_textRanks;
};

} // namespace lead
