#include "core/scoring/predictiontrainer.h"

#include "core/scoring/additivefit.h"
#include "core/scoring/predictionscorer.h"
#include "core/scoring/weightfit.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace lead {

namespace {

constexpr int InnerFolds = 5;
// Terms of two inputs are looked for among so many inputs, those whose tables say most.
constexpr std::size_t MostPairedInputs = 30;
constexpr double FewestInCell = 1;

/// One training: the leads as bins, step by step.
class Training
{
public:
    Training(const PredictionData &data, const PredictionRows &rows)
        : m_data(data)
        , m_rows(rows)
    {
        for (const std::uint32_t row : rows) {
            m_won.push_back(data.won[row]);
            m_epoch = std::max(m_epoch, data.closedAt[row]);
        }
    }

    PredictionModel run()
    {
        learnInputs();
        count();
        weigh(crossEvidence());
        correct();
        center();
        return std::move(m_model);
    }

private:
    void learnInputs();
    void count();
    EvidenceCounts::Lead leadAt(std::size_t i, std::vector<std::uint16_t> &groups) const;
    int innerFold(std::size_t i) const { return static_cast<int>(m_data.keys[m_rows[i]] / 5 % InnerFolds); }
    std::vector<std::vector<double>> crossEvidence();
    void weigh(const std::vector<std::vector<double>> &evidence);
    void correct();
    std::vector<PredictionModel::Pair> promisingPairs(const AdditiveFit &fit) const;
    double gainOf(const PredictionModel::Pair &pair, const std::vector<double> &rest, const std::vector<double> &variance) const;
    std::vector<std::uint16_t> cellsOf(const PredictionModel::Pair &pair) const;
    void center();

