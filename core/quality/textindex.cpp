#include "core/quality/textindex.h"

namespace lead {

TextIndex::TextIndex(std::size_t expected)
{
    std::size_t capacity = 16;
    while (capacity < expected * 2)
        capacity *= 2;
    m_entries.reserve(expected);
    resize(capacity);
}

void TextIndex::insert(std::string_view text, std::int32_t number)
{
    if (contains(text))
        return;
    m_entries.push_back({text, number});
    if (m_entries.size() * 2 > m_slots.size())
        resize(m_slots.size() * 2);
    else
        place(stableHash(text), static_cast<std::uint32_t>(m_entries.size()));
}

void TextIndex::place(std::uint64_t hash, std::uint32_t entry)
{
    std::size_t i = hash & m_mask;
    while (m_slots[i].entry != 0)
        i = (i + 1) & m_mask;
    m_slots[i] = {static_cast<std::uint32_t>(hash >> 32), entry};
}

// Makes room and places every entry anew.
void TextIndex::resize(std::size_t capacity)
{
    m_slots.assign(capacity, Slot{});
    m_mask = capacity - 1;
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        place(stableHash(m_entries[i].text), static_cast<std::uint32_t>(i + 1));
}

} // namespace lead
