#include "core/intake/tableshape.h"

#include "core/base/text.h"
#include "core/intake/cellkind.h"

#include <algorithm>
#include <set>

namespace lead {

namespace {

constexpr std::size_t maxPreambleRows = 30;
constexpr std::size_t maxHeaderRows = 4;
constexpr std::size_t judgedRows = 200;
constexpr double typedEnough = 0.6;

bool isCommentLine(const SampleRow &row, std::size_t columns)
{
    return !row.cells.empty() && row.cells[0].starts_with('#') && row.cells.size() != columns;
}

bool hasTypedCell(const SampleRow &row)
{
    return std::any_of(row.cells.begin(), row.cells.end(),
                       [](const std::string &cell) { return isTypedKind(cellKind(cell)); });
}

bool isPreambleRow(const SampleRow &row, std::size_t columns)
{
    if (isCommentLine(row, columns))
        return true;
    const std::size_t filled = filledCells(row.cells);
    if (columns == 2)
        return row.cells.size() == 1;
    return filled <= std::max<std::size_t>(1, columns / 3) &&
           (row.cells.size() != columns || filled <= 1 || columns > 5);
}

// Titles and notes above a table fill few cells; the heading under them fills most of its columns.
std::size_t preambleRows(const std::vector<SampleRow> &rows, std::size_t columns)
{
    std::size_t i = 0;
    while (i < rows.size() && i < maxPreambleRows && isPreambleRow(rows[i], columns))
        ++i;
    if (i == 0 || i >= rows.size() || i == maxPreambleRows ||
        filledCells(rows[i].cells) < std::max<std::size_t>(2, (columns + 1) / 2))
        return 0;
    const bool plainNotes =
        std::all_of(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(i), [&](const SampleRow &row) {
            return row.cells.size() == 1 || isCommentLine(row, columns) || filledCells(row.cells) <= 1;
        });
    return plainNotes || !hasTypedCell(rows[i]) ? i : 0;
}

struct Column
{
    double typed = 0; // share of the filled cells
    std::size_t filled = 0;
    std::set<std::string, std::less<>> values;
};

std::vector<Column> columnsOf(const std::vector<SampleRow> &rows, std::size_t from, std::size_t width)
{
    std::vector<Column> columns(width);
    const std::size_t to = std::min(rows.size(), from + judgedRows);
    for (std::size_t r = from; r < to; ++r) {
        for (std::size_t c = 0; c < std::min(width, rows[r].cells.size()); ++c) {
            const CellKind kind = cellKind(rows[r].cells[c]);
            if (kind == CellKind::Empty)
                continue;
            ++columns[c].filled;
            columns[c].typed += isTypedKind(kind);
            columns[c].values.insert(rows[r].cells[c]);
        }
    }
    for (Column &column : columns)
        column.typed = column.filled > 0 ? column.typed / static_cast<double>(column.filled) : 0;
    return columns;
}

// Years that follow one another are the headings of a time series, though they are numbers.
bool hasYearSeries(const std::vector<std::string> &cells)
{
    int previous = 0;
    std::size_t steps = 0;
    for (const std::string &cell : cells) {
        const bool isYear = cell.size() == 4 && (cell.starts_with("19") || cell.starts_with("20")) &&
                            isDigit(cell[2]) && isDigit(cell[3]);
        const int year =
            isYear ? (cell[0] - '0') * 1000 + (cell[1] - '0') * 100 + (cell[2] - '0') * 10 + (cell[3] - '0')
                   : 0;
        steps += isYear && year == previous + 1;
        previous = year;
    }
    return steps >= 2;
}

// Headings name what the columns hold; a first row of data looks like the rows below it.
bool isHeading(const std::vector<SampleRow> &rows, std::size_t at, std::size_t width)
{
    const std::vector<std::string> &cells = rows[at].cells;
    if (filledCells(cells) == 0)
        return false;
    if (hasYearSeries(cells) && !(at + 1 < rows.size() && hasYearSeries(rows[at + 1].cells)))
        return true;
    const std::vector<Column> columns = columnsOf(rows, at + 1, width);
    int votes = 0;
    std::size_t repeated = 0;
    for (std::size_t c = 0; c < std::min(width, cells.size()); ++c) {
        const CellKind kind = cellKind(cells[c]);
        if (isUsualHeading(cells[c]))
            votes += 2;
        if (kind == CellKind::Empty)
            continue;
        if (kind == CellKind::Email || kind == CellKind::Url || kind == CellKind::Phone ||
            kind == CellKind::Date)
            votes -= 2;
        else if (columns[c].typed >= typedEnough)
            votes += isTypedKind(kind) ? -1 : 1;
        else if (kind == CellKind::Number && columns[c].filled > 0)
            votes -= 1;
        repeated += columns[c].values.contains(cells[c]);
    }
    if (votes != 0)
        return votes > 0;
    return repeated * 2 < std::max<std::size_t>(1, filledCells(cells)) && !hasTypedCell(rows[at]);
}

// A further heading row has words where the columns below hold numbers, dates and the like.
bool isFurtherHeading(const std::vector<SampleRow> &rows, std::size_t at, std::size_t width)
{
    if (at + 3 > rows.size() || hasTypedCell(rows[at]))
        return false;
    const std::vector<Column> columns = columnsOf(rows, at + 1, width);
    std::size_t typed = 0;
    std::size_t words = 0;
    for (std::size_t c = 0; c < std::min(width, rows[at].cells.size()); ++c) {
        if (columns[c].typed < typedEnough || columns[c].filled < 2)
            continue;
        ++typed;
        const CellKind kind = cellKind(rows[at].cells[c]);
        words += kind == CellKind::Text;
    }
    return typed >= 2 && words >= 2 && words * 3 >= typed * 2;
}

std::vector<std::string> joinedHeader(const std::vector<SampleRow> &rows, std::size_t from, std::size_t count)
{
    std::vector<std::string> header;
    for (std::size_t r = from; r < from + count; ++r) {
        for (std::size_t c = 0; c < rows[r].cells.size(); ++c) {
            if (header.size() <= c)
                header.resize(c + 1);
            const std::string &part = rows[r].cells[c];
            if (!part.empty() && !header[c].empty())
                header[c] += ' ';
            header[c] += part;
        }
    }
    return header;
}

} // namespace

std::size_t filledCells(const std::vector<std::string> &cells)
{
    return static_cast<std::size_t>(std::count_if(
        cells.begin(), cells.end(), [](const std::string &cell) { return !trimmed(cell).empty(); }));
}

bool isFooterText(std::string_view text)
{
    const std::string key = folded(trimmed(text));
    constexpr std::string_view starts[] = {
        "copyright",   "(c) ",    "\xC2\xA9",   "confidential", "generated",          "total",
        "grand total", "sum:",    "subtotal",   "report ",      "exported",           "source:",
        "note:",       "notes:",  "page ",      "end of",       "records:",           "rows:",
        "filtered by", "filters", "as of ",     "run date",     "created by",         "summe",
        "gesamt",      "quelle:", "downloaded", "printed",      "all rights reserved"};
    for (std::string_view start : starts) {
        if (key.starts_with(start))
            return true;
    }
    return key.find(" rows affected") != std::string::npos ||
           key.find("all rights reserved") != std::string::npos || key.ends_with(" rows)") ||
           key.ends_with(" records") || key.ends_with(" records)");
}

TableShape tableShape(const std::vector<SampleRow> &rows, std::size_t agreedColumns)
{
    TableShape shape;
    if (rows.empty())
        return shape;
    const auto agreeing = std::count_if(
        rows.begin(), rows.end(), [&](const SampleRow &row) { return row.cells.size() == agreedColumns; });
    shape.isEstablished = agreedColumns >= 2 && agreeing >= 3;
    if (shape.isEstablished) {
        shape.preambleRows = preambleRows(rows, agreedColumns);
        shape.hasComments =
            std::any_of(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(shape.preambleRows),
                        [&](const SampleRow &row) { return isCommentLine(row, agreedColumns); });
    }
    const std::size_t first = shape.preambleRows;
    const std::size_t width = std::max(agreedColumns, rows[first].cells.size());
    if (isHeading(rows, first, width)) {
        shape.headerRows = 1;
        while (shape.isEstablished && shape.headerRows < maxHeaderRows &&
               first + shape.headerRows < rows.size() &&
               isFurtherHeading(rows, first + shape.headerRows, width))
            ++shape.headerRows;
        shape.headerLine = rows[first].line;
        shape.header = joinedHeader(rows, first, shape.headerRows);
    }
    const std::size_t data = first + shape.headerRows;
    shape.dataLine =
        data < rows.size()
            ? rows[data].line
            : rows.back().line + 1 + std::count(rows.back().raw.begin(), rows.back().raw.end(), '\n');
    shape.columns = std::max(shape.header.size(), shape.isEstablished ? agreedColumns : width);
    return shape;
}

} // namespace lead
