#pragma once

#include "core/domain/conditionresolver.h"
#include "core/domain/scoresheet.h"
#include "core/facts/leadfacts.h"
#include "core/scoring/pointtables.h"
#include "core/storage/scoreevents.h"
#include "core/storage/storedscores.h"

#include <functional>
#include <span>

namespace lead {

class ScoreColumns;

/// What a model makes of all leads.
struct BulkScores
{
    LeadFactsPtr facts;                   ///< the same leads with these scores; null of judged()
    std::vector<ScoreRow> rows;           ///< in the order of the facts
    std::vector<std::size_t> ruleCounts;  ///< leads that a rule gives something, by rule of the sheet
};

/// Scores all leads at once: conditions a column at a time, sums a block at a time, and only leads that have activities or points
/// that fade one by one. Gives the same as LeadScorer does for each. `isStopped`, asked by several threads, ends what takes long; what
/// comes is then incomplete.
class BulkScorer
{
public:
    BulkScorer(const LeadFacts &facts, const FieldCatalog &catalog, const ResolveContext &context, const ScoreSheet &sheet);

    /// Fields whose texts have to be loaded first.
    std::vector<FieldNumber> missingFields() const;

    /// From now on leads are taken for cold, instead of for what they are by the facts.
    void startCold() { m_startsCold = true; }

    struct Criterion
    {
        RowSet fits;
        RowSet known;
        const FactSlot *range = nullptr;
        double unit = 1;
    };
    /// The leads for which conditions hold, in the order of the sheet: what all questions about one model have in common.
    struct Fits
    {
        std::vector<RowSet> rules;
        std::vector<Criterion> criteria;
    };
    Fits fits(const std::function<bool()> &isStopped = {}) const;

    /// All that is kept of scores. The temperatures that the leads have decide by hysteresis.
    BulkScores run(const ScoreEvents &events, const std::function<bool()> &isStopped = {}) const;
    /// The scores alone: without the moments when time changes them, which take longest to find, and without facts.
    BulkScores judged(const Fits &fits, const ScoreEvents &events, const std::function<bool()> &isStopped = {}) const;
    /// How many leads each rule gives something, without scoring them.
    std::vector<std::size_t> ruleCounts(const Fits &fits, const ScoreEvents &events) const;

    /// Brings such counts to what is true once one lead was scored by another input than that of these facts and no activity.
    void correct(std::vector<std::size_t> &ruleCounts, const Fits &fits, Row row, const ScoreInput &input) const;

    enum class Effect : std::uint8_t { Untried, None, Some };
    /// Whether some lead of these blocks would score otherwise without a rule, for each; untried where none of them gets anything by it.
    std::vector<Effect> effects(const Fits &fits, const ScoreEvents &events, const std::vector<std::size_t> &blocks) const;

private:
    struct Worker;
    Worker newWorker(const ScoreColumns &columns) const;
    BulkScores scores(const Fits &fits, const ScoreEvents &events, bool toKeep, const std::function<bool()> &isStopped) const;
    void unpackBlock(std::size_t block, Worker &worker) const;
    void scoreBlock(const Fits &fits, const ScoreEvents &events, std::size_t block, const ScoreColumns &columns, bool toKeep, Worker &worker, ScoreRow *out) const;
    void addColumns(const Fits &fits, std::size_t block, Worker &worker) const;
    void addProfile(const Fits &fits, std::size_t block, std::size_t row, Worker &worker) const;
    bool changesByTime(const Fits &fits, std::span<const ScoredEvent> own, std::size_t block, std::size_t row) const;
    void fillInput(const Fits &fits, std::span<const ScoredEvent> own, std::size_t block, std::size_t row, Worker &worker) const;
    void tryWithout(const Fits &fits, const ScoreEvents &events, std::size_t block, std::size_t row, Worker &worker, std::vector<Effect> &effects) const;
    Temperature temperatureOf(std::int64_t code) const;

    const LeadFacts &m_facts;
    const ScoreSheet &m_sheet;
    PointTables m_points;
    Millis m_now;
    std::vector<Temperature> m_temperatures; // by code
    std::vector<ResolvedCondition> m_rules;
    std::vector<ResolvedCondition> m_criteria;
    std::vector<ResolvedCondition> m_known;
    std::vector<double> m_units;
    std::vector<const FactSlot *> m_since; // by rule; null without
    bool m_hasSince = false;
    bool m_startsCold = false;
};

/// Whether anything is known that a condition asks for: one of its fields has a value.
Condition anyKnown(const Condition &condition);

} // namespace lead
