#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/workingdays.h"

#include <QTimeZone>
#include <optional>
#include <vector>

namespace lead {

/// The next time of something that is repeated.
struct Occurrence
{
    Millis at = 0;
    QString rule; ///< by which it goes on from there: of a rule that ends after a number of times so many fewer

    bool operator==(const Occurrence &) const = default;
};

/// Whether a rule of RFC 5545 ("FREQ=WEEKLY;BYDAY=MO,WE;COUNT=10") can be kept: it repeats by days, weeks, months or years.
Result<void> checkRecurrence(const QString &rule);
/// The first one after `after` of those that follow `from`, which is one of them. Absent when there is none any more; a time
/// that the clock skips moves forward. What comes every working day passes over the holidays; of a rule that ends after a number of
/// times they count all the same, as in other calendars. The rule has to be one that can be kept.
std::optional<Occurrence> nextOccurrence(const QString &rule, Millis from, Millis after, const QTimeZone &zone, const std::vector<Holiday> &holidays = {});
/// Those from `begin` until before `end` that follow `from`, at most so many.
std::vector<Millis> occurrencesBetween(const QString &rule, Millis from, Millis begin, Millis end, const QTimeZone &zone, std::size_t most,
                                       const std::vector<Holiday> &holidays = {});
/// The times that such a rule has on holidays after `from` and therefore leaves out; none of other rules, which keep all of theirs.
std::vector<Millis> timesLeftOut(const QString &rule, Millis from, const QTimeZone &zone, const std::vector<Holiday> &holidays);
/// Whether the rule has no time on this day because it is a holiday.
bool leavesOut(const QString &rule, const QDate &day, const std::vector<Holiday> &holidays);
/// "Every Monday and Wednesday, 10 times": the rule as people say it; empty for none.
QString recurrenceSentence(const QString &rule);

} // namespace lead
