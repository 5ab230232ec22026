#pragma once

#include "core/domain/scoresheet.h"
#include "core/facts/scorecolumns.h"

#include <vector>

namespace lead {

/// What sums of groups become where time and the profile have no part: the same few come again and again, and are looked up. For
/// one thread.
class KnownScores
{
public:
    KnownScores(const ScoreSheet &sheet, const ScoreColumns &columns);

    struct Score
    {
        std::uint64_t packed = 0;
        ScoreColumns::Values values{};
    };
    /// `groups` are the sums of all groups.
    const Score &of(const MilliPoints *groups, bool isDisqualified, Temperature before)
    {
        const auto state = static_cast<std::uint8_t>(1 + 2 * static_cast<int>(before) + int(isDisqualified)); // 0: an empty place
        std::uint64_t hash = state;
        for (std::size_t g = 0; g < m_groups; ++g)
            hash = (hash ^ static_cast<std::uint64_t>(groups[g])) * 0x9E3779B97F4A7C15;
        const std::size_t place = hash >> (64 - PlaceBits);
        const MilliPoints *sums = m_sums.data() + place * m_groups;
        bool isKnown = m_states[place] == state;
        for (std::size_t g = 0; g < m_groups && isKnown; ++g)
            isKnown = sums[g] == groups[g];
        return isKnown ? m_scores[place] : learn(place, state, groups, isDisqualified, before);
    }

private:
    const Score &learn(std::size_t place, std::uint8_t state, const MilliPoints *groups, bool isDisqualified, Temperature before);

    static constexpr std::size_t PlaceBits = 9; // what fits the nearest cache of a processor
    static constexpr std::size_t Places = std::size_t(1) << PlaceBits;

    const ScoreSheet &m_sheet;
    const ScoreColumns &m_columns;
    std::size_t m_groups;
    std::vector<std::uint8_t> m_states;
    std::vector<MilliPoints> m_sums;
    std::vector<Score> m_scores;
};

} // namespace lead
