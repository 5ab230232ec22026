#include "core/domain/snooze.h"

#include "core/base/clock.h"

#include <QDateTime>

namespace lead {

namespace {
constexpr Millis QuarterMillis = 15 * MinuteMillis;
constexpr Millis LaterBy = 180 * MinuteMillis;
constexpr int LastHour = 19; // later than that is not today any more
constexpr int Morning = 9; // o'clock
} // namespace

std::optional<LocalMoment> snoozedTo(Snooze preset, Millis now, const QTimeZone &zone, const WorkingDays &days)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    if (preset == Snooze::NextMorning)
        return momentAt(days.from(today.addDays(1)), QTime(Morning, 0), zone);
    if (preset == Snooze::NextWeek)
        return momentAt(days.from(today.addDays(8 - today.dayOfWeek())), QTime(Morning, 0), zone);
    const Millis later = (now + LaterBy + QuarterMillis - 1) / QuarterMillis * QuarterMillis;
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(later, zone);
    if (local.date() != today || local.time() > QTime(LastHour, 0))
        return std::nullopt;
    return LocalMoment{later, false};
}

} // namespace lead
