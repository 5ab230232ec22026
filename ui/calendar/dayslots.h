#pragma once

#include "core/domain/localtime.h"
#include "core/leads/taskcalendar.h"

#include <vector>

namespace lead {

constexpr int MinutesOfDay = 24 * 60;

/// A task, or the part of it that lies on one day, as a block of the time grid. Minutes are those that the clock on the wall shows.
struct TimeBlock
{
    std::size_t task = 0; ///< its index
    int day = 0;          ///< counted from the first that is shown
    int from = 0;         ///< minutes since midnight
    int until = 0;
    int lane = 0;         ///< beside others that overlap
    int lanes = 1;
    bool isStart = true;  ///< not the rest of what began on an earlier day

    bool operator==(const TimeBlock &) const = default;
};

/// Where the tasks of some days are drawn: one that lasts over midnight once a day, and those that overlap side by side. A
/// task without a length takes as much room as one of half an hour.
std::vector<TimeBlock> blocksOf(const std::vector<CalendarTask> &tasks, const QDate &first, int days, const QTimeZone &zone);

/// What the clock does on one day.
struct ClockChange
{
    int from = 0;  ///< minutes since midnight; from there to `until` the clock skips, or goes through twice
    int until = 0;
    bool isTwice = false;

    bool isNone() const { return until == from; }
    bool operator==(const ClockChange &) const = default;
};
ClockChange clockChangeOn(const QDate &day, const QTimeZone &zone);

} // namespace lead
