#include "core/domain/relativedate.h"

#include "core/base/clock.h"

#include <QDateTime>

namespace lead {

namespace {

using Kind = RelativeDate::Kind;

QDate dateOf(std::int64_t days)
{
    return QDate(1970, 1, 1).addDays(days);
}

std::int64_t daysOf(QDate date)
{
    return QDate(1970, 1, 1).daysTo(date);
}

QDate today(const DateContext &context)
{
    return QDateTime::fromMSecsSinceEpoch(context.now, context.zone).date();
}

std::int64_t startOfDay(QDate date, const DateContext &context)
{
    const QDateTime start = date.startOfDay(context.zone);
    return start.isValid() ? start.toMSecsSinceEpoch() : daysOf(date) * DayMillis;
}

QDate shifted(QDate date, std::int64_t count, DateUnit unit)
{
    switch (unit) {
    case DateUnit::Minute:
    case DateUnit::Hour:
        return date;
    case DateUnit::Day:
        return date.addDays(count);
    case DateUnit::Week:
        return date.addDays(count * 7);
    case DateUnit::Month:
        return date.addMonths(static_cast<int>(count));
    case DateUnit::Quarter:
        return date.addMonths(static_cast<int>(count) * 3);
    case DateUnit::Year:
        return date.addYears(static_cast<int>(count));
    }
    return date;
}

Millis shiftedNow(std::int64_t count, DateUnit unit, const DateContext &context)
{
    if (unit == DateUnit::Minute)
        return context.now + count * MinuteMillis;
    if (unit == DateUnit::Hour)
        return context.now + count * HourMillis;
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(context.now, context.zone);
    const QDateTime then(shifted(now.date(), count, unit), now.time(), context.zone);
    return then.isValid() ? then.toMSecsSinceEpoch()
                          : context.now + daysOf(shifted(now.date(), count, unit)) * DayMillis -
                                daysOf(now.date()) * DayMillis;
}

QDate periodStart(QDate day, DateUnit unit, Qt::DayOfWeek weekStart)
{
    switch (unit) {
    case DateUnit::Minute:
    case DateUnit::Hour:
    case DateUnit::Day:
        return day;
    case DateUnit::Week:
        return day.addDays(-((day.dayOfWeek() - static_cast<int>(weekStart) + 7) % 7));
    case DateUnit::Month:
        return QDate(day.year(), day.month(), 1);
    case DateUnit::Quarter:
        return QDate(day.year(), (day.month() - 1) / 3 * 3 + 1, 1);
    case DateUnit::Year:
        return QDate(day.year(), 1, 1);
    }
    return day;
}

} // namespace

bool RelativeDate::isWholeDays() const
{
    if (kind == Kind::Moment || kind == Kind::LocalMoment)
        return false;
    return kind != Kind::Shifted || unit >= DateUnit::Day;
}

DateRange dayRange(const RelativeDate &date, const DateContext &context)
{
    QDate day = today(context);
    switch (date.kind) {
    case Kind::Day:
        return {date.value, date.value + 1};
    case Kind::Moment:
        day = QDateTime::fromMSecsSinceEpoch(date.value, context.zone).date();
        break;
    case Kind::LocalMoment:
        day = QDateTime::fromMSecsSinceEpoch(date.value, Qt::UTC).date();
        break;
    case Kind::Now:
        break;
    case Kind::Period:
    case Kind::PeriodStart:
    case Kind::PeriodEnd: {
        const QDate first = shifted(periodStart(day, date.unit, context.weekStart), date.value, date.unit);
        const DateRange whole{daysOf(first), daysOf(shifted(first, 1, date.unit))};
        if (date.kind == Kind::Period)
            return whole;
        return date.kind == Kind::PeriodStart ? DateRange{whole.from, whole.from + 1}
                                              : DateRange{whole.to - 1, whole.to};
    }
    case Kind::Shifted:
        day = date.unit < DateUnit::Day
                  ? QDateTime::fromMSecsSinceEpoch(shiftedNow(date.value, date.unit, context), context.zone)
                        .date()
                  : shifted(day, date.value, date.unit);
        break;
    }
    return {daysOf(day), daysOf(day) + 1};
}

DateRange momentRange(const RelativeDate &date, const DateContext &context)
{
    if (date.kind == Kind::Now)
        return {context.now, context.now + 1};
    if (date.kind == Kind::Moment)
        return {date.value, date.value + 1};
    if (date.kind == Kind::LocalMoment) {
        const QDateTime wall = QDateTime::fromMSecsSinceEpoch(date.value, Qt::UTC);
        const QDateTime local(wall.date(), wall.time(), context.zone);
        const Millis at = local.isValid() ? local.toMSecsSinceEpoch() : date.value;
        return {at, at + 1};
    }
    if (date.kind == Kind::Shifted && date.unit < DateUnit::Day) {
        const Millis at = shiftedNow(date.value, date.unit, context);
        return {at, at + 1};
    }
    const DateRange days = dayRange(date, context);
    return {startOfDay(dateOf(days.from), context), startOfDay(dateOf(days.to), context)};
}

DateRange momentsBefore(const DateSpan &span, const DateContext &context)
{
    return {shiftedNow(-span.count, span.unit, context), context.now + 1};
}

DateRange momentsAfter(const DateSpan &span, const DateContext &context)
{
    return {context.now, shiftedNow(span.count, span.unit, context) + 1};
}

DateRange daysBefore(const DateSpan &span, const DateContext &context)
{
    const QDate day = today(context);
    return {daysOf(shifted(day, -span.count, span.unit)), daysOf(day) + 1};
}

DateRange daysAfter(const DateSpan &span, const DateContext &context)
{
    const QDate day = today(context);
    return {daysOf(day), daysOf(shifted(day, span.count, span.unit)) + 1};
}

} // namespace lead
