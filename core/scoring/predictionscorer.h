#pragma once

#include "core/base/id.h"
#include "core/scoring/predictionmodel.h"

#include <optional>

namespace lead {

/// What one field, or two together, do to the probability of a lead.
struct PredictionTerm
{
    QString key;         ///< "source", "source*country", "pipeline", "stage"
    QString label;       ///< "Source", "Source with Country"
    QString value;       ///< what the lead has in the field, folded; empty: nothing, or two fields
    double logOdds = 0;  ///< compared with the average closed lead
    double points = 0;   ///< percentage points; those of all terms add up to probability minus base
};

/// Two numbers and why. Lead quality knows no stage; win probability does.
struct Prediction
{
    double base = 0;           ///< probability of the average closed lead, 0 to 1
    double quality = 0;        ///< 0 to 1
    double winProbability = 0; ///< 0 to 1
    std::vector<PredictionTerm> terms;    ///< of the quality, the strongest first
    std::optional<PredictionTerm> stage;  ///< from quality to win probability; absent where the stage is not known
};

/// That of one lead.
struct LeadPrediction
{
    LeadId lead;
    Prediction prediction;
};

/// How many leads are closed, and what was learned from them where they are enough.
struct PredictionTraining
{
    std::size_t won = 0;
    std::size_t lost = 0;
    std::optional<PredictionModel> model; ///< absent: not enough data
};

/// Where a lead stands.
struct LeadStanding
{
    std::int64_t pipeline = 0;
    int position = -1; ///< of its open stage; -1: none
};

/// Gives leads their probabilities by a model. The tables are worked out once, so that a lead costs one look-up a term.
class PredictionScorer
{
public:
    explicit PredictionScorer(const PredictionModel &model);

    /// The columns of `data` must be those of the model, in its order. Without calibration.
    std::vector<double> rawLogOdds(const PredictionData &data, const PredictionRows &rows) const;
    /// Lead quality, 0 to 1; the base rate of all where the outcome has no signal.
    std::vector<double> qualities(const PredictionData &data) const;
    /// That of the average closed lead; see Prediction::base.
    double averageQuality() const;
    Prediction explain(const PredictionData &data, std::uint32_t row, const LeadStanding &standing) const;

private:
    struct Bound
    {
        std::vector<std::vector<std::uint16_t>> bins; ///< by input
    };
    Bound bind(const PredictionData &data) const;
    std::size_t cellOf(const PredictionModel::Pair &pair, const Bound &bound, std::uint32_t row) const;
    double rawLogOdds(const Bound &bound, std::uint32_t row, std::int64_t pipeline) const;
    double baseRate() const;

    const PredictionModel &m_model;
    std::vector<std::vector<double>> m_tables; ///< by input and bin, log-odds
};

} // namespace lead
