#pragma once

#include "core/domain/stage.h"
#include "core/intake/codetable.h"
#include "core/intake/draftbatch.h"
#include "core/intake/intakeplan.h"
#include "core/quality/datenormaliser.h"
#include "core/quality/emailnormaliser.h"
#include "core/quality/missingpolicy.h"
#include "core/quality/numbernormaliser.h"
#include "core/quality/phonenormaliser.h"
#include "core/quality/placenormaliser.h"
#include "core/quality/validator.h"
#include "core/quality/wordvalue.h"

#include <deque>
#include <functional>
#include <optional>

namespace lead {

class ReferenceData;

/// What the rows of a file are read against, apart from the file: taken from the workspace once, so that the reading
/// thread needs none.
struct IntakeContext
{
    FieldCatalog catalog;
    std::vector<Stage> stages;
    QString currency;
    std::string country; ///< ISO2 of rows that name none
    QTimeZone timeZone;
    const ReferenceData &reference;
};

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

/// Steps 3 and 4 of the intake line, for rows from any door: cells in, cleaned and checked values out. What cannot be
/// read for its field is not lost: texts are kept as typed, anything else goes to the notes with the heading of its
/// column. Belongs to one thread; knows nothing of the workspace's leads.
class RowParser
{
public:
    /// `samples`: rows by which the order of day and month, the decimal marks and the spellings of "no value" are
    /// decided, once for all rows.
    RowParser(const IntakePlan &plan, const IntakeContext &context, const std::vector<CsvRow> &samples);

    /// The field of each value of a row. Owners are coded like choices.
    const std::vector<FieldNumber> &slotFields() const { return m_slotFields; }
    std::optional<std::size_t> slotOf(FieldNumber field) const;
    /// Text behind a code of a coded slot.
    const std::string &codeText(std::size_t slot, std::int64_t code) const { return m_codes[slot].text(static_cast<std::size_t>(code)); }

    /// Parses all rows of `batch.source` into the batch.
    void parse(DraftBatch &batch);

    /// Parses rows that stand elsewhere; they have to live as long as the batch. `firstRow` is the number of the first of
    /// them, from 1.
    void parse(DraftBatch &batch, std::span<const CsvRow> rows, std::int64_t firstRow);
    /// Calls for every finding, also for those that the plan repairs; on the thread that parses.
    void onFinding(std::function<void(const RowFinding &)> call) { m_onFinding = std::move(call); }

    const IssueTally &issues() const { return m_tally; }
    /// The date order that was decided, and whether the values left it open (then the country decided).
    const DateFormat &dateFormat() const { return m_dateFormat; }
    DateOrder dateOrder() const { return m_dateOrder; }

private:
    enum class Action : std::uint8_t {
        Text, LongText, Email, EmailList, Phone, PhoneList, List, Choice, State, Country, Zip, Boolean, Integer, Decimal,
        Money, Date, DateTime, Stage, Owner, FullName, Converted, Outcome, OwnId,
    };
    // What a text of a coded column became; worked out once for each different text.
    struct Known
    {
        std::int64_t code = -1; // -1: no value
        IssueCode issue = IssueCode::None;
        std::string suggestion;
    };
    struct Column
    {
        std::size_t cell = 0;
        Action action = Action::Text;
        FieldNumber field = 0;
        std::size_t slot = 0;
        std::string heading;
        ColumnMissing missing;
        NumberNormaliser numbers;
        CodeTable raw = {};            // texts as they stand in the file ...
        std::vector<Known> known = {}; // ... and what they became
    };

    void addColumn(const MappedColumn &mapped);
    std::size_t slotFor(FieldNumber field);
    void findPlaces();
    static Action actionFor(const Field &field);
    void decideFormats(const std::vector<CsvRow> &samples);

