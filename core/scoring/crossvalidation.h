#pragma once

#include "core/scoring/predictionmodel.h"
#include "core/scoring/scoringwatch.h"

namespace lead {

/// Predictions for leads by models that had not seen them.
struct CrossValidation
{
    std::vector<int> folds;     ///< of each row of the data; rows of a negative fold are learned from and not judged
    std::vector<double> raw;    ///< log-odds by a model of the other folds
    std::vector<double> scores; ///< probability, calibrated without the row's own fold
    PredictionQuality quality;
};

/// Five folds by the keys of the leads.
std::vector<int> foldsByKey(const PredictionData &data);
/// Trains once for each fold, on two threads.
CrossValidation crossValidated(const PredictionData &data, std::vector<int> folds);
/// A model of all leads, calibrated and judged by cross-validation.
/// Cancelled: the model is good for nothing.
PredictionModel trainedModel(const PredictionData &data, Millis now, const ScoringWatch &watch = {});
/// What trainedModel() tells as the whole.
int trainingSteps();

} // namespace lead
