#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/lead.h"
#include "core/domain/matchkey.h"

#include <compare>
#include <span>
#include <vector>

namespace lead {

class Workspace;

/// A match key and the kind of thing that it is of.
struct LeadKey
{
    MatchKind kind = MatchKind::Email;
    std::int64_t key = 0;

    auto operator<=>(const LeadKey &) const = default;
};

/// Where the addresses and numbers are by which a lead is recognised.
const std::vector<FieldNumber> &keyedFields();
/// Whether one of them is among the values.
bool haveKeys(const FieldValues &values);
/// The keys of all addresses and numbers of a lead, each once, in order.
std::vector<LeadKey> leadKeysOf(const Lead &lead);

/// The lead with other values, of which some may be empty.
Lead changedBy(Lead lead, const FieldValues &changes);
/// The keys that only the second has.
std::vector<LeadKey> keysAdded(const Lead &before, const Lead &after);

/// A lead that may have a key.
struct KeyedLead
{
    LeadKey key;
    LeadId lead;
};

/// The leads behind a few keys: those of e-mail addresses and phone numbers. A key may be one that the lead no longer
/// has, and the lead may be deleted, so whoever asks has to look at the lead. About 20 ms in a million leads.
Result<std::vector<KeyedLead>> leadsWithKeys(Workspace &workspace, std::span<const LeadKey> keys);

} // namespace lead
