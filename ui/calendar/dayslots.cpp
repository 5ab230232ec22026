#include "ui/calendar/dayslots.h"

#include "core/base/clock.h"

#include <QDateTime>
#include <algorithm>
#include <tuple>

namespace lead {

namespace {

constexpr int LeastMinutes = 30;

int minuteOf(const QDateTime &local)
{
    return local.time().hour() * 60 + local.time().minute();
}

void addBlocks(std::vector<TimeBlock> &blocks, const CalendarTask &task, std::size_t index, const QDate &first, int days, const QTimeZone &zone)
{
    const Millis begin = *task.task.dueAt;
    const QDateTime from = QDateTime::fromMSecsSinceEpoch(begin, zone);
    const QDateTime until = QDateTime::fromMSecsSinceEpoch(begin + task.task.minutes.value_or(0) * MinuteMillis, zone);
    for (QDate day = std::max(from.date(), first); day <= until.date() && day < first.addDays(days); day = day.addDays(1)) {
        TimeBlock block;
        block.task = index;
        block.day = static_cast<int>(first.daysTo(day));
        block.isStart = day == from.date();
        block.from = block.isStart ? minuteOf(from) : 0;
        block.until = day == until.date() ? minuteOf(until) : MinutesOfDay;
        if (!block.isStart && block.until == 0)
            break; // it ends at midnight
        block.until = std::min(MinutesOfDay, std::max(block.until, block.from + LeastMinutes));
        block.from = std::min(block.from, MinutesOfDay - LeastMinutes);
        blocks.push_back(block);
    }
}

// Gives every block of a group that overlaps the first lane that is free.
void arrange(std::vector<TimeBlock>::iterator begin, std::vector<TimeBlock>::iterator end)
{
    std::vector<int> busyUntil;
    for (auto block = begin; block != end; ++block) {
        auto lane = std::find_if(busyUntil.begin(), busyUntil.end(), [&](int until) { return until <= block->from; });
        if (lane == busyUntil.end())
            lane = busyUntil.insert(busyUntil.end(), 0);
        *lane = block->until;
        block->lane = static_cast<int>(lane - busyUntil.begin());
    }
    for (auto block = begin; block != end; ++block)
        block->lanes = static_cast<int>(busyUntil.size());
}

} // namespace

std::vector<TimeBlock> blocksOf(const std::vector<CalendarTask> &tasks, const QDate &first, int days, const QTimeZone &zone)
{
    std::vector<TimeBlock> blocks;
    for (std::size_t i = 0; i < tasks.size(); ++i)
        if (tasks[i].task.dueAt)
            addBlocks(blocks, tasks[i], i, first, days, zone);
    std::stable_sort(blocks.begin(), blocks.end(), [](const TimeBlock &a, const TimeBlock &b) {
        return std::tuple(a.day, a.from, -a.until) < std::tuple(b.day, b.from, -b.until);
    });
    for (auto group = blocks.begin(); group != blocks.end();) {
        int until = group->until;
        auto end = group + 1;
        for (; end != blocks.end() && end->day == group->day && end->from < until; ++end)
            until = std::max(until, end->until);
        arrange(group, end);
        group = end;
    }
    return blocks;
}

ClockChange clockChangeOn(const QDate &day, const QTimeZone &zone)
{
    const Millis begin = startOfDay(day, zone);
    const Millis end = startOfDay(day.addDays(1), zone);
    if (end - begin == MinutesOfDay * MinuteMillis || !zone.hasTransitions())
        return {};
    const QTimeZone::OffsetData change = zone.nextTransition(QDateTime::fromMSecsSinceEpoch(begin - 1, Qt::UTC));
    if (!change.atUtc.isValid() || change.atUtc.toMSecsSinceEpoch() >= end)
        return {};
    const int by = static_cast<int>((end - begin) / MinuteMillis) - MinutesOfDay; // minutes that the day is longer
    const int after = minuteOf(QDateTime::fromMSecsSinceEpoch(change.atUtc.toMSecsSinceEpoch(), zone));
    return by < 0 ? ClockChange{after + by, after, false} : ClockChange{after, after + by, true};
}

} // namespace lead
