#pragma once

#include "core/base/id.h"

#include <span>
#include <vector>

namespace lead {

/// The leads behind the match keys of one kind, in memory: 16 bytes a key, about 10 ns a look-up.
class MatchIndex
{
public:
    explicit MatchIndex(std::size_t expected = 1024)
    {
        std::size_t size = 1024;
        while (size < expected * 2)
            size *= 2;
        m_slots.resize(size);
    }

    /// The lead with this key; invalid when there is none, and for key 0, which stands for "no key".
    LeadId find(std::int64_t key) const
    {
        if (key == 0)
            return {};
        for (std::size_t i = place(key);; i = (i + 1) & (m_slots.size() - 1)) {
            if (m_slots[i].key == key)
                return {m_slots[i].lead};
            if (m_slots[i].key == 0)
                return {};
        }
    }
    /// Sets the lead of a key.
    void insert(std::int64_t key, LeadId lead)
    {
        if (key == 0)
            return;
        if ((m_size + 1) * 10 > m_slots.size() * 7)
            grow();
        std::size_t i = place(key);
        while (m_slots[i].key != 0 && m_slots[i].key != key)
            i = (i + 1) & (m_slots.size() - 1);
        m_size += m_slots[i].key == 0;
        m_slots[i] = {key, lead.value};
    }
    /// The same for many, asking for their places ahead, since hardly one is in the processor's cache.
    template <typename Pair>
    void insert(std::span<const Pair> pairs)
    {
        constexpr std::size_t ahead = 16;
        for (std::size_t i = 0; i < pairs.size(); ++i) {
            if (i + ahead < pairs.size())
                prefetch(pairs[i + ahead].key);
            insert(pairs[i].key, LeadId{pairs[i].lead});
        }
    }
    void prefetch(std::int64_t key) const { __builtin_prefetch(&m_slots[place(key)]); }
    std::size_t size() const { return m_size; }

private:
    struct Slot
    {
        std::int64_t key = 0;
        std::int64_t lead = 0;
    };

    // Phone numbers are no hashes, so their bits are mixed first.
    std::size_t place(std::int64_t key) const
    {
        const std::uint64_t mixed = static_cast<std::uint64_t>(key) * 0x9E3779B97F4A7C15ULL;
        return (mixed ^ (mixed >> 32)) & (m_slots.size() - 1);
    }

    void grow()
    {
        std::vector<Slot> old(m_slots.size() * 2);
        old.swap(m_slots);
        for (const Slot &slot : old) {
            if (slot.key == 0)
                continue;
            std::size_t i = place(slot.key);
            while (m_slots[i].key != 0)
                i = (i + 1) & (m_slots.size() - 1);
            m_slots[i] = slot;
        }
    }

    std::vector<Slot> m_slots;
    std::size_t m_size = 0;
};

} // namespace lead
