#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace lead {

/// Leads of one block of facts. Columns are packed, searched and patched block by block.
inline constexpr std::size_t BlockRows = 4096;
/// "No value" in an unpacked column of numbers; a stored -2^63 reads as no value.
inline constexpr std::int64_t NoNumber = std::numeric_limits<std::int64_t>::min();

/// Whole numbers of the leads of one block, never changed once packed. A value is `base + scale * code`, the codes being
/// as narrow as the block allows; the highest code stands for "no value". A block without any value, or with the same
/// one throughout, takes no room.
class NumberColumn
{
public:
    enum class Width : std::uint8_t { Empty, Constant, Byte, Half, Word, Long };

    NumberColumn() = default;
    static NumberColumn pack(std::span<const std::int64_t> values);
    /// A column over codes that lie somewhere else; `owner` keeps them alive.
    NumberColumn(Width width, std::int64_t base, std::int64_t scale, std::size_t size, const void *codes,
                 std::shared_ptr<const void> owner);

    Width width() const { return m_width; }
    std::int64_t base() const { return m_base; }
    std::int64_t scale() const { return m_scale; }
    std::size_t size() const { return m_size; }
    const void *codes() const { return m_codes; }
    std::size_t bytes() const { return codeSize(m_width) * m_size; }
    static std::size_t codeSize(Width width);

    std::int64_t at(std::size_t row) const;
    /// Writes size() values.
    void unpack(std::int64_t *out) const;
    /// The same column with other values in some rows (row, value): the codes are copied when these fit among them, else
    /// all is packed anew.
    NumberColumn with(std::span<const std::pair<std::size_t, std::int64_t>> rows) const;
    /// Calls `use` with a pointer to the codes in their own type; only for Byte and wider.
    template <typename Use>
    void withCodes(Use use) const;

private:
    Width m_width = Width::Empty;
    std::uint32_t m_size = 0;
    std::int64_t m_base = 0;
    std::int64_t m_scale = 1;
    const void *m_codes = nullptr;
    std::shared_ptr<const void> m_owner;
};

template <typename Use>
void NumberColumn::withCodes(Use use) const
{
    switch (m_width) {
    case Width::Byte: use(static_cast<const std::uint8_t *>(m_codes)); break;
    case Width::Half: use(static_cast<const std::uint16_t *>(m_codes)); break;
    case Width::Word: use(static_cast<const std::uint32_t *>(m_codes)); break;
    case Width::Long: use(static_cast<const std::uint64_t *>(m_codes)); break;
    case Width::Empty:
    case Width::Constant: break;
    }
}

/// Floating point numbers of one block; NaN is "no value". Without any value it takes no room.
class RealColumn
{
public:
    RealColumn() = default;
    static RealColumn pack(std::span<const double> values);
    RealColumn(std::span<const double> values, std::shared_ptr<const void> owner) : m_values(values), m_owner(std::move(owner)) {}

    bool isEmpty() const { return m_values.empty(); }
    std::span<const double> values() const { return m_values; }
    double at(std::size_t row) const
    {
        return m_values.empty() ? std::numeric_limits<double>::quiet_NaN() : m_values[row];
    }

private:
    std::span<const double> m_values;
    std::shared_ptr<const void> m_owner;
};

/// Texts of one block, one after the other. Without any text it takes no room.
class TextColumn
{
public:
    TextColumn() = default;
    /// `offsets` are the beginnings of the texts and, last, the end.
    static TextColumn pack(std::string &&bytes, std::span<const std::uint32_t> offsets);
    TextColumn(std::string_view bytes, std::span<const std::uint32_t> offsets, std::shared_ptr<const void> owner)
        : m_bytes(bytes), m_offsets(offsets), m_owner(std::move(owner)) {}

    bool isEmpty() const { return m_bytes.empty(); }
    std::string_view bytes() const { return m_bytes; }
    std::span<const std::uint32_t> offsets() const { return m_offsets; }
    std::string_view at(std::size_t row) const
    {
        return m_bytes.empty() ? std::string_view() : m_bytes.substr(m_offsets[row], m_offsets[row + 1] - m_offsets[row]);
    }

private:
    std::string_view m_bytes;
    std::span<const std::uint32_t> m_offsets;
    std::shared_ptr<const void> m_owner;
};

} // namespace lead
