#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QTimeZone>
#include <cstdint>
#include <optional>

namespace lead {

enum class DateUnit : std::uint8_t { Minute, Hour, Day, Week, Month, Quarter, Year };

/// A length of time as people say it: "30 days".
struct DateSpan
{
    int count = 1; ///< 1..MaxDateCount
    DateUnit unit = DateUnit::Day;

    bool operator==(const DateSpan &) const = default;
};

inline constexpr int MaxDateCount = 100000;

/// A date, a moment or a calendar period, absolute ("2026-01-31") or seen from now ("3 days ago", "last month"). It
/// always stands for a half-open range of time, so that every comparison has one meaning: before it, in it, after it.
struct RelativeDate
{
    enum class Kind : std::uint8_t {
        Day,         ///< value: days since 1970-01-01
        Moment,      ///< value: Millis
        LocalMoment, ///< value: milliseconds since 1970-01-01T00:00 on the wall clock of the evaluator's time zone
        Now,
        Period,      ///< the whole unit; value: -1 last, 0 this, 1 next (of Day: yesterday, today, tomorrow)
        PeriodStart, ///< first day of the Period
        PeriodEnd,   ///< last day of the Period
        Shifted,     ///< value: units from now, negative for "ago"; a whole day for Day and longer, else a moment
    };

    Kind kind = Kind::Now;
    DateUnit unit = DateUnit::Day;
    std::int64_t value = 0;

    /// False for moments, which a field without a time of day cannot be compared with.
    bool isWholeDays() const;
    bool operator==(const RelativeDate &) const = default;
};

/// What relative dates are seen from.
struct DateContext
{
    Millis now = 0;
    QTimeZone zone = QTimeZone::utc();
    Qt::DayOfWeek weekStart = Qt::Monday;
};

/// Half-open: `from` belongs to it, `to` does not.
struct DateRange
{
    std::int64_t from = 0;
    std::int64_t to = 0;

    bool operator==(const DateRange &) const = default;
};

/// Reads "2026-01-31", "2026-01-31T14:30[:05[.250]][Z|+02:00]" (also with a blank for the T), "now", "today",
/// "yesterday", "tomorrow", "this|last|next week|month|quarter|year", "start|end of [last|next] month", "3 days ago",
/// "2 weeks from now". Ignores case. Absent when it is none of these or no real date.
std::optional<RelativeDate> dateFromText(QStringView text);
/// Reads "30 days", "1 hour", "month" (one month).
std::optional<DateSpan> spanFromText(QStringView text);

/// The text that dateFromText() reads back; never translated.
QString toText(const RelativeDate &date);
QString toText(const DateSpan &span);

/// For people, translated: "last month", "3 days ago", "31 Jan 2026".
QString toSentence(const RelativeDate &date);
QString toSentence(const DateSpan &span);

/// The range in milliseconds, day and period borders being those of the context's time zone.
DateRange momentRange(const RelativeDate &date, const DateContext &context);
/// The range in days since 1970-01-01.
DateRange dayRange(const RelativeDate &date, const DateContext &context);

/// From `span` before now to now, both included; days and longer keep the time of day of the zone's wall clock.
DateRange momentsBefore(const DateSpan &span, const DateContext &context);
DateRange momentsAfter(const DateSpan &span, const DateContext &context);
/// The same in days: "last 30 days" is today and the 30 days before it.
DateRange daysBefore(const DateSpan &span, const DateContext &context);
DateRange daysAfter(const DateSpan &span, const DateContext &context);

} // namespace lead
