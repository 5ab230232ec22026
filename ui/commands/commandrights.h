#pragma once

#include "core/domain/permissions.h"

namespace lead {

/// What a command needs of the role of the person; Right::Read where nothing is written.
Right rightForCommand(QStringView id);

} // namespace lead
