#pragma once

#include "app/cli/session.h"

#include "core/intake/intakeplan.h"

namespace lead {

/// What the options of "import FILE" ask for, over the mapping that the file proposes.
Result<IntakePlan> planFrom(Session &session, const Arguments &arguments, Workspace &workspace);

/// Refuses a --preset that there is none of, and names those that there are.
Result<void> checkPreset(const Arguments &arguments);
/// The presets in one sentence, for the help.
QString presetHelp();

} // namespace lead