    struct Constant
    {
        std::size_t slot = 0;
        std::string text;      ///< of a coded field
        DraftValue value = {}; ///< of any other
    };
    std::optional<DraftValue> constantValue(const Field &field, const std::string &text) const;
    void addConstant(FieldNumber field, const std::string &text);
    CsvRow edited(DraftBatch &batch, const CsvRow &row);
    void parseRow(DraftBatch &batch, const CsvRow &row, DraftRow &out, std::span<DraftValue> values);
    void repairCell(DraftBatch &batch, Column &column, std::span<DraftValue> values);
    void parseCell(DraftBatch &batch, Column &column, std::string_view cell, std::span<DraftValue> values);
    void parseEmail(DraftBatch &batch, const Column &column, std::string_view cell, std::span<DraftValue> values);
    void parsePhone(DraftBatch &batch, const Column &column, std::string_view cell, std::span<DraftValue> values);
    void parseNumber(DraftBatch &batch, const Column &column, std::string_view cell, std::span<DraftValue> values);
    void parseDate(DraftBatch &batch, const Column &column, std::string_view cell, std::span<DraftValue> values);
    void parseName(DraftBatch &batch, std::string_view cell, std::span<DraftValue> values);
    void parseCoded(DraftBatch &batch, Column &column, std::string_view cell, std::span<DraftValue> values);
    void parseClosing(const Column &column, std::string_view cell);
    Known learn(DraftBatch &batch, const Column &column, std::string_view cell);
    std::int64_t codeOf(DraftBatch &batch, std::size_t slot, std::string_view text);
    std::string_view oneLine(DraftBatch &batch, std::string_view cell);
    std::string_view kept(DraftBatch &batch, std::string_view text, std::string_view source);
    void addFurther(DraftBatch &batch, std::span<DraftValue> values, const std::vector<std::string> &further, FieldNumber second, FieldNumber list);
    void keepAside(const Column &column, std::string_view cell);
    void note(const Column &column, IssueCode code, std::string_view cell, std::string_view suggestion = {});
    std::optional<RepairAction> tell(int column, FieldNumber field, IssueCode code, std::string_view raw, std::string_view suggestion);
    void rejectRow(DraftRow &out, IssueCode code);
    void finishRow(DraftBatch &batch, DraftRow &out, std::span<DraftValue> values);
    void applyStage(std::span<DraftValue> values);
    void addKeys(DraftRow &out, std::span<const DraftValue> values) const;
    unsigned identityOf(std::span<const DraftValue> values) const;

    // Slots that every row looks at, found once.
    struct Places
    {
        std::size_t externalId = 0, stage = 0, notes = 0, otherEmails = 0, otherPhones = 0, currency = 0;
        std::vector<std::pair<std::size_t, unsigned>> identity;     // slot and RowIdentity
        std::vector<std::pair<std::size_t, MatchKind>> keys;        // slots whose text gives match keys
        std::vector<Constant> constants; // what fills a blank
    };

    const IntakePlan &m_plan;
    const IntakeContext &m_context;
    const std::string m_currency;
    const std::string m_wonValue;
    Places m_at;
    EmailNormaliser m_email;
    PhoneNormaliser m_phone;
    PlaceNormaliser m_places;
    MissingPolicy m_policy;
    std::optional<DateNormaliser> m_dates;
    DateFormat m_dateFormat;
    DateOrder m_dateOrder = DateOrder::Unknown;
    std::vector<FieldNumber> m_slotFields;
    std::deque<Column> m_columns; // ColumnMissing is not copied, so nothing may move
    std::deque<CodeTable> m_codes; // by slot
    bool m_rowNumberAsId = false;
    IssueTally m_tally;
    std::string m_buffer;
    // of the row under way
    std::int64_t m_line = 0;
    std::int64_t m_rowNumber = 0;
    std::string m_leftover;
    std::optional<StageKind> m_kind;      // as a column about the outcome says
    std::optional<StageKind> m_statusKind; // as the status says, when nothing better does
    bool m_roleEmail = false;
    std::int64_t m_leadId = 0;
    std::string_view m_rowCountry;
    bool m_isLeftOut = false;
    std::optional<RepairAction> m_repair; // of the cell under way
    std::string m_suggestion;             // for it
    std::vector<std::string_view> m_cells; // of a row that was edited
    std::function<void(const RowFinding &)> m_onFinding;
};

} // namespace lead
