#include "core/base/timestamp.h"

#include "core/base/clock.h"
#include "core/base/text.h"

#include <array>
#include <cstdio>
#include <cstring>

namespace lead {

namespace {
// "000102...99"
constexpr std::array<char, 200> digitPairs = [] {
    std::array<char, 200> pairs{};
    for (std::size_t i = 0; i < 100; ++i) {
        pairs[2 * i] = static_cast<char>('0' + i / 10);
        pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
    return pairs;
}();
} // namespace

std::int64_t daysFromCivil(int year, int month, int day)
{
    year -= month <= 2;
    const std::int64_t era = (year >= 0 ? year : year - 399) / 400;
    const auto yoe = static_cast<unsigned>(year - era * 400);
    const unsigned doy = (153U * static_cast<unsigned>(month + (month > 2 ? -3 : 9)) + 2) / 5 + static_cast<unsigned>(day) - 1;
    const unsigned doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    return era * 146097 + static_cast<std::int64_t>(doe) - 719468;
}

CivilDate civilFromDays(std::int64_t days)
{
    days += 719468;
    const std::int64_t era = (days >= 0 ? days : days - 146096) / 146097;
    const auto doe = static_cast<unsigned>(days - era * 146097);
    const unsigned yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
    const unsigned doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
    const unsigned mp = (5 * doy + 2) / 153;
    const int month = static_cast<int>(mp < 10 ? mp + 3 : mp - 9);
    return {static_cast<int>(static_cast<std::int64_t>(yoe) + era * 400 + (month <= 2)), month,
            static_cast<int>(doy - (153 * mp + 2) / 5 + 1)};
}

bool isRealDate(int year, int month, int day)
{
    static constexpr std::array<int, 12> length{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (month < 1 || month > 12 || day < 1)
        return false;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= length[static_cast<std::size_t>(month - 1)] + (month == 2 && leap ? 1 : 0);
}

// An export writes several moments a lead: pairs of digits from a table, and 32 bits wherever they are enough.
void appendIso(std::string &out, Millis at)
{
    std::int64_t days = at / DayMillis;
    std::int64_t left = at % DayMillis;
    if (left < 0) {
        left += DayMillis;
        --days;
    }
    const auto rest = static_cast<std::uint32_t>(left);
    const CivilDate date = civilFromDays(days);
    std::array<char, 40> text;
    char *end = text.data();
    const auto two = [&end](std::uint32_t value) {
        std::memcpy(end, digitPairs.data() + 2 * std::size_t(value), 2);
        end += 2;
    };
    if (date.year >= 0 && date.year <= 9999) {
        const auto year = static_cast<std::uint32_t>(date.year);
        two(year / 100);
        two(year % 100);
    } else {
        end += std::snprintf(text.data(), 16, date.year < 0 ? "%05d" : "%d", date.year);
    }
    *end++ = '-';
    two(static_cast<std::uint32_t>(date.month));
    *end++ = '-';
    two(static_cast<std::uint32_t>(date.day));
    *end++ = 'T';
    const std::uint32_t seconds = rest / 1000;
    two(seconds / 3600);
    *end++ = ':';
    two(seconds / 60 % 60);
    *end++ = ':';
    two(seconds % 60);
    if (const std::uint32_t millis = rest % 1000; millis != 0) {
        *end++ = '.';
        *end++ = static_cast<char>('0' + millis / 100);
        two(millis % 100);
    }
    *end++ = 'Z';
    out.append(text.data(), end);
}

std::string isoText(Millis at)
{
    std::string out;
    appendIso(out, at);
    return out;
}

QString isoString(Millis at)
{
    return fromUtf8(isoText(at));
}

} // namespace lead
