#pragma once

#include "core/base/clock.h"
#include "core/domain/workingdays.h"

#include <QCoreApplication>
#include <QTimeZone>
#include <vector>

namespace lead {

/// A moment that people often choose, with its name.
struct DueTime
{
    QString name;
    Millis at = 0;
};

/// When something is to be done: later today, tomorrow, in days and weeks, at nine in the morning where not
/// said otherwise. A day on which nobody works gives way to the next that is worked, and its name says so.
class DueTimes
{
    Q_DECLARE_TR_FUNCTIONS(DueTimes)

public:
    static std::vector<DueTime> at(Millis now, const QTimeZone &zone, const WorkingDays &days);
};

} // namespace lead
