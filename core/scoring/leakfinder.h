#pragma once

#include "core/scoring/predictionmodel.h"
#include "core/storage/outcomehistory.h"

namespace lead {

/// Finds fields that seem to be filled in once the outcome is known, so that a prediction would learn the answer.
class LeakFinder
{
public:
    /// Leads whose history is read.
    static constexpr std::size_t MostHistories = 2000;

    /// `closed` and `open` have the same columns.
    LeakFinder(const PredictionData &closed, const PredictionData &open)
        : m_closed(closed)
        , m_open(open)
    {
    }

    std::vector<PredictionWarning> found(const QHash<QString, OutcomeHistory::FilledIn> &history) const;
    /// The newest closed leads, whose history is worth reading.
    std::vector<OutcomeHistory::Closed> newest() const;

private:
    std::vector<PredictionWarning> tooGood() const;

    const PredictionData &m_closed;
    const PredictionData &m_open;
};

} // namespace lead
