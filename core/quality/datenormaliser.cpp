#include "core/quality/datenormaliser.h"

#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/quality/datetext.h"

#include <charconv>
#include <cmath>
#include <utility>

namespace lead {

namespace {

constexpr Millis dayMillis = 86400000;
constexpr int firstYear = 1800;
constexpr int lastYear = 2199;

// Two digits, negative when they are none.
int twoDigits(const char *p)
{
    const int tens = p[0] - '0';
    const int ones = p[1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -1 : tens * 10 + ones;
}

// "HH:MM" or "HH:MM:SS" to milliseconds, negative when the text is anything else.
int clockMillis(std::string_view text)
{
    if ((text.size() != 5 && text.size() != 8) || text[2] != ':')
        return -1;
    const int hour = twoDigits(text.data());
    const int minute = twoDigits(text.data() + 3);
    const int second = text.size() == 8 ? (text[5] == ':' ? twoDigits(text.data() + 6) : -1) : 0;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || second < 0 || second > 59)
        return -1;
    return ((hour * 60 + minute) * 60 + second) * 1000;
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
    value.at = m_zone.utcFromLocal(value.days * dayMillis);
}

// "YYYY-MM-DD" and "D/M/YYYY" with any of the usual separators, alone or with "HH:MM[:SS]". False for
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
    int clock = 0;
    if (i < text.size()) {
        if (text[i] != ' ' && text[i] != 'T')
            return false;
        clock = clockMillis(text.substr(i + 1));
        if (clock < 0)
            return false;
        value.hasTime = true;
    }
    place(value, year, month, day);
    if (value.isValid && clock > 0)
        value.at = m_zone.utcFromLocal(value.days * dayMillis + clock);
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
        value.days = value.at / dayMillis - (value.at % dayMillis < 0);
        return value;
    }
    // Serial 60 is 29 February 1900, a day that spreadsheets believe in; before it they count one day less.
    const auto serial = static_cast<std::int64_t>(std::floor(number));
    if (serial < 1 || serial == 60 || serial > 109900) {
        value.issue = IssueCode::DateImpossible;
        return value;
    }
    const CivilDate date = civilFromDays(serial - (serial > 60 ? 25569 : 25568));
    place(value, date.year, date.month, date.day);
    const Millis clock = std::llround((number - static_cast<double>(serial)) * 86400.0) * 1000;
    if (value.isValid && clock > 0) {
        value.hasTime = true;
        value.at = m_zone.utcFromLocal(value.days * dayMillis + clock);
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
    const Millis local = value.days * dayMillis + parts.milliseconds;
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
