#pragma once

#include <string_view>

namespace lead {

/// What a raw cell looks like, without knowing its column. Deliberately coarse: it tells headings from values
/// and one delimiter from another; it does not read values.
enum class CellKind { Empty, Number, Date, Time, Email, Url, Phone, Flag, Text, Odd };

/// Odd is text that hardly is one cell: it holds a tab, a bar or a semicolon, or one half of a pair of
/// quotes.
CellKind cellKind(std::string_view cell);

/// Number, date, time, e-mail, link or phone: a kind that headings do not have.
bool isTypedKind(CellKind kind);

/// Whether a cell reads like the heading of a column that lead lists usually have ("E-Mail", "Vorname",
/// "Phone Number"), in the common languages of such lists.
bool isUsualHeading(std::string_view cell);

} // namespace lead
