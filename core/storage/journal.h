#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/base/sha256.h"
#include "core/domain/field.h"
#include "core/storage/transaction.h"

#include <QJsonObject>
#include <QUuid>
#include <memory>
#include <vector>

namespace lead {

class LifecycleFollower;
class ScoreFollower;
class Sha256;
class Workspace;

/// One business act as the journal keeps it.
struct Operation
{
    OperationId id;
    QString uuid;
    Millis at = 0;
    UserId user;
    QString kind;    ///< "edit", "stage", "import", "merge", "undo", ...
    QString summary; ///< a sentence for people
    qint64 leadCount = 0;
    ImportId import;
    OperationId undoOf;
    qint64 seq = 0;  ///< place in the chain; 0 while under way
    bool undone = false;

    bool operator==(const Operation &) const = default;
};

/// One changed thing of an act. `body` maps a field or column to [before, after]; a created thing has the key "+"
/// with its values.
struct Change
{
    QString entity; ///< "lead", "activity", "task", "import", "custom_field", ...
    qint64 entityId = 0;
    QJsonObject body;

    bool operator==(const Change &) const = default;
};

/// A change together with the act that it belongs to.
struct ActChange
{
    Operation operation;
    Change change;
};

/// How far a journal was and the hash of its newest act. Kept elsewhere it shows that the end was cut off, which the chain
/// alone cannot.
struct JournalHead
{
    qint64 operations = 0;
    QByteArray hash;
    QString keptIn = {}; ///< for people: what knows it

    bool operator==(const JournalHead &) const = default;
};

/// What `audit verify` found.
struct AuditReport
{
    bool ok = true;
    qint64 operations = 0;
    OperationId firstBad; ///< invalid when acts at the end are missing
    QString reason;
};

/// The append-only record of every act: the timeline, the audit trail, undo, the change feed and idempotency.
class Journal
{
public:
    explicit Journal(Workspace &workspace);

    struct Begin
    {
        QString kind;
        QString summary;
        QString uuid = {};         ///< chosen by the caller for idempotency; made up when empty
        ImportId import = {};
        OperationId undoOf = {};
    };
    /// Whether the acting user may begin it; for an undo, what the act that is taken back needs.
    Result<void> allowed(const Begin &begin);
    /// Opens an act inside a writing transaction, if allowed(). It is not part of the chain until seal().
    Result<OperationId> open(const Begin &begin);
    /// The same for who keeps the act at hand until it is sealed.
    Result<Operation> opened(const Begin &begin);
    /// Writes change number `n` of an act and returns the hash that the chain holds of it.
    Result<QByteArray> record(OperationId operation, qint64 n, const Change &change);
    /// Closes the act: counts and hashes its changes and links it to the one before.
    Result<void> seal(OperationId operation, qint64 leadCount, const QString &summary = {});
    /// The same for who counted and hashed them while recording: SHA-256 over the hashes of all changes in order.
    struct Digest
    {
        qint64 count = 0;
        QByteArray hash;
    };
    Result<void> seal(OperationId operation, qint64 leadCount, const QString &summary, const Digest &changes);
    Result<void> seal(Operation operation, const Digest &changes);
    /// Seals the long acts of programs that ended in the middle of one, as far as they got. Imports are left to the
    /// person.
    Result<void> sealCutOff();
    /// Number of changes recorded so far; the next `n`.
    Result<qint64> changeCount(OperationId operation);
    /// Adds the hashes of the changes recorded so far to those of a Digest; gives how many they are.
    Result<qint64> addChangeHashes(OperationId operation, Sha256 &to);

    Result<std::optional<Operation>> find(OperationId operation);
    Result<std::optional<Operation>> findByUuid(const QString &uuid);
    /// Newest first; of one lead when given (its changes, and the import that brought it).
    Result<std::vector<Operation>> list(int limit, LeadId lead = {});
    /// The newest changes of one thing, newest first.
    Result<std::vector<ActChange>> changesOf(const QString &entity, qint64 id, int limit);
    /// The newest act that changed a field of a lead.
    Result<std::optional<Operation>> lastChangeOf(LeadId lead, const QString &fieldKey);
    /// The newest acts that are no undos, newest first.
    Result<std::vector<Operation>> listActs(int limit);
    /// The undo of an act that was not undone itself; absent when the act stands.
    Result<std::optional<Operation>> standingUndoOf(OperationId operation);
    /// The newest acts of one user, newest first.
    Result<std::vector<Operation>> listOf(UserId user, int limit);
    /// The newest act that can be undone: sealed, not undone, not an undo itself.
    Result<std::optional<Operation>> lastUndoable();
    Result<std::vector<Change>> changes(OperationId operation);
    /// Those numbered `from` to before `to`.
    Result<std::vector<Change>> changes(OperationId operation, qint64 from, qint64 to);
    /// The highest place in the chain.
    qint64 position();

    struct Touched
    {
        std::vector<LeadId> leads;  ///< those that single changes name
        bool many = false;          ///< an import or sample came or went: anything may have changed
        qint64 position = 0;
    };
    /// What the acts after `seq` touched.
    Result<Touched> touchedSince(qint64 seq);
    /// Every act against the chain, and the chain against heads that are kept elsewhere.
    Result<AuditReport> verify(const std::vector<JournalHead> &known = {});
    /// Without acts: none, and zeros.
    Result<JournalHead> head();

private:
    Workspace &m_workspace;
};

/// Takes the changes of an act: of one that is a single transaction (Act), or of a long one such as an import.
class ChangeRecorder
{
public:
    virtual ~ChangeRecorder() = default;
    virtual Result<void> record(const Change &change) = 0;
    /// Counts one lead as part of the act.
    virtual void touchLead() = 0;
};

/// An act that is one transaction: begun, its changes recorded, committed with what follows from them by the definitions
/// of the workspace. Rolled back when dropped.
class Act final : public ChangeRecorder
{
public:
    Act(Workspace &workspace, const Journal::Begin &begin);
    ~Act() override;

    const Result<void> &begun() const { return m_begun; }
    OperationId operation() const { return m_opened.id; }
    Workspace &workspace() { return m_workspace; }

    Result<void> record(const Change &change) override;
    void touchLead() override { ++m_opened.leadCount; }
    void setSummary(const QString &summary) { m_opened.summary = summary; }
    qint64 changeCount() const { return m_changes; }
    Result<OperationId> commit();

private:
    Result<void> follow();

    Workspace &m_workspace;
    Transaction m_transaction;
    Journal m_journal;
    Result<void> m_begun;
    Operation m_opened;
    std::unique_ptr<ScoreFollower> m_scores;
    std::unique_ptr<LifecycleFollower> m_follower; // none for undo, which puts back what was
    Sha256 m_hash; // over the hashes of the changes
    qint64 m_changes = 0;
    bool m_done = false;
};

/// The hash under which the journal keeps a change.
QByteArray changeHash(const QByteArray &salt, const QByteArray &entity, qint64 entityId, const QByteArray &body);

/// JSON of a value for the journal, and back.
QJsonValue toJson(const FieldValue &value);
FieldValue fieldValueFromJson(const QJsonValue &value);

} // namespace lead
