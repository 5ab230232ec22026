#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace lead {

/// How much of each input's evidence counts, between 0 and 1, and what the sum is moved by. Inputs that say the same share its
/// weight, so that it is not counted twice.
struct EvidenceWeights
{
    std::vector<double> weights; ///< by input
    double intercept = 0;

    /// Logistic regression of won and lost on the evidence of each input (`terms[input][lead]`, log-odds counted without the lead's own
    /// fold), over `offsets`, with weights held between 0 and 1.
    static EvidenceWeights fitted(const std::vector<std::vector<double>> &terms, std::span<const double> offsets,
                                  std::span<const std::uint8_t> won, std::span<const double> leadWeights);
    /// For few leads: 1 / sqrt(k) for each of k inputs whose evidence goes together.
    static EvidenceWeights byCorrelation(const std::vector<std::vector<double>> &terms);
};

} // namespace lead
