#include "core/quality/textindex.h"

#include <utility>

namespace lead {

TextIndex::TextIndex(std::size_t expected)
{
    std::size_t capacity = 16;
    while (capacity < expected * 2)
        capacity *= 2;
    m_slots.resize(capacity);
    m_mask = capacity - 1;
}

void TextIndex::insert(std::string_view text, std::int32_t number)
{
    if ((m_size + 1) * 2 > m_slots.size())
        grow();
    std::size_t i = stableHash(text) & m_mask;
    while (m_slots[i].number != Absent) {
        if (m_slots[i].text == text)
            return;
        i = (i + 1) & m_mask;
    }
    m_slots[i] = {text, number};
    ++m_size;
}

void TextIndex::grow()
{
    TextIndex larger(m_slots.size());
    for (const Slot &slot : m_slots)
        if (slot.number != Absent)
            larger.insert(slot.text, slot.number);
    *this = std::move(larger);
}

} // namespace lead
