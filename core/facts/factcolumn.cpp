#include "core/facts/factcolumn.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace lead {

namespace {

using Width = NumberColumn::Width;

struct Extent
{
    std::int64_t least = std::numeric_limits<std::int64_t>::max();
    std::int64_t most = std::numeric_limits<std::int64_t>::min();
    bool hasGaps = false;
};

Extent extentOf(std::span<const std::int64_t> values)
{
    Extent extent;
    for (const std::int64_t value : values) {
        const bool gap = value == NoNumber;
        extent.hasGaps |= gap;
        extent.least = std::min(extent.least, gap ? extent.least : value);
        extent.most = std::max(extent.most, value);
    }
    return extent;
}

// The narrowest width for codes 0..highest that leaves the all-ones code free.
Width widthFor(std::uint64_t highest)
{
    if (highest < 0xFF)
        return Width::Byte;
    if (highest < 0xFFFF)
        return Width::Half;
    return highest < 0xFFFFFFFF ? Width::Word : Width::Long;
}

bool allMultiplesOf(std::int64_t unit, std::span<const std::int64_t> values)
{
    return std::all_of(values.begin(), values.end(), [unit](std::int64_t v) { return v == NoNumber || v % unit == 0; });
}

// Whole seconds, days and currency units need fewer bits than what they are stored in.
std::int64_t scaleFor(std::span<const std::int64_t> values, std::uint64_t range)
{
    std::int64_t best = 1;
    for (const std::int64_t unit : {std::int64_t(100), std::int64_t(1000), std::int64_t(60'000), std::int64_t(86'400'000)}) {
        if (widthFor(range / static_cast<std::uint64_t>(unit)) >= widthFor(range / static_cast<std::uint64_t>(best)))
            continue;
        if (!allMultiplesOf(unit, values))
            break;
        best = unit;
    }
    return best;
}

template <typename Code>
std::shared_ptr<const void> encode(std::span<const std::int64_t> values, std::int64_t base, std::int64_t scale)
{
    auto codes = std::make_shared<std::vector<Code>>(values.size());
    Code *out = codes->data();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::uint64_t distance = static_cast<std::uint64_t>(values[i]) - static_cast<std::uint64_t>(base);
        const std::uint64_t code = scale == 1 ? distance : distance / static_cast<std::uint64_t>(scale);
        out[i] = values[i] == NoNumber ? std::numeric_limits<Code>::max() : static_cast<Code>(code);
    }
    return {codes, codes->data()};
}

} // namespace

NumberColumn::NumberColumn(Width width, std::int64_t base, std::int64_t scale, std::size_t size, const void *codes,
                           std::shared_ptr<const void> owner)
    : m_width(width)
    , m_size(static_cast<std::uint32_t>(size))
    , m_base(base)
    , m_scale(scale)
    , m_codes(codes)
    , m_owner(std::move(owner))
{
}

std::size_t NumberColumn::codeSize(Width width)
{
    static constexpr std::array<std::size_t, 6> sizes{0, 0, 1, 2, 4, 8};
    return sizes[static_cast<std::size_t>(width)];
}

NumberColumn NumberColumn::pack(std::span<const std::int64_t> values)
{
    const Extent extent = extentOf(values);
    if (extent.most == NoNumber)
        return {Width::Empty, 0, 1, values.size(), nullptr, nullptr};
    if (extent.least == extent.most && !extent.hasGaps)
        return {Width::Constant, extent.least, 1, values.size(), nullptr, nullptr};
    const std::uint64_t range = static_cast<std::uint64_t>(extent.most) - static_cast<std::uint64_t>(extent.least);
    const std::int64_t scale = scaleFor(values, range);
    const Width width = widthFor(range / static_cast<std::uint64_t>(scale));
    std::shared_ptr<const void> codes;
    switch (width) {
    case Width::Byte: codes = encode<std::uint8_t>(values, extent.least, scale); break;
    case Width::Half: codes = encode<std::uint16_t>(values, extent.least, scale); break;
    case Width::Word: codes = encode<std::uint32_t>(values, extent.least, scale); break;
    default: codes = encode<std::uint64_t>(values, extent.least, scale); break;
    }
    const void *data = codes.get();
    return {width, extent.least, scale, values.size(), data, std::move(codes)};
}

std::int64_t NumberColumn::at(std::size_t row) const
{
    if (m_width <= Width::Constant)
        return m_width == Width::Empty ? NoNumber : m_base;
    std::int64_t value = NoNumber;
    withCodes([&](const auto *codes) {
        const auto code = codes[row];
        if (code != std::numeric_limits<std::remove_cv_t<decltype(code)>>::max())
            value = static_cast<std::int64_t>(static_cast<std::uint64_t>(m_base) + static_cast<std::uint64_t>(m_scale) * code);
    });
    return value;
}

void NumberColumn::unpack(std::int64_t *out) const
{
    if (m_width <= Width::Constant) {
        std::fill_n(out, m_size, m_width == Width::Empty ? NoNumber : m_base);
        return;
    }
    withCodes([&](const auto *codes) {
        using Code = std::remove_cvref_t<decltype(*codes)>;
        const auto base = static_cast<std::uint64_t>(m_base);
        const auto scale = static_cast<std::uint64_t>(m_scale);
        const std::size_t size = m_size;
        for (std::size_t i = 0; i < size; ++i) {
            const Code code = codes[i];
            const auto value = static_cast<std::int64_t>(base + scale * code);
            out[i] = code == std::numeric_limits<Code>::max() ? NoNumber : value;
        }
    });
}

NumberColumn NumberColumn::with(std::span<const std::pair<std::size_t, std::int64_t>> rows) const
{
    NumberColumn changed;
    if (m_width >= Width::Byte) {
        withCodes([&](const auto *codes) {
            using Code = std::remove_cvref_t<decltype(*codes)>;
            constexpr Code none = std::numeric_limits<Code>::max();
            std::vector<Code> copy(codes, codes + m_size);
            for (const auto &[row, value] : rows) {
                const std::uint64_t distance = static_cast<std::uint64_t>(value) - static_cast<std::uint64_t>(m_base);
                const std::uint64_t code = distance / static_cast<std::uint64_t>(m_scale);
                if (value != NoNumber && (value < m_base || distance % static_cast<std::uint64_t>(m_scale) != 0 || code >= none))
                    return;
                copy[row] = value == NoNumber ? none : static_cast<Code>(code);
            }
            auto owner = std::make_shared<std::vector<Code>>(std::move(copy));
            const void *data = owner->data();
            changed = {m_width, m_base, m_scale, m_size, data, std::move(owner)};
        });
        if (changed.m_width == m_width)
            return changed;
    }
    std::vector<std::int64_t> values(m_size);
    unpack(values.data());
    for (const auto &[row, value] : rows)
        values[row] = value;
    return pack(values);
}

RealColumn RealColumn::pack(std::span<const double> values)
{
    if (std::all_of(values.begin(), values.end(), [](double v) { return std::isnan(v); }))
        return {};
    auto copy = std::make_shared<std::vector<double>>(values.begin(), values.end());
    const std::span<const double> view(*copy);
    return {view, std::move(copy)};
}

TextColumn TextColumn::pack(std::string &&bytes, std::span<const std::uint32_t> offsets)
{
    if (bytes.empty())
        return {};
    struct Storage
    {
        std::string bytes;
        std::vector<std::uint32_t> offsets;
    };
    auto storage = std::make_shared<Storage>();
    if (bytes.capacity() > bytes.size() + bytes.size() / 8)
        bytes.shrink_to_fit();
    storage->bytes = std::move(bytes);
    storage->offsets.assign(offsets.begin(), offsets.end());
    const std::string_view view(storage->bytes);
    const std::span<const std::uint32_t> ends(storage->offsets);
    return {view, ends, std::move(storage)};
}

} // namespace lead
