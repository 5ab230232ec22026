#pragma once

#include "core/facts/leadfacts.h"
#include "core/scoring/scorereceipt.h"

namespace lead {

/// One lead by a model that is tried out, beside the published one.
struct ScoreTrial
{
    ScoreReceipt after;
    std::optional<ScoreReceipt> before; ///< absent when no model is published
};

/// Scores single leads by a model, of which nothing is saved. Leads that are gone are left out.
Result<std::vector<ScoreTrial>> tryScoreModel(Workspace &workspace, const ScoreModel &model, const std::vector<LeadId> &leads);
/// Up to `count` different leads by chance, ascending; the same seed gives the same of the same facts.
std::vector<LeadId> leadsByChance(const LeadFacts &facts, std::size_t count, quint32 seed);

} // namespace lead
