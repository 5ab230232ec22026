#pragma once

#include "core/base/hash.h"

#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace lead {

/// Numbers the different texts of a column 0, 1, 2 ... in the order in which they come. Made for columns with few
/// different values: about 5 ns for one that is known.
class CodeTable
{
public:
    CodeTable()
        : m_slots(64)
    {
    }

    /// The number of a text; `added` texts get the next one.
    std::uint32_t code(std::string_view text)
    {
        const std::uint64_t hash = stableHash(text);
        for (std::size_t i = hash & (m_slots.size() - 1);; i = (i + 1) & (m_slots.size() - 1)) {
            Slot &slot = m_slots[i];
            if (slot.hash == hash && m_texts[slot.code] == text)
                return slot.code;
            if (slot.hash != 0)
                continue;
            slot = {hash, static_cast<std::uint32_t>(m_texts.size())};
            m_texts.emplace_back(text);
            const std::uint32_t code = slot.code;
            if (m_texts.size() * 2 > m_slots.size())
                grow();
            return code;
        }
    }
    std::size_t size() const { return m_texts.size(); }
    /// The text of a number. Stays where it is while the table grows.
    const std::string &text(std::size_t code) const { return m_texts[code]; }

private:
    struct Slot
    {
        std::uint64_t hash = 0;
        std::uint32_t code = 0;
    };

    void grow()
    {
        std::vector<Slot> larger(m_slots.size() * 4);
        for (const Slot &slot : m_slots) {
            if (slot.hash == 0)
                continue;
            std::size_t i = slot.hash & (larger.size() - 1);
            while (larger[i].hash != 0)
                i = (i + 1) & (larger.size() - 1);
            larger[i] = slot;
        }
        m_slots.swap(larger);
    }

    std::vector<Slot> m_slots;
    std::deque<std::string> m_texts;
};

} // namespace lead
