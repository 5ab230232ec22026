#include "core/base/id.h"

#include <algorithm>

namespace lead {

namespace {
constexpr Millis Epoch2020 = 1577836800000;
constexpr int SequenceBits = 11;
constexpr int NodeBits = 10;
constexpr std::int64_t SequenceMask = (1 << SequenceBits) - 1;

// An id without its node: milliseconds and sequence next to each other, so that counting up is adding one.
std::int64_t tickOf(std::int64_t id)
{
    return (id >> (SequenceBits + NodeBits)) << SequenceBits | (id & SequenceMask);
}

std::int64_t idOf(std::int64_t tick, std::int64_t node)
{
    return (tick >> SequenceBits) << (SequenceBits + NodeBits) | node << SequenceBits | (tick & SequenceMask);
}
} // namespace

IdGenerator::IdGenerator(const Clock &clock, int node, std::int64_t last)
    : m_clock(clock)
    , m_node(node & ((1 << NodeBits) - 1))
    , m_tick(last > 0 ? tickOf(last) : 0)
{
}

std::int64_t IdGenerator::next()
{
    return reserve(1);
}

std::int64_t IdGenerator::reserve(std::int64_t count)
{
    const Millis since = std::max<Millis>(m_clock.now() - Epoch2020, 1);
    const std::int64_t first = std::max(m_tick + 1, since << SequenceBits);
    m_tick = first + count - 1;
    return idOf(first, m_node);
}

std::int64_t IdGenerator::successor(std::int64_t id)
{
    return idOf(tickOf(id) + 1, nodeOf(id));
}

Millis IdGenerator::timeOf(std::int64_t id)
{
    return (id >> (SequenceBits + NodeBits)) + Epoch2020;
}

} // namespace lead
