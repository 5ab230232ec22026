#pragma once

#include <span>
#include <string>
#include <string_view>

namespace lead {

/// How cells are written. Exact is RFC 4180, byte for byte what was given, for machines and our own reading.
/// Spreadsheet quotes every cell and puts an apostrophe before those that a spreadsheet would run as a
/// formula.
enum class CsvStyle { Exact, Spreadsheet };

/// Appends one row and its CR LF to `out`.
void appendCsvRow(std::string &out, std::span<const std::string_view> cells,
                  CsvStyle style = CsvStyle::Exact);
void appendCsvRow(std::string &out, std::span<const std::string> cells, CsvStyle style = CsvStyle::Exact);

/// Whether a spreadsheet might take the text for a formula: after leading blanks and controls it begins with
/// = + - @ | or one of their full-width forms, or a tab, line end or NUL leads it; plain numbers excepted.
bool looksLikeFormula(std::string_view cell);

/// The text as it stands in a file for spreadsheets, before quoting.
std::string spreadsheetCell(std::string_view cell);
/// The reverse, for reading: without one leading apostrophe where spreadsheetCell() would have put it.
std::string_view fromSpreadsheetCell(std::string_view cell);

} // namespace lead
