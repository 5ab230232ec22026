#include "core/intake/csvlines.h"

#include <optional>
#include <string>

namespace lead {

namespace {

bool isEscapedAt(std::string_view text, std::size_t at, const CsvDialect &dialect)
{
    std::size_t escapes = 0;
    while (dialect.escape && escapes < at && text[at - escapes - 1] == *dialect.escape)
        ++escapes;
    return escapes % 2 != 0;
}

// Where the cell that begins with a quote is closed; absent when nothing closes it.
std::optional<std::size_t> closingQuote(std::string_view line, const CsvDialect &dialect)
{
    for (std::size_t at = line.find(dialect.quote, 1); at != std::string_view::npos; at = line.find(dialect.quote, at + 1)) {
        const std::string_view after = line.substr(at + 1);
        if (isEscapedAt(line, at, dialect))
            continue;
        if (after.empty() || after.starts_with(dialect.delimiter))
            return at;
        if (after.starts_with(dialect.quote))
            ++at;
    }
    return std::nullopt;
}

// Doubled quotes before and after a text are what quotes look like inside quotes.
bool beginsInsideQuotes(std::string_view cell, const CsvDialect &dialect)
{
    const std::string doubled(2, dialect.quote);
    if (cell.size() < 3 || !cell.starts_with(doubled) || cell[2] == dialect.quote || cell.substr(2).starts_with(dialect.delimiter))
        return false;
    return cell.find(doubled, 2) != std::string_view::npos;
}

} // namespace

std::int64_t lineEnds(std::string_view text, const CsvDialect &dialect)
{
    std::int64_t count = 0;
    for (std::size_t at = text.find('\n'); at != std::string_view::npos; at = text.find('\n', at + 1))
        ++count;
    if (dialect.loneCrEndsRow()) {
        for (std::size_t i = 0; i < text.size(); ++i)
            count += text[i] == '\r' && (i + 1 == text.size() || text[i + 1] != '\n');
    }
    return count;
}

bool holdsRows(std::string_view row, const CsvDialect &dialect, std::size_t columns)
{
    std::size_t rows = 0;
    std::size_t lines = 0;
    bool isLastARow = false;
    const auto endsLine = [&dialect](char c) {
        return (c == '\n' && dialect.loneLfEndsRow()) || (c == '\r' && dialect.loneCrEndsRow());
    };
    std::size_t at = 0;
    while (at < row.size() && !endsLine(row[at]))
        ++at;
    while (++at < row.size()) {
        std::size_t end = at;
        while (end < row.size() && !endsLine(row[end]))
            ++end;
        std::string_view line = row.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty()) {
            ++lines;
            isLastARow = isRowOfItsOwn(line, dialect, columns);
            rows += isLastARow;
        }
        at = end;
    }
    return isLastARow && rows * 2 > lines;
}

bool isRowOfItsOwn(std::string_view line, const CsvDialect &dialect, std::size_t columns)
{
    for (std::size_t cells = 1;; ++cells) {
        std::size_t from = 0;
        if (line.starts_with(dialect.quote)) {
            if (beginsInsideQuotes(line, dialect))
                return false;
            const std::optional<std::size_t> close = closingQuote(line, dialect);
            if (!close && cells == columns)
                return true; // cut as well
            from = close ? *close + 1 : 1;
        }
        const std::size_t end = line.find(dialect.delimiter, from);
        const std::string_view cell = line.substr(0, end);
        if (from == 0 && cell.ends_with(dialect.quote))
            return false;
        if (end == std::string_view::npos)
            return cells == columns;
        line.remove_prefix(end + dialect.delimiter.size());
    }
}

} // namespace lead
