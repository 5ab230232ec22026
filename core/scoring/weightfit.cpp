#include "core/scoring/weightfit.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lead {

namespace {

constexpr double GoesTogether = 0.5; // correlation

/// The second-order picture of the likelihood around where it is: gradient and curvature in the intercept (0) and the weights.
struct Quadratic
{
    std::size_t size;
    std::vector<double> gradient;
    std::vector<double> curvature; // size x size

    explicit Quadratic(std::size_t inputs)
        : size(inputs + 1)
        , gradient(size)
        , curvature(size * size)
    {
    }
    double &at(std::size_t row, std::size_t column) { return curvature[row * size + column]; }
};

Quadratic quadraticAt(const std::vector<double> &logOdds, const std::vector<std::vector<double>> &terms, std::span<const std::uint8_t> won,
                      std::span<const double> leadWeights)
{
    Quadratic q(terms.size());
    std::vector<double> row(q.size, 1.0);
    for (std::size_t i = 0; i < logOdds.size(); ++i) {
        const double p = 1 / (1 + std::exp(-logOdds[i]));
        const double rest = leadWeights[i] * (won[i] - p);
        const double curvature = leadWeights[i] * std::max(p * (1 - p), 1e-6);
        for (std::size_t k = 0; k < terms.size(); ++k)
            row[k + 1] = terms[k][i];
        for (std::size_t a = 0; a < q.size; ++a) {
            q.gradient[a] += rest * row[a];
            const double scaled = curvature * row[a];
            for (std::size_t b = 0; b <= a; ++b)
                q.at(a, b) += scaled * row[b];
        }
    }
    for (std::size_t a = 0; a < q.size; ++a)
        for (std::size_t b = a + 1; b < q.size; ++b)
            q.at(a, b) = q.at(b, a);
    return q;
}

// One coordinate after the other to the top of the quadratic within the bounds.
std::vector<double> boundedStep(Quadratic &q, const std::vector<double> &at)
{
    std::vector<double> step(q.size);
    for (int round = 0; round < 200; ++round) {
        double largest = 0;
        for (std::size_t a = 0; a < q.size; ++a) {
            double slope = q.gradient[a];
            for (std::size_t b = 0; b < q.size; ++b)
                slope -= q.at(a, b) * step[b];
            double moved = slope / (q.at(a, a) + 1e-6);
            if (a > 0)
                moved = std::clamp(at[a] + step[a] + moved, 0.0, 1.0) - at[a] - step[a];
            step[a] += moved;
            largest = std::max(largest, std::abs(moved));
        }
        if (largest < 1e-7)
            break;
    }
    return step;
}

double correlation(const std::vector<double> &a, const std::vector<double> &b)
{
    const double count = static_cast<double>(a.size());
    const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / count;
    const double meanB = std::accumulate(b.begin(), b.end(), 0.0) / count;
    double ab = 0, aa = 0, bb = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        ab += (a[i] - meanA) * (b[i] - meanB);
        aa += (a[i] - meanA) * (a[i] - meanA);
        bb += (b[i] - meanB) * (b[i] - meanB);
    }
    return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}

} // namespace

EvidenceWeights EvidenceWeights::fitted(const std::vector<std::vector<double>> &terms, std::span<const double> offsets,
                                        std::span<const std::uint8_t> won, std::span<const double> leadWeights)
{
    std::vector<double> at(terms.size() + 1, 0.5);
    at[0] = 0;
    std::vector<double> logOdds(offsets.begin(), offsets.end());
    for (std::size_t k = 0; k < terms.size(); ++k)
        for (std::size_t i = 0; i < logOdds.size(); ++i)
            logOdds[i] += at[k + 1] * terms[k][i];
    for (int round = 0; round < 8; ++round) {
        Quadratic q = quadraticAt(logOdds, terms, won, leadWeights);
        const std::vector<double> step = boundedStep(q, at);
        double largest = 0;
        for (std::size_t a = 0; a < at.size(); ++a) {
            at[a] += step[a];
            largest = std::max(largest, std::abs(step[a]));
            for (std::size_t i = 0; step[a] != 0 && i < logOdds.size(); ++i)
                logOdds[i] += step[a] * (a == 0 ? 1.0 : terms[a - 1][i]);
        }
        if (largest < 1e-4)
            break;
    }
    EvidenceWeights result;
    result.intercept = at[0];
    result.weights.assign(at.begin() + 1, at.end());
    return result;
}

EvidenceWeights EvidenceWeights::byCorrelation(const std::vector<std::vector<double>> &terms)
{
    std::vector<std::size_t> group(terms.size());
    std::iota(group.begin(), group.end(), std::size_t(0));
    for (std::size_t a = 0; a < terms.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            if (group[a] != group[b] && std::abs(correlation(terms[a], terms[b])) > GoesTogether)
                std::replace(group.begin(), group.end(), group[a], group[b]);
    EvidenceWeights result;
    for (const std::size_t g : group)
        result.weights.push_back(1 / std::sqrt(static_cast<double>(std::count(group.begin(), group.end(), g))));
    return result;
}

} // namespace lead
