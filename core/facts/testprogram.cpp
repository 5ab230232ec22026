#include "core/facts/testprogram.h"

#include "core/facts/textscan.h"

#include <cmath>
#include <cstring>

namespace lead {

namespace {

using Primitive = ResolvedTest::Primitive;
using Words = TestProgram::Words;

Words all(std::size_t count)
{
    Words words{};
    std::fill_n(words.begin(), count / 64, ~std::uint64_t(0));
    if (count % 64)
        words[count / 64] = (std::uint64_t(1) << (count % 64)) - 1;
    return words;
}

// Bytes that are 0 or 1 to bits, eight at a time.
Words bitsOf(const std::array<std::uint8_t, BlockRows> &fits, std::size_t count)
{
    Words words{};
    for (std::size_t i = 0; i < (count + 7) / 8; ++i) {
        std::uint64_t eight;
        std::memcpy(&eight, fits.data() + i * 8, 8);
        const std::uint64_t bits = (eight * 0x0102040810204080ULL) >> 56;
        words[i / 8] |= bits << (i % 8 * 8);
    }
    const Words valid = all(count);
    for (std::size_t i = 0; i < words.size(); ++i)
        words[i] &= valid[i];
    return words;
}

// A range of values as a range of a column's codes; absent when no code lies in it.
std::optional<std::pair<std::uint64_t, std::uint64_t>> codeRange(const NumberColumn &column, const NumberRange &range, std::uint64_t highest)
{
    if (range.high < column.base() || range.low > range.high)
        return std::nullopt;
    const auto base = static_cast<std::uint64_t>(column.base());
    const auto scale = static_cast<std::uint64_t>(column.scale());
    const std::uint64_t below = range.low <= column.base() ? 0 : static_cast<std::uint64_t>(range.low) - base;
    const std::uint64_t low = below / scale + (below % scale != 0 ? 1 : 0);
    const std::uint64_t high = std::min((static_cast<std::uint64_t>(range.high) - base) / scale, highest);
    return low <= high ? std::optional(std::pair(low, high)) : std::nullopt;
}

template <typename Code>
void markRange(const Code *codes, std::size_t count, Code low, Code high, std::uint8_t *fits)
{
    const auto width = static_cast<Code>(high - low);
    for (std::size_t i = 0; i < count; ++i)
        fits[i] = static_cast<std::uint8_t>(fits[i] | (static_cast<Code>(codes[i] - low) <= width));
}

} // namespace

TestProgram::TestProgram(const ResolvedTest &test, const LeadFacts &facts)
    : m_facts(&facts)
    , m_test(test)
    , m_slot(facts.slot(test.field))
    , m_wantsValue(test.primitive == Primitive::IsEmpty)
{
    if (m_slot && !facts.isLoaded(*m_slot))
        m_slot = nullptr;
    if (m_slot && m_slot->kind == FactKind::Coded)
        compileCoded();
}

void TestProgram::compileCoded()
{
    const FactDictionary &dictionary = m_facts->dictionary(*m_slot);
    m_byCode.resize(dictionary.size());
    for (std::uint32_t code = 0; code < dictionary.size(); ++code) {
        bool fits = m_wantsValue;
        if (m_test.primitive == Primitive::Reference)
            fits = numberFits(dictionary.id(code)) || std::binary_search(m_test.texts.begin(), m_test.texts.end(), dictionary.text(code), std::less<>());
        else if (!m_wantsValue)
            fits = fitsText(dictionary.text(code));
        m_byCode[code] = fits;
    }
}

int TestProgram::cost() const
{
    if (!m_slot)
        return 0;
    switch (m_slot->kind) {
    case FactKind::Contact:
    case FactKind::Text: return 10;
    case FactKind::FullName: return 20;
    default: return 1;
    }
}

bool TestProgram::textFits(std::string_view text) const
{
    const auto any = [this](auto fits) { return std::any_of(m_test.texts.begin(), m_test.texts.end(), fits); };
    switch (m_test.primitive) {
    case Primitive::InSet:
        return m_test.texts.size() == 1 ? text == m_test.texts.front()
                                        : std::binary_search(m_test.texts.begin(), m_test.texts.end(), text, std::less<>());
    case Primitive::TextContains:
        return any([text](const std::string &part) { return text.find(part) != std::string_view::npos; });
    case Primitive::StartsWith:
        return any([text](const std::string &part) { return text.starts_with(part); });
    case Primitive::EndsWith:
        return any([text](const std::string &part) { return text.ends_with(part); });
    default:
        return m_wantsValue;
    }
}

bool TestProgram::fitsText(std::string_view text) const
{
    if (text.empty())
        return false;
    if (m_wantsValue || m_test.type != FieldType::TextList)
        return textFits(text);
    while (!text.empty()) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view element = text.substr(0, end);
        while (element.ends_with(' '))
            element.remove_suffix(1);
        while (element.starts_with(' '))
            element.remove_prefix(1);
        if (end > 0 && textFits(element))
            return true;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return false;
}

bool TestProgram::numberFits(std::int64_t value) const
{
    switch (m_test.primitive) {
    case Primitive::NumberRanges:
        return std::any_of(m_test.ranges.begin(), m_test.ranges.end(), [value](const NumberRange &r) { return r.contains(value); });
    case Primitive::RealRanges:
        return std::any_of(m_test.reals.begin(), m_test.reals.end(), [value](const RealRange &r) { return r.contains(static_cast<double>(value)); });
    case Primitive::Reference:
        return std::binary_search(m_test.ids.begin(), m_test.ids.end(), value);
    default:
        return m_wantsValue;
    }
}

Words TestProgram::fittingNumbers(const NumberColumn &column, Scratch &scratch) const
{
    if (column.width() <= NumberColumn::Width::Constant) {
        const bool fits = column.width() == NumberColumn::Width::Constant && numberFits(column.base());
        return fits ? all(column.size()) : Words{};
    }
    scratch.fits.fill(0);
    if (m_test.primitive != Primitive::NumberRanges && !m_wantsValue) {
        column.unpack(scratch.values.data());
        for (std::size_t i = 0; i < column.size(); ++i)
            scratch.fits[i] = scratch.values[i] != NoNumber && numberFits(scratch.values[i]);
        return bitsOf(scratch.fits, column.size());
    }
    column.withCodes([&](const auto *codes) {
        using Code = std::remove_cvref_t<decltype(*codes)>;
        constexpr auto highest = static_cast<Code>(std::numeric_limits<Code>::max() - 1);
        if (m_wantsValue)
            markRange<Code>(codes, column.size(), 0, highest, scratch.fits.data());
        else
            for (const NumberRange &range : m_test.ranges)
                if (const auto wanted = codeRange(column, range, highest))
                    markRange<Code>(codes, column.size(), static_cast<Code>(wanted->first), static_cast<Code>(wanted->second), scratch.fits.data());
    });
    return bitsOf(scratch.fits, column.size());
}

Words TestProgram::fittingCodes(const NumberColumn &column, Scratch &scratch) const
{
    const auto fits = [this](std::int64_t code) {
        return code != NoNumber && static_cast<std::size_t>(code) < m_byCode.size() && m_byCode[static_cast<std::size_t>(code)] != 0;
    };
    if (column.width() <= NumberColumn::Width::Constant)
        return column.width() == NumberColumn::Width::Constant && fits(column.base()) ? all(column.size()) : Words{};
    if (column.width() == NumberColumn::Width::Byte) {
        std::array<std::uint8_t, 256> table{};
        for (std::int64_t code = 0; code < 255; ++code)
            table[static_cast<std::size_t>(code)] = fits(column.base() + column.scale() * code);
        const auto *codes = static_cast<const std::uint8_t *>(column.codes());
        for (std::size_t i = 0; i < column.size(); ++i)
            scratch.fits[i] = table[codes[i]];
        return bitsOf(scratch.fits, column.size());
    }
    column.unpack(scratch.values.data());
    for (std::size_t i = 0; i < column.size(); ++i)
        scratch.fits[i] = fits(scratch.values[i]);
    return bitsOf(scratch.fits, column.size());
}

Words TestProgram::fittingReals(const RealColumn &column) const
{
    Words words{};
    const std::span<const double> values = column.values();
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double value = values[i];
        const bool fits = !std::isnan(value) && (m_wantsValue || std::any_of(m_test.reals.begin(), m_test.reals.end(), [value](const RealRange &r) { return r.contains(value); }));
        words[i / 64] |= std::uint64_t(fits) << (i % 64);
    }
    return words;
}

