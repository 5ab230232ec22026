#pragma once

#include "core/leads/leadday.h"
#include "ui/theme/tokens.h"

#include <QString>
#include <QTimeZone>

namespace lead {

struct LeadRow;

/// Why a lead is on the list of the day, for a pill.
struct DayReason
{
    QString text; ///< "New · 4 min waiting"
    const char *icon;
    ToneName tone = ToneName::Neutral;
};

/// `row` is null while the lead is on its way.
DayReason reasonOf(const DayRow &day, const LeadRow *row, Millis now, const QTimeZone &zone);
QString titleOf(DaySection section);
/// A span in the largest unit that it fills: "4 min", "3 h", "2 d".
QString spanText(Millis span);
/// A time of day, as the locale writes it.
QString clockText(Millis at, const QTimeZone &zone);

} // namespace lead
