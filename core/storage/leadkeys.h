#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/matchkey.h"

#include <span>
#include <vector>

namespace lead {

class Workspace;

/// A match key and the kind of thing that it is of.
struct LeadKey
{
    MatchKind kind = MatchKind::Email;
    std::int64_t key = 0;

    bool operator==(const LeadKey &) const = default;
};

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
