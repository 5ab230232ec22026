#pragma once

#include "core/facts/factcolumn.h"

#include <bit>
#include <cstdint>
#include <span>
#include <vector>

namespace lead {

/// A place in one LeadFacts: block number times BlockRows plus the place in the block. Rises with the lead's id. Only
/// meaningful together with the facts that it came from.
using Row = std::uint32_t;

/// A set of rows of one LeadFacts, one bit each.
class RowSet
{
public:
    static constexpr std::size_t WordsPerBlock = BlockRows / 64;
    using Words = std::span<std::uint64_t, WordsPerBlock>;
    using ConstWords = std::span<const std::uint64_t, WordsPerBlock>;

    RowSet() = default;
    explicit RowSet(std::size_t blocks) : m_words(blocks * WordsPerBlock) {}

    std::size_t blockCount() const { return m_words.size() / WordsPerBlock; }
    Words block(std::size_t index) { return Words(m_words.data() + index * WordsPerBlock, WordsPerBlock); }
    ConstWords block(std::size_t index) const { return ConstWords(m_words.data() + index * WordsPerBlock, WordsPerBlock); }

    bool contains(Row row) const { return row / 64 < m_words.size() && (m_words[row / 64] >> (row % 64) & 1) != 0; }
    std::span<const std::uint64_t> words() const { return m_words; }
    void remove(Row row) { m_words[row / 64] &= ~(std::uint64_t(1) << (row % 64)); }
    void insert(Row row) { m_words[row / 64] |= std::uint64_t(1) << (row % 64); }
    std::size_t count() const { return countIn(m_words); }

    static std::size_t countIn(std::span<const std::uint64_t> words)
    {
        std::size_t count = 0;
        for (const std::uint64_t word : words)
            count += static_cast<std::size_t>(std::popcount(word));
        return count;
    }
    /// Calls `use(place)` for each bit in ascending order.
    template <typename Use>
    static void forEachIn(std::span<const std::uint64_t> words, Use use)
    {
        for (std::size_t i = 0; i < words.size(); ++i)
            for (std::uint64_t word = words[i]; word != 0; word &= word - 1)
                use(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
    }
    /// In ascending order, which is that of the ids.
    std::vector<Row> rows() const
    {
        std::vector<Row> rows;
        rows.reserve(count());
        forEachIn(m_words, [&rows](std::size_t row) { rows.push_back(static_cast<Row>(row)); });
        return rows;
    }

    bool operator==(const RowSet &) const = default;

private:
    std::vector<std::uint64_t> m_words;
};

} // namespace lead
