#pragma once

#include "core/intake/csvdialect.h"

#include <cstdint>
#include <string_view>

namespace lead {

/// How many line ends the text has.
std::int64_t lineEnds(std::string_view text, const CsvDialect &dialect);

/// Whether the lines after the first one of a row look like rows themselves: most have the width of the table, and no
/// quote ends on the last that did not begin there.
bool holdsRows(std::string_view row, const CsvDialect &dialect, std::size_t columns);

/// Whether a line has `columns` cells when it is read alone, its quotes closed or, where nothing closes them, as text,
/// and shows no sign of beginning or ending inside quotes.
bool isRowOfItsOwn(std::string_view line, const CsvDialect &dialect, std::size_t columns);

} // namespace lead
