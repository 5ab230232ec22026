#pragma once

#include "core/facts/factcolumn.h"

#include <memory>
#include <string_view>
#include <vector>

namespace lead {

class LeadFacts;
struct FactSlot;

/// For each lead the place of its text in a field among the texts of all leads, equal for equal texts.
class TextRanks
{
public:
    static std::shared_ptr<const TextRanks> of(const LeadFacts &facts, const FactSlot &slot);

    /// NoNumber where there is no text.
    std::int64_t rank(std::size_t block, std::size_t place) const
    {
        const std::uint32_t rank = m_ranks[block * BlockRows + place];
        return rank == 0 ? NoNumber : rank;
    }

private:
    std::vector<std::uint32_t> m_ranks; ///< by row; 0: no text
};

using TextRanksPtr = std::shared_ptr<const TextRanks>;

} // namespace lead
