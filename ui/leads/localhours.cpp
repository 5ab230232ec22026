#include "ui/leads/localhours.h"

#include <QCoreApplication>
#include <QLocale>

namespace lead {

namespace {

constexpr qsizetype MostRemembered = 20000;

} // namespace

const LeadZone *LocalHours::zoneOf(const LeadRecord &record, Millis now)
{
    auto it = m_zones.constFind(record.id.value);
    if (it == m_zones.constEnd()) {
        if (m_zones.size() >= MostRemembered)
            m_zones.clear();
        it = m_zones.insert(record.id.value, zoneOfLead(whereIs(record), m_reference, now));
    }
    return it->has_value() ? &**it : nullptr;
}

std::optional<CallingHours> LocalHours::at(const LeadRecord &record, Millis now)
{
    const LeadZone *zone = zoneOf(record, now);
    return zone ? std::optional(callingHours(now, zone->zone)) : std::nullopt;
}

QString LocalHours::waitText(const LeadRecord &record, Millis now)
{
    const std::optional<CallingHours> hours = at(record, now);
    if (!hours || hours->isOpen)
        return {};
    const QTime opens = hours->local.addMSecs(hours->opensIn).time();
    return QCoreApplication::translate("LocalHours", "opens %1 local", "time of day where the lead is").arg(QLocale().toString(opens, QLocale::ShortFormat));
}

} // namespace lead
