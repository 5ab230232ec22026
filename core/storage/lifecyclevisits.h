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
    struct Past
    {
        bool isKnown = false;      ///< it moved before
        bool wasMovedBack = false; ///< by hand: it is not taken forward again by what it matched then
    };
    Result<Past> pastOf(LeadId lead);
    /// Ends the stay under way and begins another; where none is known yet, the one before began with the lead.
    Result<void> enter(LeadId lead, const QString &from, Millis leadCreatedAt, const LifecycleVisit &visit);
    /// The same of many leads, each once, which is written several at a time and at the latest by flush().
    Result<void> collect(LeadId lead, const Past &past, const QString &from, Millis leadCreatedAt, const LifecycleVisit &visit);
    Result<void> flush();
    /// Takes back the last stay, for undo.
    Result<void> leave(LeadId lead, const QString &state);

private:
    enum Kind : std::uint8_t { Read, Close, Insert, InsertMany, Remove, Reopen, Kinds };
    struct Collected
    {
        LeadId lead;
        LifecycleVisit visit;
    };
    Result<BulkStatement *> statement(Kind kind);
    static void bind(BulkStatement &row, int place, LeadId lead, const LifecycleVisit &visit, std::string &state);
    Result<void> insert(LeadId lead, const LifecycleVisit &visit);
    Result<bool> close(LeadId lead, Millis at);

    Workspace &m_workspace;
    std::unique_ptr<BulkStatement> m_statements[Kinds];
    std::vector<Collected> m_collected;
};

} // namespace lead
