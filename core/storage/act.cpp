#include "core/storage/journal.h"
#include "core/storage/workspace.h"

namespace lead {

Act::Act(Workspace &workspace, const Journal::Begin &begin)
    : m_workspace(workspace)
    , m_transaction(workspace.connection())
    , m_journal(workspace)
    , m_begun(m_transaction.begun())
{
    if (m_begun)
        m_begun = workspace.refreshIfStale();
    if (!m_begun)
        return;
    Result<OperationId> id = m_journal.open(begin);
    if (id)
        m_operation = *id;
    else
        m_begun = id.error();
}

Act::~Act()
{
    // The terms added in memory are gone from the table when the transaction rolls back.
    if (!m_done && m_begun)
        m_workspace.forgetUncommitted();
}

Result<void> Act::record(const Change &change)
{
    return m_journal.record(m_operation, m_changes++, change);
}

Result<OperationId> Act::commit()
{
    if (!m_begun)
        return m_begun.error();
    if (Result<void> done = m_journal.seal(m_operation, m_leads, m_summary); !done)
        return done.error();
    if (Result<void> done = m_transaction.commit(); !done)
        return done.error();
    m_done = true;
    return m_operation;
}

} // namespace lead
