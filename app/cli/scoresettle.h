#pragma once

#include "app/cli/session.h"

#include "core/scoring/scorekeeper.h"

namespace lead {

/// Scores what is needed, or all, and meanwhile tells a terminal how far it is. Ctrl+C stops it between two short steps: what is done
/// by then is whole, and the error says what is left.
Result<ScoreKeeper::Done> scoredWithProgress(Workspace &workspace, bool everything);

/// After a verb that brought or changed leads without an act on each: scores what that made old. What the verb did is committed by
/// then, so that a failure, or who ends the program, leaves leads to be scored by “score” or the window. Says nothing but a failure,
/// and on a terminal that it is at work.
int settleScores(Session &session, Workspace &workspace);

} // namespace lead
