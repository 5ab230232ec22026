#include "core/domain/localtime.h"

#include <QDateTime>

namespace lead {

namespace {

constexpr Millis DayMillis = 86400000;

Millis offsetAt(Millis at, const QTimeZone &zone)
{
    return Millis(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC))) * 1000;
}

} // namespace

LocalMoment momentAt(const QDate &date, const QTime &time, const QTimeZone &zone)
{
    const Millis wall = QDateTime(date, time, Qt::UTC).toMSecsSinceEpoch();
    // The offset of the day before, then that of the day after; a time that neither gives is one that the clock skips.
    const Millis before = wall - offsetAt(wall - DayMillis, zone);
    if (before + offsetAt(before, zone) == wall)
        return {before, false};
    const Millis after = wall - offsetAt(wall + DayMillis, zone);
    if (after + offsetAt(after, zone) == wall)
        return {after, false};
    return {before, true};
}

Millis startOfDay(const QDate &date, const QTimeZone &zone)
{
    return momentAt(date, QTime(0, 0), zone).at;
}

} // namespace lead
