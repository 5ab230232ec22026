#pragma once

#include "core/domain/scoresheet.h"
#include "core/storage/leadbatch.h"
#include "core/storage/leadmatch.h"

#include <map>

namespace lead {

class Workspace;

/// Works out what a model makes of single leads, from their stored values and activities, at one moment.
class LeadScorer
{
public:
    LeadScorer(Workspace &workspace, std::shared_ptr<const ScoreSheet> sheet);

    /// All that scoring a lead takes.
    struct Case
    {
        ScoreInput input;
        std::vector<ScoreEventType> types;
        ScoreTally tally;
        LeadScore score;
    };
    const ScoreSheet &sheet() const { return *m_sheet; }
    Millis now() const { return m_match.context().now; }
    /// Scores as of another moment.
    void setNow(Millis now);
    /// The values of a lead that scoring asks for; absent for one that is gone.
    Result<std::optional<Lead>> read(LeadId lead) { return m_batch.find(lead); }
    /// `before` is the temperature that it has. Absent for a lead that is gone.
    Result<std::optional<Case>> scored(LeadId lead, Temperature before);
    /// The same of given values and events.
    Case scored(const FieldValues &values, std::vector<ScoredEvent> events, std::vector<ScoreEventType> types, Temperature before) const;

    /// What a range makes of a number as it is stored: 0 to 1.
    static double matchOf(const FitCriterion &criterion, double value);

private:
    Result<void> readEvents(LeadId lead, Case &result);

    Workspace &m_workspace;
    std::shared_ptr<const ScoreSheet> m_sheet;
    LeadMatch m_match;
    std::vector<ResolvedCondition> m_rules;
    std::vector<ResolvedCondition> m_criteria;
    std::vector<double> m_units; // of the criteria: a stored number is so many of one that people type
    LeadBatch m_batch;
};

} // namespace lead
