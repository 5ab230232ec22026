#pragma once

#include "core/storage/journal.h"

namespace lead {

class Workspace;

/// A file of a lead as it is stored; its contents lie in the FileStore.
struct StoredAttachment
{
    AttachmentId id;
    LeadId lead;
    QString name;
    qint64 bytes = 0;
    QString sha256;
    Millis addedAt = 0;
    UserId user;
};

/// Which files belong to which leads.
class AttachmentRepository
{
public:
    explicit AttachmentRepository(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// Newest first.
    Result<std::vector<StoredAttachment>> of(LeadId lead);
    Result<std::optional<StoredAttachment>> find(AttachmentId id);
    /// Give it everything but the id.
    Result<AttachmentId> add(Act &act, StoredAttachment attachment);
    Result<void> remove(Act &act, const StoredAttachment &attachment);
    /// The SHA-256 of all contents that any row names, also of removed ones, which undo may bring back.
    Result<QStringList> contents();

private:
    Workspace &m_workspace;
};

} // namespace lead
