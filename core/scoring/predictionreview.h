#pragma once

#include "core/scoring/overridestatistics.h"
#include "core/scoring/populationstability.h"
#include "core/scoring/predictionmodel.h"

namespace lead {

/// Whether the leads of now still are such as one input of a prediction was learned from.
struct FieldStability
{
    QString key;
    QString label;
    PopulationStability stability;
};

/// What there is to know of a prediction beside its own figures.
struct PredictionReview
{
    std::size_t won = 0; ///< closed leads as of now
    std::size_t lost = 0;
    std::size_t open = 0;
    double leadsPerDay = 0; ///< that came in, mean of the last ArrivalDays
    std::optional<PredictionModel> model; ///< absent: none was trained
    /// Closed leads against open ones, by input in the order of the model; empty below FewestOpen open leads.
    std::vector<FieldStability> fields;
    std::optional<PopulationStability> score; ///< the same of lead quality
    OverrideStatistics overrides; ///< cut-off: the probability of the average closed lead

    static constexpr int ArrivalDays = 90;
    static constexpr std::size_t FewestOpen = 30;
    /// Stability looks at the newest of so many leads of either kind.
    static constexpr std::size_t MostLeads = 50'000;
};

} // namespace lead
