#include "core/leads/leadday.h"

namespace lead {

QString keyOf(DaySection section)
{
    switch (section) {
    case DaySection::CallNow:
        return QStringLiteral("call_now");
    case DaySection::Overdue:
        return QStringLiteral("overdue");
    case DaySection::LaterToday:
        return QStringLiteral("later_today");
    case DaySection::NoNextStep:
        return QStringLiteral("no_next_step");
    case DaySection::DoneToday:
        break;
    }
    return QStringLiteral("done_today");
}

QString keyOf(DayReasonKind kind)
{
    switch (kind) {
    case DayReasonKind::New:
        return QStringLiteral("new");
    case DayReasonKind::Replied:
        return QStringLiteral("replied");
    case DayReasonKind::Callback:
        return QStringLiteral("callback");
    case DayReasonKind::Hot:
        return QStringLiteral("hot");
    case DayReasonKind::Late:
        return QStringLiteral("late");
    case DayReasonKind::FirstLate:
        return QStringLiteral("first_late");
    case DayReasonKind::Planned:
        return QStringLiteral("planned");
    case DayReasonKind::NoStep:
        return QStringLiteral("no_step");
    case DayReasonKind::Woken:
        return QStringLiteral("woken");
    case DayReasonKind::AcceptLate:
        return QStringLiteral("accept_late");
    case DayReasonKind::Done:
        break;
    }
    return QStringLiteral("done");
}

} // namespace lead
