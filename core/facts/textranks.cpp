#include "core/facts/textranks.h"

#include "core/facts/leadfacts.h"
#include "core/facts/parallel.h"
#include "core/facts/radixsort.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace lead {

namespace {

/// Sorts texts eight bytes at a time and numbers the different ones.
class TextSorter
{
public:
    explicit TextSorter(const std::vector<std::string_view> &texts) : m_texts(texts), m_ranks(texts.size()) {}

    std::vector<std::uint32_t> ranks() &&
    {
        std::vector<KeyedIndex> items;
        items.reserve(m_texts.size());
        for (std::size_t i = 0; i < m_texts.size(); ++i)
            if (!m_texts[i].empty())
                items.push_back({keyAt(m_texts[i], 0), static_cast<std::uint32_t>(i)});
        radixSort(items);
        number(items, 0);
        return std::move(m_ranks);
    }

private:
    // Texts contain no NUL, so a shorter text has a smaller key than its continuation.
    static std::uint64_t keyAt(std::string_view text, std::size_t depth)
    {
        std::uint64_t key = 0;
        if (depth < text.size())
            std::memcpy(&key, text.data() + depth, std::min<std::size_t>(8, text.size() - depth));
        if constexpr (std::endian::native == std::endian::little)
            key = __builtin_bswap64(key);
        return key;
    }

    // `items` are sorted by the eight bytes at `depth`, everything before being equal.
    void number(std::vector<KeyedIndex> &items, std::size_t depth)
    {
        for (std::size_t begin = 0; begin < items.size();) {
            std::size_t end = begin + 1;
            while (end < items.size() && items[end].key == items[begin].key)
                ++end;
            const bool endsHere = (items[begin].key & 0xFF) == 0;
            if (end - begin == 1 || endsHere) {
                ++m_next;
                for (std::size_t i = begin; i < end; ++i)
                    m_ranks[items[i].index] = m_next;
            } else {
                std::vector<KeyedIndex> run;
                run.reserve(end - begin);
                for (std::size_t i = begin; i < end; ++i)
                    run.push_back({keyAt(m_texts[items[i].index], depth + 8), items[i].index});
                if (run.size() < 512)
                    std::sort(run.begin(), run.end(), [](const KeyedIndex &a, const KeyedIndex &b) { return a.key < b.key; });
                else
                    radixSort(run);
                number(run, depth + 8);
            }
            begin = end;
        }
    }

    const std::vector<std::string_view> &m_texts;
    std::vector<std::uint32_t> m_ranks;
    std::uint32_t m_next = 0;
};

} // namespace

std::shared_ptr<const TextRanks> TextRanks::of(const LeadFacts &facts, const FactSlot &slot)
{
    const std::size_t blocks = facts.blocks().size();
    std::vector<std::string_view> texts(blocks * BlockRows);
    // Texts that are put together have to live somewhere meanwhile.
    std::vector<std::vector<std::string>> composed(slot.kind == FactKind::FullName ? blocks : 0);
    forEachBlock(blocks, [&](std::size_t, std::size_t b) {
        const FactBlock &block = *facts.blocks()[b];
        std::string buffer;
        if (!composed.empty())
            composed[b].resize(block.count);
        for (std::size_t i = 0; i < block.count; ++i) {
            std::string_view text = facts.text(slot, block, i, buffer);
            if (!composed.empty()) {
                composed[b][i] = text;
                text = composed[b][i];
            }
            texts[b * BlockRows + i] = text;
        }
    });
    auto ranks = std::make_shared<TextRanks>();
    ranks->m_ranks = TextSorter(texts).ranks();
    return ranks;
}

} // namespace lead
