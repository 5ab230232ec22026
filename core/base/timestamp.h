#pragma once

#include "core/base/clock.h"

#include <QString>
#include <string>

namespace lead {

/// Days from 1970-01-01 to a date of the proleptic Gregorian calendar (Howard Hinnant's days_from_civil).
std::int64_t daysFromCivil(int year, int month, int day);

struct CivilDate
{
    int year = 1970;
    int month = 1;
    int day = 1;
    bool operator==(const CivilDate &) const = default;
};
CivilDate civilFromDays(std::int64_t days);
/// Whether the date exists (29 February only in leap years).
bool isRealDate(int year, int month, int day);

/// "2026-03-01T09:30:00Z", with ".250" when there are milliseconds.
std::string isoText(Millis at);
void appendIso(std::string &out, Millis at);
QString isoString(Millis at);

} // namespace lead
