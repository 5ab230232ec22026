#pragma once

#include <cstdint>
#include <string_view>

namespace lead {

/// What one cell may be read as. A cell may be several: "20240904" is a whole number and a date.
enum class ValueKind : std::uint8_t {
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

/// A set of ValueKind.
class ValueKinds
{
public:
    void add(ValueKind kind) { m_bits |= 1U << static_cast<unsigned>(kind); }
    void merge(ValueKinds other) { m_bits |= other.m_bits; }
    bool has(ValueKind kind) const { return (m_bits >> static_cast<unsigned>(kind)) & 1U; }

private:
    std::uint32_t m_bits = 0;
};

/// Without the apostrophe by which spreadsheets protect leading zeros and plus signs.
std::string_view withoutApostrophe(std::string_view text);

/// What the (trimmed, non-empty) cell may be. Light recognisers for detection: the importer reads values
/// exactly.
ValueKinds kindsOf(std::string_view cell);

} // namespace lead