    const PredictionData &m_data;
    const PredictionRows &m_rows;
    Millis m_epoch = std::numeric_limits<Millis>::min();
    std::vector<std::uint8_t> m_won;
    std::vector<double> m_weights;
    std::vector<double> m_offsets; // log-odds before any input, counted without the lead's inner fold
    std::vector<std::vector<std::uint16_t>> m_bins; // by input, of each lead
    std::array<EvidenceCounts, InnerFolds> m_foldCounts;
    PredictionModel m_model;
};

void Training::learnInputs()
{
    for (std::size_t c = 0; c < m_data.columns.size(); ++c) {
        const PredictionColumn &column = m_data.columns[c];
        PredictionModel::Input input;
        input.field = column.field;
        input.bins = FieldBins::learned(column, m_rows, m_data.won);
        input.shape.assign(input.bins.count(), 0.0);
        const std::vector<std::uint16_t> all = input.bins.binned(column);
        std::vector<std::uint16_t> bins;
        bins.reserve(m_rows.size());
        for (const std::uint32_t row : m_rows)
            bins.push_back(all[row]);
        m_bins.push_back(std::move(bins));
        m_model.inputs.push_back(std::move(input));
    }
}

EvidenceCounts::Lead Training::leadAt(std::size_t i, std::vector<std::uint16_t> &groups) const
{
    for (std::size_t input = 0; input < m_bins.size(); ++input)
        groups[input] = m_model.inputs[input].bins.group(m_bins[input][i]);
    return {groups, m_won[i] != 0, m_data.closedAt[m_rows[i]], m_data.pipelines[m_rows[i]]};
}

void Training::count()
{
    std::vector<std::size_t> sizes;
    for (const PredictionModel::Input &input : m_model.inputs)
        sizes.push_back(input.bins.groupCount());
    m_model.counts = EvidenceCounts(sizes, m_epoch);
    m_foldCounts.fill(m_model.counts);
    std::vector<std::uint16_t> groups(m_bins.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const EvidenceCounts::Lead lead = leadAt(i, groups);
        m_model.counts.add(lead);
        m_foldCounts[static_cast<std::size_t>(innerFold(i))].add(lead);
        m_weights.push_back(m_model.counts.weightOf(lead.closedAt));
        m_model.stages.add(lead.pipeline, lead.won, m_data.reached[m_rows[i]], m_weights.back());
    }
    for (std::size_t input = 0; input < m_model.inputs.size(); ++input)
        m_model.inputs[input].countsMissing = m_model.counts.isMissingTelling(input);
}

// The evidence of each input for each lead, counted without the leads of its fold: what is seen once must not explain itself.
std::vector<std::vector<double>> Training::crossEvidence()
{
    std::vector<std::vector<double>> evidence(m_bins.size(), std::vector<double>(m_rows.size()));
    m_offsets.resize(m_rows.size());
    for (int fold = 0; fold < InnerFolds; ++fold) {
        EvidenceCounts others = m_model.counts;
        others.subtract(m_foldCounts[static_cast<std::size_t>(fold)]);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            if (innerFold(i) == fold)
                m_offsets[i] = others.prior(m_data.pipelines[m_rows[i]]);
        for (std::size_t input = 0; input < m_bins.size(); ++input) {
            const std::vector<double> terms = others.terms(input, m_model.inputs[input].countsMissing);
            const FieldBins &bins = m_model.inputs[input].bins;
            for (std::size_t i = 0; i < m_rows.size(); ++i)
                if (innerFold(i) == fold)
                    evidence[input][i] = terms[bins.group(m_bins[input][i])];
        }
    }
    return evidence;
}

void Training::weigh(const std::vector<std::vector<double>> &evidence)
{
    const EvidenceWeights found = m_rows.size() >= PredictionTrainer::FewestToWeigh ? EvidenceWeights::fitted(evidence, m_offsets, m_won, m_weights) : EvidenceWeights::byCorrelation(evidence);
    m_model.intercept = found.intercept;
    for (std::size_t input = 0; input < evidence.size(); ++input) {
        m_model.inputs[input].weight = found.weights[input];
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_offsets[i] += found.weights[input] * evidence[input][i];
    }
    for (double &offset : m_offsets)
        offset += found.intercept;
}

// What the counts leave to explain: first by one input each, then by the pairs of inputs that explain more than chance would.
void Training::correct()
{
    const auto wins = static_cast<std::size_t>(std::accumulate(m_won.begin(), m_won.end(), 0));
    if (m_rows.size() < PredictionTrainer::FewestToCorrect || std::min(wins, m_won.size() - wins) < PredictionTrainer::FewestOfClassToCorrect)
        return;
    // The model will add the evidence of all leads, so it is from there that what is left to explain is looked for.
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_offsets[i] = m_model.intercept + m_model.counts.prior(m_data.pipelines[m_rows[i]]);
    for (std::size_t input = 0; input < m_bins.size(); ++input) {
        const PredictionModel::Input &known = m_model.inputs[input];
        const std::vector<double> terms = m_model.counts.terms(input, known.countsMissing);
        for (std::size_t i = 0; i < m_rows.size(); ++i)
            m_offsets[i] += known.weight * terms[known.bins.group(m_bins[input][i])];
    }
    AdditiveFit fit(m_won, m_weights, m_offsets);
    for (std::size_t input = 0; input < m_bins.size(); ++input) {
        const PredictionModel::Input &known = m_model.inputs[input];
        fit.add({m_bins[input], known.bins.count(), known.bins.isNumeric(), !known.countsMissing, known.bins.isNumeric() ? 10.0 : 2.0});
    }
    fit.run();
    m_model.pairs = promisingPairs(fit);
    for (const PredictionModel::Pair &pair : m_model.pairs)
        fit.add({cellsOf(pair), pair.shape.size(), false, false, 10});
    if (!m_model.pairs.empty())
        fit.run();
    m_model.intercept += fit.intercept();
    for (std::size_t input = 0; input < m_bins.size(); ++input)
        m_model.inputs[input].shape = fit.terms()[input].table;
    for (std::size_t i = 0; i < m_model.pairs.size(); ++i)
        m_model.pairs[i].shape = fit.terms()[m_bins.size() + i].table;
}

std::vector<std::uint16_t> Training::cellsOf(const PredictionModel::Pair &pair) const
{
    const FieldBins &first = m_model.inputs[pair.first].bins;
    const FieldBins &second = m_model.inputs[pair.second].bins;
    std::vector<std::uint16_t> cells(m_rows.size());
    for (std::size_t i = 0; i < cells.size(); ++i)
        cells[i] = static_cast<std::uint16_t>(first.cell(m_bins[pair.first][i]) * second.cellCount() + second.cell(m_bins[pair.second][i]));
    return cells;
}

// A score test of all cells together, less what chance gives: the mean of chi-square and three of its deviations.
double Training::gainOf(const PredictionModel::Pair &pair, const std::vector<double> &rest, const std::vector<double> &variance) const
{
    const std::vector<std::uint16_t> cells = cellsOf(pair);
    std::vector<double> sums(pair.shape.size()), variances(pair.shape.size());
    for (std::size_t i = 0; i < cells.size(); ++i) {
        sums[cells[i]] += rest[i];
        variances[cells[i]] += variance[i];
    }
    double statistic = 0;
    double freedom = 0;
    for (std::size_t cell = 0; cell < sums.size(); ++cell)
        if (variances[cell] > FewestInCell) {
            statistic += sums[cell] * sums[cell] / (variances[cell] + 1);
            freedom += 1;
        }
    return statistic - freedom - 1 * std::sqrt(2 * freedom);
}

std::vector<PredictionModel::Pair> Training::promisingPairs(const AdditiveFit &fit) const
{
    std::vector<double> rest(m_rows.size()), variance(m_rows.size());
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const double p = probabilityOf(fit.logOdds()[i]);
        rest[i] = m_weights[i] * (m_won[i] - p);
        variance[i] = m_weights[i] * m_weights[i] * p * (1 - p);
    }
    std::vector<std::size_t> inputs(m_bins.size());
    std::iota(inputs.begin(), inputs.end(), std::size_t(0));
    if (inputs.size() > MostPairedInputs) {
        std::vector<double> strength;
        for (std::size_t input = 0; input < inputs.size(); ++input) {
            const std::vector<double> &table = fit.terms()[input].table;
            strength.push_back(m_model.inputs[input].weight + std::inner_product(table.begin(), table.end(), table.begin(), 0.0) / static_cast<double>(table.size()));
        }
        std::stable_sort(inputs.begin(), inputs.end(), [&strength](std::size_t a, std::size_t b) { return strength[a] > strength[b]; });
        inputs.resize(MostPairedInputs);
        std::sort(inputs.begin(), inputs.end());
    }
    std::vector<std::pair<double, PredictionModel::Pair>> found;
    for (std::size_t a = 0; a < inputs.size(); ++a)
        for (std::size_t b = a + 1; b < inputs.size(); ++b) {
            PredictionModel::Pair pair{inputs[a], inputs[b], {}, 0};
            pair.shape.assign(m_model.inputs[pair.first].bins.cellCount() * m_model.inputs[pair.second].bins.cellCount(), 0.0);
            const double gain = gainOf(pair, rest, variance);
            if (gain > 0)
                found.emplace_back(gain, std::move(pair));
        }
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    std::vector<PredictionModel::Pair> best;
    for (std::size_t i = 0; i < found.size() && i < PredictionTrainer::MostPairs; ++i)
        best.push_back(std::move(found[i].second));
    return best;
}

void Training::center()
{
    const double all = std::accumulate(m_weights.begin(), m_weights.end(), 0.0);
    for (std::size_t i = 0; i < m_model.inputs.size(); ++i) {
        PredictionModel::Input &input = m_model.inputs[i];
        const std::vector<double> evidence = m_model.counts.terms(i, input.countsMissing);
        for (std::size_t lead = 0; lead < m_rows.size(); ++lead) {
            const std::uint16_t bin = m_bins[i][lead];
            input.center += m_weights[lead] / all * (input.weight * evidence[input.bins.group(bin)] + input.shape[bin]);
        }
    }
    for (PredictionModel::Pair &pair : m_model.pairs) {
        const std::vector<std::uint16_t> cells = cellsOf(pair);
        for (std::size_t lead = 0; lead < cells.size(); ++lead)
            pair.center += m_weights[lead] / all * pair.shape[cells[lead]];
    }
}

} // namespace

PredictionModel PredictionTrainer::trained(const PredictionRows &rows) const
{
    return Training(m_data, rows).run();
}

} // namespace lead
