#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QString>
#include <memory>
#include <optional>
#include <vector>

namespace lead {

class BulkStatement;
class Workspace;

/// One stay of a lead in a state of its lifecycle.
struct LifecycleVisit
{
    QString state; ///< key; empty for a lead of which nobody had said
    Millis enteredAt = 0;
    std::optional<Millis> leftAt = {};
    UserId user = {};
    qint64 definition = 0; ///< the one that moved it; 0: somebody did by hand

    bool operator==(const LifecycleVisit &) const = default;
};

/// The stays of leads in the states of their lifecycle. Inside a transaction that the caller holds. Of one run of work: its
/// statements are prepared once.
class LifecycleVisits
{
public:
    explicit LifecycleVisits(Workspace &workspace);
    ~LifecycleVisits();

    /// In order of time. Empty for a lead that never moved.
    Result<std::vector<LifecycleVisit>> of(LeadId lead);
    /// Whether somebody moved the lead back by hand: it is not taken forward again by what it matched then.
    Result<bool> wasMovedBack(LeadId lead);
    /// Ends the stay under way and begins another; where none is known yet, the one before began with the lead.
    Result<void> enter(LeadId lead, const QString &from, Millis leadCreatedAt, const LifecycleVisit &visit);
    /// Takes back the last stay, for undo.
    Result<void> leave(LeadId lead, const QString &state);

private:
    enum Kind : std::uint8_t { Read, Close, Insert, Remove, Reopen, Kinds };
    Result<BulkStatement *> statement(Kind kind);
    Result<void> insert(LeadId lead, const LifecycleVisit &visit);

    Workspace &m_workspace;
    std::unique_ptr<BulkStatement> m_statements[Kinds];
};

} // namespace lead
