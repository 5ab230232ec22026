#pragma once

#include "core/base/result.h"
#include "core/domain/lead.h"
#include "core/facts/leadfacts.h"
#include "core/leads/leaddetail.h"

namespace lead {

class Workspace;

/// Looks for the leads that may be the same person as one lead: those that have an address, a number or a name in common
/// with it are compared field by field.
class SimilarLeads
{
public:
    SimilarLeads(Workspace &workspace, LeadFactsPtr facts);

    static constexpr std::size_t Most = 10;
    /// Best first.
    Result<std::vector<SimilarLead>> to(LeadId lead);

private:
    Result<std::vector<LeadId>> candidates(const Lead &lead);

    Workspace &m_workspace;
    LeadFactsPtr m_facts;
};

} // namespace lead
