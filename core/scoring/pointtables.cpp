#include "core/scoring/pointtables.h"

#include <bit>

namespace lead {

static_assert(std::endian::native == std::endian::little, "bytes of a word are eight leads each, the first lowest");

namespace {

using Square = std::array<std::uint64_t, 8>;

// Byte j of word i and byte i of word j change places.
void transposeBytes(Square &square)
{
    constexpr std::array<std::uint64_t, 3> masks{0x00FF00FF00FF00FF, 0x0000FFFF0000FFFF, 0x00000000FFFFFFFF};
    for (std::size_t step = 0; step < masks.size(); ++step) {
        const std::size_t apart = std::size_t(1) << step;
        for (std::size_t i = 0; i < square.size(); ++i) {
            if ((i & apart) != 0)
                continue;
            const std::uint64_t moved = (square[i] >> (8 * apart) ^ square[i + apart]) & masks[step];
            square[i + apart] ^= moved;
            square[i] ^= moved << (8 * apart);
        }
    }
}

// Bit j of byte i and bit i of byte j change places (H. Warren, Hacker's Delight, 2012, 7-3).
std::uint64_t transposedBits(std::uint64_t bits)
{
    std::uint64_t moved = (bits ^ bits >> 7) & 0x00AA00AA00AA00AA;
    bits ^= moved ^ moved << 7;
    moved = (bits ^ bits >> 14) & 0x0000CCCC0000CCCC;
    bits ^= moved ^ moved << 14;
    moved = (bits ^ bits >> 28) & 0x00000000F0F0F0F0;
    return bits ^ moved ^ moved << 28;
}

} // namespace

PointTables::PointTables(const ScoreSheet &sheet)
{
    for (std::uint32_t i = 0; i < sheet.rules().size(); ++i) {
        const ScoreSheet::Entry &entry = sheet.rules()[i];
        if (entry.rule.event || entry.rule.since != 0 || entry.rule.disqualifies)
            continue;
        if (m_tables.empty() || m_tables.back().group != entry.group || m_tables.back().rules.size() == Rules)
            m_tables.push_back({entry.group, {}, {}});
        Table &table = m_tables.back();
        const std::size_t bit = std::size_t(1) << table.rules.size();
        table.rules.push_back(i);
        for (std::size_t below = 0; below < bit; ++below)
            table.sums[bit + below] = table.sums[below] + entry.points;
    }
}

void PointTables::add(const std::vector<RowSet> &fits, std::size_t block, std::vector<std::vector<MilliPoints>> &sums) const
{
    for (const Table &table : m_tables) {
        std::array<const std::uint64_t *, Rules> words{};
        for (std::size_t i = 0; i < table.rules.size(); ++i)
            words[i] = fits[table.rules[i]].block(block).data();
        MilliPoints *out = sums[table.group].data();
        for (std::size_t w = 0; w < RowSet::WordsPerBlock; ++w, out += 64) {
            Square square{};
            std::uint64_t any = 0;
            for (std::size_t i = 0; i < table.rules.size(); ++i)
                any |= square[i] = words[i][w];
            if (any == 0)
                continue;
            transposeBytes(square);
            for (std::size_t eight = 0; eight < square.size(); ++eight) {
                std::uint64_t keys = transposedBits(square[eight]);
                for (std::size_t i = 0; i < 8; ++i, keys >>= 8)
                    out[eight * 8 + i] += table.sums[keys & 0xFF];
            }
        }
    }
}

} // namespace lead
