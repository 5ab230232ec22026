#pragma once

#include "core/quality/issue.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace lead {

/// A date text taken apart, before anybody has decided which number is the day.
struct DateParts
{
    IssueCode issue = IssueCode::None; ///< DateUnreadable, DateImpossible (an hour of 25) or DateLossy
    int count = 0;                     ///< numbers of the date, at most 3
    std::array<int, 3> number{};
    std::array<int, 3> digits{}; ///< how many digits each was written with
    int month = 0;               ///< 1..12 when it was written as a word
    char separator = 0;          ///< between the first two numbers
    bool hasTime = false;
    bool hasZone = false;
    bool isTwelveHour = false; ///< "PM" was there: an American hand, probably
    int milliseconds = 0;      ///< since midnight
    int offsetMinutes = 0;     ///< east of Greenwich, when hasZone
};

/// Takes apart what people and programs write: separators '-', '/', '.', blanks; month names and
/// abbreviations in English, German, Spanish, French, Italian, Portuguese and Dutch; weekdays; "3:15 PM",
/// "11h37", "11:37 Uhr"; "Z", "+02:00", "EST". Eight digits alone come back as year, month, day. No
/// allocation.
DateParts datePartsOf(std::string_view text);

} // namespace lead
