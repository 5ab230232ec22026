#pragma once

#include "core/base/sha256.h"
#include "core/storage/changewriter.h"
#include "core/storage/journal.h"

#include <QElapsedTimer>
#include <functional>
#include <memory>
#include <span>

namespace lead {

class LifecycleBatch;
class LifecycleFollower;
class ScoreFollower;

/// An act on any number of leads: its changes are written in short transactions, between which others may write, and
/// become part of the journal when it is sealed. What a crash cuts off is sealed by whoever opens the workspace next
/// (Journal::sealCutOff), so that it can be undone.
class LongAct final : public ChangeRecorder
{
public:
    LongAct(Workspace &workspace, Journal::Begin begin);
    ~LongAct() override;

    /// Begins the next transaction, with a pause after the one before.
    Result<void> beginBatch();
    /// Whether the transaction under way lasts long enough.
    bool isBatchFull() const { return m_timer.elapsed() >= BatchMillis; }
    Result<void> commitBatch();
    /// What a definition that this act brought makes of a lead. False when it stays as it is. Inside a transaction.
    Result<bool> recheck(LeadId lead);
    /// The same for many, in ascending order, until the transaction lasts long enough. Gives how many it got to.
    Result<std::size_t> recheck(std::span<const LeadId> leads);
    /// Scores a lead of which time alone, or an import, made something else. True when it crossed a threshold. Inside a transaction.
    Result<bool> rescore(LeadId lead);
    /// Drops what the transaction under way wrote.
    void dropBatch();
    /// Closes the act; without a change there is none, and the id is invalid.
    Result<OperationId> seal(const QString &summary);

    Result<void> record(const Change &change) override;
    void touchLead() override { ++m_leads; }
    qint64 leads() const { return m_leads; }
    qint64 changeCount() const { return m_changes; }

private:
    static constexpr qint64 BatchMillis = 40;

    Result<void> open();
    Result<void> follow();
    Result<void> recordText(std::string_view entity, qint64 entityId, std::string_view body);
    Result<std::size_t> recheckOneByOne(std::span<const LeadId> leads);
    bool scoresByLifecycle();

    Workspace &m_workspace;
    Journal::Begin m_begin;
    std::unique_ptr<Transaction> m_transaction;
    std::unique_ptr<ChangeWriter> m_writer; // of m_operation
    std::unique_ptr<ScoreFollower> m_scores;
    std::unique_ptr<LifecycleFollower> m_follower; // none for undo, which puts back what was
    std::unique_ptr<LifecycleBatch> m_lifecycle;
    QElapsedTimer m_timer;
    OperationId m_operation;
    Sha256 m_hash;             // over the changes that are committed
    QByteArray m_batchHashes;  // of those under way
    qint64 m_changes = 0;
    qint64 m_leads = 0;
    // As of the last commit.
    OperationId m_committedOperation;
    qint64 m_committedChanges = 0;
    qint64 m_committedLeads = 0;
};

} // namespace lead
