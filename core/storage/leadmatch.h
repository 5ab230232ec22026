#pragma once

#include "core/domain/conditionresolver.h"
#include "core/domain/lead.h"

namespace lead {

class Workspace;

/// Holds conditions against values of single leads, as they mean it in a workspace at one moment.
class LeadMatch
{
public:
    explicit LeadMatch(const Workspace &workspace);
    LeadMatch(const LeadMatch &) = delete;
    LeadMatch &operator=(const LeadMatch &) = delete;

    const ResolveContext &context() const { return m_context; }
    /// As it was at another moment, for conditions that are resolved from then on.
    void setNow(Millis now) { m_context.now = now; }
    ResolvedCondition resolved(const Condition &condition) const;
    /// Values need the fields that the condition asks, and for the two virtual ones stage, first and last name.
    bool isMatching(const ResolvedCondition &condition, const FieldValues &values) const;
    /// The same of values that are only fetched when they are asked for.
    bool isMatching(const ResolvedCondition &condition, const FieldReader &read) const;
    /// The stored fields by which these can be told.
    static std::vector<FieldNumber> storedFields(std::vector<FieldNumber> fields);

private:
    FieldValue valueOf(const FieldReader &read, FieldNumber field) const;

    const Workspace &m_workspace;
    ResolveContext m_context;
};

} // namespace lead