// Whatever the primitive, a text that fits contains what is asked for: one pass over the bytes leaves few rows to look at.
Words TestProgram::candidates(const FactBlock &block, const Words &rows) const
{
    constexpr std::size_t mostPasses = 3;
    constexpr std::size_t fewRows = 400;
    const bool isScannable = m_slot->kind == FactKind::Contact || m_slot->kind == FactKind::Text;
    if (!isScannable || m_wantsValue || m_test.texts.size() > mostPasses || RowSet::countIn(rows) <= fewRows
        || std::any_of(m_test.texts.begin(), m_test.texts.end(), [](const std::string &text) { return text.empty(); }))
        return rows;
    Words hits{};
    for (const std::string &text : m_test.texts)
        markRowsWith(m_slot->kind == FactKind::Contact ? block.contact : block.texts[m_slot->index], block.count, text, hits);
    for (std::size_t i = 0; i < hits.size(); ++i)
        hits[i] &= rows[i];
    return hits;
}

Words TestProgram::fittingTexts(const FactBlock &block, Scratch &scratch, const Words &rows) const
{
    Words words{};
    RowSet::forEachIn(candidates(block, rows), [&](std::size_t row) {
        if (fitsText(m_facts->text(*m_slot, block, row, scratch.buffer)))
            words[row / 64] |= std::uint64_t(1) << (row % 64);
    });
    return words;
}

Words TestProgram::fitting(const FactBlock &block, Scratch &scratch, const Words &rows) const
{
    if (!m_slot)
        return {};
    switch (m_slot->kind) {
    case FactKind::Number: return fittingNumbers(block.numbers[m_slot->index], scratch);
    case FactKind::Id: return fittingNumbers(block.ids, scratch);
    case FactKind::Coded: return fittingCodes(block.numbers[m_slot->index], scratch);
    case FactKind::Real: return fittingReals(block.reals[m_slot->index]);
    case FactKind::Contact:
    case FactKind::Text:
    case FactKind::FullName:
    case FactKind::Outcome: return fittingTexts(block, scratch, rows);
    }
    return {};
}

void TestProgram::keep(const FactBlock &block, Scratch &scratch, Words &rows) const
{
    const Words fits = fitting(block, scratch, rows);
    // IsEmpty asks the opposite of "has a value".
    const bool negated = m_wantsValue != m_test.negated;
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] &= negated ? ~fits[i] : fits[i];
}

} // namespace lead
