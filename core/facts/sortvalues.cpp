#include "core/facts/sortvalues.h"

#include <array>
#include <bit>
#include <cmath>
#include <cstring>

namespace lead {

namespace {

// Of "lost", "open", "won".
constexpr std::array<std::uint32_t, 3> outcomeRanks{1, 2, 0};

// Doubles as whole numbers in the same order.
std::int64_t orderedBits(double value)
{
    if (std::isnan(value))
        return NoNumber;
    const auto bits = std::bit_cast<std::int64_t>(value + 0.0); // -0 is 0
    return bits < 0 ? bits ^ std::numeric_limits<std::int64_t>::max() : bits;
}

// The first seven bytes, so that the number is not negative.
std::int64_t beginningOf(std::string_view text)
{
    if (text.empty())
        return NoNumber;
    std::int64_t value = 0;
    for (std::size_t i = 0; i < 7; ++i)
        value = value << 8 | (i < text.size() ? static_cast<unsigned char>(text[i]) : 0);
    return value;
}

} // namespace

SortValues::SortValues(const LeadFacts &facts, const SortKey &key, Texts texts)
    : m_facts(facts)
    , m_slot(facts.slot(key.field))
    , m_descending(key.order == SortOrder::Descending)
{
    if (m_slot && !facts.isLoaded(*m_slot))
        m_slot = nullptr;
    if (!m_slot)
        return;
    switch (m_slot->kind) {
    case FactKind::Coded:
        m_ranks = facts.dictionary(*m_slot).ranks();
        break;
    case FactKind::Outcome:
        for (std::uint32_t code = 0; code < facts.dictionary(facts.stageSlot()).size(); ++code)
            m_ranks.push_back(outcomeRanks[static_cast<std::size_t>(facts.stageKind(code))]);
        break;
    case FactKind::Contact:
    case FactKind::Text:
    case FactKind::FullName:
        m_isText = true;
        if (texts == Texts::ByRank)
            m_textRanks = facts.textRanks(*m_slot);
        m_exact = texts == Texts::ByRank;
        break;
    default:
        break;
    }
}

// Leaves the highest number for leads without a value, whichever the order.
std::int64_t SortValues::ordered(std::int64_t value) const
{
    if (value == NoNumber)
        return LastValue;
    return m_descending ? ~value : value - 1;
}

void SortValues::read(std::size_t index, std::int64_t *out, std::string &buffer) const
{
    const FactBlock &block = *m_facts.blocks()[index];
    if (!m_slot) {
        std::fill_n(out, block.count, LastValue);
        return;
    }
    if (m_isText) {
        for (std::size_t i = 0; i < block.count; ++i)
            out[i] = m_textRanks ? m_textRanks->rank(index, i) : beginningOf(m_facts.text(*m_slot, block, i, buffer));
    } else if (m_slot->kind == FactKind::Id) {
        for (std::size_t i = 0; i < block.count; ++i) // rows rise with ids
            out[i] = static_cast<std::int64_t>(index * BlockRows + i);
    } else if (m_slot->kind == FactKind::Real) {
        for (std::size_t i = 0; i < block.count; ++i)
            out[i] = orderedBits(block.reals[m_slot->index].at(i));
    } else {
        const bool outcome = m_slot->kind == FactKind::Outcome;
        block.numbers[outcome ? m_facts.stageSlot().index : m_slot->index].unpack(out);
        if (outcome || m_slot->kind == FactKind::Coded)
            for (std::size_t i = 0; i < block.count; ++i)
                out[i] = out[i] == NoNumber ? NoNumber : m_ranks[static_cast<std::size_t>(out[i])];
    }
    for (std::size_t i = 0; i < block.count; ++i)
        out[i] = ordered(out[i]);
}

std::int64_t SortValues::valueOf(Row row) const
{
    switch (m_slot->kind) {
    case FactKind::Id: return ordered(row);
    case FactKind::Real: return ordered(orderedBits(m_facts.real(*m_slot, row)));
    case FactKind::Outcome:
    case FactKind::Coded: {
        const std::int64_t code = m_facts.number(m_slot->kind == FactKind::Outcome ? m_facts.stageSlot() : *m_slot, row);
        return ordered(code == NoNumber ? NoNumber : m_ranks[static_cast<std::size_t>(code)]);
    }
    default: return ordered(m_facts.number(*m_slot, row));
    }
}

int SortValues::compare(Row a, Row b, std::string &bufferA, std::string &bufferB) const
{
    if (!m_slot)
        return 0;
    if (!m_isText) {
        const std::int64_t x = valueOf(a);
        const std::int64_t y = valueOf(b);
        return x < y ? -1 : x > y;
    }
    const std::string_view x = m_facts.text(*m_slot, a, bufferA);
    const std::string_view y = m_facts.text(*m_slot, b, bufferB);
    if (x.empty() || y.empty())
        return static_cast<int>(x.empty()) - static_cast<int>(y.empty());
    const int order = x.compare(y);
    return m_descending ? -order : order;
}

} // namespace lead
