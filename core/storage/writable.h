#pragma once

#include "core/base/result.h"

namespace lead {

class Workspace;

/// Nothing when the workspace can be written; otherwise why not (a newer program wrote it, the file or its folder may not
/// be written) and what to do about it. For acts that look first and would otherwise speak of something else.
Result<void> checkWritable(Workspace &workspace);

} // namespace lead
