#pragma once

#include "app/cli/session.h"

namespace lead {

/// `score train`, `score evaluate` and `score predict`, by the first word; absent for any other.
std::optional<int> runPredictionCommand(Session &session, const Arguments &arguments);
/// The options that these take.
QStringList predictionOptions();
/// "score train [--exclude FIELD,...]" and so on, one each.
QStringList predictionUsage();

} // namespace lead
