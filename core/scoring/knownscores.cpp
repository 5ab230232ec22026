#include "core/scoring/knownscores.h"

#include <algorithm>

namespace lead {

KnownScores::KnownScores(const ScoreSheet &sheet, const ScoreColumns &columns)
    : m_sheet(sheet)
    , m_columns(columns)
    , m_groups(sheet.model().groups.size())
    , m_states(Places)
    , m_sums(Places * m_groups)
    , m_scores(Places)
{
}

const KnownScores::Score &KnownScores::learn(std::size_t place, std::uint8_t state, const MilliPoints *groups, bool isDisqualified, Temperature before)
{
    ScoreTally tally;
    tally.isDisqualified = isDisqualified;
    const LeadScore score = m_sheet.finished(groups, tally, before);
    m_states[place] = state;
    std::copy_n(groups, m_groups, m_sums.begin() + static_cast<std::ptrdiff_t>(place * m_groups));
    m_scores[place] = {score.packed(), m_columns.valuesOf(score)};
    return m_scores[place];
}

} // namespace lead
