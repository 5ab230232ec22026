#pragma once

#include "app/cli/session.h"
#include "core/scoring/predictionreview.h"
#include "core/scoring/predictionscorer.h"

namespace lead {

/// "12.3 %".
QString percent(double share);

QJsonObject predictionJson(const LeadPrediction &answer, const PredictionModel &model);
void sayPrediction(const Output &out, const LeadPrediction &answer);
/// Adds keys to the figures of a prediction: leads_per_day, stability and overrides, null where there is nothing to say.
void addReview(QJsonObject &json, const PredictionReview &review);
/// With the thresholds of `quality` in leads a day.
void sayReview(const Output &out, const PredictionQuality &quality, const PredictionReview &review);

} // namespace lead
