#pragma once

#include "core/leads/leadday.h"
#include "core/leads/leadvalues.h"
#include "ui/theme/tokens.h"

#include <QString>
#include <QTimeZone>

namespace lead {

struct LeadRow;

/// Why a lead is on the list of the day, for a pill.
struct DayReason
{
    QString text; ///< "New · 4 min waiting"; "Hot score 84 · not tried yet"
    const char *icon;
    ToneName tone = ToneName::Neutral;
};

/// `row` is null while the lead is on its way.
DayReason reasonOf(const DayRow &day, const LeadRow *row, Millis now, const QTimeZone &zone);
/// What makes a lead hot: the threshold of the person, or else that of the scoring model, in sentences. `hotScore` as in DayRules.
QString hotMeaning(int hotScore, const std::optional<ScoreThresholds> &scoring);
QString titleOf(DaySection section);
/// A span in the largest unit that it fills: "4 min", "3 h", "2 d".
QString spanText(Millis span);
/// A time of day, as the locale writes it.
QString clockText(Millis at, const QTimeZone &zone);

} // namespace lead
