#include "core/facts/factblock.h"

#include "core/base/text.h"

#include <algorithm>
#include <cmath>
#include <cstring>

namespace lead {

namespace {

bool isPhoneMark(char c)
{
    return c == ' ' || c == '(' || c == ')' || c == '-' || c == '.' || c == '/';
}

void replaceControls(std::string &text, std::size_t from, FieldType type)
{
    const bool keepNewlines = type == FieldType::TextList;
    for (std::size_t i = from; i < text.size(); ++i)
        if (static_cast<unsigned char>(text[i]) < 0x20 && !(keepNewlines && text[i] == '\n'))
            text[i] = ' ';
}

bool sameReal(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

} // namespace

std::string_view FactBlock::contactPiece(std::size_t row, std::size_t piece) const
{
    std::string_view text = contact.at(row);
    for (; piece > 0; --piece) {
        const std::size_t end = text.find(PieceEnd);
        if (end == std::string_view::npos)
            return {};
        text.remove_prefix(end + 1);
    }
    return text.substr(0, text.find(PieceEnd));
}

void appendFactText(std::string &out, std::string_view text, FieldType type)
{
    const std::size_t begin = out.size();
    appendFolded(out, text);
    replaceControls(out, begin, type);
}

void appendContactPiece(std::string &contact, std::string_view text, FieldType type)
{
    const std::size_t begin = contact.size();
    appendFactText(contact, text, type);
    if (type == FieldType::Phone && !text.empty() && text[0] != '+')
        contact.erase(std::remove_if(contact.begin() + static_cast<std::ptrdiff_t>(begin), contact.end(), isPhoneMark), contact.end());
    contact += PieceEnd;
}

void endContact(std::string &contact, std::size_t begin)
{
    std::size_t end = contact.size();
    while (end > begin && contact[end - 1] == PieceEnd)
        --end;
    // The last piece keeps its end mark.
    contact.resize(end > begin ? end + 1 : begin);
}

FactBlockBuilder::FactBlockBuilder(const FactSchema &schema, std::size_t rows)
    : m_ids(rows)
    , m_numbers{std::vector<std::vector<std::int64_t>>(schema.numberCount()), NoNumber, rows}
    , m_reals{std::vector<std::vector<double>>(schema.realCount()), std::numeric_limits<double>::quiet_NaN(), rows}
    , m_contactOffsets{0}
    , m_texts(schema.textCount(), TextParts{{}, {0}})
{
}

void FactBlockBuilder::endRow()
{
    endContact(m_contact, m_contactOffsets.back());
    m_contactOffsets.push_back(static_cast<std::uint32_t>(m_contact.size()));
    for (TextParts &parts : m_texts)
        parts.offsets.push_back(static_cast<std::uint32_t>(parts.bytes.size()));
    ++m_count;
}

void FactBlockBuilder::append(const FactRow &row)
{
    beginRow(row.id);
    for (std::size_t i = 0; i < row.numbers.size(); ++i)
        if (row.numbers[i] != NoNumber)
            setNumber(i, row.numbers[i]);
    for (std::size_t i = 0; i < row.reals.size(); ++i)
        if (!std::isnan(row.reals[i]))
            setReal(i, row.reals[i]);
    m_contact += row.contact;
    for (std::size_t i = 0; i < row.texts.size(); ++i)
        m_texts[i].bytes += row.texts[i];
    endRow();
}

void FactBlockBuilder::appendTexts(TextParts &parts, const TextColumn &column, std::size_t from, std::size_t to)
{
    const auto begin = static_cast<std::uint32_t>(parts.bytes.size());
    if (column.isEmpty()) {
        parts.offsets.insert(parts.offsets.end(), to - from, begin);
        return;
    }
    const std::span<const std::uint32_t> offsets = column.offsets();
    parts.bytes.append(column.bytes().substr(offsets[from], offsets[to] - offsets[from]));
    for (std::size_t i = from; i < to; ++i)
        parts.offsets.push_back(begin + offsets[i + 1] - offsets[from]);
}

void FactBlockBuilder::append(const FactBlock &block, std::size_t from, std::size_t to)
{
    std::vector<std::int64_t> values(BlockRows);
    const auto copy = [&](const NumberColumn &column, std::vector<std::int64_t> &target) {
        column.unpack(values.data());
        std::copy(values.begin() + static_cast<std::ptrdiff_t>(from), values.begin() + static_cast<std::ptrdiff_t>(to),
                  target.begin() + static_cast<std::ptrdiff_t>(m_count));
    };
    copy(block.ids, m_ids);
    for (std::size_t i = 0; i < block.numbers.size(); ++i)
        if (block.numbers[i].width() != NumberColumn::Width::Empty)
            copy(block.numbers[i], m_numbers.use(i));
    for (std::size_t i = 0; i < block.reals.size(); ++i)
        if (!block.reals[i].isEmpty())
            std::copy_n(block.reals[i].values().begin() + static_cast<std::ptrdiff_t>(from), to - from,
                        m_reals.use(i).begin() + static_cast<std::ptrdiff_t>(m_count));
    TextParts contact{std::move(m_contact), std::move(m_contactOffsets)};
    appendTexts(contact, block.contact, from, to);
    m_contact = std::move(contact.bytes);
    m_contactOffsets = std::move(contact.offsets);
    for (std::size_t i = 0; i < m_texts.size(); ++i)
        appendTexts(m_texts[i], i < block.texts.size() ? block.texts[i] : TextColumn(), from, to);
    m_count += to - from;
}

FactBlock FactBlockBuilder::finish()
{
    FactBlock block;
    block.count = m_count;
    block.ids = NumberColumn::pack(std::span(m_ids).first(m_count));
    for (std::vector<std::int64_t> &column : m_numbers.columns) {
        block.numbers.push_back(column.empty() ? NumberColumn(NumberColumn::Width::Empty, 0, 1, m_count, nullptr, nullptr)
                                               : NumberColumn::pack(std::span(column).first(m_count)));
        if (!column.empty())
            std::fill_n(column.begin(), m_count, NoNumber);
    }
    for (std::vector<double> &column : m_reals.columns) {
        block.reals.push_back(column.empty() ? RealColumn() : RealColumn::pack(std::span(column).first(m_count)));
        if (!column.empty())
            std::fill_n(column.begin(), m_count, m_reals.none);
    }
    block.contact = TextColumn::pack(std::move(m_contact), m_contactOffsets);
    m_contact = {};
    m_contactOffsets.assign(1, 0);
    for (TextParts &parts : m_texts) {
        block.texts.push_back(TextColumn::pack(std::move(parts.bytes), parts.offsets));
        parts.bytes = {};
        parts.offsets.assign(1, 0);
    }
    m_count = 0;
    return block;
}

FactRow FactBlockBuilder::finishRow()
{
    FactRow row;
    row.id = m_ids[0];
    for (std::vector<std::int64_t> &column : m_numbers.columns)
        row.numbers.push_back(column.empty() ? NoNumber : std::exchange(column[0], NoNumber));
    for (std::vector<double> &column : m_reals.columns)
        row.reals.push_back(column.empty() ? m_reals.none : std::exchange(column[0], m_reals.none));
    row.contact = std::exchange(m_contact, {});
    m_contactOffsets.assign(1, 0);
    for (TextParts &parts : m_texts) {
        row.texts.push_back(std::exchange(parts.bytes, {}));
        parts.offsets.assign(1, 0);
    }
    m_count = 0;
    return row;
}

namespace {

using PatchRows = std::vector<std::pair<std::size_t, const FactRow *>>;

template <typename TextOf>
TextColumn patchedText(const TextColumn &column, std::size_t count, const PatchRows &rows, TextOf textOf)
{
    if (std::all_of(rows.begin(), rows.end(), [&](const auto &row) { return column.at(row.first) == textOf(*row.second); }))
        return column;
    std::vector<std::uint32_t> offsets(count + 1, 0);
    std::copy(column.offsets().begin(), column.offsets().end(), offsets.begin());
    std::size_t size = column.bytes().size();
    for (const auto &[at, row] : rows)
        size += textOf(*row).size() - (offsets[at + 1] - offsets[at]);
    std::string bytes;
    bytes.reserve(size);
    std::size_t from = 0; // the first row that is not yet copied
    const auto copyTo = [&](std::size_t to) {
        const std::uint32_t begin = column.isEmpty() ? 0 : column.offsets()[from];
        const auto target = static_cast<std::uint32_t>(bytes.size());
        bytes += column.bytes().substr(begin, column.isEmpty() ? 0 : column.offsets()[to] - begin);
        for (; from < to; ++from)
            offsets[from] = offsets[from] - begin + target;
    };
    for (const auto &[at, row] : rows) {
        copyTo(at);
        offsets[from++] = static_cast<std::uint32_t>(bytes.size());
        bytes += textOf(*row);
    }
    copyTo(count);
    offsets[count] = static_cast<std::uint32_t>(bytes.size());
    return TextColumn::pack(std::move(bytes), offsets);
}

} // namespace

FactBlock patched(const FactBlock &block, const PatchRows &rows)
{
    FactBlock result = block;
    std::vector<std::pair<std::size_t, std::int64_t>> values;
    for (std::size_t c = 0; c < block.numbers.size(); ++c) {
        const NumberColumn &column = block.numbers[c];
        values.clear();
        for (const auto &[at, row] : rows)
            if (column.at(at) != row->numbers[c])
                values.emplace_back(at, row->numbers[c]);
        if (!values.empty())
            result.numbers[c] = column.with(values);
    }
    for (std::size_t c = 0; c < block.reals.size(); ++c) {
        const RealColumn &column = block.reals[c];
        if (std::all_of(rows.begin(), rows.end(), [&](const auto &row) { return sameReal(column.at(row.first), row.second->reals[c]); }))
            continue;
        std::vector<double> reals(block.count, std::numeric_limits<double>::quiet_NaN());
        std::copy(column.values().begin(), column.values().end(), reals.begin());
        for (const auto &[at, row] : rows)
            reals[at] = row->reals[c];
        result.reals[c] = RealColumn::pack(reals);
    }
    result.contact = patchedText(block.contact, block.count, rows, [](const FactRow &row) { return std::string_view(row.contact); });
    for (std::size_t c = 0; c < block.texts.size(); ++c)
        result.texts[c] = patchedText(block.texts[c], block.count, rows, [c](const FactRow &row) { return std::string_view(row.texts[c]); });
    return result;
}

} // namespace lead
