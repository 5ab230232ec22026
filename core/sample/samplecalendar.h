#pragma once

#include "core/base/clock.h"
#include "core/domain/workingdays.h"
#include "core/sample/samplerandom.h"

#include <QTimeZone>
#include <vector>

namespace lead {

/// The team's days and office hours. Moments are UTC, `day` counts local days since 1970.
class SampleCalendar
{
public:
    /// History lies in the `days` local days before `end`.
    SampleCalendar(Millis end, int days, const QTimeZone &zone);

    Millis end() const { return m_end; }
    const QTimeZone &zone() const { return m_zone; }
    std::int64_t firstDay() const { return m_firstDay; }
    std::int64_t lastDay() const { return m_lastDay; }
    std::int64_t dayOf(Millis at) const;
    /// The moment at a time of day (milliseconds after local midnight).
    Millis at(std::int64_t day, Millis timeOfDay) const;
    Millis timeOfDay(Millis at) const { return at - this->at(dayOf(at), 0); }

    /// 0 is Monday.
    static int weekday(std::int64_t day) { return static_cast<int>(((day + 3) % 7 + 7) % 7); }
    static bool isHoliday(std::int64_t day);
    /// Those of the history and of the year that comes.
    std::vector<Holiday> holidays() const;
    static bool isWorkday(std::int64_t day) { return weekday(day) < 5 && !isHoliday(day); }
    bool isOpen(Millis at) const;
    /// `at` itself in office hours, otherwise some minute early in the next ones.
    Millis inOfficeHours(Millis at, SampleRandom &random) const;
    /// A moment in the office hours of the workday that lies `days` after `from`; after `from` in any case.
    Millis workdayAfter(Millis from, double days, SampleRandom &random) const;

private:
    QTimeZone m_zone;
    Millis m_end;
    std::int64_t m_firstDay;
    std::int64_t m_lastDay;
    std::int64_t m_offsetsFrom;
    std::vector<Millis> m_offsets; // local time minus UTC of each day, looked up once
};

} // namespace lead
