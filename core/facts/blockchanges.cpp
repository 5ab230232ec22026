#include "core/facts/factspatcher.h"

#include <algorithm>

namespace lead {

namespace {

using Block = LeadFacts::Block;
using ChangeIt = std::vector<FactChange>::const_iterator;

/// Fills blocks up to a limit, one after the other.
class BlockSink
{
public:
    BlockSink(const FactSchema &schema, std::vector<Block> &out) : m_builder(schema), m_out(out) {}

    void setLimit(std::size_t limit) { m_limit = limit; }
    void append(const FactBlock &block, std::size_t from, std::size_t to)
    {
        while (from < to) {
            const std::size_t part = std::min(to - from, m_limit - m_builder.size());
            m_builder.append(block, from, from + part);
            from += part;
            flushWhenFull();
        }
    }
    void append(const FactRow &row)
    {
        m_builder.append(row);
        flushWhenFull();
    }
    void flush()
    {
        if (m_builder.size() > 0)
            m_out.push_back(std::make_shared<const FactBlock>(m_builder.finish()));
    }

private:
    void flushWhenFull()
    {
        if (m_builder.size() >= m_limit)
            flush();
    }

    FactBlockBuilder m_builder;
    std::vector<Block> &m_out;
    std::size_t m_limit = BlockRows;
};

bool has(const FactBlock &block, std::size_t place, std::int64_t id)
{
    return place < block.count && block.ids.at(place) == id;
}

// The changes as replacements of rows in place; absent when leads come or go.
std::optional<std::vector<std::pair<std::size_t, const FactRow *>>> replacements(const FactBlock &block, ChangeIt begin, ChangeIt end)
{
    std::vector<std::pair<std::size_t, const FactRow *>> rows;
    for (ChangeIt change = begin; change != end; ++change) {
        const std::size_t place = placeInBlock(block, change->first);
        const bool present = has(block, place, change->first);
        if (present != change->second.has_value())
            return std::nullopt;
        if (present)
            rows.emplace_back(place, &*change->second);
    }
    return rows;
}

void merge(const FactBlock &block, ChangeIt begin, ChangeIt end, bool isLast, BlockSink &sink)
{
    std::size_t total = block.count;
    for (ChangeIt change = begin; change != end; ++change) {
        const bool present = has(block, placeInBlock(block, change->first), change->first);
        total = total + (change->second.has_value() ? 1 : 0) - (present ? 1 : 0);
    }
    // New leads mostly have the highest ids: the last block is filled to the brim, others are split in equal parts.
    const std::size_t pieces = (total + BlockRows - 1) / BlockRows;
    sink.setLimit(isLast || pieces == 0 ? BlockRows : (total + pieces - 1) / pieces);
    std::size_t from = 0;
    for (ChangeIt change = begin; change != end; ++change) {
        const std::size_t place = placeInBlock(block, change->first);
        sink.append(block, from, place);
        if (change->second)
            sink.append(*change->second);
        from = has(block, place, change->first) ? place + 1 : place;
    }
    sink.append(block, from, block.count);
    sink.flush();
}

} // namespace

std::vector<Block> changedBlocks(const FactSchema &schema, const std::vector<Block> &blocks, const std::vector<FactChange> &changes)
{
    std::vector<Block> result;
    result.reserve(blocks.size() + 1);
    std::optional<BlockSink> sink; // made on first use: most patches need none
    const auto use = [&]() -> BlockSink & { return sink ? *sink : sink.emplace(schema, result); };
    auto change = changes.begin();
    for (std::size_t b = 0; b < blocks.size(); ++b) {
        const bool isLast = b + 1 == blocks.size();
        const auto end = isLast ? changes.end() : std::lower_bound(change, changes.end(), blocks[b + 1]->ids.at(0),
            [](const FactChange &c, std::int64_t first) { return c.first < first; });
        if (change == end) {
            result.push_back(blocks[b]);
            continue;
        }
        if (const auto rows = replacements(*blocks[b], change, end))
            result.push_back(rows->empty() ? blocks[b] : std::make_shared<const FactBlock>(patched(*blocks[b], *rows)));
        else
            merge(*blocks[b], change, end, isLast, use());
        change = end;
    }
    if (blocks.empty()) {
        for (const FactChange &added : changes)
            if (added.second)
                use().append(*added.second);
        if (sink)
            sink->flush();
    }
    return result;
}

std::vector<Block> blocksWithout(const FactSchema &schema, const std::vector<Block> &blocks, std::size_t column, std::int64_t code)
{
    std::vector<Block> result;
    BlockSink sink(schema, result);
    std::vector<std::int64_t> codes(BlockRows);
    for (const Block &block : blocks) {
        block->numbers[column].unpack(codes.data());
        const auto end = codes.begin() + static_cast<std::ptrdiff_t>(block->count);
        if (std::find(codes.begin(), end, code) == end) {
            result.push_back(block);
            continue;
        }
        for (std::size_t from = 0; from < block->count;) {
            std::size_t to = from;
            while (to < block->count && codes[to] != code)
                ++to;
            sink.append(*block, from, to);
            from = to + 1;
        }
        sink.flush();
    }
    return compacted(schema, std::move(result));
}

std::vector<Block> blocksWithTail(const FactSchema &schema, const std::vector<Block> &blocks, std::int64_t after, std::vector<Block> tail)
{
    std::vector<Block> result;
    BlockSink sink(schema, result);
    for (const Block &block : blocks) {
        if (block->ids.at(0) > after)
            break;
        if (block->ids.at(block->count - 1) <= after) {
            result.push_back(block);
            continue;
        }
        sink.append(*block, 0, placeInBlock(*block, after + 1));
        sink.flush();
    }
    std::move(tail.begin(), tail.end(), std::back_inserter(result));
    return compacted(schema, std::move(result));
}

std::vector<Block> compacted(const FactSchema &schema, std::vector<Block> blocks)
{
    std::size_t rows = 0;
    for (const Block &block : blocks)
        rows += block->count;
    const std::size_t needed = (rows + BlockRows - 1) / BlockRows;
    if (blocks.size() <= needed + needed / 2 + 8)
        return blocks;
    std::vector<Block> result;
    BlockSink sink(schema, result);
    for (Block &block : blocks) {
        sink.append(*block, 0, block->count);
        block.reset();
    }
    sink.flush();
    return result;
}

} // namespace lead
