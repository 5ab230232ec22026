#include "ui/leads/detail/duetimes.h"

#include "core/domain/localtime.h"

#include <QDateTime>

namespace lead {

namespace {
constexpr int Morning = 9; // o'clock
constexpr Millis Hour = 3600000;
constexpr int LastHourForToday = 19; // later today still leaves an evening
} // namespace

std::vector<DueTime> DueTimes::at(Millis now, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now, zone);
    const auto morning = [&](int days) {
        return momentAt(local.date().addDays(days), QTime(Morning, 0), zone).at;
    };
    std::vector<DueTime> times;
    times.push_back({tr("In an hour"), now + Hour});
    if (local.time().hour() < LastHourForToday - 3)
        times.push_back({tr("Later today"), now + 3 * Hour});
    times.push_back({tr("Tomorrow at 9:00"), morning(1)});
    times.push_back({tr("In 3 days"), morning(3)});
    times.push_back({tr("Next Monday"), morning(8 - local.date().dayOfWeek())});
    times.push_back({tr("In two weeks"), morning(14)});
    times.push_back({tr("In a month"), momentAt(local.date().addMonths(1), QTime(Morning, 0), zone).at});
    return times;
}

} // namespace lead
