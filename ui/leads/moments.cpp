#include "ui/leads/moments.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace lead {

namespace {

constexpr Millis Minute = 60'000;
constexpr Millis Hour = 60 * Minute;
constexpr Millis Day = 24 * Hour;
constexpr Millis MostDaysAgo = 30;

} // namespace

QString agoText(Millis at, Millis now, const QTimeZone &zone)
{
    const Millis past = now - at;
    if (past < -Minute || past >= MostDaysAgo * Day) {
        const QDate date = QDateTime::fromMSecsSinceEpoch(at, zone).date();
        const bool isThisYear = date.year() == QDateTime::fromMSecsSinceEpoch(now, zone).date().year();
        //: A day of this year and one of another year, as QLocale::toString() takes them
        return QLocale().toString(date, isThisYear ? QCoreApplication::translate("Moments", "MMM d")
                                                   : QCoreApplication::translate("Moments", "MMM d, yyyy"));
    }
    if (past < Minute)
        return QCoreApplication::translate("Moments", "just now");
    if (past < Hour)
        return QCoreApplication::translate("Moments", "%1m ago").arg(past / Minute);
    if (past < Day)
        return QCoreApplication::translate("Moments", "%1h ago").arg(past / Hour);
    return QCoreApplication::translate("Moments", "%1d ago").arg(past / Day);
}

QString dueText(Millis at, Millis now)
{
    const bool isLate = at < now;
    const Millis apart = isLate ? now - at : at - now;
    if (apart < Hour)
        return (isLate ? QCoreApplication::translate("Moments", "%1m late") : QCoreApplication::translate("Moments", "in %1m"))
            .arg(std::max<Millis>(1, apart / Minute));
    if (apart < Day)
        return (isLate ? QCoreApplication::translate("Moments", "%1h late") : QCoreApplication::translate("Moments", "in %1h"))
            .arg(apart / Hour);
    return (isLate ? QCoreApplication::translate("Moments", "%1d late") : QCoreApplication::translate("Moments", "in %1d"))
        .arg(apart / Day);
}

QString momentText(Millis at, const QTimeZone &zone)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at, zone), QLocale::ShortFormat);
}

} // namespace lead
