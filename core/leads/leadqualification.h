#pragma once

#include "core/base/result.h"
#include "core/domain/lead.h"
#include "core/domain/qualification.h"

#include <QDate>

namespace lead {

class Workspace;

/// One point of the checklist of a lead.
struct ChecklistPoint
{
    QString key;
    QString title;
    Answer answer = Answer::Unknown;
    QString note;

    bool operator==(const ChecklistPoint &) const = default;
};

/// How far a lead is qualified, and what can be done about it.
struct LeadQualification
{
    Lifecycle state = Lifecycle::None;
    std::optional<Millis> since = {};    ///< when it came into the state; absent for one that never moved
    std::vector<ChecklistPoint> points;  ///< in the order of the list
    std::optional<Millis> acceptBy = {}; ///< while it waits for its owner to accept it
    std::optional<QDate> wakesOn = {};   ///< of a recycled one
    bool isWoken = false;                ///< its date is there; it waits to be accepted like an MQL
    bool isMine = false;                 ///< whoever acts is its owner
    QString rejectReason = {};
    QDate wakeByDefault = {};            ///< when it would come back, were it rejected now

    /// Whether whoever acts may accept or reject it.
    bool waitsForMe() const { return isMine && (state == Lifecycle::Mql || isWoken); }
    bool operator==(const LeadQualification &) const = default;
};

/// On the thread of the workspace.
Result<LeadQualification> qualificationOf(Workspace &workspace, const Lead &lead);
/// The day by the clock of the workspace, and the date of a field of days.
QDate todayIn(const Workspace &workspace);
QDate dateOfDays(qint64 days);
qint64 daysOf(const QDate &date);

} // namespace lead
