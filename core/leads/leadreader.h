#pragma once

#include "core/base/result.h"
#include "core/leads/leadvalues.h"
#include "core/domain/lead.h"

namespace lead {

class FieldText;
class Workspace;
struct Operation;

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
    /// The same as one line each, for the palette.
    Result<std::vector<LeadHit>> hits(const std::vector<LeadId> &ids);
    /// Also of a lead that was deleted, merged or taken back; then it says so.
    Result<LeadDetail> detail(LeadId lead);
    Result<std::vector<FieldVersion>> fieldHistory(LeadId lead, FieldNumber field);
    Result<WorkspaceInfo> info();

    /// Of leads that need not be stored, such as a row of a file that could become one.
    Result<std::vector<LeadRecord>> recordsOf(const std::vector<Lead> &leads);

private:
    Result<Lead> require(LeadId lead);
    Result<std::optional<GoneLead>> goneOf(const Lead &lead);
    Result<std::optional<Operation>> undoOfImportOf(LeadId lead);
    LeadRecord recordOf(const Lead &lead, const FieldText &text) const;
    Result<void> addSmallTables(WorkspaceInfo &info);
    Result<void> addUndo(WorkspaceInfo &info);

    Workspace &m_workspace;
};

} // namespace lead
