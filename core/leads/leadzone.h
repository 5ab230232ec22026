#pragma once

#include "core/base/clock.h"

#include <QDateTime>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QTimeZone>
#include <optional>

namespace lead {

class ReferenceData;

/// What a lead says about where it is. Texts as people write them; phones in E.164.
struct LeadPlace
{
    QString timeZone; ///< IANA name
    QString country;
    QString state;
    QString zip;
    QStringList phones;
};

struct LeadRecord;
LeadPlace whereIs(const LeadRecord &lead);

/// The time zone of a lead and how it is known.
struct LeadZone
{
    enum class Basis : std::uint8_t { Stated, Postcode, State, AreaCode, Country };

    QTimeZone zone;
    Basis basis = Basis::Stated;
    bool isCertain = true; ///< false where the state or area code lies in several zones

    bool operator==(const LeadZone &) const = default;
};

/// Where a lead's clock hangs: the zone it states, else that of its US postcode, its state or province, its
/// area code, its country when all of it keeps one time. Absent when nothing tells. `now` decides whether a
/// country keeps one time.
std::optional<LeadZone> zoneOfLead(const LeadPlace &place, const ReferenceData &reference, Millis now);

/// Whether it is a decent hour to call somebody.
struct CallingHours
{
    QDateTime local; ///< now, where the lead is
    bool isOpen = true;
    Millis opensIn = 0; ///< until the hours begin; 0 while they last
};

/// Calls are decent from 8:00 until before 21:00 local time (47 CFR 64.1200(c)(1)).
CallingHours callingHours(Millis now, const QTimeZone &zone, QTime from = QTime(8, 0),
                          QTime until = QTime(21, 0));

} // namespace lead
