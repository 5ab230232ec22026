#include "ui/day/dayreasons.h"

#include "core/base/clock.h"
#include "ui/leads/leadrow.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace lead {

namespace {

struct DayReasons
{
    Q_DECLARE_TR_FUNCTIONS(DayReasons)
};

constexpr Millis Hurry = 2 * MinuteMillis; // before the time for the first call runs out

QString stepOf(const LeadRow *row)
{
    return row && row->hasStep() && !row->record.nextStep->title.isEmpty() ? row->record.nextStep->title : DayReasons::tr("Next step");
}

} // namespace

QString spanText(Millis span)
{
    if (span < HourMillis)
        return DayReasons::tr("%n min", nullptr, static_cast<int>(std::max<Millis>(span, 0) / MinuteMillis));
    if (span < DayMillis)
        return DayReasons::tr("%n h", "hours", static_cast<int>(span / HourMillis));
    return DayReasons::tr("%n d", "days", static_cast<int>(span / DayMillis));
}

QString clockText(Millis at, const QTimeZone &zone)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(at, zone).time(), QLocale::ShortFormat);
}

DayReason reasonOf(const DayRow &day, const LeadRow *row, Millis now, const QTimeZone &zone)
{
    switch (day.kind) {
    case DayReasonKind::New:
        return {DayReasons::tr("New · %1 waiting", "span such as: 4 min").arg(spanText(now - day.at)), "flame", day.until - now < Hurry ? ToneName::Danger : ToneName::Warning};
    case DayReasonKind::Replied:
        return {DayReasons::tr("Replied %1 ago", "span such as: 12 min").arg(spanText(now - day.at)), "flame", ToneName::Danger};
    case DayReasonKind::Callback:
        return {DayReasons::tr("%1 · %2", "next step, time of day").arg(stepOf(row), clockText(day.at, zone)), "phone", ToneName::Info};
    case DayReasonKind::Hot:
        return {row && row->record.score ? DayReasons::tr("Hot score %1 · not tried yet").arg(*row->record.score) : DayReasons::tr("Hot · not tried yet"), "flame", ToneName::Danger};
    case DayReasonKind::Late:
        return {DayReasons::tr("%1 · %2 late", "next step, span such as: 3 h").arg(stepOf(row), spanText(now - day.at)), "clock", ToneName::Warning};
    case DayReasonKind::FirstLate:
        return {DayReasons::tr("First call · %1 late", "span such as: 3 h").arg(spanText(now - day.until)), "clock", ToneName::Danger};
    case DayReasonKind::Planned:
        return {DayReasons::tr("%1 · %2", "time of day, next step").arg(clockText(day.at, zone), stepOf(row)), "calendar", ToneName::Neutral};
    case DayReasonKind::NoStep:
        return {DayReasons::tr("No next step"), "circle-dashed", ToneName::Warning};
    case DayReasonKind::Woken:
        return {DayReasons::tr("Woke up"), "sunrise", ToneName::Violet};
    case DayReasonKind::AcceptLate:
        return {DayReasons::tr("Accept or reject · %1 late", "span such as: 3 h").arg(spanText(now - day.at)), "clock", ToneName::Danger};
    case DayReasonKind::Done:
        break;
    }
    return {DayReasons::tr("Done %1", "time of day").arg(clockText(day.at, zone)), "check", ToneName::Success};
}

QString hotMeaning(int hotScore, const std::optional<ScoreThresholds> &scoring)
{
    if (hotScore > 0)
        return DayReasons::tr("Hot for you from a score of %1, as Goals and rules says.").arg(hotScore);
    if (!scoring)
        return DayReasons::tr("Hot from a score of %1.").arg(DayRules::UsualHotScore);
    const QString from = scoring->model.isEmpty() ? DayReasons::tr("Hot from a score of %1, as the scoring model says.").arg(scoring->hot)
                                                  : DayReasons::tr("Hot from a score of %1, as the scoring model “%2” says.").arg(QString::number(scoring->hot), scoring->model);
    return scoring->hysteresis > 0 ? DayReasons::tr("%1 It stays hot until the score is below %2.", "the sentence before").arg(from).arg(scoring->hot - scoring->hysteresis) : from;
}

QString titleOf(DaySection section)
{
    switch (section) {
    case DaySection::CallNow:
        return DayReasons::tr("Call now");
    case DaySection::Overdue:
        return DayReasons::tr("Overdue");
    case DaySection::LaterToday:
        return DayReasons::tr("Later today");
    case DaySection::NoNextStep:
        return DayReasons::tr("No next step");
    case DaySection::DoneToday:
        break;
    }
    return DayReasons::tr("Done today");
}

} // namespace lead
