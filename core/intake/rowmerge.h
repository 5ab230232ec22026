#pragma once

#include "core/domain/lead.h"
#include "core/intake/intakeplan.h"

#include <utility>
#include <vector>

namespace lead {

/// The rules by which a row changes the lead that it matched. Pure: values in, changes out.
class RowMerge
{
public:
    explicit RowMerge(OnMatch onMatch, std::map<FieldNumber, FieldPolicy> policies = {})
        : m_onMatch(onMatch)
        , m_policies(std::move(policies))
    {
    }

    /// One value of a row, never blank.
    using Incoming = std::pair<FieldNumber, FieldValue>;
    /// What the row changes. Of the lead only these fields have to be known: those of the row and consent, and if there is one
    /// of contactFields() among them, all of those. Blanks erase nothing, lists are united, a further address or number
    /// finds a place beside the first.
    FieldValues changes(const Lead &lead, const std::vector<Incoming> &row) const;

    /// Whether a value that is stored already stays, whatever a row says. Not for lists, contacts and notes.
    bool keepsStored(FieldNumber field) const;
    /// Whether a value of a row is one of several that a lead may have.
    static bool isUnited(FieldNumber field);
    static bool isContact(FieldNumber field);
    /// Where addresses and numbers of a lead are.
    static const std::vector<FieldNumber> &contactFields();

private:
    FieldPolicy policyOf(FieldNumber field) const;
    bool isHistory(FieldNumber field) const;
    void merge(const Incoming &incoming, const Lead &lead, FieldValues &changes) const;

    OnMatch m_onMatch;
    std::map<FieldNumber, FieldPolicy> m_policies;
};

} // namespace lead
