#pragma once

#include "core/scoring/populationstability.h"
#include "ui/theme/tokens.h"

#include <QString>

namespace lead {

/// "12 %"; `decimals` behind the point.
QString percentText(double share, int decimals = 0);
QString decimalText(double value, int decimals);

/// How far open leads are from the closed ones, in a word and its colour.
QString stabilityText(PopulationStability::Level level);
ToneName stabilityTone(PopulationStability::Level level);

} // namespace lead
