#pragma once

#include "core/domain/stage.h"
#include "core/facts/leadfacts.h"
#include "core/scoring/predictionmodel.h"

namespace lead {

/// Keeps the counts of a model up to date with the facts: leads that were closed, opened again or changed since are taken out as
/// they were counted and put in as they are, which costs as much as the blocks of facts in which something changed. The result
/// is that of counting anew.
class PredictionTracker
{
public:
    /// Counts once.
    PredictionTracker(PredictionModel model, std::vector<Stage> stages, LeadFactsPtr facts);

    void follow(LeadFactsPtr newer);
    const PredictionModel &model() const { return m_model; }

private:
    PredictionModel m_model;
    std::vector<Stage> m_stages;
    LeadFactsPtr m_facts;
};

/// The counts of a model by the closed leads given.
EvidenceCounts recounted(const PredictionModel &model, const PredictionData &closed);

} // namespace lead
