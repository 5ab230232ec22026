#include "core/facts/aggregator.h"

#include "core/facts/parallel.h"
#include "core/facts/totalsreader.h"

#include <array>

namespace lead {

void LeadTotals::add(const LeadTotals &other)
{
    leads += other.leads;
    open += other.open;
    openAmount += other.openAmount;
    amount += other.amount;
    foreignAmounts += other.foreignAmounts;
    scores += other.scores;
    scoreSum += other.scoreSum;
}

bool Aggregator::canGroupBy(FieldNumber field) const
{
    const FactSlot *slot = m_facts.slot(field);
    return slot && (slot->kind == FactKind::Coded || slot->kind == FactKind::Outcome || (slot->kind == FactKind::Number && slot->type == FieldType::Boolean));
}

LeadTotals Aggregator::totals(const RowSet &rows, std::string_view currency) const
{
    std::array<LeadTotals, MostWorkers> totals;
    std::array<TotalsReader, MostWorkers> readers{TotalsReader(m_facts, currency), TotalsReader(m_facts, currency)};
    forEachBlock(rows.blockCount(), [&](std::size_t w, std::size_t b) {
        if (RowSet::countIn(rows.block(b)) == 0)
            return;
        readers[w].load(b);
        RowSet::forEachIn(rows.block(b), [&](std::size_t place) { readers[w].add(totals[w], place); });
    });
    for (std::size_t w = 1; w < MostWorkers; ++w)
        totals[0].add(totals[w]);
    return totals[0];
}

std::vector<LeadTotals> Aggregator::totalsOfRuns(const std::vector<Row> &rows, FieldNumber by, std::string_view currency) const
{
    std::vector<LeadTotals> runs;
    if (!canGroupBy(by) || rows.empty())
        return runs;
    const FactSlot &slot = *m_facts.slot(by);
    // By code, and counted a block at a time, for rows in sorted order jump between the blocks.
    std::vector<std::uint16_t> runOf(m_facts.blocks().size() * BlockRows);
    RowSet everything(m_facts.blocks().size());
    std::int64_t last = 0;
    for (const Row row : rows) {
        const std::int64_t code = slot.kind == FactKind::Outcome ? static_cast<std::int64_t>(m_facts.outcome(row)) : m_facts.number(slot, row);
        if (runs.empty() || code != last) {
            if (runs.size() == MostGroups)
                return {};
            last = code;
            const bool isId = slot.kind == FactKind::Coded && code != NoNumber;
            runs.push_back({isId ? m_facts.dictionary(slot).id(static_cast<std::uint32_t>(code)) : code});
        }
        runOf[row] = static_cast<std::uint16_t>(runs.size() - 1);
        everything.insert(row);
    }
    TotalsReader reader(m_facts, currency);
    for (std::size_t b = 0; b < everything.blockCount(); ++b) {
        if (RowSet::countIn(everything.block(b)) == 0)
            continue;
        reader.load(b);
        RowSet::forEachIn(everything.block(b), [&](std::size_t place) { reader.add(runs[runOf[b * BlockRows + place]], place); });
    }
    return runs;
}

std::vector<GroupSum> Aggregator::sums(const RowSet &rows, FieldNumber by, std::optional<FieldNumber> value) const
{
    const FactSlot *group = m_facts.slot(by);
    const FactSlot *summed = value ? m_facts.slot(*value) : nullptr;
    if (!group || group->kind != FactKind::Coded || (summed && summed->kind != FactKind::Number))
        return {};
    const FactDictionary &dictionary = m_facts.dictionary(*group);
    struct Worker
    {
        std::vector<GroupSum> groups;
        std::vector<std::int64_t> codes = std::vector<std::int64_t>(BlockRows);
        std::vector<std::int64_t> values = std::vector<std::int64_t>(BlockRows, NoNumber);
    };
    std::array<Worker, MostWorkers> workers;
    for (Worker &worker : workers)
        worker.groups.resize(dictionary.size() + 1);
    forEachBlock(rows.blockCount(), [&](std::size_t w, std::size_t b) {
        Worker &worker = workers[w];
        const FactBlock &block = *m_facts.blocks()[b];
        block.numbers[group->index].unpack(worker.codes.data());
        if (summed)
            block.numbers[summed->index].unpack(worker.values.data());
        RowSet::forEachIn(rows.block(b), [&](std::size_t place) {
            const std::int64_t code = worker.codes[place];
            GroupSum &sum = worker.groups[code == NoNumber ? dictionary.size() : static_cast<std::size_t>(code)];
            const std::int64_t number = worker.values[place];
            ++sum.count;
            sum.counted += number != NoNumber;
            sum.sum += number != NoNumber ? number : 0;
        });
    });
    std::vector<GroupSum> result;
    for (std::size_t code = 0; code <= dictionary.size(); ++code) {
        GroupSum sum = workers[0].groups[code];
        sum.key = code < dictionary.size() ? dictionary.id(static_cast<std::uint32_t>(code)) : NoNumber;
        sum.count += workers[1].groups[code].count;
        sum.counted += workers[1].groups[code].counted;
        sum.sum += workers[1].groups[code].sum;
        if (sum.count > 0)
            result.push_back(sum);
    }
    return result;
}

} // namespace lead
