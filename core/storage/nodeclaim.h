#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace lead {

class Connection;

/// The claim of this process on a node number, so that no two writers of a workspace make the same id.
struct NodeClaim
{
    int node = 0;
    qint64 lastId = 0; ///< the highest id in the workspace; new ones must be above it

    /// Takes a free number, or that of a process of this machine that is gone. Inside a writing transaction.
    static Result<NodeClaim> take(Connection &connection, const Clock &clock);
    /// Whether a program of this computer ever wrote to the workspace.
    static bool wasTakenHere(Connection &connection);
    /// Whether another program that still runs has written to the workspace and may have it open.
    static bool isHeldByOthers(Connection &connection);
};

/// "host:pid" of this process; whether such a holder still runs (unknown on another host counts as running).
QString holderOfThisProcess();
bool isHolderAlive(const QString &holder);

} // namespace lead
