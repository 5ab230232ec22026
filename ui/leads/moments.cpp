#include "ui/leads/moments.h"

#include "core/base/clock.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace lead {

namespace {

constexpr Millis MostDaysAgo = 30;

} // namespace

QString agoText(Millis at, Millis now, const QTimeZone &zone)
{
    const Millis past = now - at;
    if (past < -MinuteMillis || past >= MostDaysAgo * DayMillis) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(at, zone).date();
        const bool isThisYear = date.year() == QDateTime::fromMSecsSinceEpoch(now, zone).date().year();
        //: A day of this year and one of another year, as QLocale::toString() takes them
        return QLocale().toString(date, isThisYear ? QCoreApplication::translate("Moments", "MMM d")
                                                   : QCoreApplication::translate("Moments", "MMM d, yyyy"));
    }
    if (past < MinuteMillis)
        return QCoreApplication::translate("Moments", "just now");
    if (past < HourMillis)
        return QCoreApplication::translate("Moments", "%1m ago").arg(past / MinuteMillis);
    if (past < DayMillis)
        return QCoreApplication::translate("Moments", "%1h ago").arg(past / HourMillis);
    return QCoreApplication::translate("Moments", "%1d ago").arg(past / DayMillis);
}

QString dueText(Millis at, Millis now)
{
    const bool isLate = at < now;
    const Millis apart = isLate ? now - at : at - now;
    if (apart < HourMillis)
        return (isLate ? QCoreApplication::translate("Moments", "%1m late") : QCoreApplication::translate("Moments", "in %1m"))
            .arg(std::max<Millis>(1, apart / MinuteMillis));
    if (apart < DayMillis)
        return (isLate ? QCoreApplication::translate("Moments", "%1h late") : QCoreApplication::translate("Moments", "in %1h"))
            .arg(apart / HourMillis);
    return (isLate ? QCoreApplication::translate("Moments", "%1d late") : QCoreApplication::translate("Moments", "in %1d"))
        .arg(apart / DayMillis);
}

QString momentText(Millis at, const QTimeZone &zone)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at, zone), QLocale::ShortFormat);
}

} // namespace lead
