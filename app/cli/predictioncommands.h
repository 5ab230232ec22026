#pragma once

#include "app/cli/session.h"
#include "core/scoring/predictionscorer.h"

namespace lead {

/// `score train`, `score evaluate` and `score predict`, by the first word; absent for any other.
std::optional<int> runPredictionCommand(Session &session, const Arguments &arguments);
/// A prediction for one lead with the same as JSON.
struct ExplainedPrediction
{
    LeadPrediction prediction;
    QJsonObject json;
};
/// Absent when none was trained in the workspace.
Result<std::optional<ExplainedPrediction>> explainedPrediction(Workspace &workspace, LeadId lead);
/// The options that these take.
QStringList predictionOptions();
/// "score train [--exclude FIELD,...]" and so on, one each.
QStringList predictionUsage();

} // namespace lead
