#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <vector>

namespace lead {

class Workspace;

/// What the journal tells of leads that got another owner.
class AssignmentHistory
{
public:
    explicit AssignmentHistory(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// The place of the newest act in the journal; 0 when there is none.
    Result<qint64> newest();

    struct Given
    {
        UserId by;
        Millis at = 0;
        qint64 count = 0;
        std::vector<LeadId> leads = {}; ///< the first of them
    };
    /// The acts after a place in the journal by which others gave leads to a person, newest first. Of very many acts the newest
    /// count, and of the changes of an act the first ones.
    Result<std::vector<Given>> givenTo(UserId owner, qint64 after);

private:
    Result<void> readLeads(OperationId operation, UserId owner, Given &given);

    Workspace &m_workspace;
};

} // namespace lead
