#pragma once

#include "core/base/result.h"
#include "core/domain/lead.h"
#include "core/leads/leaddetail.h"

namespace lead {

class Workspace;

/// Shows, field by field, what a merge of two leads would make of them.
class MergeReview
{
public:
    explicit MergeReview(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    Result<MergePreview> preview(LeadId keep, LeadId lose, const std::map<FieldNumber, LeadId> &picks);

private:
    Workspace &m_workspace;
};

} // namespace lead
