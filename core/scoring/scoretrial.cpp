#include "core/scoring/scoretrial.h"

#include "core/domain/scoresheet.h"
#include "core/storage/workspace.h"

#include <QRandomGenerator>
#include <algorithm>

namespace lead {

Result<std::vector<ScoreTrial>> tryScoreModel(Workspace &workspace, const ScoreModel &model, const std::vector<LeadId> &leads)
{
    const auto sheet = std::make_shared<const ScoreSheet>(model);
    const std::shared_ptr<const ScoreSheet> published = workspace.scoreSheet();
    std::vector<ScoreTrial> trials;
    trials.reserve(leads.size());
    for (const LeadId lead : leads) {
        Result<ScoreReceipt> after = scoreReceiptOf(workspace, lead, sheet);
        if (!after && after.error().code == Error::NotFound)
            continue;
        if (!after)
            return after.error();
        ScoreTrial trial{std::move(*after), {}};
        if (published) {
            Result<ScoreReceipt> before = scoreReceiptOf(workspace, lead, published);
            if (!before)
                return before.error();
            trial.before = std::move(*before);
        }
        trials.push_back(std::move(trial));
    }
    return trials;
}

std::vector<LeadId> leadsByChance(const LeadFacts &facts, std::size_t count, quint32 seed)
{
    std::vector<LeadId> leads;
    const std::size_t all = facts.size();
    if (all == 0)
        return leads;
    QRandomGenerator dice(seed);
    std::size_t seen = 0;
    const std::size_t wanted = std::min(count, all);
    // Each of those left is taken with the chance that makes all equally likely; one pass, in order.
    for (const LeadFacts::Block &block : facts.blocks())
        for (std::size_t i = 0; i < block->count && leads.size() < wanted; ++i, ++seen)
            if (static_cast<std::size_t>(dice.bounded(static_cast<double>(all - seen))) < wanted - leads.size())
                leads.push_back({block->ids.at(i)});
    return leads;
}

} // namespace lead
