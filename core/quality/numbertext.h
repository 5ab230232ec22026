#pragma once

#include "core/quality/issue.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace lead {

/// Which character parts the whole from the fraction.
enum class DecimalMark : std::uint8_t { Unknown, Point, Comma };

/// A number text taken apart: the value is mantissa / 10^decimals * 10^power.
struct NumberParts
{
    IssueCode issue =
        IssueCode::None; ///< NumberUnreadable, NumberTooLarge, NumberLossy (scientific notation)
    bool isNegative = false;
    bool isAmbiguous = false; ///< "1.234": the mark was taken for grouping, but may part a fraction
    DecimalMark evidence = DecimalMark::Unknown; ///< what this text proves about the decimal mark
    std::uint64_t mantissa = 0;
    int decimals = 0;
    int power = 0;             ///< 3 for "K", 6 for "M", 9 for "B"
    std::string_view currency; ///< as written: "$", "EUR", "US$"; points into the text
};

/// Takes apart what people and spreadsheets write: "$342.09K", "1.234,56 EUR", "(1,234.50)", "1'234.50", "1
/// 234,56", "12,34,567", "1.234,56-", "2 Mio. EUR". `mark` decides where the text itself does not. No
/// allocation.
NumberParts numberPartsOf(std::string_view text, DecimalMark mark);

} // namespace lead
