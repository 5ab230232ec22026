#pragma once

#include "core/base/sha256.h"
#include "core/domain/lead.h"
#include "core/intake/draftbatch.h"
#include "core/intake/importqualifier.h"
#include "core/intake/intakeplan.h"
#include "core/intake/leadmatcher.h"
#include "core/intake/rowmerge.h"
#include "core/intake/rowwishes.h"
#include "core/storage/changewriter.h"
#include "core/storage/importrepository.h"
#include "core/storage/journal.h"
#include "core/storage/leadbulkupdater.h"
#include "core/storage/leadbulkwriter.h"
#include "core/storage/leadrepository.h"
#include "core/storage/reviewrepository.h"

#include <QElapsedTimer>
#include <functional>
#include <map>
#include <set>

namespace lead {

class Rehearsal;
class ReferenceData;

/// One difference that a matched row makes to a stored lead, for previews.
struct ImportDifference
{
    qint64 line = 0;
    LeadId lead;
    QString field;
    FieldValue before;
    FieldValue after;
};

/// What became of one row, for previews.
struct RowFate
{
    enum Kind : std::uint8_t { Created, Updated, Unchanged, LeftOut, Skipped, SetAside, Rejected };

    Kind kind = Created;
    LeadId match;               ///< whom it stands for, also when it was created as a duplicate
    bool isOwn = false;         ///< an earlier row of the file made that lead
    bool mustNotBeContacted = false; ///< that lead or somebody with the same address, and hence the row was skipped
};

/// Steps 5 to 7 of the intake line: matches parsed rows against the workspace and earlier rows, decides, writes.
/// Commits every few thousand rows, or sooner when they take long, so that somebody else's edit waits a moment only; until finish() the leads
/// are hidden by the state of their import. Belongs to the thread of the workspace.
class ImportWriter
{
public:
    /// `record` as ImportRepository::start() returned it, or one to go on with. A dry run is one inside a rehearsal.
    ImportWriter(Workspace &workspace, const ReferenceData &reference, const IntakePlan &plan, ImportRecord record, std::vector<FieldNumber> slotFields, Rehearsal *rehearsal = nullptr);
    ~ImportWriter();

    /// Reads the match keys. `begun` is the transaction in which the import was started, if it still is open.
    Result<void> prepare();
    Result<void> write(const DraftBatch &batch);
    /// Lets others write while the next rows are still being read.
    Result<void> rest();
    /// Makes the import complete and visible (or, in a dry run, forgets everything) and returns its final record.
    Result<ImportRecord> finish(const QString &fileSha256, const QString &summary);

    const ImportRecord &importRecord() const { return m_record; }
    /// Rows that wait for a person now.
    qint64 setAsideRows() const { return m_setAsideRows; }
    const std::map<QString, qint64> &rejectedReasons() const { return m_rejectedReasons; }
    const std::vector<ImportDifference> &differences() const { return m_differences; }
    /// Called for every rejected row.
    void onReject(std::function<void(const RejectedRow &)> call) { m_onReject = std::move(call); }

    /// Called for every row; the values as the fields of slotFields().
    void onFate(std::function<void(const DraftRow &, std::span<const DraftValue>, const RowFate &)> call) { m_onFate = std::move(call); }

private:
    using Match = LeadMatcher::Match;

    Result<void> beginChunk();
    Result<void> commitChunk();
    Result<void> qualify();
    bool isChunkFull() const;
    Result<void> writeKeys();
    Result<void> recordChange(std::string_view entity, qint64 id, std::string_view body);
    void addKey(const DraftRow::Key &key, LeadId lead);
    Result<void> addCodes(const DraftBatch &batch);
    Result<qint64> ownerNamed(const QString &name);

    Result<void> writeRow(const DraftRow &row, std::span<const DraftValue> values);
    Result<void> create(const DraftRow &row, std::span<const DraftValue> values, LeadId duplicateOf);
    Result<void> reject(const DraftRow &row);
    Result<void> updateLead(const DraftRow &row, std::span<const DraftValue> values, const Match &match);
    std::vector<RowMerge::Incoming> news(std::span<const DraftValue> values, const RowMerge &rules) const;
    Result<Lead> storedPart(LeadId lead, const std::vector<RowMerge::Incoming> &news) const;
    FieldValue valueOf(std::size_t slot, const DraftValue &value) const;
    OnMatch onMatch(const Match &match) const { return match.isOwn ? m_plan.onMatchInFile.value_or(m_plan.onMatch) : m_plan.onMatch; }
    const RowMerge &rulesFor(const Match &match) const { return match.isOwn ? m_mergeInFile : m_merge; }
    Result<bool> mustNotBeContacted(const DraftRow &row, const std::optional<Match> &match);
    ContactWish wishIn(std::span<const DraftValue> values) const;
    Result<void> addWishes(const DraftRow &row, Lead &lead, FieldValues &changes) const;
    Result<void> writeMatch(const DraftRow &row, std::span<const DraftValue> values, const Match &match);
    Result<void> setAside(const DraftRow &row, std::span<const DraftValue> values, const Match &match);
    Result<void> applyChanges(const DraftRow &row, const Lead &lead, const Match &match, const FieldValues &changes);

    Workspace &m_workspace;
    const IntakePlan &m_plan;
    ImportRecord m_record;
    std::vector<FieldNumber> m_slotFields;
    Journal m_journal;
    ImportRepository m_imports;
    ReviewRepository m_reviews;
    LeadRepository m_leads;
    ImportQualifier m_qualifier;
    LeadBulkWriter m_writer;
    ImportRows m_rows;
    LeadMatcher m_matcher;
    LeadBulkUpdater m_stored;
    RowWishes m_wishes;
    std::vector<std::size_t> m_wishSlots; // of a row, which say whether the lead may be contacted
    std::set<std::int64_t> m_withdrawnCodes; // of the slot of consent
    ChangeWriter m_changes;
    Sha256 m_changeHashes;
    qint64 m_changeCount = 0;
    RowMerge m_merge;
    RowMerge m_mergeInFile; // for rows that an earlier one stands for
    std::vector<std::vector<QString>> m_codeTexts;
    bool m_wasCutOff; // and is gone on with
    std::unique_ptr<Transaction> m_transaction;
    qint64 m_rowsInChunk = 0;
    QElapsedTimer m_chunkTimer; // since the chunk began
    qint64 m_touchedLeads = 0;
    qint64 m_setAsideRows = 0;
    std::map<QString, qint64> m_rejectedReasons;
    std::vector<ImportDifference> m_differences;
    std::function<void(const RejectedRow &)> m_onReject;
    std::function<void(const DraftRow &, std::span<const DraftValue>, const RowFate &)> m_onFate;
    RowFate m_fate; // of the row under way
};

} // namespace lead
