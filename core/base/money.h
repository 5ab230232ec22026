#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lead {

/// An amount in minor units (cents) of one currency (ISO 4217, three capitals).
struct Money
{
    std::int64_t minor = 0;
    QString currency;

    bool operator==(const Money &) const = default;
};

/// Digits after the decimal mark of a currency: 2, except 0 for JPY and its like and 3 for KWD and its like.
int minorDigits(QStringView currency);

/// "342090.00": plain decimal, point as the mark, no grouping, the currency's number of digits.
QString decimalText(std::int64_t minor, int digits = 2);

/// Reads plain decimal text ("-12.5") into minor units, rounding half away from zero; absent when it is no number or
/// does not fit.
std::optional<std::int64_t> minorFromDecimal(std::string_view text, int digits = 2);

} // namespace lead
