#pragma once

#include "core/intake/draftbatch.h"
#include "core/intake/intakeplan.h"
#include "core/quality/rowcleaner.h"

namespace lead {

/// Steps 3 and 4 of the intake line for the rows of a file: cells in, cleaned and checked values with match keys out.
/// Belongs to one thread; knows nothing of the workspace's leads.
class RowParser
{
public:
    /// `samples`: rows by which the order of day and month, the decimal marks and the spellings of "no value" are
    /// decided, once for all rows.
    RowParser(const IntakePlan &plan, const IntakeContext &context, const std::vector<CsvRow> &samples);

    /// The field of each value of a row. Owners are coded like choices.
    const std::vector<FieldNumber> &slotFields() const { return m_cleaner.slotFields(); }
    std::optional<std::size_t> slotOf(FieldNumber field) const { return m_cleaner.slotOf(field); }
    /// Text behind a code of a coded slot.
    const std::string &codeText(std::size_t slot, std::int64_t code) const { return m_cleaner.codeText(slot, code); }

    /// Parses all rows of `batch.source` into the batch.
    void parse(DraftBatch &batch);

    const IssueTally &issues() const { return m_cleaner.issues(); }
    /// The date order that was decided, and whether the values left it open (then the country decided).
    const DateFormat &dateFormat() const { return m_cleaner.dateFormat(); }
    DateOrder dateOrder() const { return m_cleaner.dateOrder(); }

private:
    void addColumns();
    void addColumn(const MappedColumn &column);
    void findPlaces();
    void parseRow(DraftBatch &batch, const CsvRow &row, DraftRow &out, std::span<DraftValue> values);
    void addKeys(DraftRow &out, std::span<const DraftValue> values) const;
    unsigned identityOf(std::span<const DraftValue> values) const;

    // Slots that every row looks at, found once.
    struct Places
    {
        std::size_t externalId = 0;
        std::vector<std::pair<std::size_t, unsigned>> identity; // slot and RowIdentity
        std::vector<std::pair<std::size_t, MatchKind>> keys;    // slots whose text gives match keys
    };

    const IntakePlan &m_plan;
    const IntakeContext &m_context;
    RowCleaner m_cleaner;
    Places m_at;
    bool m_rowNumberAsId = false;
    std::int64_t m_rowNumber = 0;
};

} // namespace lead
