#pragma once

#include "core/base/result.h"
#include "core/leads/leadvalues.h"

namespace lead {

class Workspace;

/// Reads what pages show of single leads and of the workspace, on the thread of the workspace.
class LeadReader
{
public:
    explicit LeadReader(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// In the order of `ids`, without those that are gone.
    Result<std::vector<LeadRecord>> records(const std::vector<LeadId> &ids);
    Result<LeadDetail> detail(LeadId lead);
    Result<WorkspaceInfo> info();

private:
    Result<std::vector<TimelineEntry>> timeline(LeadId lead);

    Workspace &m_workspace;
};

} // namespace lead
