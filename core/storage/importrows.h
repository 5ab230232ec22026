#pragma once

#include "core/domain/contactwish.h"
#include "core/domain/matchkey.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/importrepository.h"

#include <functional>
#include <span>

namespace lead {

class Rehearsal;
class Workspace;

/// The statements that an import runs for many rows: prepared once, without detours.
class ImportRows
{
public:
    /// `rehearsal`: the one under way, or null.
    ImportRows(Workspace &workspace, ImportId import, Rehearsal *rehearsal);

    const Result<void> &prepared() const { return m_prepared; }

    /// A key and the lead that it stands for, as they lie in the workspace.
    struct KeyPair
    {
        std::int64_t key;
        std::int64_t lead;
    };
    using VisitKeys = std::function<void(MatchKind, std::span<const KeyPair>)>;
    /// Every match key of the visible leads, and possibly some that leads no longer have; of the kinds up to `last`.
    Result<void> eachKey(MatchKind last, const VisitKeys &visit);
    /// How many leads have keys, roughly.
    std::size_t keyCount();
    /// The external ids of the leads that complete imports brought from lists with this header signature, as far as their
    /// keys are not among the others (those of workspaces of the first version).
    Result<void> eachExternalId(const QString &signature, const std::function<void(std::string_view, LeadId)> &visit);
    /// First name, last name and ZIP code of every lead that has them all and is visible or of this import.
    using VisitName = std::function<void(std::string_view, std::string_view, std::string_view, LeadId)>;
    Result<void> eachName(const VisitName &visit);
    /// The addresses, numbers and external ids of the leads that this import wrote before it was cut off: their keys are
    /// written only at its end.
    Result<void> eachOwnContact(const std::function<void(MatchKind, std::string_view, LeadId)> &visit);

    /// The addresses and numbers of every visible lead that must not be contacted, with what it asked for.
    using VisitWish = std::function<void(MatchKind, std::string_view, const ContactWish &)>;
    Result<void> eachWish(const VisitWish &visit);

    /// What matching asks of a stored lead. The views are valid until the next call.
    struct Known
    {
        std::string_view firstName;
        std::string_view lastName;
        std::string_view externalId;
        bool isOfThisImport = false;
    };
    /// Absent when the lead is deleted, hidden with an import that is not complete, or no longer has the key by which
    /// it was found; whether it still has an external id the caller has to look.
    Result<std::optional<Known>> peek(LeadId lead, MatchKind kind, std::int64_t key);

    /// Ends the reading of peek(), which otherwise would hold back the log.
    void release() { m_peek.reset(); }

    Result<void> addReject(const RejectedRow &row);

private:
    bool hasKey(MatchKind kind, std::int64_t key) const;
    QString stored(const QString &table) const;

    Workspace &m_workspace;
    ImportId m_import;
    Rehearsal *m_rehearsal;
    BulkStatement m_peek;
    BulkStatement m_reject;
    Result<void> m_prepared;
};

} // namespace lead
