#pragma once

#include "core/scoring/predictionmodel.h"

namespace lead {

/// Learns a model from closed leads. The same leads give the same model: there are no random numbers, and neither the order of
/// the leads nor the machine matters beyond rounding.
class PredictionTrainer
{
public:
    /// Below this many leads all weights are given by correlation, see EvidenceWeights.
    static constexpr std::size_t FewestToWeigh = 200;
    /// Below these the counts are not corrected by tables.
    static constexpr std::size_t FewestToCorrect = 500;
    static constexpr std::size_t FewestOfClassToCorrect = 50;
    static constexpr std::size_t MostPairs = 20;

    explicit PredictionTrainer(const PredictionData &data)
        : m_data(data)
    {
    }

    /// Without calibration and quality. `rows` are closed leads of both classes.
    PredictionModel trained(const PredictionRows &rows) const;

private:
    const PredictionData &m_data;
};

} // namespace lead
