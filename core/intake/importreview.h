#pragma once

#include "core/domain/lead.h"
#include "core/intake/rowmerge.h"
#include "core/storage/contactwishes.h"
#include "core/storage/journal.h"

#include <QCoreApplication>
#include <map>
#include <optional>
#include <vector>

namespace lead {

struct SetAsideRow;
class Workspace;

/// What a person decides about a row that was set aside.
enum class ReviewDecision : std::uint8_t {
    Update, ///< what the row says replaces what is stored; a blank never erases
    Fill,   ///< only what is blank is filled, lists are united
    Create, ///< a lead of its own, marked as a possible duplicate
    Skip,   ///< nothing comes of the row
};
QString reviewDecisionKey(ReviewDecision decision);
std::optional<ReviewDecision> reviewDecisionFromKey(QStringView key);

/// A value of a row that is another than the lead's.
struct ReviewDifference
{
    FieldNumber field = 0;
    FieldValue stored;
    FieldValue row;
};

/// A row that an import set aside, beside the lead that it matched.
struct ReviewRow
{
    ImportId import;
    qint64 line = 0; ///< of the file
    LeadId lead;
    std::optional<Lead> stored; ///< the lead as it is now; absent when it is gone
    QString reasonKey;          ///< "email", "phone", "name_zip", "external_id", "lead_id"
    QString reason;             ///< the same for people
    FieldValues values;         ///< of the row, cleaned
    std::vector<ReviewDifference> differences;
};

/// How many rows were decided, and what came of them.
struct ReviewDone
{
    OperationId operation; ///< invalid when there was nothing to do
    qint64 updated = 0;
    qint64 unchanged = 0;  ///< the lead had everything already
    qint64 created = 0;
    qint64 skipped = 0;
    qint64 left = 0;       ///< still waiting, since their lead is gone and cannot be changed
};

/// The rows that `OnMatch::Review` set aside: shown, and decided one by one or all at once. A decision is an act; undoing
/// it brings the rows back. Many rows are decided in short transactions, between which others may write. Used on the thread of the workspace.
class ImportReview
{
    Q_DECLARE_TR_FUNCTIONS(ImportReview)

public:
    explicit ImportReview(Workspace &workspace);

    /// Of one import, or of all; the first of them when there is a limit.
    Result<std::vector<ReviewRow>> rows(ImportId import = {}, std::optional<int> limit = {});
    /// Decides rows of an import: those that begin on these lines, or all when there are none.
    Result<ReviewDone> decide(ImportId import, const std::vector<qint64> &lines, ReviewDecision decision);

private:
    Result<std::vector<SetAsideRow>> wanted(ImportId import, const std::vector<qint64> &lines);
    Result<RowMerge> rulesOf(ImportId import, ReviewDecision decision);
    FieldValues valuesOf(const SetAsideRow &row) const;
    Result<OperationId> decideAtOnce(const std::vector<SetAsideRow> &rows, const RowMerge &rules, ReviewDecision decision, ReviewDone &done);
    Result<OperationId> decideInBatches(const std::vector<SetAsideRow> &rows, const RowMerge &rules, ReviewDecision decision, ReviewDone &done);
    Result<void> decideRow(ChangeRecorder &act, const SetAsideRow &row, const RowMerge &rules, ReviewDecision decision, ReviewDone &done);
    Result<void> apply(ChangeRecorder &act, const SetAsideRow &row, const RowMerge &rules, ReviewDone &done);
    Result<void> create(ChangeRecorder &act, const SetAsideRow &row, ReviewDone &done);
    Result<void> skip(ChangeRecorder &act, const SetAsideRow &row, ReviewDone &done);
    QString summaryOf(const ReviewDone &done) const;
    QString reasonText(const QString &key) const;

    Result<void> readWishes(const std::vector<SetAsideRow> &rows);
    FieldValues wishesFor(const Lead &lead, const FieldValues &changes) const;

    Workspace &m_workspace;
    std::map<LeadKey, ContactWish> m_wishes; // of the rows that are being decided
};

} // namespace lead
