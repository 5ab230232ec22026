#include "core/quality/rowcleaner.h"

#include "core/base/csvwriter.h"
#include "core/base/text.h"
#include "core/quality/personname.h"

#include <algorithm>

namespace lead {

namespace {

constexpr auto NoCell = static_cast<std::size_t>(-1);

bool isDateField(FieldType type)
{
    return type == FieldType::Date || type == FieldType::DateTime;
}

// Where neither the values nor a person say whether 04/09 is in April, the country does: month first is American.
DateOrder orderOfCountry(std::string_view country)
{
    return country == "US" || country == "PH" || country.empty() ? DateOrder::MonthFirst : DateOrder::DayFirst;
}

} // namespace

RowCleaner::RowCleaner(const IntakeContext &context)
    : m_context(context)
    , m_currency(toUtf8(context.currency))
    , m_email(context.reference)
    , m_phone(context.country)
    , m_places(context.reference, context.country)
{
    // Where values go that cells bring along besides their own.
    m_stageSlot = slotFor(F::Stage);
    m_notesSlot = slotFor(F::Notes);
    m_currencySlot = slotFor(F::Currency);
    slotFor(F::OtherEmails);
    slotFor(F::OtherPhones);
}

std::optional<std::size_t> RowCleaner::slotOf(FieldNumber field) const
{
    const auto it = std::find(m_slotFields.begin(), m_slotFields.end(), field);
    return it == m_slotFields.end() ? std::nullopt : std::optional(static_cast<std::size_t>(it - m_slotFields.begin()));
}

std::size_t RowCleaner::slotFor(FieldNumber field)
{
    if (const auto slot = slotOf(field))
        return *slot;
    m_slotFields.push_back(field);
    m_codes.emplace_back();
    return m_slotFields.size() - 1;
}

RowCleaner::Action RowCleaner::actionFor(const Field &field)
{
    switch (field.number) {
    case F::Id: return Action::OwnId;
    case F::FullName: return Action::FullName;
    case F::Converted: return Action::Converted;
    case F::State: return Action::State;
    case F::Country: return Action::Country;
    case F::Zip: return Action::Zip;
    case F::OtherEmails: return Action::EmailList;
    case F::OtherPhones: return Action::PhoneList;
    case F::Tags: return Action::Choice;
    default: break;
    }
    switch (field.type) {
    case FieldType::LongText: return Action::LongText;
    case FieldType::Email: return Action::Email;
    case FieldType::Phone: return Action::Phone;
    case FieldType::TextList: return Action::List;
    case FieldType::Choice: return Action::Choice;
    case FieldType::Boolean: return Action::Boolean;
    case FieldType::Integer: return Action::Integer;
    case FieldType::Decimal: return Action::Decimal;
    case FieldType::Money: return Action::Money;
    case FieldType::Date: return Action::Date;
    case FieldType::DateTime: return Action::DateTime;
    case FieldType::Stage: return Action::Stage;
    case FieldType::User: return Action::Owner;
    default: return Action::Text;
    }
}

RowCleaner::Column &RowCleaner::add(std::size_t cell, Action action, FieldNumber field, const std::string &heading)
{
    static const Field none;
    const Field *known = m_context.catalog.find(field);
    m_columns.push_back({cell, action, field, 0, heading, {}, ColumnMissing(m_policy, known ? *known : none)});
    return m_columns.back();
}

void RowCleaner::addOutcomeColumn(std::size_t cell, const std::string &heading, const std::string &wonValue)
{
    m_wonValue = wonValue;
    add(cell, Action::Outcome, 0, heading);
}

void RowCleaner::addColumn(std::size_t cell, FieldNumber field, const std::string &heading)
{
    Column &column = add(cell, actionFor(m_context.catalog.at(field)), field, heading);
    if (column.action == Action::FullName) {
        for (FieldNumber part : {F::FirstName, F::LastName, F::Salutation})
            slotFor(part);
    } else if (column.action != Action::Converted && column.action != Action::OwnId) {
        column.slot = slotFor(field);
    }
}

void RowCleaner::addConstant(FieldNumber field, const std::string &text)
{
    addColumn(NoCell, field, toUtf8(m_context.catalog.at(field).label));
    m_columns.back().constant = text;
}

void RowCleaner::observe(std::span<const std::string_view> cells)
{
    for (Column &column : m_columns) {
        const std::string_view cell = column.cell < cells.size() ? trimmed(cells[column.cell]) : std::string_view();
        column.missing.observe(cell);
        if (cell.empty())
            continue;
        const Field *field = m_context.catalog.find(column.field);
        if (field && isDateField(field->type))
            column.evidence->dates.add(cell);
        else if (column.action == Action::Money || column.action == Action::Decimal || column.action == Action::Integer)
            column.evidence->numbers.add(cell);
    }
}

void RowCleaner::decideFormats(DateOrder order)
{
    DateFormatDetector dates;
    for (Column &column : m_columns) {
        const Field *field = m_context.catalog.find(column.field);
        const bool isNumber = column.action == Action::Money || column.action == Action::Decimal || column.action == Action::Integer;
        if (field && isDateField(field->type))
            dates.add(column.evidence->dates);
        column.numbers = NumberNormaliser(isNumber ? column.evidence->numbers.format().mark : DecimalMark::Unknown, m_currency);
        column.evidence.reset();
    }
    m_dateFormat = dates.format();
    m_dateOrder = order != DateOrder::Unknown ? order : m_dateFormat.order;
    if (m_dateOrder == DateOrder::Unknown)
        m_dateOrder = orderOfCountry(m_context.country);
    m_dates.emplace(m_dateOrder, m_context.timeZone);
}

void RowCleaner::clean(std::span<const std::string_view> cells, std::int64_t line, CleanedRow row)
{
    m_line = line;
    m_leftover.clear();
    m_kind.reset();
    m_statusKind.reset();
    m_roleEmail = false;
    m_leadId = 0;
    m_rowCountry = {};
    for (Column &column : m_columns) {
        std::string_view cell = column.cell < cells.size() ? trimmed(cells[column.cell]) : std::string_view();
        if (column.cell == NoCell && row.values[column.slot].isEmpty())
            cell = column.constant;
        if (!cell.empty() && cell.front() == '\'')
            cell = trimmed(fromSpreadsheetCell(cell));
        if (cell.empty() || column.missing.isMissing(cell))
            continue;
        const std::size_t leftover = m_leftover.size();
        cleanCell(column, cell, row);
        if (m_repair != CellRepair::None) {
            m_leftover.resize(leftover);
            repairCell(column, row);
        }
    }
    applyStage(row);
    if (!m_leftover.empty())
        addLeftover(row);
}

void RowCleaner::repairCell(Column &column, CleanedRow &row)
{
    const CellRepair repair = std::exchange(m_repair, CellRepair::None);
    if (column.action != Action::Converted && column.action != Action::Outcome && column.action != Action::OwnId && column.action != Action::FullName)
        row.values[column.slot] = {};
    if (repair == CellRepair::Suggestion)
        cleanCell(column, row.arena.store(std::exchange(m_suggestion, {})), row);
    m_repair = CellRepair::None; // what a suggestion brings is taken as it is
}

void RowCleaner::addLeftover(CleanedRow &row)
{
    DraftValue &notes = row.values[m_notesSlot];
    std::string text = notes.isEmpty() ? std::string() : std::string(notes.text()) + '\n';
    text += cleaned(m_leftover, m_buffer);
    notes = DraftValue::of(row.arena.store(text));
}

std::string_view RowCleaner::oneLine(CleanedRow &row, std::string_view cell)
{
    std::string_view text = cell;
    if (!isAscii(cell))
        text = kept(row, cleaned(cell, m_buffer), cell);
    return kept(row, collapsed(text, m_buffer), text);
}

// A view that lives as long as the row: the source itself, or a copy of what stands in a scratch buffer.
std::string_view RowCleaner::kept(CleanedRow &row, std::string_view text, std::string_view source)
{
    const bool inSource = text.data() >= source.data() && text.data() + text.size() <= source.data() + source.size();
    return inSource ? text : row.arena.store(text);
}

void RowCleaner::note(const Column &column, IssueCode code, std::string_view cell, std::string_view suggestion)
{
    if (code == IssueCode::None || column.cell == NoCell)
        return;
    if (m_decide) {
        m_repair = m_decide({column.cell, column.field, code, cell, suggestion});
        if (m_repair != CellRepair::None) {
            m_suggestion = suggestion;
            return;
        }
    }
    m_tally.add(column.field, code, m_line, cell, suggestion);
}

void RowCleaner::keepAside(const Column &column, std::string_view cell)
{
    if (column.cell == NoCell)
        return;
    if (!m_leftover.empty())
        m_leftover += '\n';
    m_leftover += column.heading;
    m_leftover += ": ";
    m_leftover += cell;
}

void RowCleaner::applyStage(CleanedRow &row) const
{
    DraftValue &stage = row.values[m_stageSlot];
    const std::optional<StageKind> kind = m_kind ? m_kind : stage.isEmpty() ? m_statusKind : std::nullopt;
    if (!kind)
        return;
    for (const Stage &s : m_context.stages)
        if (!stage.isEmpty() && s.id.value == stage.number() && s.kind == *kind)
            return;
    for (const Stage &s : m_context.stages)
        if (s.kind == *kind) {
            stage = DraftValue::of(s.id.value);
            return;
        }
}

} // namespace lead
