#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <vector>

namespace lead {

class Workspace;

/// A lead that a person gave a place among the cards of its stage.
struct BoardRank
{
    LeadId lead;
    qint64 rank = 0;

    bool operator==(const BoardRank &) const = default;
};

/// Those of a stage in their order. Few leads have a place, and these alone are looked at.
Result<std::vector<BoardRank>> boardRanks(Workspace &workspace, StageId stage);

} // namespace lead
