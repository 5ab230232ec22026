#pragma once

#include "core/base/hash.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace lead {

/// A hash table from text to a small number, filled once and then only read. The texts are not copied: they
/// must outlive the index. About 5 ns a look-up, no allocation.
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
        for (std::size_t i = stableHash(text) & m_mask;; i = (i + 1) & m_mask) {
            const Slot &slot = m_slots[i];
            if (slot.number == Absent || slot.text == text)
                return slot.number;
        }
    }
    bool contains(std::string_view text) const { return find(text) != Absent; }
    std::size_t size() const { return m_size; }

private:
    struct Slot
    {
        std::string_view text;
        std::int32_t number = Absent;
    };
    void grow();

    std::vector<Slot> m_slots;
    std::size_t m_mask = 0;
    std::size_t m_size = 0;
};

} // namespace lead
