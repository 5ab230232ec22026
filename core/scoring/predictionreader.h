#pragma once

#include "core/domain/stage.h"
#include "core/facts/leadfacts.h"
#include "core/scoring/predictiondata.h"

#include <unordered_map>

namespace lead {

/// Reads from the facts what a prediction learns from or is asked about.
class PredictionReader
{
public:
    /// Learning looks at the newest of so many closed leads.
    static constexpr std::size_t MostLeads = 250'000;

    PredictionReader(const LeadFacts &facts, std::vector<Stage> stages);

    /// How far leads are known to have come, by id; see OutcomeHistory.
    void setReached(std::unordered_map<std::int64_t, int> reached) { m_reached = std::move(reached); }

    /// The newest of the won and lost leads, ascending.
    std::vector<Row> closedRows(std::size_t most = MostLeads) const;
    std::vector<Row> openRows() const;
    PredictionData read(const std::vector<PredictionField> &fields, const std::vector<Row> &rows) const;
    /// The position of the lead's open stage; -1 when it is closed.
    int position(Row row) const;

private:
    struct Place
    {
        std::int64_t pipeline = 0;
        int position = 0;
    };
    const FactBlock &blockOf(Row row) const { return *m_facts.blocks()[row / BlockRows]; }
    Millis closedAt(Row row) const;
    void readCategory(PredictionColumn &column, const FactSlot &slot, const std::vector<Row> &rows) const;
    void readCodes(PredictionColumn &column, const FactSlot &slot, const std::vector<Row> &rows) const;
    void readNumber(PredictionColumn &column, const FactSlot &slot, const std::vector<Row> &rows) const;
    void readPresence(PredictionColumn &column, const FactSlot &slot, const std::vector<Row> &rows) const;
    void readTag(PredictionColumn &column, const FactSlot &slot, const std::vector<Row> &rows) const;

    const LeadFacts &m_facts;
    std::vector<Place> m_places; // by code of the stage
    std::unordered_map<std::int64_t, int> m_reached;
};

} // namespace lead
