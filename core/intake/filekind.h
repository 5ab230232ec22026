#pragma once

#include <QString>
#include <optional>
#include <string_view>

namespace lead {

/// What a file that is no table of text looks like, and what the person can do about it.
struct ForeignFormat
{
    QString name;   ///< "an Excel workbook (.xlsx)"
    QString remedy; ///< "Open it in a spreadsheet and save the sheet as CSV."
};

/// Names the format of text that may hold leads, but not as a table with one lead a line: JSON, XML, a web page.
std::optional<ForeignFormat> markedUpFormat(std::string_view head);

/// Looks at the first bytes of a file (4 KB are enough; more see more) and names the format when it cannot be
/// delimited text. Absent for text in any encoding, also with a few NUL bytes in it.
std::optional<ForeignFormat> foreignFormat(std::string_view head);

} // namespace lead
