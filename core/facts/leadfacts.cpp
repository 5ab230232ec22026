#include "core/facts/leadfacts.h"

#include <algorithm>

namespace lead {

LeadFacts::LeadFacts(Parts parts)
    : m_parts(std::move(parts))
{
    for (const Block &block : m_parts.blocks)
        m_size += block->count;
    if (const FactSlot *slot = m_parts.schema->find(F::FirstName))
        m_firstName = slot->index;
    if (const FactSlot *slot = m_parts.schema->find(F::LastName))
        m_lastName = slot->index;
}

RowSet LeadFacts::everything() const
{
    RowSet rows(m_parts.blocks.size());
    for (std::size_t b = 0; b < m_parts.blocks.size(); ++b) {
        const std::size_t count = m_parts.blocks[b]->count;
        const RowSet::Words words = rows.block(b);
        std::fill_n(words.begin(), count / 64, ~std::uint64_t(0));
        if (count % 64)
            words[count / 64] = (std::uint64_t(1) << (count % 64)) - 1;
    }
    return rows;
}

std::size_t placeInBlock(const FactBlock &block, std::int64_t id)
{
    std::size_t low = 0;
    std::size_t high = block.count;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (block.ids.at(middle) < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::optional<Row> LeadFacts::find(LeadId id) const
{
    const auto &blocks = m_parts.blocks;
    const auto after = std::upper_bound(blocks.begin(), blocks.end(), id.value,
                                        [](std::int64_t wanted, const Block &block) { return wanted < block->ids.at(0); });
    if (after == blocks.begin())
        return std::nullopt;
    const auto index = static_cast<std::size_t>(after - blocks.begin()) - 1;
    const std::size_t place = placeInBlock(*blocks[index], id.value);
    if (place == blocks[index]->count || blocks[index]->ids.at(place) != id.value)
        return std::nullopt;
    return static_cast<Row>(index * BlockRows + place);
}

std::int64_t LeadFacts::number(const FactSlot &slot, Row row) const
{
    const FactBlock &block = blockOf(row);
    if (slot.kind == FactKind::Id)
        return block.ids.at(row % BlockRows);
    return block.numbers[slot.index].at(row % BlockRows);
}

std::string_view LeadFacts::text(const FactSlot &slot, Row row, std::string &buffer) const
{
    return text(slot, blockOf(row), row % BlockRows, buffer);
}

std::string_view LeadFacts::text(const FactSlot &slot, const FactBlock &block, std::size_t place, std::string &buffer) const
{
    switch (slot.kind) {
    case FactKind::Contact:
        return block.contactPiece(place, slot.index);
    case FactKind::Text:
        return block.texts[slot.index].at(place);
    case FactKind::FullName: {
        const std::string_view first = block.contactPiece(place, m_firstName);
        const std::string_view last = block.contactPiece(place, m_lastName);
        if (first.empty() || last.empty())
            return first.empty() ? last : first;
        buffer.assign(first).append(1, ' ').append(last);
        return buffer;
    }
    case FactKind::Coded: {
        const std::int64_t code = block.numbers[slot.index].at(place);
        return code == NoNumber ? std::string_view() : dictionary(slot).text(static_cast<std::uint32_t>(code));
    }
    case FactKind::Outcome:
        switch (stageKind(block.numbers[stageSlot().index].at(place))) {
        case StageKind::Open: return "open";
        case StageKind::Won: return "won";
        case StageKind::Lost: return "lost";
        }
        return {};
    case FactKind::Number:
    case FactKind::Real:
    case FactKind::Id: break;
    }
    return {};
}

StageKind LeadFacts::stageKind(std::int64_t stageCode) const
{
    const auto code = static_cast<std::size_t>(stageCode);
    return stageCode >= 0 && code < m_parts.stageKinds.size() ? m_parts.stageKinds[code] : StageKind::Open;
}

StageKind LeadFacts::outcome(Row row) const
{
    return stageKind(number(stageSlot(), row));
}

TextRanksPtr LeadFacts::textRanks(const FactSlot &slot) const
{
    const std::lock_guard lock(m_ranksMutex);
    TextRanksPtr &ranks = m_ranks[slot.field];
    if (!ranks)
        ranks = TextRanks::of(*this, slot);
    return ranks;
}

std::size_t LeadFacts::bytes() const
{
    std::size_t bytes = 0;
    for (const Block &block : m_parts.blocks) {
        bytes += sizeof(FactBlock) + block->ids.bytes() + block->numbers.size() * sizeof(NumberColumn);
        for (const NumberColumn &column : block->numbers)
            bytes += column.bytes();
        for (const RealColumn &column : block->reals)
            bytes += column.values().size_bytes();
        bytes += block->contact.bytes().size() + block->contact.offsets().size_bytes();
        for (const TextColumn &column : block->texts)
            bytes += column.bytes().size() + column.offsets().size_bytes();
    }
    return bytes;
}

} // namespace lead
