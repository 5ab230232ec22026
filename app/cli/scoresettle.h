#pragma once

#include "app/cli/session.h"

namespace lead {

/// After a verb that brought or changed so many leads without an act on each: scores them, unless they are so many that it would
/// take longer than the verb; then “score” does, or the window. Says nothing but a failure.
int settleScores(Session &session, Workspace &workspace, qint64 leads);

} // namespace lead
