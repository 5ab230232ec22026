#include "core/scoring/predictionreader.h"

#include "core/base/clock.h"
#include "core/base/hash.h"
#include "core/base/text.h"

#include <algorithm>
#include <cmath>

namespace lead {

namespace {

double orNone(std::int64_t value)
{
    return value == NoNumber ? std::numeric_limits<double>::quiet_NaN() : static_cast<double>(value);
}

} // namespace

PredictionReader::PredictionReader(const LeadFacts &facts, std::vector<Stage> stages)
    : m_facts(facts)
{
    const FactDictionary &dictionary = facts.dictionary(facts.stageSlot());
    m_places.resize(dictionary.size());
    for (std::uint32_t code = 0; code < dictionary.size(); ++code)
        for (const Stage &stage : stages)
            if (stage.id.value == dictionary.id(code))
                m_places[code] = {stage.pipeline.value, stage.position};
}

Millis PredictionReader::closedAt(Row row) const
{
    for (const FieldNumber field : {F::ConvertedAt, F::CreatedAt})
        if (const std::int64_t at = m_facts.number(*m_facts.slot(field), row); at != NoNumber)
            return at;
    return 0;
}

std::vector<Row> PredictionReader::closedRows(std::size_t most) const
{
    std::vector<Row> rows;
    for (const Row row : m_facts.everything().rows())
        if (m_facts.outcome(row) != StageKind::Open)
            rows.push_back(row);
    if (rows.size() > most) {
        const auto isNewer = [this](Row a, Row b) {
            const Millis atA = closedAt(a);
            const Millis atB = closedAt(b);
            return atA != atB ? atA > atB : a > b;
        };
        std::nth_element(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(most), rows.end(), isNewer);
        rows.resize(most);
        std::sort(rows.begin(), rows.end());
    }
    return rows;
}

std::vector<Row> PredictionReader::openRows() const
{
    std::vector<Row> rows;
    for (const Row row : m_facts.everything().rows())
        if (m_facts.outcome(row) == StageKind::Open)
            rows.push_back(row);
    return rows;
}

int PredictionReader::position(Row row) const
{
    const std::int64_t code = m_facts.number(m_facts.stageSlot(), row);
    return code == NoNumber || m_facts.outcome(row) != StageKind::Open ? -1 : m_places[static_cast<std::size_t>(code)].position;
}

PredictionData PredictionReader::read(const std::vector<PredictionField> &fields, const std::vector<Row> &rows) const
{
    PredictionData data;
    const FactSlot &external = *m_facts.slot(F::ExternalId);
    std::string buffer;
    for (const Row row : rows) {
        const std::int64_t id = blockOf(row).ids.at(row % BlockRows);
        const std::string_view name = m_facts.isLoaded(external) ? m_facts.text(external, row, buffer) : std::string_view();
        const std::int64_t code = m_facts.number(m_facts.stageSlot(), row);
        data.ids.push_back(id);
        data.keys.push_back(stableHash(name.empty() ? std::to_string(id) : std::string(name)));
        data.won.push_back(m_facts.outcome(row) == StageKind::Won ? 1 : 0);
        data.closedAt.push_back(closedAt(row));
        data.pipelines.push_back(code == NoNumber ? 0 : m_places[static_cast<std::size_t>(code)].pipeline);
        const auto reached = m_reached.find(id);
        data.reached.push_back(reached == m_reached.end() ? -1 : reached->second);
    }
    for (const PredictionField &field : fields) {
        PredictionColumn column;
        column.field = field;
        const FactSlot *slot = m_facts.slot(field.number);
        if (!slot) { // removed since
            column.codes.assign(field.isNumeric() ? 0 : rows.size(), -1);
            column.numbers.assign(field.isNumeric() ? rows.size() : 0, std::numeric_limits<double>::quiet_NaN());
        } else if (field.isNumeric()) {
            readNumber(column, *slot, rows);
        } else if (field.form == PredictionForm::Presence) {
            readPresence(column, *slot, rows);
        } else if (field.form == PredictionForm::Tag) {
            readTag(column, *slot, rows);
        } else {
            readCategory(column, *slot, rows);
        }
        data.columns.push_back(std::move(column));
    }
    return data;
}

void PredictionReader::readCodes(PredictionColumn &column, const FactSlot &slot, const std::vector<Row> &rows) const
{
    const FactDictionary &dictionary = m_facts.dictionary(slot);
    std::vector<std::int32_t> known(dictionary.size(), -1);
    for (const Row row : rows) {
        const std::int64_t code = m_facts.number(slot, row);
        if (code == NoNumber) {
            column.codes.push_back(-1);
            continue;
        }
        std::int32_t &mine = known[static_cast<std::size_t>(code)];
        if (mine < 0) {
            mine = static_cast<std::int32_t>(column.values.size());
            column.values.push_back(fromUtf8(dictionary.text(static_cast<std::uint32_t>(code))));
        }
        column.codes.push_back(mine);
    }
}

void PredictionReader::readCategory(PredictionColumn &column, const FactSlot &slot, const std::vector<Row> &rows) const
{
    column.codes.reserve(rows.size());
    if (slot.kind == FactKind::Coded)
        return readCodes(column, slot, rows);
    if (slot.type == FieldType::Boolean) {
        column.values = {QStringLiteral("no"), QStringLiteral("yes")};
        for (const Row row : rows) {
            const std::int64_t value = m_facts.number(slot, row);
            column.codes.push_back(value == NoNumber ? -1 : value != 0);
        }
        return;
    }
    std::unordered_map<std::string, std::int32_t> known;
    std::string buffer;
    for (const Row row : rows) {
        const std::string_view text = m_facts.isLoaded(slot) ? m_facts.text(slot, row, buffer) : std::string_view();
        if (text.empty()) {
            column.codes.push_back(-1);
            continue;
        }
        const auto [it, isNew] = known.try_emplace(std::string(text), static_cast<std::int32_t>(column.values.size()));
        if (isNew)
            column.values.push_back(fromUtf8(text));
        column.codes.push_back(it->second);
    }
}

void PredictionReader::readNumber(PredictionColumn &column, const FactSlot &slot, const std::vector<Row> &rows) const
{
    column.numbers.reserve(rows.size());
    const FactSlot &created = *m_facts.slot(F::CreatedAt);
    for (const Row row : rows) {
        double value = slot.kind == FactKind::Real ? m_facts.real(slot, row) : orNone(m_facts.number(slot, row));
        if (column.field.form == PredictionForm::SinceCapture) {
            const double days = slot.type == FieldType::DateTime ? value / DayMillis : value;
            value = std::floor(days) - std::floor(orNone(m_facts.number(created, row)) / DayMillis);
        }
        column.numbers.push_back(value);
    }
}

void PredictionReader::readPresence(PredictionColumn &column, const FactSlot &slot, const std::vector<Row> &rows) const
{
    column.values = {QStringLiteral("filled")};
    column.codes.reserve(rows.size());
    std::string buffer;
    for (const Row row : rows) {
        const bool isThere = slot.kind == FactKind::Number || slot.kind == FactKind::Coded ? m_facts.number(slot, row) != NoNumber
                                                                                           : m_facts.isLoaded(slot) && !m_facts.text(slot, row, buffer).empty();
        column.codes.push_back(isThere ? 0 : -1);
    }
}

void PredictionReader::readTag(PredictionColumn &column, const FactSlot &slot, const std::vector<Row> &rows) const
{
    column.values = {QStringLiteral("no"), QStringLiteral("yes")};
    column.codes.reserve(rows.size());
    const FactDictionary &dictionary = m_facts.dictionary(slot);
    std::vector<std::int32_t> hasTag(dictionary.size());
    for (std::uint32_t code = 0; code < dictionary.size(); ++code)
        hasTag[code] = fromUtf8(dictionary.text(code)).split(u'\n').contains(column.field.tag);
    for (const Row row : rows) {
        const std::int64_t code = m_facts.number(slot, row);
        column.codes.push_back(code == NoNumber ? 0 : hasTag[static_cast<std::size_t>(code)]);
    }
}

} // namespace lead
