#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace lead {

/// What ends a row. CR LF always does. With Lf and CrLf a lone LF does too and a lone CR is text; with Cr it
/// is the other way round; with Mixed both end rows.
enum class LineEnd { Lf, CrLf, Cr, Mixed };
enum class BlankLines { Skip, Keep };

/// How rows and cells are told apart. The default is RFC 4180.
struct CsvDialect
{
    std::string delimiter = ","; ///< one character, or several ("::")
    char quote = '"';            ///< NUL when no quotes are used
    std::optional<char> escape; ///< absent: a quote inside quotes is doubled; else this character precedes it
    LineEnd lineEnd = LineEnd::Lf;
    bool skipInitialSpace = false; ///< blanks after a delimiter do not belong to the cell
    BlankLines blankLines = BlankLines::Skip;

    bool loneCrEndsRow() const { return lineEnd == LineEnd::Cr || lineEnd == LineEnd::Mixed; }
    bool loneLfEndsRow() const { return lineEnd != LineEnd::Cr; }
    bool operator==(const CsvDialect &) const = default;
};

/// Bounds that keep one damaged row from taking the memory or the rest of the file.
struct CsvLimits
{
    std::size_t maxCellBytes = 16u << 20;
    std::size_t maxRowBytes = 32u << 20;
    std::size_t maxColumns = 16384;
};

/// What is odd about a row. The row is kept; the reason travels with it.
enum class RowIssue : std::uint8_t {
    None,
    MissingCells,   ///< fewer cells than the table has columns: the rest is absent, not empty
    TooManyColumns, ///< more cells than the table has columns
    StrayQuote,     ///< a quote that opened nothing was taken as text
    UnclosedQuote,  ///< a quote was never closed
    CellTooLarge,   ///< a cell above the limit; its text is cut
};

/// The stable name under which a reason is reported: "missing_cells", "too_many_columns" ...; empty for None.
std::string_view reasonCode(RowIssue issue);

} // namespace lead
