#pragma once

#include "core/domain/field.h"

#include <QString>
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lead {

/// What the values of a column look like: decides the type of a custom field and backs or contradicts a heading.
enum class ValueType : std::uint8_t {
    Empty, ///< no value in the sample
    Text, Email, Phone, Url, Integer, Decimal, Money, Date, DateTime, Boolean,
    Choice, ///< text with few different values
};

/// Name for JSON and the command line: "text", "email", ... "empty".
QString valueTypeName(ValueType type);
/// The type of a custom field for such values; Text for an empty column.
FieldType fieldTypeFor(ValueType type);

/// What one cell may be read as. A cell may be several: "20240904" is a whole number and a date.
enum class CellKind : std::uint8_t {
    Email,
    Phone,          ///< written as only phone numbers are: "+49 30 123456", "(212) 555-0142"
    PlausiblePhone, ///< bare digits of the right length, also as a spreadsheet damaged them ("2.12555E+09")
    Url,
    LinkedinUrl,
    Integer,
    Decimal,
    Money, ///< a number with a currency sign or code
    LeadingZero,
    Date,
    PartialDate, ///< day and month or month and year only ("4-Sep")
    DateTime,
    Boolean,
    Binary, ///< 0 or 1
    Postcode,
    Uuid,
    PersonName, ///< two to four words of letters
    OneWord,
    CompanyName, ///< ends with a legal form, or has an ampersand
    HasDigit,
    Salutation,
    State,
    Status,
    Language,
    Currency,
    Lifecycle,
    TimeZone,
    Rating,
    KindCount
};

/// A set of CellKind.
class CellKinds
{
public:
    void add(CellKind kind) { m_bits |= 1U << static_cast<unsigned>(kind); }
    void merge(CellKinds other) { m_bits |= other.m_bits; }
    bool has(CellKind kind) const { return (m_bits >> static_cast<unsigned>(kind)) & 1U; }

private:
    std::uint32_t m_bits = 0;
};

/// What the (trimmed, non-empty) cell may be. Light recognisers for detection: the importer reads values exactly.
CellKinds kindsOf(std::string_view cell);

/// In which order the numbers of the dates come, as far as the values tell.
enum class DateHint : std::uint8_t {
    Unknown,    ///< no dates, or none whose order matters
    YearFirst,  ///< 2024-09-04
    DayFirst,   ///< some value has a first number above 12
    MonthFirst, ///< some value has a second number above 12
    Ambiguous,  ///< 04/09/2024 and no value that decides, or values that decide both ways
};
/// "ymd", "dmy", "mdy", "ambiguous", or empty when unknown.
QString dateHintName(DateHint order);

/// A summary of the values of one column.
struct ValueProfile
{
    ValueType type = ValueType::Empty;
    DateHint dateHint = DateHint::Unknown;
    int rows = 0;
    int filled = 0;
    int distinct = 0; ///< ignoring case
    double averageLength = 0; ///< in bytes, of the filled cells
    std::vector<std::string> samples; ///< up to 5 different values, the first that occur

    /// Share of the filled cells that may be read as `kind`; 0 when there are none.
    double share(CellKind kind) const;

    std::array<int, static_cast<std::size_t>(CellKind::KindCount)> counts = {};
};

/// Looks at up to 1,000 cells; about a microsecond a cell.
ValueProfile profileOf(const std::vector<std::string_view> &cells);

} // namespace lead
