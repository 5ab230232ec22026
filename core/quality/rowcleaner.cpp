#include "core/quality/rowcleaner.h"

#include "core/base/csvwriter.h"
#include "core/base/money.h"
#include "core/base/text.h"
#include "core/quality/personname.h"
#include "core/quality/referencedata.h"

#include <algorithm>
#include <charconv>

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

// "hot; new,  vip" as lists are stored: one entry a line.
std::string listOf(std::string_view cell)
{
    std::string buffer;
    std::string list;
    for (std::string_view rest = cleaned(cell, buffer); !rest.empty();) {
        const std::size_t end = std::min(rest.find_first_of(",;|\n"), rest.size());
        if (const std::string_view entry = trimmed(rest.substr(0, end)); !entry.empty())
            list += (list.empty() ? "" : "\n") + std::string(entry);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return list;
}

// They mean nothing in any field, and in ASCII text nothing else would find them.
bool hasControls(std::string_view text)
{
    bool found = false;
    for (const char c : text)
        found |= (static_cast<unsigned char>(c) < 0x20 && c != '\t' && c != '\n') || c == 0x7f;
    return found;
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

void RowCleaner::cleanCell(Column &column, std::string_view cell, CleanedRow &row)
{
    if (hasControls(cell))
        cell = kept(row, cleaned(cell, m_buffer), cell);
    switch (column.action) {
    case Action::Text:
        row.values[column.slot] = DraftValue::of(oneLine(row, cell));
        break;
    case Action::LongText:
        row.values[column.slot] = DraftValue::of(kept(row, cleaned(cell, m_buffer), cell));
        break;
    case Action::Email:
    case Action::EmailList:
        cleanEmail(column, cell, row);
        break;
    case Action::Phone:
    case Action::PhoneList:
        cleanPhone(column, cell, row);
        break;
    case Action::List:
        row.values[column.slot] = DraftValue::of(row.arena.store(listOf(cell)));
        break;
    case Action::Choice:
    case Action::State:
    case Action::Country:
    case Action::Stage:
    case Action::Owner:
    case Action::Boolean:
        cleanCoded(column, cell, row);
        break;
    case Action::Zip: {
        const PlaceValue zip = m_places.zip(cell, m_rowCountry, m_buffer);
        const std::string_view value = kept(row, zip.value, cell);
        row.values[column.slot] = DraftValue::of(isAscii(value) ? value : kept(row, cleaned(value, m_buffer), value));
        // An invalid one stays as it is, which is nothing to suggest.
        note(column, zip.issue, cell, zip.issue == IssueCode::ZipInvalid ? std::string_view(zip.suggestion) : std::string_view(zip.value));
        break;
    }
    case Action::Integer:
    case Action::Decimal:
    case Action::Money:
        cleanNumber(column, cell, row);
        break;
    case Action::Date:
    case Action::DateTime:
        cleanDate(column, cell, row);
        break;
    case Action::OwnId:
        std::from_chars(cell.data(), cell.data() + cell.size(), m_leadId);
        break;
    case Action::FullName:
        cleanName(cell, row);
        break;
    case Action::Converted:
    case Action::Outcome:
        cleanClosing(column, cell);
        break;
    }
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

void RowCleaner::cleanEmail(const Column &column, std::string_view cell, CleanedRow &row)
{
    const EmailValue email = m_email.normalise(cell, m_buffer);
    note(column, email.issue, cell, email.suggestion);
    if (email.isValid()) {
        m_roleEmail |= email.isRole;
        row.values[column.slot] = DraftValue::of(kept(row, email.value, cell));
    } else {
        row.values[column.slot] = DraftValue::of(oneLine(row, cell));
    }
    if (!email.further.empty())
        addFurther(row, email.further, F::Email2, F::OtherEmails);
}

void RowCleaner::cleanPhone(const Column &column, std::string_view cell, CleanedRow &row)
{
    const PhoneValue phone = m_rowCountry.empty() ? m_phone.normalise(cell) : m_phone.normalise(cell, m_rowCountry);
    note(column, phone.issue, cell, phone.suggestion);
    if (phone.isValid()) {
        m_buffer.clear();
        phone.appendText(m_buffer);
        row.values[column.slot] = DraftValue::of(row.arena.store(m_buffer));
    } else if (phone.issue == IssueCode::PhoneLossy) {
        keepAside(column, cell); // its digits are gone; as a number it would only mislead
    } else {
        row.values[column.slot] = DraftValue::of(oneLine(row, cell));
    }
    if (!phone.further.empty())
        addFurther(row, phone.further, F::Phone2, F::OtherPhones);
}

void RowCleaner::addFurther(CleanedRow &row, const std::vector<std::string> &further, FieldNumber second, FieldNumber list)
{
    std::string joined;
    const auto secondSlot = slotOf(second);
    for (const std::string &text : further) {
        if (secondSlot && row.values[*secondSlot].isEmpty()) {
            row.values[*secondSlot] = DraftValue::of(row.arena.store(text));
            continue;
        }
        joined += (joined.empty() ? "" : "\n") + text;
    }
    DraftValue &all = row.values[*slotOf(list)];
    if (!all.isEmpty() && !joined.empty())
        joined = std::string(all.text()) + '\n' + joined;
    if (!joined.empty())
        all = DraftValue::of(row.arena.store(joined));
}

void RowCleaner::cleanNumber(const Column &column, std::string_view cell, CleanedRow &row)
{
    IssueCode issue = IssueCode::None;
    if (column.action == Action::Money) {
        const MoneyValue money = column.numbers.money(cell);
        issue = money.issue;
        if (money.isValid) {
            row.values[column.slot] = DraftValue::of(money.minor);
            if (money.currency != m_currency)
                row.values[m_currencySlot] = DraftValue::of(codeOf(row, m_currencySlot, money.currency));
        }
    } else if (column.action == Action::Integer) {
        const IntegerValue integer = column.numbers.integer(cell);
        issue = integer.issue;
        if (integer.isValid)
            row.values[column.slot] = DraftValue::of(integer.value);
    } else {
        const DecimalValue decimal = column.numbers.decimal(cell);
        issue = decimal.issue;
        if (decimal.isValid)
            row.values[column.slot] = DraftValue::ofReal(decimal.value);
    }
    note(column, issue, cell);
    if (row.values[column.slot].isEmpty())
        keepAside(column, cell);
}

void RowCleaner::cleanDate(const Column &column, std::string_view cell, CleanedRow &row)
{
    const DateValue date = m_dates->normalise(cell);
    note(column, date.issue, cell);
    if (date.isValid)
        row.values[column.slot] = DraftValue::of(column.action == Action::Date ? date.days : date.at);
    else
        keepAside(column, cell);
}

void RowCleaner::cleanName(std::string_view cell, CleanedRow &row)
{
    const PersonName name = splitName(oneLine(row, cell));
    const auto set = [&](FieldNumber field, const std::string &text) {
        DraftValue &value = row.values[*slotOf(field)];
        if (value.isEmpty() && !text.empty())
            value = field == F::Salutation ? DraftValue::of(codeOf(row, *slotOf(field), text)) : DraftValue::of(row.arena.store(text));
    };
    set(F::Salutation, name.salutation);
    set(F::FirstName, name.first);
    set(F::LastName, name.suffix.empty() ? name.last : name.last + ' ' + name.suffix);
}

std::int64_t RowCleaner::codeOf(const CleanedRow &row, std::size_t slot, std::string_view text)
{
    const std::size_t before = m_codes[slot].size();
    const std::uint32_t code = m_codes[slot].code(text);
    if (m_codes[slot].size() != before)
        row.newCodes.push_back({slot, std::string(text)});
    return code;
}

void RowCleaner::cleanCoded(Column &column, std::string_view cell, CleanedRow &row)
{
    // A province means another thing in another country, so the country is part of what is looked up.
    std::uint32_t raw = 0;
    if (column.action == Action::State && !m_rowCountry.empty())
        raw = column.raw.code(std::string(m_rowCountry) + '\t' + std::string(cell));
    else
        raw = column.raw.code(cell);
    if (raw >= column.known.size())
        column.known.push_back(learn(column, cell, row));
    const Known &known = column.known[raw];
    note(column, known.issue, cell, known.suggestion);
    if (known.code >= 0)
        row.values[column.slot] = DraftValue::of(known.code);
    else
        keepAside(column, cell);
    if (column.field == F::Country && known.code >= 0) {
        const std::string &country = codeText(column.slot, known.code);
        // Empty stands for the default, which takes the shorter ways.
        m_rowCountry = country.size() == 2 && country != m_context.country ? std::string_view(country) : std::string_view();
    }
    if (column.field == F::Status)
        if (const auto word = outcomeOf(cell); word && *word != OutcomeWord::Open)
            m_statusKind = *word == OutcomeWord::Won ? StageKind::Won : StageKind::Lost;
}

RowCleaner::Known RowCleaner::learn(const Column &column, std::string_view cell, CleanedRow &row)
{
    switch (column.action) {
    case Action::State: {
        const PlaceValue state = m_places.state(cell, m_rowCountry);
        return {codeOf(row, column.slot, oneLine(row, state.value)), state.issue, std::string(state.suggestion)};
    }
    case Action::Country: {
        const PlaceValue country = m_places.country(cell);
        return {codeOf(row, column.slot, oneLine(row, country.value)), country.issue, std::string(country.suggestion)};
    }
    case Action::Boolean:
        if (const auto truth = booleanOf(cell))
            return {*truth ? 1 : 0};
        return {-1, IssueCode::BooleanUnreadable};
    case Action::Stage:
        for (const Stage &stage : m_context.stages)
            if (folded(toUtf8(stage.name)) == folded(cell))
                return {stage.id.value};
        if (const auto word = outcomeOf(cell)) {
            const StageKind kind = *word == OutcomeWord::Won ? StageKind::Won : *word == OutcomeWord::Lost ? StageKind::Lost : StageKind::Open;
            for (const Stage &stage : m_context.stages)
                if (stage.kind == kind)
                    return {stage.id.value};
        }
        return {-1, IssueCode::ChoiceUnknown};
    default: {
        if (column.field == F::Tags)
            return {codeOf(row, column.slot, listOf(cell))};
        return {codeOf(row, column.slot, oneLine(row, cell))};
    }
    }
}

void RowCleaner::cleanClosing(const Column &column, std::string_view cell)
{
    if (column.action == Action::Outcome) {
        m_kind = equalsIgnoringAsciiCase(cell, *m_wonValue) ? StageKind::Won : StageKind::Lost;
        return;
    }
    if (m_kind && m_wonValue)
        return;
    if (const auto word = outcomeOf(cell))
        m_kind = *word == OutcomeWord::Won ? StageKind::Won : *word == OutcomeWord::Lost ? StageKind::Lost : StageKind::Open;
    else
        note(column, IssueCode::OutcomeUnknown, cell);
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
