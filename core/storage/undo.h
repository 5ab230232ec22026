#pragma once

#include "core/domain/lead.h"
#include "core/domain/undopolicy.h"
#include "core/storage/journal.h"

#include <map>
#include <memory>

namespace lead {

class BulkStatement;
class LeadBatch;
class LifecycleVisits;
class LongAct;
class Workspace;

/// One value that undo left alone because somebody changed it after the act.
struct UndoConflict
{
    LeadId lead;
    QString field;   ///< field key, or "lead" for a created lead that was worked since
    QString reason;
    FieldValue now = {};    ///< what stands there
    FieldValue before = {}; ///< what the undo would put back

    bool operator==(const UndoConflict &) const = default;
};

/// What an undo did, or in a dry run would do.
struct UndoReport
{
    OperationId operation; ///< the act of undoing; invalid in a dry run
    OperationId undone;
    QString summary;       ///< of the act that was undone
    qint64 restored = 0;   ///< things put back
    qint64 removed = 0;    ///< created leads that are gone again
    std::vector<UndoConflict> conflicts;
};

/// Takes acts back: every value that still is what the act made of it becomes what it was before; the others are
/// listed as conflicts and kept, unless the person wants them undone anyway. An undo is an act itself and can be undone.
/// Undoing an import hides all its leads at once, except those worked since. Acts on many leads are undone in short
/// transactions, between which others may write.
class Undo
{
public:
    explicit Undo(Workspace &workspace);
    ~Undo();

    /// Whether an erasure took everything that the act did, so that nothing of it is left to take back.
    Result<bool> isEmptied(OperationId operation);
    Result<UndoReport> undo(OperationId operation, UndoPolicy policy = UndoPolicy::KeepOthers);
    /// What an undo would do; nothing stays of it.
    Result<UndoReport> preview(OperationId operation);
    /// Whether undoing takes more than a moment.
    Result<bool> isLong(OperationId operation);

private:
    Result<Operation> check(OperationId operation);
    Result<void> completeCutOffImport();
    Result<UndoReport> start(OperationId operation, UndoPolicy policy);
    Result<void> runAtOnce(ChangeRecorder &act, UndoReport &report);
    Result<void> runInBatches(LongAct &act, UndoReport &report, bool isKept);
    Result<void> invert(ChangeRecorder &act, const Change &change, UndoReport &report);
    Result<void> invertLead(ChangeRecorder &act, const Change &change, UndoReport &report);
    Result<void> invertFields(ChangeRecorder &act, const Change &change, UndoReport &report);
    Result<void> moveBack(const Lead &lead, const FieldValues &back);
    Result<void> invertRow(ChangeRecorder &act, const Change &change, UndoReport &report);
    Result<QJsonObject> removalOf(const Change &change, UndoReport &report);
    Result<bool> isUsed(FieldNumber field);
    Result<bool> mayOthersHave(const Field &field);
    qint64 notBefore() const;
    Result<bool> isTaken(const QString &entity, qint64 id, const QString &value);
    Result<void> invertImport(const Change &change, const QJsonValue &state, UndoReport &report);
    Result<void> keepWorkedLeads(ImportId import, UndoReport &report);
    LeadBatch &batchFor(const std::vector<FieldNumber> &fields);
    struct Standing
    {
        qint64 import = 0;
        qint64 rowVersion = 0;
    };
    Result<std::optional<Standing>> standingOf(LeadId lead);

    Workspace &m_workspace;
    Operation m_target;
    UndoPolicy m_policy = UndoPolicy::KeepOthers;
    bool m_isRedo = false;   // the target is itself an undo
    Millis m_firstDoneAt = 0; // when what it is about was done first
    std::map<std::vector<FieldNumber>, std::unique_ptr<LeadBatch>> m_batches;
    std::unique_ptr<BulkStatement> m_standing;
    std::unique_ptr<LifecycleVisits> m_visits;
};

} // namespace lead
