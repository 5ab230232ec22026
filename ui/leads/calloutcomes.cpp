#include "ui/leads/calloutcomes.h"

#include "core/base/clock.h"
#include "core/domain/localtime.h"
#include "core/leads/leadvalues.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace lead {

namespace {

struct CallOutcomes
{
    Q_DECLARE_TR_FUNCTIONS(CallOutcomes)
};

constexpr int Morning = 9; // o'clock

} // namespace

const std::vector<CallOutcome> &callOutcomes()
{
    using After = CallOutcome::After;
    const QString call = QStringLiteral("call");
    static const std::vector<CallOutcome> outcomes{
        {CallOutcomes::tr("No answer"), QStringLiteral("no answer"), After::AskNext, CallOutcomes::tr("Try again by phone"), call},
        {CallOutcomes::tr("Voicemail"), QStringLiteral("voicemail"), After::AskNext, CallOutcomes::tr("Try again by phone"), call},
        {CallOutcomes::tr("Busy"), QStringLiteral("busy"), After::AskNext, CallOutcomes::tr("Try again by phone"), call},
        {CallOutcomes::tr("Callback"), QStringLiteral("callback"), After::AskNext, CallOutcomes::tr("Call back"), call},
        {CallOutcomes::tr("Interested"), QStringLiteral("interested"), After::AskNext, CallOutcomes::tr("Follow up"), call},
        {CallOutcomes::tr("Appointment"), QStringLiteral("appointment"), After::AskNext, CallOutcomes::tr("Appointment"), QStringLiteral("meeting")},
        {CallOutcomes::tr("Not interested"), QStringLiteral("not interested"), After::Close},
        {CallOutcomes::tr("Wrong number"), QStringLiteral("wrong number"), After::Close},
        {CallOutcomes::tr("Do not contact"), QStringLiteral("do not contact"), After::Close, {}, {}, true},
        {CallOutcomes::tr("Skip"), {}, After::Skip}};
    return outcomes;
}

QString outcomeTitle(const QString &stored)
{
    for (const CallOutcome &outcome : callOutcomes())
        if (!outcome.stored.isEmpty() && stored.compare(outcome.stored, Qt::CaseInsensitive) == 0)
            return outcome.title;
    return stored;
}

QString keyOfOutcome(std::size_t place)
{
    return QString::number((place + 1) % 10);
}

std::vector<NextTime> nextTimes(Millis now, const QTimeZone &zone, const WorkingDays &days)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(now, zone).date();
    const QDate next = days.from(today.addDays(1));
    const QDate week = days.from(std::max(today.addDays(8 - today.dayOfWeek()), next.addDays(1))); // two choices are two days
    const auto morning = [&](const QDate &day) { return momentAt(day, QTime(Morning, 0), zone).at; };
    const QString nine = QLocale().toString(QTime(Morning, 0), QLocale::ShortFormat);
    const auto dayText = [&](const QDate &day) { return CallOutcomes::tr("%1 %2", "day of the week, time").arg(QLocale().standaloneDayName(day.dayOfWeek()), nine); };
    return {{CallOutcomes::tr("+1 h", "in one hour"), now + HourMillis},
            {CallOutcomes::tr("+3 h", "in three hours"), now + 3 * HourMillis},
            {next == today.addDays(1) ? CallOutcomes::tr("Tomorrow %1", "time").arg(nine) : dayText(next), morning(next)},
            {dayText(week), morning(week)}};
}

CallResult resultOf(const CallOutcome &outcome, std::optional<Millis> nextAt, const WorkspaceInfo &info, const QString &stage)
{
    CallResult result;
    result.outcome = outcome.stored;
    result.nextAt = nextAt;
    result.nextTitle = outcome.nextTitle;
    result.nextKind = outcome.nextKind;
    result.isDoNotContact = outcome.isDoNotContact;
    if (outcome.after != CallOutcome::After::Close)
        return result;
    const auto now = std::find_if(info.stages.begin(), info.stages.end(), [&](const Stage &s) { return s.name == stage; });
    const auto lost = std::find_if(info.stages.begin(), info.stages.end(),
                                   [&](const Stage &s) { return s.kind == StageKind::Lost && (now == info.stages.end() || s.pipeline == now->pipeline); });
    if (lost != info.stages.end() && lost->name != stage) {
        result.stage = lost->name;
        result.lostReason = outcome.title;
    }
    return result;
}

} // namespace lead
