#include "core/scoring/predictiontracker.h"

#include "core/scoring/predictionreader.h"

#include <limits>
#include <unordered_set>

namespace lead {

namespace {

/// The closed leads of the blocks of `facts` that `other` does not share.
std::vector<Row> closedRowsApart(const LeadFacts &facts, const LeadFacts &other)
{
    std::unordered_set<const FactBlock *> shared;
    for (const LeadFacts::Block &block : other.blocks())
        shared.insert(block.get());
    std::vector<Row> rows;
    for (std::size_t b = 0; b < facts.blocks().size(); ++b) {
        if (shared.contains(facts.blocks()[b].get()))
            continue;
        for (std::size_t place = 0; place < facts.blocks()[b]->count; ++place) {
            const Row row = static_cast<Row>(b * BlockRows + place);
            if (facts.outcome(row) != StageKind::Open)
                rows.push_back(row);
        }
    }
    return rows;
}

} // namespace

EvidenceCounts recounted(const PredictionModel &model, const PredictionData &closed)
{
    std::vector<std::size_t> sizes;
    std::vector<std::vector<std::uint16_t>> bins;
    for (std::size_t i = 0; i < model.inputs.size(); ++i) {
        sizes.push_back(model.inputs[i].bins.groupCount());
        bins.push_back(model.inputs[i].bins.binned(closed.columns[i]));
    }
    EvidenceCounts counts(sizes, model.counts.epoch());
    std::vector<std::uint16_t> groups(sizes.size());
    for (std::size_t row = 0; row < closed.size(); ++row) {
        for (std::size_t i = 0; i < groups.size(); ++i)
            groups[i] = model.inputs[i].bins.group(bins[i][row]);
        counts.add({groups, closed.won[row] != 0, closed.closedAt[row], closed.pipelines[row]});
    }
    return counts;
}

PredictionTracker::PredictionTracker(PredictionModel model, std::vector<Stage> stages, LeadFactsPtr facts)
    : m_model(std::move(model))
    , m_stages(std::move(stages))
    , m_facts(std::move(facts))
{
    const PredictionReader reader(*m_facts, m_stages);
    m_model.counts = recounted(m_model, reader.read(m_model.fields(), reader.closedRows(std::numeric_limits<std::size_t>::max())));
}

void PredictionTracker::follow(LeadFactsPtr newer)
{
    const auto countsApart = [this](const LeadFacts &facts, const LeadFacts &other) {
        return recounted(m_model, PredictionReader(facts, m_stages).read(m_model.fields(), closedRowsApart(facts, other)));
    };
    m_model.counts.subtract(countsApart(*m_facts, *newer));
    m_model.counts.add(countsApart(*newer, *m_facts));
    m_facts = std::move(newer);
}

} // namespace lead
