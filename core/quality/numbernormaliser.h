#pragma once

#include "core/quality/numbertext.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lead {

struct MoneyValue
{
    bool isValid = false;
    IssueCode issue = IssueCode::None;
    std::int64_t minor = 0; ///< minor units of `currency`
    std::string_view
        currency; ///< ISO 4217: as written, else the default of the normaliser; lives as long as that
};

struct IntegerValue
{
    bool isValid = false;
    IssueCode issue = IssueCode::None;
    std::int64_t value = 0;
};

struct DecimalValue
{
    bool isValid = false;
    IssueCode issue = IssueCode::None;
    double value = 0;
};

/// What the values of a column tell about their decimal mark.
struct NumberFormat
{
    DecimalMark mark = DecimalMark::Unknown;
    bool isAmbiguous = false;          ///< a person has to choose
    std::vector<std::string> examples; ///< up to two values that can be read both ways
};

/// Collects evidence about the decimal mark over the values of a column. Values as "1.234" alone prove
/// nothing, but three or more of them, all with exactly three digits after the mark, are thousands and not
/// fractions.
class NumberFormatDetector
{
public:
    void add(std::string_view value);
    NumberFormat format() const;

private:
    int m_point = 0;
    int m_comma = 0;
    int m_eitherPoint = 0; // "1.234"
    int m_eitherComma = 0; // "1,234"
    std::vector<std::string> m_examples;
};

/// Reads numbers and amounts of money. Where neither the value nor the column tells what "1.234" means, money
/// and decimals are refused as ambiguous; whole numbers are taken for grouped. Scientific notation is
/// refused: digits are gone. Immutable; about 30 ns a value, nothing allocates.
class NumberNormaliser
{
public:
    /// `currency` (ISO 4217) is that of amounts which name none.
    explicit NumberNormaliser(DecimalMark mark = DecimalMark::Unknown, std::string_view currency = "USD");

    MoneyValue money(std::string_view raw) const;
    IntegerValue integer(std::string_view raw) const;
    DecimalValue decimal(std::string_view raw) const;

    /// The ISO code of a currency symbol, code or abbreviation ("$" is the default currency where that is a
    /// dollar); empty when it is none.
    std::string_view currencyOf(std::string_view text) const;

private:
    DecimalMark m_mark;
    std::string m_currency;
    int m_digits; // minor digits of m_currency
};

} // namespace lead
