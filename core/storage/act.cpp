#include "core/storage/journal.h"
#include "core/storage/lifecyclefollower.h"
#include "core/storage/scorefollower.h"
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
    Result<Operation> opened = m_journal.opened(begin);
    if (opened)
        m_opened = std::move(*opened);
    else
        m_begun = opened.error();
    if (m_begun)
        m_scores = std::make_unique<ScoreFollower>(workspace, ScoreFollower::Tell::Everything);
    if (m_begun && !begin.undoOf.isValid())
        m_follower = std::make_unique<LifecycleFollower>(workspace);
}

Act::~Act()
{
    // The terms added in memory are gone from the table when the transaction rolls back.
    if (!m_done && m_begun)
        m_workspace.forgetUncommitted();
}

Result<void> Act::record(const Change &change)
{
    const Result<QByteArray> hash = m_journal.record(m_opened.id, m_changes, change);
    if (!hash)
        return hash.error();
    m_hash.add({hash->constData(), static_cast<std::size_t>(hash->size())});
    ++m_changes;
    if (m_scores)
        m_scores->note(change);
    if (m_follower)
        m_follower->note(change);
    return {};
}

// Scores first, for definitions ask for them; then those that ask for where a lead stands in its lifecycle.
Result<void> Act::follow()
{
    Result<void> done = m_scores->follow(*this);
    if (done && m_follower)
        done = m_follower->follow(*this);
    return done ? m_scores->follow(*this) : done;
}

Result<OperationId> Act::commit()
{
    if (!m_begun)
        return m_begun.error();
    if (Result<void> done = follow(); !done)
        return done.error();
    if (Result<void> done = m_journal.seal(m_opened, {m_changes, m_hash.result()}); !done)
        return done.error();
    if (Result<void> done = m_transaction.commit(); !done)
        return done.error();
    m_done = true;
    return m_opened.id;
}

} // namespace lead
