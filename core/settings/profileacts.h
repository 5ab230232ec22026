#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

namespace lead {

class Workspace;

/// What a person says of oneself in a workspace.
class ProfileActs
{
public:
    explicit ProfileActs(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Of a stranger (Permissions::isStranger): that it is one of the users. Kept for the login of this computer, and in the journal,
    /// where the others see it.
    Result<OperationId> identifyAs(UserId user);

private:
    Workspace &m_workspace;
};

} // namespace lead
