#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <string_view>

namespace lead {

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

/// What kind of date a cell holds.
struct DateShape
{
    bool time = false;    ///< with a time of day
    bool partial = false; ///< without day or year
    DateHint order = DateHint::Unknown;
};

/// Nothing when the cell is no date. Detection only: days that do not exist pass.
std::optional<DateShape> dateShapeOf(std::string_view cell);

} // namespace lead
