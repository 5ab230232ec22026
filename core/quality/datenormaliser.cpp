#include "core/quality/datenormaliser.h"

#include "core/base/clock.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/quality/datetext.h"

#include <charconv>
#include <cmath>
#include <utility>

namespace lead {

namespace {

constexpr int firstYear = 1800;
constexpr int lastYear = 2199;

// Two digits, negative when they are none.
int twoDigits(const char *p)
{
    const int tens = p[0] - '0';
    const int ones = p[1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

struct ClockText
{
    bool isValid = false;
    bool hasZone = false;
    int millis = 0;
    int offsetMinutes = 0;
};

// "HH:MM", "HH:MM:SS", "HH:MM:SS.mmm", each with or without "Z" or "+HH:MM". Not valid when the text is
// anything else.
ClockText clockOf(std::string_view text)
{
    ClockText clock;
    if (text.size() < 5 || text[2] != ':')
        return clock;
    const int hour = twoDigits(text.data());
    const int minute = twoDigits(text.data() + 3);
    int second = 0;
    std::size_t i = 5;
    if (text.size() >= 8 && text[5] == ':') {
        second = twoDigits(text.data() + 6);
        i = 8;
        if (text.size() >= 12 && text[8] == '.' && twoDigits(text.data() + 9) >= 0 && isDigit(text[11])) {
            clock.millis = twoDigits(text.data() + 9) * 10 + (text[11] - '0');
            i = 12;
        }
    }
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return clock;
    clock.millis += ((hour * 60 + minute) * 60 + second) * 1000;
    const std::string_view zone = text.substr(i);
    clock.isValid = zone.empty();
    if (zone == "Z") {
        clock.isValid = clock.hasZone = true;
    } else if (zone.size() == 6 && (zone[0] == '+' || zone[0] == '-') && zone[3] == ':') {
        const int hours = twoDigits(zone.data() + 1);
        const int minutes = twoDigits(zone.data() + 4);
        clock.isValid = clock.hasZone = hours >= 0 && hours <= 14 && minutes >= 0 && minutes <= 59;
        clock.offsetMinutes = (hours * 60 + minutes) * (zone[0] == '-' ? -1 : 1);
    }
    return clock;
}

} // namespace

DateNormaliser::DateNormaliser(DateOrder order, const QTimeZone &zone, int latestYear)
    : m_order(order)
    , m_latestYear(latestYear)
    , m_zone(zone)
{
}

int DateNormaliser::fullYear(int year, int digits) const
{
    if (digits > 2)
        return year;
    const int full = year + (year >= 69 ? 1900 : 2000);
    return full > m_latestYear && full >= 2000 ? full - 100 : full;
}

// Sets the day, and midnight of it in the zone of the file.
void DateNormaliser::place(DateValue &value, int year, int month, int day) const
{
    if (year < firstYear || year > lastYear || !isRealDate(year, month, day)) {
        value.issue = IssueCode::DateImpossible;
        return;
    }
    value.isValid = true;
    value.days = daysFromCivil(year, month, day);
    value.at = m_zone.utcFromLocal(value.days * DayMillis);
}

// "YYYY-MM-DD" and "D/M/YYYY" with any of the usual separators, alone or with a time. False for
// anything else.
bool DateNormaliser::readFast(DateValue &value, std::string_view text) const
{
    if (text.size() < 8)
        return false;
    int year = 0, month = 0, day = 0;
    std::size_t i = 0;
    const char *p = text.data();
    if (text.size() >= 10 && p[4] == '-' && p[7] == '-') {
        const int century = twoDigits(p);
        const int rest = twoDigits(p + 2);
        month = twoDigits(p + 5);
        day = twoDigits(p + 8);
        if (century < 0 || rest < 0 || month < 0 || day < 0)
            return false;
        year = century * 100 + rest;
        i = 10;
    } else {
        if (m_order != DateOrder::MonthFirst && m_order != DateOrder::DayFirst)
            return false;
        const auto one = [&](int &n) {
            if (!isDigit(p[i]))
                return false;
            n = p[i++] - '0';
            if (isDigit(p[i]))
                n = n * 10 + (p[i++] - '0');
            return true;
        };
        const auto separator = [](char c) { return c == '/' || c == '.' || c == '-'; };
        if (!one(month) || !separator(p[i]) || !one((++i, day)) || !separator(p[i]) || ++i + 4 > text.size())
            return false;
        const int century = twoDigits(p + i);
        const int rest = twoDigits(p + i + 2);
        if (century < 0 || rest < 0)
            return false;
        year = century * 100 + rest;
        i += 4;
        if (m_order == DateOrder::DayFirst)
            std::swap(month, day);
        if (month > 12)
            return false;
    }
    ClockText clock;
    if (i < text.size()) {
        if (text[i] != ' ' && text[i] != 'T')
            return false;
        clock = clockOf(text.substr(i + 1));
        if (!clock.isValid)
            return false;
    }
    if (year < firstYear || year > lastYear || !isRealDate(year, month, day)) {
        value.issue = IssueCode::DateImpossible;
        return true;
    }
    value.isValid = true;
    value.hasTime = clock.isValid;
    value.days = daysFromCivil(year, month, day);
    const Millis local = value.days * DayMillis + clock.millis;
    value.at = clock.hasZone ? local - clock.offsetMinutes * 60000LL : m_zone.utcFromLocal(local);
    return true;
}

// Serials and Unix times.
DateValue DateNormaliser::readNumber(std::string_view text) const
{
    DateValue value;
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc() || end != text.data() + text.size() || !std::isfinite(number)) {
        value.issue = IssueCode::DateUnreadable;
        return value;
    }
    constexpr double limit = 9e12;
    if (m_order != DateOrder::ExcelSerial) {
        const double at = m_order == DateOrder::UnixSeconds ? number * 1000 : number;
        if (std::abs(at) > limit) {
            value.issue = IssueCode::DateImpossible;
            return value;
        }
        value.isValid = value.hasTime = true;
        value.at = std::llround(at);
        value.days = value.at / DayMillis - (value.at % DayMillis < 0);
        return value;
    }
    // Serial 60 is 29 February 1900, a day that spreadsheets believe in; before it they count one day less.
    const std::int64_t serial = number >= 1 && number < 109900 ? static_cast<std::int64_t>(number) : 0;
    if (serial == 0 || serial == 60) {
        value.issue = IssueCode::DateImpossible;
        return value;
    }
    const CivilDate date = civilFromDays(serial - (serial > 60 ? 25569 : 25568));
    place(value, date.year, date.month, date.day);
    const Millis clock = std::llround((number - static_cast<double>(serial)) * 86400.0) * 1000;
    if (value.isValid && clock > 0) {
        value.hasTime = true;
        value.at = m_zone.utcFromLocal(value.days * DayMillis + clock);
    }
    return value;
}

DateValue DateNormaliser::readParts(const DateParts &parts) const
{
    DateValue value;
    value.issue = parts.issue;
    if (value.issue != IssueCode::None)
        return value;
    const auto &n = parts.number;
    const auto &digits = parts.digits;
    int year = 0, month = parts.month, day = 0;
    if (month != 0) {
        if (parts.count == 1) {
            value.issue = digits[0] <= 2 ? IssueCode::DateYearLost : IssueCode::DateUnreadable;
            return value;
        }
        if (parts.count != 2) {
            value.issue = IssueCode::DateUnreadable;
            return value;
        }
        const bool yearFirst = digits[0] > 2 || n[0] > 31;
        year = yearFirst ? fullYear(n[0], digits[0]) : fullYear(n[1], digits[1]);
        day = yearFirst ? n[1] : n[0];
    } else if (parts.count == 2) {
        value.issue = digits[0] <= 2 && digits[1] <= 2 && !parts.hasTime && parts.separator != ' '
                          ? IssueCode::DateYearLost
                          : IssueCode::DateUnreadable;
        return value;
    } else if (parts.count != 3) {
        value.issue = IssueCode::DateUnreadable;
        return value;
    } else if (digits[0] > 2 || (m_order == DateOrder::YearFirst && digits[2] <= 2) ||
               (digits[2] <= 2 && n[0] > 31)) {
        year = fullYear(n[0], digits[0]);
        month = n[1];
        day = n[2];
    } else {
        year = fullYear(n[2], digits[2]);
        bool dayFirst =
            m_order == DateOrder::DayFirst || (m_order != DateOrder::MonthFirst && parts.separator == '.');
        const bool known = dayFirst || m_order == DateOrder::MonthFirst;
        if (n[0] > 12 && n[1] <= 12)
            dayFirst = true;
        else if (n[1] > 12 && n[0] <= 12)
            dayFirst = false;
        else if (!known && n[0] != n[1] && n[0] <= 12) {
            value.issue = IssueCode::DateAmbiguous;
            return value;
        }
        day = dayFirst ? n[0] : n[1];
        month = dayFirst ? n[1] : n[0];
    }
    place(value, year, month, day);
    if (!value.isValid || !parts.hasTime)
        return value;
    value.hasTime = true;
    const Millis local = value.days * DayMillis + parts.milliseconds;
    value.at = parts.hasZone ? local - parts.offsetMinutes * 60000LL : m_zone.utcFromLocal(local);
    return value;
}

DateValue DateNormaliser::normalise(std::string_view raw) const
{
    DateValue value;
    if (readFast(value, raw))
        return value;
    const std::string_view text = trimmed(raw);
    if (text.empty())
        return value;
    if (m_order >= DateOrder::ExcelSerial &&
        text.find_first_not_of("0123456789.-") == std::string_view::npos &&
        text.find('-', 1) == std::string_view::npos)
        return readNumber(text);
    value = {};
    if (readFast(value, text))
        return value;
    return readParts(datePartsOf(text));
}

} // namespace lead
