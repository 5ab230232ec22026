#pragma once

#include "core/facts/leadfacts.h"
#include "core/storage/storedscores.h"

#include <array>

namespace lead {

/// Where the facts of a schema hold what scoring made of the leads, and how it becomes numbers there.
class ScoreColumns
{
public:
    static constexpr std::size_t Count = 6;
    using Values = std::array<std::int64_t, Count>;

    /// `dictionaries` by index of the number column, as of LeadFacts::Parts.
    ScoreColumns(const FactSchema &schema, const std::vector<LeadFacts::Dictionary> &dictionaries);

    /// The number columns, in the order of the values.
    const std::array<std::size_t, Count> &columns() const { return m_columns; }
    Values valuesOf(const LeadScore &score) const;
    /// The block with other scores: `values` hold BlockRows numbers for each column.
    FactBlock with(const FactBlock &block, const std::array<std::vector<std::int64_t>, Count> &values) const;

private:
    std::array<std::size_t, Count> m_columns{};
    std::array<std::int64_t, LeadScore::Grades + 1> m_grades{}; // codes
    std::array<std::int64_t, 3> m_temperatures{};
};

/// Blocks with the scores that are stored now, for whoever finds that others scored all leads anew. A lead that was never scored
/// has none.
std::vector<LeadFacts::Block> blocksWithScores(const LeadFacts::Parts &parts, Connection &connection);

/// The fixed choices of a scored field, as terms have them: number (from 1) and text; none for others.
std::vector<std::pair<std::int64_t, QString>> scoreChoices(FieldNumber field);

} // namespace lead
