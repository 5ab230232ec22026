#pragma once

#include "core/base/hash.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace lead {

/// A hash table from text to a small number, filled once and then only read. The texts are not copied: they
/// must outlive the index. A look-up touches one or two cache lines and allocates nothing.
class TextIndex
{
public:
    static constexpr std::int32_t Absent = -1;

    explicit TextIndex(std::size_t expected = 16);

    /// Adds a text, or keeps the number that it already has.
    void insert(std::string_view text, std::int32_t number);
    /// The number of a text, Absent when there is none.
    std::int32_t find(std::string_view text) const
    {
        const std::uint64_t hash = stableHash(text);
        const auto tag = static_cast<std::uint32_t>(hash >> 32);
        for (std::size_t i = hash & m_mask;; i = (i + 1) & m_mask) {
            const Slot slot = m_slots[i];
            if (slot.entry == 0)
                return Absent;
            if (slot.tag == tag && m_entries[slot.entry - 1].text == text)
                return m_entries[slot.entry - 1].number;
        }
    }
    bool contains(std::string_view text) const { return find(text) != Absent; }
    std::size_t size() const { return m_entries.size(); }

private:
    struct Slot
    {
        std::uint32_t tag = 0;   // upper half of the hash
        std::uint32_t entry = 0; // place in m_entries plus one, 0 for a free slot
    };
    struct Entry
    {
        std::string_view text;
        std::int32_t number = Absent;
    };
    void place(std::uint64_t hash, std::uint32_t entry);
    void resize(std::size_t capacity);

    std::vector<Slot> m_slots;
    std::vector<Entry> m_entries;
    std::size_t m_mask = 0;
};

} // namespace lead
