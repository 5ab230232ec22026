#pragma once

#include "core/base/clock.h"

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
/// said otherwise; weekends are spared where a working day is meant.
class DueTimes
{
    Q_DECLARE_TR_FUNCTIONS(DueTimes)

public:
    static std::vector<DueTime> at(Millis now, const QTimeZone &zone);
};

} // namespace lead
