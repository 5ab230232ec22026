#include "core/base/csvwriter.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace lead {

namespace {

bool isPlainNumber(std::string_view text)
{
    if (text.starts_with('+') || text.starts_with('-'))
        text.remove_prefix(1);
    const std::size_t whole = std::min(text.find_first_not_of("0123456789"), text.size());
    if (whole == 0)
        return false;
    text.remove_prefix(whole);
    if (text.empty())
        return true;
    return text.front() == '.' && text.size() > 1 &&
           text.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

// std::string_view::find_first_of() calls a function for every byte, which was half the time of an export.
constexpr std::array<bool, 256> quotedBytes = [] {
    std::array<bool, 256> bytes{};
    for (const char c : {',', '"', '\r', '\n'})
        bytes[static_cast<unsigned char>(c)] = true;
    return bytes;
}();

bool mustQuote(std::string_view cell)
{
    if (cell.empty())
        return false;
    if (cell.front() == ' ' || cell.back() == ' ' || cell.starts_with("\xEF\xBB\xBF"))
        return true;
    return std::any_of(cell.begin(), cell.end(), [](char c) { return quotedBytes[static_cast<unsigned char>(c)]; });
}

void appendQuoted(std::string &out, std::string_view cell)
{
    out += '"';
    for (std::size_t at = cell.find('"'); at != std::string_view::npos; at = cell.find('"')) {
        out.append(cell.substr(0, at + 1));
        out += '"';
        cell.remove_prefix(at + 1);
    }
    out.append(cell);
    out += '"';
}

template <typename Cells>
void appendRow(std::string &out, const Cells &cells, CsvStyle style)
{
    bool first = true;
    for (const auto &cell : cells) {
        if (!first)
            out += ',';
        first = false;
        if (style == CsvStyle::Spreadsheet)
            appendQuoted(out, spreadsheetCell(cell));
        else if (mustQuote(cell) || (cells.size() == 1 && cell.empty())) // else the row would be a blank line
            appendQuoted(out, cell);
        else
            out.append(cell);
    }
    out += "\r\n";
}

} // namespace

void appendCsvRow(std::string &out, std::span<const std::string_view> cells, CsvStyle style)
{
    appendRow(out, cells, style);
}

void appendCsvRow(std::string &out, std::span<const std::string> cells, CsvStyle style)
{
    appendRow(out, cells, style);
}

bool looksLikeFormula(std::string_view cell)
{
    if (isPlainNumber(cell))
        return false;
    constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF"; // whoever reads on may take it away
    while (!cell.empty()) {
        if (cell.starts_with(byteOrderMark)) {
            cell.remove_prefix(byteOrderMark.size());
            continue;
        }
        const auto c = static_cast<unsigned char>(cell.front());
        if (c == '\t' || c == '\r' || c == '\n' || c == '\0')
            return true;
        if (c > 0x20 && c != 0x7F)
            break;
        cell.remove_prefix(1);
    }
    if (cell.empty())
        return false;
    if (std::string_view("=+-@|").find(cell.front()) != std::string_view::npos)
        return true;
    for (std::string_view wide : {"\uFF1D", "\uFF0B", "\uFF0D", "\uFF20"}) {
        if (cell.starts_with(wide))
            return true;
    }
    return false;
}

// Text that begins with apostrophes before a trigger gets one more, so that taking one away always gives the
// original.
std::string spreadsheetCell(std::string_view cell)
{
    const std::size_t apostrophes = std::min(cell.find_first_not_of('\''), cell.size());
    std::string safe;
    if (looksLikeFormula(cell.substr(apostrophes)))
        safe += '\'';
    safe.append(cell);
    return safe;
}

std::string_view fromSpreadsheetCell(std::string_view cell)
{
    if (!cell.starts_with('\''))
        return cell;
    const std::size_t apostrophes = std::min(cell.find_first_not_of('\''), cell.size());
    return looksLikeFormula(cell.substr(apostrophes)) ? cell.substr(1) : cell;
}

} // namespace lead
