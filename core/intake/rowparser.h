#pragma once

#include "core/intake/draftbatch.h"
#include "core/intake/intakeplan.h"
#include "core/quality/rowcleaner.h"

#include <functional>

namespace lead {

/// One finding about one row, as a preview shows it.
struct RowFinding
{
    std::int64_t row = 0;  ///< number of the row of data, from 1
    std::int64_t line = 0; ///< of the file
    int column = RowEdits::Row;
    FieldNumber field = 0;
    IssueCode code = IssueCode::None;
    std::string_view raw;
    std::string_view suggestion;
    std::optional<RepairAction> repair; ///< what the plan does about it
};

/// Steps 3 and 4 of the intake line for the rows of a file: cells in, with the corrections of the plan; cleaned and
/// checked values with match keys out. Belongs to one thread; knows nothing of the workspace's leads.
class RowParser
{
public:
    /// `samples`: rows by which the order of day and month, the decimal marks and the spellings of "no value" are
    /// decided, once for all rows.
    RowParser(const IntakePlan &plan, const IntakeContext &context, const std::vector<CsvRow> &samples);
    RowParser(const RowParser &) = delete;
    RowParser &operator=(const RowParser &) = delete;

    /// The field of each value of a row. Owners are coded like choices.
    const std::vector<FieldNumber> &slotFields() const { return m_cleaner.slotFields(); }
    std::optional<std::size_t> slotOf(FieldNumber field) const { return m_cleaner.slotOf(field); }
    /// Text behind a code of a coded slot.
    const std::string &codeText(std::size_t slot, std::int64_t code) const { return m_cleaner.codeText(slot, code); }

    /// Parses all rows of `batch.source` into the batch.
    void parse(DraftBatch &batch);
    /// Parses rows that stand elsewhere; they have to live as long as the batch. `firstRow` is the number of the first of
    /// them, from 1.
    void parse(DraftBatch &batch, std::span<const CsvRow> rows, std::int64_t firstRow);
    /// Calls for every finding, also for those that the plan repairs; on the thread that parses.
    void onFinding(std::function<void(const RowFinding &)> call);

    const IssueTally &issues() const { return m_cleaner.issues(); }
    /// The date order that was decided, and whether the values left it open (then the country decided).
    const DateFormat &dateFormat() const { return m_cleaner.dateFormat(); }
    DateOrder dateOrder() const { return m_cleaner.dateOrder(); }

private:
    void addColumns();
    void addColumn(const MappedColumn &column);
    void findPlaces();
    void observe(const CsvRow &row);
    void listen();
    CsvRow edited(DraftBatch &batch, const CsvRow &row);
    void begin(DraftBatch &batch, std::size_t rows) const;
    void parseRow(DraftBatch &batch, const CsvRow &original, DraftRow &out, std::span<DraftValue> values);
    std::optional<RepairAction> tell(int column, FieldNumber field, IssueCode code, std::string_view raw, std::string_view suggestion);
    CellRepair repairFor(const CellFinding &finding);
    void rejectRow(DraftRow &out, IssueCode code);
    void addKeys(DraftRow &out, std::span<const DraftValue> values) const;
    std::string_view textAt(std::optional<std::size_t> slot, std::span<const DraftValue> values) const;
    unsigned identityOf(std::span<const DraftValue> values) const;

    // Slots that every row looks at, found once.
    struct Places
    {
        std::size_t externalId = 0;
        std::optional<std::size_t> firstName;
        std::optional<std::size_t> lastName;
        std::optional<std::size_t> zip;
        std::vector<std::pair<std::size_t, unsigned>> identity; // slot and RowIdentity
        std::vector<std::pair<std::size_t, MatchKind>> keys;    // slots whose text gives match keys
    };

    const IntakePlan &m_plan;
    const IntakeContext &m_context;
    RowCleaner m_cleaner;
    Places m_at;
    std::size_t m_width = 0; // columns of the file, without derived ones
    bool m_rowNumberAsId = false;
    std::function<void(const RowFinding &)> m_onFinding;
    // of the row under way
    std::int64_t m_line = 0;
    std::int64_t m_rowNumber = 0;
    bool m_isLeftOut = false;
    std::vector<std::string_view> m_cells; // of a row that was edited
};

} // namespace lead
