#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/domain/workingdays.h"

#include <QTimeZone>
#include <array>

namespace lead {

/// When people work: the same hours on each of some days of the week. Minutes count from midnight by the clock on the wall.
struct WorkingHours
{
    std::array<bool, 7> days{true, true, true, true, true, false, false}; ///< from Monday on
    int from = 9 * 60;
    int until = 17 * 60;

    bool operator==(const WorkingHours &) const = default;
};

/// How soon a rep accepts or rejects a lead, and when one that was rejected comes back.
struct AcceptanceRules
{
    WorkingHours hours;
    int withinHours = 8; ///< working hours: one business day
    int wakeDays = 30;   ///< after a rejection, unless the rep says otherwise

    bool operator==(const AcceptanceRules &) const = default;

    static constexpr int MostHours = 400;
    static constexpr int MostWakeDays = 1095;
};

/// As a definition keeps it. What cannot be becomes what it is by default.
QString toText(const AcceptanceRules &rules);
AcceptanceRules acceptanceFromText(const QString &text);
/// What is wrong with rules, as a sentence; nothing when they can hold.
Result<void> checkAcceptance(const AcceptanceRules &rules);

/// The moment at which so much working time has passed since `from`. Hours that the clock skips do not count, hours that come
/// twice count twice, holidays not at all. Takes hours that leave some time to work.
Millis afterWorkingTime(Millis from, Millis time, const WorkingHours &hours, const std::vector<Holiday> &holidays, const QTimeZone &zone);

} // namespace lead
