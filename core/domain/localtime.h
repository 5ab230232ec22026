#pragma once

#include "core/base/clock.h"

#include <QDate>
#include <QTime>
#include <QTimeZone>
#include <optional>

namespace lead {

/// A moment by the clock on a wall.
struct LocalMoment
{
    Millis at = 0;
    bool wasMoved = false; ///< the clock skips that time: it is as much later as the clock is put forward

    bool operator==(const LocalMoment &) const = default;
};

/// A zone by its IANA name, or "UTC+05:30". Qt takes any word for a zone without a rule; this does not.
std::optional<QTimeZone> zoneNamed(const QByteArray &id);
/// Whether it is the zone that calendar files write with a Z, under either of its names.
bool isUtc(const QTimeZone &zone);
/// When it is that time there. Of a time that comes twice the first one.
LocalMoment momentAt(const QDate &date, const QTime &time, const QTimeZone &zone);
/// When the day begins there: midnight, or the first moment after a midnight that the clock skips.
Millis startOfDay(const QDate &date, const QTimeZone &zone);

} // namespace lead
