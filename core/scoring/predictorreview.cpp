// What Predictor tells of the leads of now beside those that were learned from.
#include "core/base/clock.h"
#include "core/scoring/predictionreader.h"
#include "core/scoring/predictor.h"
#include "core/storage/outcomehistory.h"
#include "core/storage/workspace.h"

#include <algorithm>

namespace lead {

namespace {

// Mean over the days of the window that the workspace has leads of.
double arrivalsPerDay(const LeadFacts &facts, Millis now)
{
    const FactSlot &created = *facts.slot(F::CreatedAt);
    const Millis from = now - PredictionReview::ArrivalDays * DayMillis;
    std::size_t count = 0;
    Millis first = now;
    for (const Row row : facts.everything().rows()) {
        const std::int64_t at = facts.number(created, row);
        if (at == NoNumber || at > now)
            continue;
        first = std::min(first, std::max(at, from));
        count += at > from;
    }
    const double days = std::max(1.0, static_cast<double>(now - first) / static_cast<double>(DayMillis));
    return static_cast<double>(count) / days;
}

std::vector<std::size_t> cellCounts(const FieldBins &bins, const PredictionColumn &column)
{
    std::vector<std::size_t> counts(bins.cellCount());
    for (const std::uint16_t bin : bins.binned(column))
        ++counts[bins.cell(bin)];
    return counts;
}

void addStability(PredictionReview &review, const PredictionModel &model, const PredictionData &closed, const PredictionData &open)
{
    for (std::size_t i = 0; i < model.inputs.size(); ++i) {
        const PredictionModel::Input &input = model.inputs[i];
        review.fields.push_back({input.field.key, input.field.label, PopulationStability::of(cellCounts(input.bins, closed.columns[i]), cellCounts(input.bins, open.columns[i]))});
    }
    const PredictionScorer scorer(model);
    review.score = PopulationStability::of(scorer.qualities(closed), scorer.qualities(open));
}

} // namespace

Result<PredictionReview> Predictor::review(const PredictionModel *model)
{
    PredictionReview review;
    PredictionReader reader(*m_facts, m_workspace.stages());
    std::vector<Row> open = reader.openRows();
    review.open = open.size();
    for (const Row row : m_facts->everything().rows()) {
        const StageKind outcome = m_facts->outcome(row);
        review.won += outcome == StageKind::Won;
        review.lost += outcome == StageKind::Lost;
    }
    review.leadsPerDay = arrivalsPerDay(*m_facts, m_workspace.clock().now());
    if (!model)
        return review;
    review.model = *model;
    const std::vector<PredictionField> fields = model->fields();
    if (open.size() >= PredictionReview::FewestOpen) {
        if (open.size() > PredictionReview::MostLeads) // ids rise with time
            open.erase(open.begin(), open.end() - static_cast<std::ptrdiff_t>(PredictionReview::MostLeads));
        addStability(review, *model, reader.read(fields, reader.closedRows(PredictionReview::MostLeads)), reader.read(fields, open));
    }
    const Result<std::vector<LeadDecision>> decisions = decided(*model, reader);
    if (!decisions)
        return decisions.error();
    review.overrides = OverrideStatistics::of(*decisions, PredictionScorer(*model).averageQuality());
    return review;
}

Result<std::vector<LeadDecision>> Predictor::decided(const PredictionModel &model, const PredictionReader &reader)
{
    const Result<std::vector<OutcomeHistory::Decision>> known = OutcomeHistory(m_workspace).decisions();
    if (!known)
        return known.error();
    std::vector<Row> rows;
    std::vector<LeadDecision> decisions;
    for (const OutcomeHistory::Decision &decision : *known) {
        const std::optional<Row> row = m_facts->find(LeadId{decision.lead});
        if (!row)
            continue;
        const StageKind outcome = m_facts->outcome(*row);
        rows.push_back(*row);
        decisions.push_back({0, decision.isAccepted, decision.reason,
                             outcome == StageKind::Won    ? LeadDecision::Outcome::Won
                             : outcome == StageKind::Lost ? LeadDecision::Outcome::Lost
                                                          : LeadDecision::Outcome::Open});
    }
    const std::vector<double> qualities = PredictionScorer(model).qualities(reader.read(model.fields(), rows));
    for (std::size_t i = 0; i < decisions.size(); ++i)
        decisions[i].probability = qualities[i];
    return decisions;
}

} // namespace lead
