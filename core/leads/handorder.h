#pragma once

#include "core/leads/stageentry.h"
#include "core/storage/boardranks.h"

namespace lead {

/// Between two places that were given one after the other.
constexpr qint64 BoardRankGap = 1024;

/// The ranks to be written, those of `placed` in any case, so that `placed` stand at a place of a stage, in their order. `ranked` are the leads of the stage
/// that have one, in order. Cards above the place that have none get one; where no room is left between two ranks, those
/// below move on as far as is needed.
std::vector<BoardRank> handOrder(const std::vector<BoardRank> &ranked, const std::vector<LeadId> &placed, const HandPlace &place);

} // namespace lead
