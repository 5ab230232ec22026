#pragma once

#include "core/domain/field.h"
#include "core/intake/valuedate.h"
#include "core/intake/valuekind.h"

#include <QString>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lead {

/// What the values of a column look like: decides the type of a custom field and backs or contradicts a
/// heading.
enum class ValueType : std::uint8_t {
    Empty, ///< no value in the sample
    Text,
    Email,
    Phone,
    Url,
    Integer,
    Decimal,
    Money,
    Date,
    DateTime,
    Boolean,
    Choice, ///< text with few different values
};

/// Name for JSON and the command line: "text", "email", ... "empty".
QString valueTypeName(ValueType type);
/// The type of a custom field for such values; Text for an empty column.
FieldType fieldTypeFor(ValueType type);

/// A summary of the values of one column.
struct ValueProfile
{
    ValueType type = ValueType::Empty;
    DateHint dateHint = DateHint::Unknown;
    int rows = 0;
    int filled = 0;
    int distinct = 0;                 ///< ignoring case
    double averageLength = 0;         ///< in bytes, of the filled cells
    std::vector<std::string> samples; ///< up to 5 different values, the first that occur

    /// Share of the filled cells that may be read as `kind`; 0 when there are none.
    double share(ValueKind kind) const;

    std::array<int, static_cast<std::size_t>(ValueKind::KindCount)> counts = {};
};

/// Looks at up to 1,000 cells; about a microsecond a cell.
ValueProfile profileOf(const std::vector<std::string_view> &cells);

} // namespace lead
