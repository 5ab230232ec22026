#pragma once

#include "core/intake/fileimport.h"
#include "core/intake/rowstore.h"

#include <memory>
#include <vector>

namespace lead {

/// Which rows a preview shows.
enum class PreviewFilter : std::uint8_t {
    All,
    Errors,   ///< rows that cannot become a lead
    Warnings, ///< rows with values that somebody should look at
    Changed,  ///< rows that were corrected, or whose values are mended while importing
    LeftOut,  ///< rows that were decided to be left out, or match a lead that must not be contacted
};

/// All cells, or rows, with the same fault.
struct PreviewGroup
{
    RowEdits::Fault fault;
    FieldNumber field = 0;
    Severity severity = Severity::Note;
    std::string raw;                  ///< of the first
    std::string suggestion;           ///< of the first that has one
    bool hasSuggestions = false;      ///< every one has a suggestion
    std::optional<RepairAction> repair;
    std::vector<std::uint32_t> rows;  ///< from 0, rising; a row may occur twice

    std::int64_t count() const { return static_cast<std::int64_t>(rows.size()); }
    /// Faults that nobody decided about and that keep rows out.
    bool isBlocking() const { return severity == Severity::Blocking && !repair; }
};

/// A row that stands for a lead that is there already, or for an earlier row.
struct PreviewMatch
{
    std::int64_t row = 0;      ///< from 0
    LeadId lead;               ///< the existing lead; invalid when an earlier row made it
    std::int64_t otherRow = -1; ///< that earlier row
    RowFate::Kind fate = RowFate::Created;
};

/// One row as it stands in the file and as it would come in.
struct PreviewRow
{
    struct Finding
    {
        int column = RowEdits::Row;
        FieldNumber field = 0;
        IssueCode code = IssueCode::None;
        std::string raw;
        std::string suggestion;
        std::optional<RepairAction> repair;
    };

    std::int64_t line = 0;
    std::vector<std::string> cells;    ///< with corrections, derived columns behind
    std::vector<std::string> original; ///< as in the file
    std::vector<QString> after;        ///< by column: what is stored, as people read it; empty for columns not mapped
    std::vector<Finding> findings;
    bool isLeftOut = false;
    bool isRejected = false;
};

/// What an import would do, found by the import itself with everything rolled back at the end: counts, faults and matches
/// agree with the import that follows to the unit. Rows are read on demand. Made on the thread of the workspace, then
/// used on one other thread.
class ImportPreview
{
public:
    static constexpr std::size_t MostDetails = 40;  ///< different values of a fault that are groups of their own
    static constexpr std::size_t MostMatches = 10;  ///< sample pairs of each kind

    const ImportOutcome &outcome() const { return m_outcome; }
    const ImportCounts &counts() const { return m_outcome.record.counts; }
    /// Errors first, then warnings, then notes, each by their number.
    const std::vector<PreviewGroup> &groups() const { return m_groups; }
    std::int64_t rowCount() const { return m_rows->size(); }
    const std::shared_ptr<RowStore> &store() const { return m_rows; }

    /// Rows of the file that were matched, by what they stand for.
    std::int64_t matchedInFile() const { return m_matchedInFile; }
    std::int64_t matchedExisting() const { return m_matchedExisting; }
    std::int64_t mustNotBeContacted() const { return m_mustNotBeContacted; }
    std::int64_t leftOut() const { return m_leftOut; }   ///< by decision, or empty
    std::int64_t setAside() const { return m_setAside; }
    const std::vector<PreviewMatch> &inFile() const { return m_inFile; }
    const std::vector<PreviewMatch> &existing() const { return m_existing; }
    const std::vector<PreviewMatch> &doNotContact() const { return m_doNotContact; }

    /// Rows from 0, rising.
    std::vector<std::uint32_t> rows(PreviewFilter filter) const;
    std::int64_t count(PreviewFilter filter) const;
    /// The rows of a group without repetitions.
    std::vector<std::uint32_t> rows(const PreviewGroup &group) const;

    /// The row with these corrections, newer ones than those of the preview included.
    PreviewRow row(std::int64_t index, const RowEdits &edits);

private:
    friend class PreviewCollector;

    QString afterText(std::size_t slot, const DraftValue &value) const;
    QString nameText() const;
    bool isShown(std::uint32_t row, PreviewFilter filter) const;

    ImportOutcome m_outcome;
    std::shared_ptr<RowStore> m_rows;
    std::shared_ptr<PlannedParser> m_planned;
    std::vector<PreviewGroup> m_groups;
    std::vector<std::uint8_t> m_findings; // by row: bits of PreviewCollector
    std::vector<std::uint8_t> m_fates;    // by row: RowFate::Kind, and a bit for leads not to be contacted
    std::vector<PreviewMatch> m_inFile;
    std::vector<PreviewMatch> m_existing;
    std::vector<PreviewMatch> m_doNotContact;
    std::int64_t m_matchedInFile = 0;
    std::int64_t m_matchedExisting = 0;
    std::int64_t m_mustNotBeContacted = 0;
    std::int64_t m_leftOut = 0;
    std::int64_t m_setAside = 0;
    DraftBatch m_scratch;
};
using ImportPreviewPtr = std::shared_ptr<ImportPreview>;

/// Runs the import without keeping anything. `known` are the rows as an earlier preview of the same file, read the same
/// way, kept them; null to keep them anew.
Result<ImportPreviewPtr> previewImport(Workspace &workspace, const ReferenceData &reference, const QString &path, IntakePlan plan,
                                       std::shared_ptr<RowStore> known, const FileImport::Watch &watch);

} // namespace lead
