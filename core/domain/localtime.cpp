#include "core/domain/localtime.h"

#include "core/base/clock.h"

#include <QDateTime>
#include <QRegularExpression>

namespace lead {

namespace {

Millis offsetAt(Millis at, const QTimeZone &zone)
{
    return Millis(zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC))) * 1000;
}

} // namespace

std::optional<QTimeZone> zoneNamed(const QByteArray &id)
{
    static const QRegularExpression offset(QStringLiteral("^UTC[+-][0-9]{2}:[0-9]{2}$"));
    if (!QTimeZone::isTimeZoneIdAvailable(id) && !offset.match(QString::fromLatin1(id)).hasMatch())
        return std::nullopt;
    const QTimeZone zone(id);
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

bool isUtc(const QTimeZone &zone)
{
    return zone.id() == "UTC" || zone.id() == "Etc/UTC";
}

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
