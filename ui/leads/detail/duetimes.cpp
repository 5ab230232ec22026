#include "ui/leads/detail/duetimes.h"

#include "core/base/clock.h"
#include "core/domain/localtime.h"

#include <QDateTime>
#include <QLocale>

namespace lead {

namespace {
constexpr int Morning = 9; // o'clock
constexpr int LastHourForToday = 19; // later today still leaves an evening
} // namespace

std::vector<DueTime> DueTimes::at(Millis now, const QTimeZone &zone, const WorkingDays &days)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(now, zone);
    std::vector<DueTime> times;
    const auto add = [&](const QString &name, const QDate &wanted) {
        const QDate day = days.from(wanted);
        const Millis at = momentAt(day, QTime(Morning, 0), zone).at;
        if (!times.empty() && times.back().at >= at)
            return; // it came to the same day as the one before
        //: Such as "In 3 days (Mon, Jan 4)", when the third day is a holiday. A name, a date
        times.push_back({day == wanted ? name : tr("%1 (%2)").arg(name, QLocale().toString(day, tr("ddd, MMM d", "a short date, as QLocale::toString() takes it"))), at});
    };
    times.push_back({tr("In an hour"), now + HourMillis});
    if (local.time().hour() < LastHourForToday - 3)
        times.push_back({tr("Later today"), now + 3 * HourMillis});
    const QDate today = local.date();
    const QDate tomorrow = today.addDays(1);
    add(days.isWorked(tomorrow) ? tr("Tomorrow at 9:00") : tr("Next working day"), tomorrow);
    // The nearer of the two first, so that the list rises.
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    if (monday < today.addDays(3))
        add(tr("Next Monday"), monday);
    add(tr("In 3 days"), today.addDays(3));
    if (monday >= today.addDays(3))
        add(tr("Next Monday"), monday);
    add(tr("In two weeks"), today.addDays(14));
    add(tr("In a month"), today.addMonths(1));
    return times;
}

} // namespace lead
