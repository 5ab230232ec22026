#include "core/scoring/additivefit.h"

#include <algorithm>
#include <cmath>

namespace lead {

namespace {

constexpr int Rounds = 4;
constexpr int SweepsPerRound = 5;
constexpr double SmallStep = 1e-3; // in log-odds

} // namespace

AdditiveFit::AdditiveFit(std::span<const std::uint8_t> won, std::span<const double> weights, std::span<const double> offsets)
    : m_won(won)
    , m_weights(weights)
    , m_logOdds(offsets.begin(), offsets.end())
    , m_curvature(won.size())
    , m_rest(won.size())
{
}

void AdditiveFit::add(Term term)
{
    term.table.assign(term.count, 0.0);
    m_terms.push_back(std::move(term));
}

void AdditiveFit::run()
{
    for (int round = 0; round < Rounds; ++round) {
        linearise();
        for (int i = 0; i < SweepsPerRound; ++i)
            if (sweep() < SmallStep)
                break;
        for (std::size_t i = 0; i < m_rest.size(); ++i)
            m_logOdds[i] += m_restAtStart[i] - m_rest[i];
        for (std::size_t t = 0; t < m_terms.size(); ++t)
            m_terms[t].penalty = m_terms[t].isOrdered ? newOrderedPenalty(m_terms[t], m_cellWeights[t]) : newPenalty(m_terms[t], m_cellWeights[t]);
    }
}

void AdditiveFit::linearise()
{
    for (std::size_t i = 0; i < m_logOdds.size(); ++i) {
        const double p = 1 / (1 + std::exp(-m_logOdds[i]));
        const double curvature = std::max(p * (1 - p), 1e-4);
        m_curvature[i] = m_weights[i] * curvature;
        m_rest[i] = (m_won[i] - p) / curvature;
    }
    m_restAtStart = m_rest;
    m_cellWeights.clear();
    for (const Term &term : m_terms) {
        Cells &weight = m_cellWeights.emplace_back(term.count);
        for (std::size_t i = 0; i < m_curvature.size(); ++i)
            weight[term.cells[i]] += m_curvature[i];
    }
}

double AdditiveFit::shiftLevel()
{
    double gradient = 0;
    double weight = 0;
    for (std::size_t i = 0; i < m_rest.size(); ++i) {
        gradient += m_curvature[i] * m_rest[i];
        weight += m_curvature[i];
    }
    const double shift = weight > 0 ? gradient / weight : 0;
    m_intercept += shift;
    for (double &rest : m_rest)
        rest -= shift;
    return std::abs(shift);
}

double AdditiveFit::sweep()
{
    double largest = shiftLevel();
    const Term *before = nullptr;
    Cells change;
    for (std::size_t t = 0; t < m_terms.size(); ++t) {
        Term &term = m_terms[t];
        change = step(term, gradientAfter(before, change, term), m_cellWeights[t]);
        for (std::size_t cell = 0; cell < term.count; ++cell) {
            term.table[cell] += change[cell];
            largest = std::max(largest, std::abs(change[cell]));
        }
        before = &term;
    }
    if (before)
        apply(*before, change);
    return largest;
}

void AdditiveFit::apply(const Term &term, const Cells &change)
{
    for (std::size_t i = 0; i < m_rest.size(); ++i)
        m_rest[i] -= change[term.cells[i]];
}

// One pass over the leads for each term instead of two, which is most of the time of a training.
AdditiveFit::Cells AdditiveFit::gradientAfter(const Term *before, const Cells &change, const Term &term)
{
    Cells gradient(term.count);
    if (!before) {
        for (std::size_t i = 0; i < m_rest.size(); ++i)
            gradient[term.cells[i]] += m_curvature[i] * m_rest[i];
        return gradient;
    }
    for (std::size_t i = 0; i < m_rest.size(); ++i) {
        m_rest[i] -= change[before->cells[i]];
        gradient[term.cells[i]] += m_curvature[i] * m_rest[i];
    }
    return gradient;
}

AdditiveFit::Cells AdditiveFit::step(const Term &term, const Cells &gradient, const Cells &weight)
{
    Cells change;
    if (term.isOrdered) {
        change = orderedStep(term, gradient, weight);
    } else {
        change.resize(term.count);
        for (std::size_t cell = 0; cell < term.count; ++cell)
            change[cell] = (gradient[cell] - term.penalty * term.table[cell]) / (weight[cell] + term.penalty);
    }
    if (term.leavesFirst && !change.empty())
        change.front() = 0;
    return change;
}

// A tridiagonal system: each entry is held by its own leads and by its two neighbours.
AdditiveFit::Cells AdditiveFit::orderedStep(const Term &term, const Cells &gradient, const Cells &weight)
{
    Cells change(term.count);
    change[0] = (gradient[0] - Anchor * term.table[0]) / (weight[0] + Anchor);
    if (term.count < 2)
        return change;
    const std::size_t last = term.count - 1;
    Cells diagonal(term.count);
    for (std::size_t cell = 1; cell <= last; ++cell) {
        diagonal[cell] = weight[cell] + Anchor;
        change[cell] = gradient[cell] - Anchor * term.table[cell];
        for (const bool up : {false, true}) {
            if (up ? cell == last : cell == 1)
                continue;
            diagonal[cell] += term.penalty;
            change[cell] -= term.penalty * (term.table[cell] - term.table[up ? cell + 1 : cell - 1]);
        }
    }
    for (std::size_t cell = 2; cell <= last; ++cell) {
        const double ratio = term.penalty / diagonal[cell - 1];
        diagonal[cell] -= ratio * term.penalty;
        change[cell] += ratio * change[cell - 1];
    }
    change[last] /= diagonal[last];
    for (std::size_t cell = last; cell-- > 1;)
        change[cell] = (change[cell] + term.penalty * change[cell + 1]) / diagonal[cell];
    return change;
}

double AdditiveFit::newPenalty(const Term &term, const Cells &weight)
{
    double squares = 0;
    double parameters = 0;
    for (std::size_t cell = 0; cell < term.count; ++cell) {
        squares += term.table[cell] * term.table[cell];
        parameters += weight[cell] / (weight[cell] + term.penalty);
    }
    return std::clamp(parameters / std::max(squares, 1e-12), 0.3, 1e5);
}

// The same for the steps between neighbours. The effective number of parameters is the trace of the smoothing matrix, whose diagonal
// comes from the pivots of elimination from either end.
double AdditiveFit::newOrderedPenalty(const Term &term, const Cells &weight)
{
    if (term.count < 3)
        return term.penalty;
    const std::size_t count = term.count - 1;
    Cells diagonal(count), forward(count), backward(count);
    for (std::size_t i = 0; i < count; ++i)
        diagonal[i] = weight[i + 1] + Anchor + term.penalty * (i == 0 || i + 1 == count ? 1 : 2);
    const double square = term.penalty * term.penalty;
    forward[0] = diagonal[0];
    for (std::size_t i = 1; i < count; ++i)
        forward[i] = diagonal[i] - square / forward[i - 1];
    backward[count - 1] = diagonal[count - 1];
    for (std::size_t i = count - 1; i-- > 0;)
        backward[i] = diagonal[i] - square / backward[i + 1];
    double parameters = 0;
    double squares = 0;
    for (std::size_t i = 0; i < count; ++i) {
        parameters += weight[i + 1] / (forward[i] + backward[i] - diagonal[i]);
        if (i + 1 < count) {
            const double difference = term.table[i + 2] - term.table[i + 1];
            squares += difference * difference;
        }
    }
    // One parameter is the level, which the steps do not say.
    return std::clamp(std::max(parameters - 1, 0.05) / std::max(squares, 1e-12), 0.3, 1e6);
}

} // namespace lead
