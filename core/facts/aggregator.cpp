#include "core/facts/aggregator.h"

#include "core/facts/parallel.h"

#include <array>

namespace lead {

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
