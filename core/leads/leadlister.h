#pragma once

#include "core/base/result.h"
#include "core/domain/conditionresolver.h"
#include "core/facts/leadfacts.h"
#include "core/leads/leadvalues.h"

namespace lead {

/// Answers list queries from the facts, on any thread.
class LeadLister
{
public:
    LeadLister(LeadFactsPtr facts, FieldCatalog catalog, ResolveContext context);

    /// Fields whose texts the facts have to load before list() can ask for them.
    std::vector<FieldNumber> missingFields(const LeadQuery &query) const;
    /// The error is that of the condition's text.
    Result<LeadList> list(const LeadQuery &query) const;

private:
    LeadFactsPtr m_facts;
    FieldCatalog m_catalog;
    ResolveContext m_context;
};

} // namespace lead
