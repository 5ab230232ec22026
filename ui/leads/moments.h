#pragma once

#include "core/base/clock.h"

#include <QString>
#include <QTimeZone>

namespace lead {

/// How long ago a moment is, short enough for a cell: "just now", "5m ago", "3h ago", "6d ago", then the date.
QString agoText(Millis at, Millis now, const QTimeZone &zone);
/// How far a due moment is: "in 2d", "6h late".
QString dueText(Millis at, Millis now);
/// For tooltips: date and time in the words of the locale.
QString momentText(Millis at, const QTimeZone &zone);

} // namespace lead
