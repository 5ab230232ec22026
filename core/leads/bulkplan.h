#pragma once

#include "core/leads/bulkacts.h"
#include "core/leads/stagegate.h"
#include "core/storage/boardranks.h"

#include <functional>

namespace lead {

/// An act as it is done with each lead.
struct BulkActs::Plan
{
    QString kind; ///< of the operation
    std::vector<FieldNumber> written = {};
    std::vector<FieldNumber> read = {};
    /// The values that a lead gets.
    std::function<FieldValues(const Lead &)> changes = {};
    /// For the journal: what was done with so many leads, or with the one of this name.
    std::function<QString(qint64 leads, const QString &name)> summary = {};
    std::optional<bool> deletes = {}; ///< false: brings back
    std::optional<Task> task = {};
    std::optional<SpreadPlan> spread = {};
    std::optional<StageGate> gate = {};
    std::map<LeadId, qint64> ranks = {};       ///< places by hand of leads that are moved
    std::vector<BoardRank> otherRanks = {};    ///< and of those that make room
    qint64 most = 0; ///< leads that it ends after; 0: no end before all
    qint64 total = 0;
};

/// The sentence of one lead by its name, of several with their number; texts of the context "BulkActs".
QString countedLeads(const char *one, const char *many, qint64 leads, const QString &name);

} // namespace lead
