#pragma once

#include "core/storage/personerasure.h"

#include <functional>

namespace lead {

/// What was erased, and what of the people may still be elsewhere.
struct ErasureReceipt
{
    OperationId operation;      ///< in the journal; invalid for a preview
    QStringList names;          ///< of the leads, for a preview only
    ErasedRows rows;
    qint64 files = 0;           ///< contents of attachments that were deleted
    qint64 drafts = 0;          ///< prepared imports that named them, and notes that were begun about them, of whoever erases
    bool isLogEmpty = true;     ///< false: another program still reads, so that old pages stay in the log until it is done
    QStringList copies;         ///< backups, files kept aside and others that were made before and still have them, or may
    QStringList deletedCopies;  ///< those that were deleted because that was asked for
    std::vector<PersonMention> mentions; ///< texts of others that name them

    QJsonObject toJson() const;
};

/// Erases people: every row, body and file about them. There is no undo.
class Erasure
{
public:
    explicit Erasure(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    enum class Copies { Keep, Delete };

    /// What erase() would remove; writes nothing.
    Result<ErasureReceipt> preview(const std::vector<LeadId> &people);
    /// `Copies::Delete`: also every backup that was made before and is known, after a new one was made and verified.
    Result<ErasureReceipt> erase(const std::vector<LeadId> &people, Copies copies = Copies::Keep);
    /// Many at a time, in acts of a few hundred; `goesOn(done)` ends it between them. Mentions are not looked for.
    Result<ErasureReceipt> eraseMany(const std::vector<LeadId> &people, const std::function<bool(qint64 done)> &goesOn = {});

private:
    Result<ErasureReceipt> run(const std::vector<LeadId> &people, bool isKept);
    Result<void> removeTraces(ErasureReceipt &receipt);
    Result<void> deleteCopies(ErasureReceipt &receipt);

    Workspace &m_workspace;
};

} // namespace lead
