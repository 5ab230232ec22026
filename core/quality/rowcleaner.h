#pragma once

#include "core/domain/fieldcatalog.h"
#include "core/domain/leaddraft.h"
#include "core/domain/stage.h"
#include "core/quality/codetable.h"
#include "core/quality/dateformat.h"
#include "core/quality/datenormaliser.h"
#include "core/quality/emailnormaliser.h"
#include "core/quality/missingpolicy.h"
#include "core/quality/numbernormaliser.h"
#include "core/quality/phonenormaliser.h"
#include "core/quality/placenormaliser.h"
#include "core/quality/textarena.h"
#include "core/quality/validator.h"
#include "core/quality/wordvalue.h"

#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <utility>

namespace lead {

class ReferenceData;

/// What rows are read against, apart from where they come from: taken from the workspace once, so that a reading
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

/// The text of the next code of a coded slot.
struct NewCode
{
    std::size_t slot = 0;
    std::string text;
};

/// Where a cleaned row goes: a value for each slot, and what the values point into.
struct CleanedRow
{
    std::span<DraftValue> values;
    TextArena &arena;
    std::vector<NewCode> &newCodes;
};

/// A finding about a cell of the row that is being cleaned.
struct CellFinding
{
    std::size_t cell = 0;
    FieldNumber field = 0;
    IssueCode code = IssueCode::None;
    std::string_view raw;
    std::string_view suggestion;
};

/// What is done about a finding.
enum class CellRepair : std::uint8_t {
    None,         ///< what the rules make of the cell stays, and the finding counts
    Suggestion,   ///< the cell is read as if the suggestion stood in it
    WithoutValue, ///< the field stays blank
};

/// Turns the cells of a row into clean values, for every door through which leads come in: a file, a paste, a form
/// filled in by hand. What cannot be read for its field is not lost: texts are kept as typed, anything else goes to the
/// notes with the heading of its column. Belongs to one thread.
class RowCleaner
{
public:
    explicit RowCleaner(const IntakeContext &context);

    /// A cell of the rows and the field that it fills.
    void addColumn(std::size_t cell, FieldNumber field, const std::string &heading);
    /// A cell that says how a lead ended: won where it reads `wonValue`, lost otherwise.
    void addOutcomeColumn(std::size_t cell, const std::string &heading, const std::string &wonValue);
    /// A text that fills the field where no cell does. After the columns that it must not outdo.
    void addConstant(FieldNumber field, const std::string &text);
    /// The place of a field's value in a cleaned row; made when there is none yet.
    std::size_t slotFor(FieldNumber field);

    /// Feeds a row by which the order of day and month, the decimal marks and the spellings of "no value" are decided,
    /// once for all rows ...
    void observe(std::span<const std::string_view> cells);
    /// ... and decides. Must be called before the first row; `order` Unknown leaves it to the values, then the country.
    void decideFormats(DateOrder order);

    /// Asks what to do about each finding. Without a function nothing is done about any.
    void onFinding(std::function<CellRepair(const CellFinding &)> decide) { m_decide = std::move(decide); }

    /// Cleans one row, whose cells must live as long as its values.
    void clean(std::span<const std::string_view> cells, std::int64_t line, CleanedRow row);
    /// Of the row cleaned last: an e-mail address of it belongs to a function, not a person.
    bool hasRoleEmail() const { return m_roleEmail; }
    /// The lead that the row says it is; 0 when it says none.
    std::int64_t leadId() const { return m_leadId; }

    /// The field of each value of a row. Owners are coded like choices.
    const std::vector<FieldNumber> &slotFields() const { return m_slotFields; }
    std::optional<std::size_t> slotOf(FieldNumber field) const;
    /// Text behind a code of a coded slot.
    const std::string &codeText(std::size_t slot, std::int64_t code) const { return m_codes[slot].text(static_cast<std::size_t>(code)); }
    bool isCoded(std::size_t slot) const { return m_codes[slot].size() > 0; }

    const IssueTally &issues() const { return m_tally; }
    /// The findings so far, which are forgotten here.
    IssueTally takeIssues() { return std::exchange(m_tally, {}); }
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
    // What the samples of a column say; gone once it is decided.
    struct Evidence
    {
        DateFormatDetector dates;
        NumberFormatDetector numbers;
    };
    struct Column
    {
        std::size_t cell = 0;
        Action action = Action::Text;
        FieldNumber field = 0;
        std::size_t slot = 0;
        std::string heading;
        std::string constant;
        ColumnMissing missing;
        NumberNormaliser numbers = NumberNormaliser();
        std::unique_ptr<Evidence> evidence = std::make_unique<Evidence>();
        CodeTable raw = {};            // texts as they stand in the source ...
        std::vector<Known> known = {}; // ... and what they became
    };

    static Action actionFor(const Field &field);
    Column &add(std::size_t cell, Action action, FieldNumber field, const std::string &heading);
    void repairCell(Column &column, CleanedRow &row);
    void cleanCell(Column &column, std::string_view cell, CleanedRow &row);
    void cleanEmail(const Column &column, std::string_view cell, CleanedRow &row);
    void cleanPhone(const Column &column, std::string_view cell, CleanedRow &row);
    void cleanNumber(const Column &column, std::string_view cell, CleanedRow &row);
    void cleanDate(const Column &column, std::string_view cell, CleanedRow &row);
    void cleanName(std::string_view cell, CleanedRow &row);
    void cleanCoded(Column &column, std::string_view cell, CleanedRow &row);
    void cleanClosing(const Column &column, std::string_view cell);
    std::int64_t codeOf(const CleanedRow &row, std::size_t slot, std::string_view text);
    Known learn(const Column &column, std::string_view cell, CleanedRow &row);
    std::string_view oneLine(CleanedRow &row, std::string_view cell);
    std::string_view kept(CleanedRow &row, std::string_view text, std::string_view source);
    void addFurther(CleanedRow &row, const std::vector<std::string> &further, FieldNumber second, FieldNumber list);
    void keepAside(const Column &column, std::string_view cell);
    void note(const Column &column, IssueCode code, std::string_view cell, std::string_view suggestion = {});
    void applyStage(CleanedRow &row) const;
    void addLeftover(CleanedRow &row);

    const IntakeContext &m_context;
    const std::string m_currency;
    std::optional<std::string> m_wonValue;
    std::size_t m_stageSlot = 0, m_notesSlot = 0, m_currencySlot = 0;
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
    IssueTally m_tally;
    std::function<CellRepair(const CellFinding &)> m_decide;
    std::string m_buffer;
    // of the row under way
    std::int64_t m_line = 0;
    std::string m_leftover;
    std::optional<StageKind> m_kind;      // as a column about the outcome says
    std::optional<StageKind> m_statusKind; // as the status says, when nothing better does
    bool m_roleEmail = false;
    std::int64_t m_leadId = 0;
    std::string_view m_rowCountry;
    CellRepair m_repair = CellRepair::None; // of the cell under way
    std::string m_suggestion;               // for it
};

} // namespace lead
