#pragma once

#include "core/domain/lifecycle.h"
#include "ui/theme/tokens.h"

namespace lead {

/// The colour of a state wherever it stands as a pill.
ToneName toneOf(Lifecycle state);

} // namespace lead
