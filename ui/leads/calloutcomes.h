#pragma once

#include "core/domain/workingdays.h"
#include "core/leads/callacts.h"

#include <QString>
#include <QTimeZone>
#include <vector>

namespace lead {

struct WorkspaceInfo;

/// One way in which a call can end.
struct CallOutcome
{
    enum class After : std::uint8_t {
        AskNext, ///< something is to follow; when, is asked
        Nothing,
        Close,   ///< the lead is lost
        Skip,    ///< there was no call
    };
    QString title;
    QString stored;    ///< as the call keeps it
    After after = After::Nothing;
    QString nextTitle = {}; ///< of the next step that is asked for
    QString nextKind = {};
    bool isDoNotContact = false;
};

/// The ten ways, in the order of the keys 1 to 9 and 0.
const std::vector<CallOutcome> &callOutcomes();
/// What an outcome is called; one that is none of these stands as it was kept.
QString outcomeTitle(const QString &stored);
/// The key that stands for a place in callOutcomes(): "1" ... "9", "0".
QString keyOfOutcome(std::size_t place);

/// A moment for the next step, as a chip says it.
struct NextTime
{
    QString title;
    Millis at = 0;
};
/// In an hour, in three, tomorrow morning, next Monday.
std::vector<NextTime> nextTimes(Millis now, const QTimeZone &zone, const WorkingDays &days);

/// What is to be written down for an outcome. Leads that are closed go to the first lost stage of the pipeline of `stage`.
CallResult resultOf(const CallOutcome &outcome, std::optional<Millis> nextAt, const WorkspaceInfo &info, const QString &stage);

} // namespace lead
