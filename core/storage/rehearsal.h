#pragma once

#include "core/base/id.h"
#include "core/storage/bulkstatement.h"

#include <memory>

namespace lead {

class Workspace;

/// A transaction that may write what an import writes, keeps nothing, and lets others write meanwhile: empty or copied
/// temporary tables cover those of the workspace until it ends, so that the same statements meet them. The workspace is
/// read as it was at the beginning. Not inside another transaction.
class Rehearsal
{
public:
    explicit Rehearsal(Workspace &workspace);
    ~Rehearsal();
    Rehearsal(const Rehearsal &) = delete;
    Rehearsal &operator=(const Rehearsal &) = delete;

    const Result<void> &begun() const { return m_begun; }
    /// Makes a stored lead readable and writable here; those that the rehearsal made are so already.
    Result<void> cover(LeadId lead);

private:
    Result<void> begin();
    Result<void> coverTable(const QString &name, bool withRows);
    Result<QString> columnsOf(const QString &table) const;

    Workspace &m_workspace;
    bool m_isOpen = false;
    Result<void> m_begun;
    std::unique_ptr<BulkStatement> m_lead;
    std::unique_ptr<BulkStatement> m_detail;
};

} // namespace lead
