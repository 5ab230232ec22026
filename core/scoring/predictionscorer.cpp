#include "core/scoring/predictionscorer.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

namespace lead {

namespace {

// The mean slope of the logistic curve between two points: by it log-odds become points that add up exactly.
double meanSlope(double from, double to)
{
    const double p = probabilityOf(from);
    return std::abs(to - from) < 1e-9 ? p * (1 - p) : (probabilityOf(to) - p) / (to - from);
}

QString valueOf(const PredictionColumn &column, std::uint32_t row)
{
    if (column.field.isNumeric())
        return std::isnan(column.numbers[row]) ? QString() : QString::number(column.numbers[row], 'g', 10);
    return column.codes[row] < 0 ? QString() : column.values[static_cast<std::size_t>(column.codes[row])];
}

} // namespace

PredictionScorer::PredictionScorer(const PredictionModel &model)
    : m_model(model)
{
    for (std::size_t i = 0; i < model.inputs.size(); ++i) {
        const PredictionModel::Input &input = model.inputs[i];
        const std::vector<double> evidence = model.counts.terms(i, input.countsMissing);
        std::vector<double> table(input.shape);
        for (std::size_t bin = 0; bin < table.size(); ++bin)
            table[bin] += input.weight * evidence[input.bins.group(bin)];
        m_tables.push_back(std::move(table));
    }
}

PredictionScorer::Bound PredictionScorer::bind(const PredictionData &data) const
{
    Bound bound;
    for (std::size_t i = 0; i < m_model.inputs.size(); ++i)
        bound.bins.push_back(m_model.inputs[i].bins.binned(data.columns[i]));
    return bound;
}

std::size_t PredictionScorer::cellOf(const PredictionModel::Pair &pair, const Bound &bound, std::uint32_t row) const
{
    const FieldBins &first = m_model.inputs[pair.first].bins;
    const FieldBins &second = m_model.inputs[pair.second].bins;
    return first.cell(bound.bins[pair.first][row]) * second.cellCount() + second.cell(bound.bins[pair.second][row]);
}

double PredictionScorer::rawLogOdds(const Bound &bound, std::uint32_t row, std::int64_t pipeline) const
{
    double sum = m_model.intercept + m_model.counts.prior(pipeline);
    for (std::size_t i = 0; i < m_tables.size(); ++i)
        sum += m_tables[i][bound.bins[i][row]];
    for (const PredictionModel::Pair &pair : m_model.pairs)
        sum += pair.shape[cellOf(pair, bound, row)];
    return sum;
}

std::vector<double> PredictionScorer::rawLogOdds(const PredictionData &data, const PredictionRows &rows) const
{
    const Bound bound = bind(data);
    std::vector<double> all;
    all.reserve(rows.size());
    for (const std::uint32_t row : rows)
        all.push_back(rawLogOdds(bound, row, data.pipelines[row]));
    return all;
}

double PredictionScorer::baseRate() const
{
    return probabilityOf(m_model.counts.prior());
}

std::vector<double> PredictionScorer::qualities(const PredictionData &data) const
{
    std::vector<double> all(data.size(), baseRate());
    if (!m_model.quality.hasSignal)
        return all;
    const Bound bound = bind(data);
    for (std::uint32_t row = 0; row < all.size(); ++row)
        all[row] = probabilityOf(m_model.calibration.logOdds(rawLogOdds(bound, row, data.pipelines[row])));
    return all;
}

double PredictionScorer::averageQuality() const
{
    if (!m_model.quality.hasSignal)
        return baseRate();
    double average = m_model.intercept + m_model.counts.prior();
    for (const PredictionModel::Input &input : m_model.inputs)
        average += input.center;
    for (const PredictionModel::Pair &pair : m_model.pairs)
        average += pair.center;
    return probabilityOf(m_model.calibration.logOdds(average));
}

Prediction PredictionScorer::explain(const PredictionData &data, std::uint32_t row, const LeadStanding &standing) const
{
    Prediction prediction;
    const double slope = m_model.calibration.slope;
    double average = m_model.intercept + m_model.counts.prior();
    double logOdds = average;
    if (m_model.quality.hasSignal) {
        const Bound bound = bind(data);
        const auto take = [&](const QString &key, const QString &label, const QString &had, double value, double center) {
            average += center;
            logOdds += value;
            if (std::abs(value - center) > 1e-6)
                prediction.terms.push_back({key, label, had, slope * (value - center), 0});
        };
        take(QStringLiteral("pipeline"), QCoreApplication::translate("Prediction", "Pipeline"), QString(), m_model.counts.prior(data.pipelines[row]) - m_model.counts.prior(), 0);
        for (std::size_t i = 0; i < m_tables.size(); ++i)
            take(m_model.inputs[i].field.key, m_model.inputs[i].field.label, valueOf(data.columns[i], row), m_tables[i][bound.bins[i][row]], m_model.inputs[i].center);
        for (const PredictionModel::Pair &pair : m_model.pairs) {
            const PredictionField &first = m_model.inputs[pair.first].field;
            const PredictionField &second = m_model.inputs[pair.second].field;
            take(first.key + u'*' + second.key, QCoreApplication::translate("Prediction", "%1 with %2", "two fields together").arg(first.label, second.label), QString(), pair.shape[cellOf(pair, bound, row)], pair.center);
        }
        average = m_model.calibration.logOdds(average);
        logOdds = m_model.calibration.logOdds(logOdds);
    } else {
        average = logOdds = m_model.counts.prior();
    }
    prediction.base = probabilityOf(average);
    prediction.quality = probabilityOf(logOdds);
    const double pointsPerLogOdds = 100 * meanSlope(average, logOdds);
    for (PredictionTerm &term : prediction.terms)
        term.points = term.logOdds * pointsPerLogOdds;
    std::stable_sort(prediction.terms.begin(), prediction.terms.end(), [](const PredictionTerm &a, const PredictionTerm &b) { return std::abs(a.logOdds) > std::abs(b.logOdds); });
    prediction.winProbability = prediction.quality;
    if (standing.position >= 0) {
        const double step = m_model.stages.term(standing.pipeline, standing.position);
        prediction.winProbability = probabilityOf(logOdds + step);
        prediction.stage = PredictionTerm{QStringLiteral("stage"), QCoreApplication::translate("Prediction", "Stage"), QString(), step, 100 * (prediction.winProbability - prediction.quality)};
    }
    return prediction;
}

} // namespace lead
