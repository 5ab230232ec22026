#pragma once

#include "core/leads/leadrecord.h"
#include "core/leads/leadzone.h"
#include "core/quality/referencedata.h"

#include <QHash>

namespace lead {

/// What time it is where leads are. Remembers their zones, which take a while to work out.
class LocalHours
{
public:
    /// Absent when nothing tells where the lead is.
    std::optional<CallingHours> at(const LeadRecord &record, Millis now);
    /// Whether the lead's calls have to wait, and until when: "opens 8:00 AM local"; empty when not.
    QString waitText(const LeadRecord &record, Millis now);
    /// After leads changed.
    void forget() { m_zones.clear(); }

private:
    const LeadZone *zoneOf(const LeadRecord &record, Millis now);

    ReferenceData m_reference;
    QHash<qint64, std::optional<LeadZone>> m_zones;
};

} // namespace lead
