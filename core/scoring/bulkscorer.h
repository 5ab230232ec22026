#pragma once

#include "core/domain/conditionresolver.h"
#include "core/domain/scoresheet.h"
#include "core/facts/leadfacts.h"
#include "core/storage/scoreevents.h"
#include "core/storage/storedscores.h"

#include <functional>

namespace lead {

class ScoreColumns;

/// What a model makes of all leads.
struct BulkScores
{
    LeadFactsPtr facts;                   ///< the same leads with these scores
    std::vector<ScoreRow> rows;           ///< in the order of the facts
    std::vector<std::size_t> ruleLeads;   ///< leads whose condition holds, by rule of the sheet
    std::vector<std::size_t> ruleCounts;  ///< leads that a rule gives something
};

/// Scores all leads at once: conditions a column at a time, sums a block at a time, and only leads that have activities or points
/// that fade one by one. Gives the same as LeadScorer does for each.
class BulkScorer
{
public:
    BulkScorer(const LeadFacts &facts, const FieldCatalog &catalog, const ResolveContext &context, const ScoreSheet &sheet);

    /// Fields whose texts have to be loaded first.
    std::vector<FieldNumber> missingFields() const;
    /// The temperatures that the leads have decide by hysteresis.
    /// `isStopped`, asked by several threads, ends it; what comes is then incomplete.
    BulkScores run(const ScoreEvents &events, const std::function<bool()> &isStopped = {}) const;

private:
    struct Worker;
    struct Criterion
    {
        RowSet fits;
        RowSet known;
        const FactSlot *range = nullptr;
        double unit = 1;
    };
    struct Prepared
    {
        std::vector<RowSet> fits;
        std::vector<Criterion> criteria;
        std::vector<std::size_t> starts;
    };
    Prepared prepare() const;
    void scoreBlock(const Prepared &prepared, const ScoreEvents &events, std::size_t block, const ScoreColumns &columns, Worker &worker, BulkScores &out) const;
    void addColumns(const Prepared &prepared, std::size_t block, Worker &worker) const;
    void addProfile(const Prepared &prepared, std::size_t block, std::size_t row, Worker &worker) const;
    bool fillInput(const Prepared &prepared, const ScoreEvents &events, std::size_t block, std::size_t row, Worker &worker) const;

    const LeadFacts &m_facts;
    const ScoreSheet &m_sheet;
    Millis m_now;
    std::vector<ResolvedCondition> m_rules;
    std::vector<ResolvedCondition> m_criteria;
    std::vector<ResolvedCondition> m_known;
    std::vector<double> m_units;
    std::vector<const FactSlot *> m_since; // by rule; null without
    bool m_hasSince = false;
};

/// Whether anything is known that a condition asks for: one of its fields has a value.
Condition anyKnown(const Condition &condition);

} // namespace lead
