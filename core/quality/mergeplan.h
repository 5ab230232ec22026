#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/field.h"

#include <map>
#include <optional>
#include <vector>

namespace lead {

class FieldCatalog;

/// A lead as a merge sees it.
struct MergeLead
{
    LeadId id;
    std::map<FieldNumber, FieldValue> values;
    Millis createdAt = 0;
    Millis updatedAt = 0;
    /// When single fields last changed, where that is known; `updatedAt` for the others.
    std::map<FieldNumber, Millis> changedAt = {};
    int activities = 0;
};

/// What a person decided instead of the rules.
struct MergeWishes
{
    std::optional<LeadId> survivor;
    std::map<FieldNumber, LeadId> picks; ///< take this field from that lead, also when it is empty there
};

/// One field of the survivor that the merge changes.
struct MergeChange
{
    FieldNumber field = 0;
    FieldValue before;
    FieldValue after;
    std::optional<LeadId> from; ///< whose value it is; absent when it was put together from several

    bool operator==(const MergeChange &) const = default;
};

struct MergePlan
{
    LeadId survivor;
    std::vector<LeadId> losers;
    std::vector<MergeChange>
        changes; ///< in the order of field numbers; nothing is changed to empty unless wished

    bool operator==(const MergePlan &) const = default;
};

/// How two or more leads become one. The survivor is the one furthest in its lifecycle, then with most
/// activities, then the oldest. It keeps its own values; what it lacks comes from the others, the newest
/// first. Tags, addresses and numbers are united, notes joined, do-not-contact flags or-ed, a withdrawn
/// consent stays withdrawn, and the earliest capture and first contact and the latest contact count. Parts of
/// a postal address are only taken from a lead whose address does not contradict the survivor's, amounts only
/// in the survivor's currency. Fails for fewer than two leads, for one lead named twice, and for wishes that
/// name other leads.
Result<MergePlan> planMerge(const std::vector<MergeLead> &leads, const FieldCatalog &catalog,
                            const MergeWishes &wishes = {});

/// How far a lifecycle state is; the side states rank low, an unknown one lowest.
int lifecycleRank(QStringView lifecycle);

} // namespace lead
