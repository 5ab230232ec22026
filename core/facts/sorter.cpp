#include "core/facts/sorter.h"

#include "core/facts/parallel.h"
#include "core/facts/radixsort.h"
#include "core/facts/sortvalues.h"

#include <algorithm>
#include <array>
#include <bit>

namespace lead {

namespace {

// Keys behind the id decide nothing.
std::vector<SortKey> deciding(std::vector<SortKey> keys)
{
    const auto id = std::find_if(keys.begin(), keys.end(), [](const SortKey &key) { return key.field == F::Id; });
    if (id != keys.end())
        keys.erase(id + 1, keys.end());
    return keys;
}

struct Column
{
    std::vector<std::uint64_t> values; ///< from 0 on, by place in the list of rows
    int bits = 0;
};

// The key's values for `rows` (ascending), moved so that the least is 0.
Column columnOf(const LeadFacts &facts, const RowSet &rows, std::size_t count, const SortKey &key)
{
    const SortValues source(facts, key, SortValues::Texts::ByRank);
    const std::size_t blocks = rows.blockCount();
    std::vector<std::size_t> starts(blocks);
    for (std::size_t b = 0, sum = 0; b < blocks; ++b) {
        starts[b] = sum;
        sum += RowSet::countIn(rows.block(b));
    }
    Column column;
    column.values.resize(count);
    std::array<std::vector<std::int64_t>, MostWorkers> values;
    std::array<std::string, MostWorkers> buffers;
    std::array<std::int64_t, MostWorkers> least;
    std::array<std::int64_t, MostWorkers> most;
    for (std::size_t w = 0; w < MostWorkers; ++w) {
        values[w].resize(BlockRows);
        least[w] = SortValues::LastValue;
        most[w] = std::numeric_limits<std::int64_t>::min();
    }
    forEachBlock(blocks, [&](std::size_t w, std::size_t b) {
        source.read(b, values[w].data(), buffers[w]);
        std::uint64_t *out = column.values.data() + starts[b];
        std::int64_t low = least[w];
        std::int64_t high = most[w];
        RowSet::forEachIn(rows.block(b), [&](std::size_t place) {
            const std::int64_t value = values[w][place];
            low = std::min(low, value);
            high = std::max(high, value == SortValues::LastValue ? high : value);
            *out++ = static_cast<std::uint64_t>(value);
        });
        least[w] = low;
        most[w] = high;
    });
    const std::int64_t low = *std::min_element(least.begin(), least.end());
    const std::int64_t high = low == SortValues::LastValue ? low : *std::max_element(most.begin(), most.end());
    const std::uint64_t empty = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
    for (std::uint64_t &value : column.values)
        value = value == static_cast<std::uint64_t>(SortValues::LastValue) ? empty : value - static_cast<std::uint64_t>(low);
    column.bits = static_cast<int>(std::bit_width(empty));
    return column;
}

// All keys and the place in one number each: one sort for all of them.
std::vector<std::uint32_t> sortedPacked(std::vector<Column> &columns, int placeBits)
{
    std::vector<std::uint64_t> packed = std::move(columns.front().values);
    for (std::size_t c = 1; c < columns.size(); ++c)
        for (std::size_t i = 0; i < packed.size(); ++i)
            packed[i] = packed[i] << columns[c].bits | columns[c].values[i];
    for (std::size_t i = 0; i < packed.size(); ++i)
        packed[i] = packed[i] << placeBits | i;
    radixSort(packed, placeBits);
    std::vector<std::uint32_t> places(packed.size());
    const std::uint64_t mask = (std::uint64_t(1) << placeBits) - 1;
    for (std::size_t i = 0; i < packed.size(); ++i)
        places[i] = static_cast<std::uint32_t>(packed[i] & mask);
    return places;
}

// One stable sort after the other, the last key first.
std::vector<std::uint32_t> sortedOneByOne(const std::vector<Column> &columns)
{
    std::vector<KeyedIndex> items(columns.front().values.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        items[i].index = static_cast<std::uint32_t>(i);
    for (auto column = columns.rbegin(); column != columns.rend(); ++column) {
        for (KeyedIndex &item : items)
            item.key = column->values[item.index];
        radixSort(items);
    }
    std::vector<std::uint32_t> places(items.size());
    for (std::size_t i = 0; i < items.size(); ++i)
        places[i] = items[i].index;
    return places;
}

struct Candidate
{
    std::int64_t value = 0;
    Row row = 0;
};

/// Whether one candidate comes before another, all keys considered.
class Before
{
public:
    explicit Before(const std::vector<SortValues> &keys) : m_keys(keys) {}

    bool operator()(const Candidate &a, const Candidate &b) const
    {
        if (a.value != b.value)
            return a.value < b.value;
        for (std::size_t k = m_keys.front().isExact() ? 1 : 0; k < m_keys.size(); ++k)
            if (const int order = m_keys[k].compare(a.row, b.row, m_a, m_b); order != 0)
                return order < 0;
        return a.row < b.row;
    }

private:
    const std::vector<SortValues> &m_keys;
    mutable std::string m_a;
    mutable std::string m_b;
};

} // namespace

std::vector<Row> Sorter::sorted(const RowSet &rows, const std::vector<SortKey> &wanted) const
{
    std::vector<Row> list = rows.rows();
    std::vector<SortKey> keys = deciding(wanted);
    const bool reversed = !keys.empty() && keys.back() == SortKey{F::Id, SortOrder::Descending};
    if (!keys.empty() && keys.back().field == F::Id)
        keys.pop_back();
    if (reversed)
        std::reverse(list.begin(), list.end());
    if (keys.empty() || list.size() < 2)
        return list;
    std::vector<Column> columns;
    int bits = static_cast<int>(std::bit_width(list.size()));
    const int placeBits = bits;
    for (const SortKey &key : keys) {
        columns.push_back(columnOf(m_facts, rows, list.size(), key));
        if (reversed)
            std::reverse(columns.back().values.begin(), columns.back().values.end());
        bits += columns.back().bits;
    }
    std::vector<std::uint32_t> places = bits <= 64 ? sortedPacked(columns, placeBits) : sortedOneByOne(columns);
    for (std::uint32_t &place : places)
        place = list[place];
    return places;
}

std::vector<Row> Sorter::first(const RowSet &rows, const std::vector<SortKey> &wanted, std::size_t count) const
{
    std::vector<SortKey> keys = deciding(wanted);
    if (keys.empty())
        keys.push_back({F::Id, SortOrder::Ascending});
    if (count == 0)
        return {};
    std::vector<SortValues> values;
    for (const SortKey &key : keys)
        values.emplace_back(m_facts, key, SortValues::Texts::ByBeginning);
    struct Worker
    {
        explicit Worker(const std::vector<SortValues> &sources) : before(sources) {}
        Before before;
        std::vector<Candidate> heap; ///< the last of the first ones on top
        std::vector<std::int64_t> values = std::vector<std::int64_t>(BlockRows);
        std::string buffer;
    };
    std::array<Worker, MostWorkers> workers{Worker(values), Worker(values)};
    forEachBlock(rows.blockCount(), [&](std::size_t w, std::size_t b) {
        Worker &worker = workers[w];
        if (RowSet::countIn(rows.block(b)) == 0)
            return;
        values.front().read(b, worker.values.data(), worker.buffer);
        RowSet::forEachIn(rows.block(b), [&](std::size_t place) {
            const Candidate candidate{worker.values[place], static_cast<Row>(b * BlockRows + place)};
            if (worker.heap.size() == count) {
                if (candidate.value > worker.heap.front().value || !worker.before(candidate, worker.heap.front()))
                    return;
                std::pop_heap(worker.heap.begin(), worker.heap.end(), std::cref(worker.before));
                worker.heap.pop_back();
            }
            worker.heap.push_back(candidate);
            std::push_heap(worker.heap.begin(), worker.heap.end(), std::cref(worker.before));
        });
    });
    std::vector<Candidate> all = std::move(workers[0].heap);
    all.insert(all.end(), workers[1].heap.begin(), workers[1].heap.end());
    std::sort(all.begin(), all.end(), std::cref(workers[0].before));
    all.resize(std::min(all.size(), count));
    std::vector<Row> result;
    for (const Candidate &candidate : all)
        result.push_back(candidate.row);
    return result;
}

} // namespace lead
