#pragma once

#include "core/domain/localtime.h"
#include "core/domain/workingdays.h"

#include <optional>

namespace lead {

/// What people often mean by "not now".
enum class Snooze : std::uint8_t { LaterToday, NextMorning, NextWeek };

/// When that is, where the person is. Later today is three hours from now on a quarter of an hour, and absent in the evening,
/// when nothing of the working day would be left; mornings begin at nine, on the next working day: tomorrow, or the first of
/// next week.
std::optional<LocalMoment> snoozedTo(Snooze preset, Millis now, const QTimeZone &zone, const WorkingDays &days);

} // namespace lead
