#pragma once

#include "core/domain/fieldcatalog.h"
#include "core/domain/lead.h"
#include "core/storage/journal.h"

#include <vector>

namespace lead {

class Query;
class BulkStatement;
class Workspace;

/// Whole lead records: reading them, and the writes of single leads. Every write is part of an act and leaves its
/// before and after in the journal. A lead that gets an address or number of the suppression list gets the wish with it.
class LeadRepository
{
public:
    explicit LeadRepository(Workspace &workspace);

    /// Absent when there is no such lead, or it was deleted or taken back with its import.
    Result<std::optional<Lead>> find(LeadId id);
    /// In the order of `ids`, without those that are gone.
    Result<std::vector<Lead>> find(const std::vector<LeadId> &ids);
    /// Also deleted and hidden ones.
    Result<std::optional<Lead>> findAny(LeadId id);

    /// The leads that were written one by one and have an address or number in common with this one; it itself too.
    Result<std::vector<LeadId>> withKeysOf(const Lead &lead);

    /// Adds a lead. Missing stage and moments are filled in.
    Result<LeadId> create(ChangeRecorder &act, FieldValues values);
    /// Changes fields of a lead as it was read in `before`; values that are the same are left out. Error::Conflict when
    /// somebody changed the lead since. Returns the fields that changed.
    Result<std::vector<FieldNumber>> update(ChangeRecorder &act, const Lead &before, const FieldValues &changes);
    /// Deletes; with `mergedInto`, marks what it was merged into.
    Result<void> remove(ChangeRecorder &act, const Lead &lead, LeadId mergedInto = {});

    /// Brings a deleted lead back.
    Result<void> restore(ChangeRecorder &act, const Lead &lead);
    /// When a lead was deleted; absent when it was not.
    Result<std::optional<Millis>> deletedAt(LeadId id);

    /// Writes values without a journal entry, for undo, which journals by itself. Conflict as in update().
    Result<void> write(LeadId id, qint64 rowVersion, const FieldValues &changes);
    Result<void> setDeleted(LeadId id, std::optional<Millis> at);
    /// Moves the match keys of a lead from those of its old to those of its new addresses and numbers.
    Result<void> rekey(const Lead &before, const Lead &after);

private:
    Result<Lead> leadFrom(const BulkStatement &row);
    Result<std::vector<Lead>> read(const QString &where, const std::vector<LeadId> &ids);
    Result<void> bindValue(Query &query, const QString &placeholder, FieldNumber field, const FieldValue &value);
    Result<void> writeDetail(LeadId id, const FieldValues &changes);

    Workspace &m_workspace;
};

/// Changes as the journal writes them: {"field key": [before, after]}.
QJsonObject changeBody(const FieldCatalog &catalog, const Lead &before, const FieldValues &changes);

} // namespace lead
