#pragma once

#include "app/cli/session.h"

namespace lead {

/// After a verb that brought or changed leads without an act on each: scores what that made old. What the verb did is committed by
/// then, so that a failure, or who ends the program, leaves leads to be scored by “score” or the window. Says nothing but a failure,
/// and on a terminal that it is at work.
int settleScores(Session &session, Workspace &workspace);

} // namespace lead
