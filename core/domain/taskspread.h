#pragma once

#include "core/domain/localtime.h"
#include "core/domain/workingdays.h"

#include <vector>

namespace lead {

/// Hours of the working day.
enum class DayPart : std::uint8_t { Day, Morning, Afternoon };

/// How tasks are dealt out: over so many working days from the first one on, and over the hours of each.
struct TaskSpread
{
    QDate first;
    int days = 1;
    DayPart part = DayPart::Day; ///< 9 to 17, 9 to 12, 13 to 17

    bool operator==(const TaskSpread &) const = default;
};

/// Where each of many tasks goes: as many on every day, the earlier days taking what is over, and at equal distances. Hours
/// of the first day that are over by `now` count no more; a first day that is over altogether gives way to the next.
class SpreadPlan
{
public:
    SpreadPlan(const TaskSpread &spread, qint64 count, Millis now, const QTimeZone &zone, const WorkingDays &days);

    /// Of the task at this place, counted from 0; rising.
    LocalMoment at(qint64 place) const;
    /// The days that it comes to.
    const std::vector<QDate> &days() const { return m_days; }

private:
    qint64 m_count;
    QTimeZone m_zone;
    int m_from; // minutes since midnight
    int m_until;
    int m_firstFrom; // on the first day
    std::vector<QDate> m_days;
};

} // namespace lead
