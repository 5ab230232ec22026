#include "core/sample/samplecalendar.h"

#include "core/base/timestamp.h"

#include <QDateTime>
#include <algorithm>

namespace lead {

namespace {
constexpr Millis Opens = 8 * HourMillis + 30 * MinuteMillis;
constexpr Millis Closes = 18 * HourMillis;
// Tasks are due some weeks after the end.
constexpr int DaysAhead = 60;

std::int64_t floorDay(Millis at)
{
    return at >= 0 ? at / DayMillis : -((-at + DayMillis - 1) / DayMillis);
}
} // namespace

SampleCalendar::SampleCalendar(Millis end, int days, const QTimeZone &zone)
    : m_zone(zone)
    , m_end(end)
    , m_offsetsFrom(floorDay(end) - days - 2)
{
    for (std::int64_t day = m_offsetsFrom; day <= floorDay(end) + DaysAhead; ++day) {
        const QDateTime noon = QDateTime::fromMSecsSinceEpoch(day * DayMillis + DayMillis / 2, Qt::UTC);
        m_offsets.push_back(Millis(zone.offsetFromUtc(noon)) * 1000);
    }
    m_lastDay = dayOf(end - 1);
    m_firstDay = m_lastDay - days + 1;
}

Millis SampleCalendar::at(std::int64_t day, Millis timeOfDay) const
{
    const std::int64_t last = static_cast<std::int64_t>(m_offsets.size()) - 1;
    return day * DayMillis + timeOfDay -
           m_offsets[static_cast<std::size_t>(std::clamp<std::int64_t>(day - m_offsetsFrom, 0, last))];
}

std::int64_t SampleCalendar::dayOf(Millis at) const
{
    std::int64_t day = floorDay(at);
    while (this->at(day, 0) > at)
        --day;
    while (this->at(day + 1, 0) <= at)
        ++day;
    return day;
}

bool SampleCalendar::isHoliday(std::int64_t day)
{
    const CivilDate date = civilFromDays(day);
    if (date.month == 11) // the fourth Thursday and the day after
        return (weekday(day) == 3 && date.day >= 22 && date.day <= 28) ||
               (weekday(day) == 4 && date.day >= 23 && date.day <= 29);
    return (date.month == 1 && date.day == 1) || (date.month == 7 && date.day == 4) ||
           (date.month == 12 && date.day >= 24 && date.day <= 26);
}

std::vector<Holiday> SampleCalendar::holidays() const
{
    constexpr int DaysOfYear = 366;
    std::vector<Holiday> holidays;
    for (std::int64_t day = m_firstDay; day <= m_lastDay + DaysOfYear; ++day) {
        if (!isHoliday(day))
            continue;
        const CivilDate date = civilFromDays(day);
        const char *name = date.month == 1    ? "New Year’s Day"
                           : date.month == 7  ? "Independence Day"
                           : date.month == 11 ? (weekday(day) == 3 ? "Thanksgiving" : "Day after Thanksgiving")
                           : date.day == 25   ? "Christmas Day"
                                              : "Christmas break";
        holidays.push_back({QDate(1970, 1, 1).addDays(day), QString::fromUtf8(name)});
    }
    return holidays;
}

bool SampleCalendar::isOpen(Millis at) const
{
    const std::int64_t day = dayOf(at);
    const Millis time = at - this->at(day, 0);
    return isWorkday(day) && time >= Opens && time < Closes;
}

Millis SampleCalendar::inOfficeHours(Millis at, SampleRandom &random) const
{
    std::int64_t day = dayOf(at);
    const Millis time = at - this->at(day, 0);
    if (isWorkday(day) && time >= Opens && time < Closes)
        return at;
    if (time >= Closes || !isWorkday(day))
        ++day;
    while (!isWorkday(day))
        ++day;
    const double minutes = std::min(random.logNormal(35.0, 0.9), 300.0);
    return std::max(this->at(day, Opens + static_cast<Millis>(minutes * 60.0) * 1000), at);
}

Millis SampleCalendar::workdayAfter(Millis from, double days, SampleRandom &random) const
{
    const Millis aim = from + static_cast<Millis>(days * 86400.0) * 1000;
    const Millis time = Opens + static_cast<Millis>(random.unit() * 9.4 * 3600.0) * 1000;
    std::int64_t day = dayOf(aim);
    while (!isWorkday(day) || at(day, time) <= from)
        ++day;
    return at(day, time);
}

} // namespace lead
