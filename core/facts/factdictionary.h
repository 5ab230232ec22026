#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace lead {

/// The values of a coded field: ids (of terms, stages, users, imports) numbered 0, 1, 2 ... in the order in which they
/// came to be known. Grows only.
class FactDictionary
{
public:
    /// How the field's leads are ordered.
    enum class Order : std::uint8_t { ByText, ByPosition };

    explicit FactDictionary(Order order = Order::ByText) : m_order(order) {}

    std::size_t size() const { return m_ids.size(); }
    std::optional<std::uint32_t> find(std::int64_t id) const
    {
        if (id >= 0 && static_cast<std::size_t>(id) < m_direct.size()) {
            const std::uint32_t code = m_direct[static_cast<std::size_t>(id)];
            return code == Unknown ? std::nullopt : std::optional(code);
        }
        const auto it = m_codes.find(id);
        return it == m_codes.end() ? std::nullopt : std::optional(it->second);
    }
    std::int64_t id(std::uint32_t code) const { return m_ids[code]; }
    /// Folded.
    std::string_view text(std::uint32_t code) const { return m_texts[code]; }

    /// The code of an id, added when it is new. `position` matters to ByPosition only.
    std::uint32_t add(std::int64_t id, std::string_view folded, std::int64_t position = 0);
    /// Gives a known id another text (a user or stage was renamed) or position.
    void update(std::uint32_t code, std::string_view folded, std::int64_t position);

    /// For each code its place among the others in ascending order; equal for equal texts.
    std::vector<std::uint32_t> ranks() const;

    bool operator==(const FactDictionary &other) const
    {
        return m_order == other.m_order && m_ids == other.m_ids && m_texts == other.m_texts && m_positions == other.m_positions;
    }

private:
    static constexpr std::uint32_t Unknown = 0xFFFFFFFF;
    static constexpr std::int64_t DirectLimit = 1 << 20;

    Order m_order = Order::ByText;
    std::vector<std::int64_t> m_ids;
    std::vector<std::string> m_texts;
    std::vector<std::int64_t> m_positions;
    std::vector<std::uint32_t> m_direct; ///< codes of small ids
    std::unordered_map<std::int64_t, std::uint32_t> m_codes;
};

} // namespace lead
