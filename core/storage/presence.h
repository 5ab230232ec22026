#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <vector>

namespace lead {

class Workspace;

/// Somebody who works a lead just now.
struct Presence
{
    UserId user;
    LeadId lead;
    Millis at = 0; ///< last heard of

    bool operator==(const Presence &) const = default;
};

/// Who is on which lead, so that two people do not call the same one. It is no act: it leaves no trace in the journal, and counts
/// no more when whoever it was is not heard of for a while.
class PresenceBoard
{
public:
    explicit PresenceBoard(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Whoever acts is on this lead from now on, or with an invalid one on none.
    Result<void> stand(LeadId lead);
    /// Everybody else who is on one.
    Result<std::vector<Presence>> others();

    /// After so long without a sign somebody is gone.
    static constexpr Millis Stale = 150'000;

private:
    Workspace &m_workspace;
};

} // namespace lead
