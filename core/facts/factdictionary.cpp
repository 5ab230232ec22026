#include "core/facts/factdictionary.h"

#include <algorithm>
#include <numeric>

namespace lead {

std::uint32_t FactDictionary::add(std::int64_t id, std::string_view folded, std::int64_t position)
{
    if (const auto known = find(id))
        return *known;
    const auto code = static_cast<std::uint32_t>(m_ids.size());
    m_ids.push_back(id);
    m_texts.emplace_back(folded);
    m_positions.push_back(position);
    if (id >= 0 && id < DirectLimit) {
        const auto at = static_cast<std::size_t>(id);
        if (m_direct.size() <= at)
            m_direct.resize(at + at / 2 + 1, Unknown);
        m_direct[at] = code;
    } else {
        m_codes.emplace(id, code);
    }
    return code;
}

void FactDictionary::update(std::uint32_t code, std::string_view folded, std::int64_t position)
{
    m_texts[code] = folded;
    m_positions[code] = position;
}

std::vector<std::uint32_t> FactDictionary::ranks() const
{
    std::vector<std::uint32_t> order(m_ids.size());
    std::iota(order.begin(), order.end(), 0U);
    const auto before = [this](std::uint32_t a, std::uint32_t b) {
        return m_order == Order::ByText ? m_texts[a] < m_texts[b] : m_positions[a] < m_positions[b];
    };
    std::sort(order.begin(), order.end(), before);
    std::vector<std::uint32_t> ranks(m_ids.size());
    std::uint32_t rank = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (i > 0 && before(order[i - 1], order[i]))
            ++rank;
        ranks[order[i]] = rank;
    }
    return ranks;
}

} // namespace lead
