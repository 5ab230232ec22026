#include "core/intake/rowparser.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/base/csvwriter.h"
#include "core/quality/personname.h"
#include "core/quality/referencedata.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace lead {

namespace {

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

constexpr std::array identifying{
    std::pair{F::FirstName, HasName}, std::pair{F::LastName, HasName}, std::pair{F::Company, HasCompany},
    std::pair{F::Email, HasEmail},    std::pair{F::Email2, HasEmail},  std::pair{F::Phone, HasPhone},
    std::pair{F::Mobile, HasPhone},   std::pair{F::Phone2, HasPhone},  std::pair{F::ExternalId, HasExternalId}};

} // namespace

RowParser::RowParser(const IntakePlan &plan, const IntakeContext &context, const std::vector<CsvRow> &samples)
    : m_plan(plan)
    , m_context(context)
    , m_currency(toUtf8(context.currency))
    , m_wonValue(toUtf8(plan.wonValue))
    , m_email(context.reference)
    , m_phone(context.country)
    , m_places(context.reference, context.country)
{
    // The country of a row is read before what depends on it.
    std::vector<MappedColumn> columns = plan.mapping.columns;
    std::stable_partition(columns.begin(), columns.end(), [](const MappedColumn &c) { return c.field == F::Country; });
    for (const MappedColumn &column : columns)
        if (column.field != 0 || (!plan.outcomeColumn.isEmpty() && plan.outcomeColumn == fromUtf8(column.header)))
            addColumn(column);
    // Values that cells bring along besides their own, and those that every row has.
    m_rowNumberAsId = !slotOf(F::ExternalId);
    for (FieldNumber field : {F::ExternalId, F::Stage, F::Notes, F::OtherEmails, F::OtherPhones, F::Currency})
        slotFor(field);
    if (!plan.source.isEmpty())
        slotFor(F::Source);
    for (const auto &[field, text] : plan.mapping.constants)
        slotFor(field);
    findPlaces();
    decideFormats(samples);
    if (!m_plan.source.isEmpty())
        addConstant(F::Source, toUtf8(m_plan.source));
    for (const auto &[field, text] : m_plan.mapping.constants)
        addConstant(field, text);
}

void RowParser::findPlaces()
{
    m_at.externalId = *slotOf(F::ExternalId);
    m_at.stage = *slotOf(F::Stage);
    m_at.notes = *slotOf(F::Notes);
    m_at.otherEmails = *slotOf(F::OtherEmails);
    m_at.otherPhones = *slotOf(F::OtherPhones);
    m_at.currency = *slotOf(F::Currency);
    for (const auto &[field, bit] : identifying)
        if (const auto slot = slotOf(field))
            m_at.identity.emplace_back(*slot, bit);
    for (FieldNumber field : {F::Email, F::Email2, F::OtherEmails, F::Phone, F::Mobile, F::Phone2, F::OtherPhones})
        if (const auto slot = slotOf(field))
            m_at.keys.emplace_back(*slot, field == F::Email || field == F::Email2 || field == F::OtherEmails ? MatchKind::Email : MatchKind::Phone);
}

// The value of a field that is no code, from what a person typed for all rows; none when it cannot be read.
std::optional<DraftValue> RowParser::constantValue(const Field &field, const std::string &text) const
{
    const NumberNormaliser numbers(DecimalMark::Unknown, m_currency);
    switch (field.type) {
    case FieldType::Boolean:
        if (const auto truth = booleanOf(text))
            return DraftValue::of(std::int64_t(*truth));
        return std::nullopt;
    case FieldType::Integer:
        if (const IntegerValue integer = numbers.integer(text); integer.isValid)
            return DraftValue::of(integer.value);
        return std::nullopt;
    case FieldType::Decimal:
        if (const DecimalValue decimal = numbers.decimal(text); decimal.isValid)
            return DraftValue::ofReal(decimal.value);
        return std::nullopt;
    case FieldType::Money:
        if (const MoneyValue money = numbers.money(text); money.isValid)
            return DraftValue::of(money.minor);
        return std::nullopt;
    case FieldType::Date:
    case FieldType::DateTime:
        if (const DateValue date = m_dates->normalise(text); date.isValid)
            return DraftValue::of(field.type == FieldType::Date ? date.days : date.at);
        return std::nullopt;
    case FieldType::Stage:
        for (const Stage &stage : m_context.stages)
            if (folded(toUtf8(stage.name)) == folded(text))
                return DraftValue::of(stage.id.value);
        return std::nullopt;
    default:
        return DraftValue::of(text);
    }
}

void RowParser::addConstant(FieldNumber field, const std::string &text)
{
    const Field &target = m_context.catalog.at(field);
    const std::size_t slot = *slotOf(field);
    if (target.type == FieldType::Choice || target.type == FieldType::User || field == F::Tags)
        m_at.constants.push_back({slot, field == F::Tags ? listOf(text) : text});
    else if (const auto value = constantValue(target, text))
        m_at.constants.push_back({slot, {}, *value});
}

std::optional<std::size_t> RowParser::slotOf(FieldNumber field) const
{
    const auto it = std::find(m_slotFields.begin(), m_slotFields.end(), field);
    return it == m_slotFields.end() ? std::nullopt : std::optional(static_cast<std::size_t>(it - m_slotFields.begin()));
}

std::size_t RowParser::slotFor(FieldNumber field)
{
    if (const auto slot = slotOf(field))
        return *slot;
    m_slotFields.push_back(field);
    m_codes.emplace_back();
    return m_slotFields.size() - 1;
}

RowParser::Action RowParser::actionFor(const Field &field)
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

void RowParser::addColumn(const MappedColumn &mapped)
{
    static const Field none;
    const Field *field = m_context.catalog.find(mapped.field);
    const bool tellsOutcome = !m_plan.outcomeColumn.isEmpty() && m_plan.outcomeColumn == fromUtf8(mapped.header);
    const auto add = [&](Action action) -> Column & {
        m_columns.push_back({static_cast<std::size_t>(mapped.index), action, mapped.field, 0, mapped.header, ColumnMissing(m_policy, field ? *field : none), NumberNormaliser()});
        return m_columns.back();
    };
    if (tellsOutcome)
        add(Action::Outcome);
    if (!field)
        return;
    Column &column = add(actionFor(*field));
    if (column.action == Action::FullName) {
        for (FieldNumber part : {F::FirstName, F::LastName, F::Salutation})
            slotFor(part);
    } else if (column.action != Action::Converted && column.action != Action::OwnId) {
        column.slot = slotFor(field->number);
    }
}

void RowParser::decideFormats(const std::vector<CsvRow> &samples)
{
    DateFormatDetector dates;
    for (Column &column : m_columns) {
        const Field *field = m_context.catalog.find(column.field);
        const bool isDate = field && isDateField(field->type);
        const bool isNumber = column.action == Action::Money || column.action == Action::Decimal || column.action == Action::Integer;
        DateFormatDetector own;
        NumberFormatDetector numbers;
        const std::size_t width = m_plan.mapping.columns.size() - std::min(m_plan.mapping.derived.size(), m_plan.mapping.columns.size());
        std::string derived;
        for (const CsvRow &row : samples) {
            if (column.cell >= width)
                derived = derivedText(m_plan.mapping.derived[column.cell - width], {row.cells.begin(), row.cells.end()});
            const std::string_view cell = trimmed(column.cell >= width ? std::string_view(derived) : row.cell(column.cell));
            column.missing.observe(cell);
            if (cell.empty())
                continue;
            if (isDate)
                own.add(cell);
            else if (isNumber)
                numbers.add(cell);
        }
        if (isDate)
            dates.add(own);
        column.numbers = NumberNormaliser(isNumber ? numbers.format().mark : DecimalMark::Unknown, toUtf8(m_context.currency));
    }
    m_dateFormat = dates.format();
    m_dateOrder = m_plan.dateOrder != DateOrder::Unknown ? m_plan.dateOrder : m_dateFormat.order;
    if (m_dateOrder == DateOrder::Unknown)
        m_dateOrder = orderOfCountry(m_context.country);
    m_dates.emplace(m_dateOrder, m_context.timeZone);
}

void RowParser::parse(DraftBatch &batch)
{
    batch.arena.clear();
    batch.newCodes.clear();
    batch.slotCount = m_slotFields.size();
    batch.rows.assign(batch.source.size(), DraftRow());
    batch.values.assign(batch.source.size() * batch.slotCount, DraftValue());
    for (std::size_t i = 0; i < batch.source.size(); ++i)
        parseRow(batch, batch.source[i], batch.rows[i], batch.valuesOf(i));
}

void RowParser::parse(DraftBatch &batch, std::span<const CsvRow> rows, std::int64_t firstRow)
{
    batch.arena.clear();
    batch.newCodes.clear();
    batch.slotCount = m_slotFields.size();
    batch.rows.assign(rows.size(), DraftRow());
    batch.values.assign(rows.size() * batch.slotCount, DraftValue());
    m_rowNumber = firstRow - 1;
    for (std::size_t i = 0; i < rows.size(); ++i)
        parseRow(batch, rows[i], batch.rows[i], batch.valuesOf(i));
}

// The row with its corrected cells and its derived columns. Its views live as long as the batch.
CsvRow RowParser::edited(DraftBatch &batch, const CsvRow &row)
{
    const std::size_t derived = m_plan.mapping.derived.size();
    const bool hasCells = m_plan.edits.hasCells(row.line);
    if (derived == 0 && !hasCells)
        return row;
    const std::size_t width = m_plan.mapping.columns.size() - std::min(derived, m_plan.mapping.columns.size());
    m_cells.assign(row.cells.begin(), row.cells.end());
    if (derived > 0 || m_cells.size() < width)
        m_cells.resize(std::max(m_cells.size(), width));
    m_plan.edits.eachCell(row.line, [&](int column, const std::string &text) {
        if (static_cast<std::size_t>(column) < m_cells.size())
            m_cells[static_cast<std::size_t>(column)] = batch.arena.store(text);
    });
    if (derived > 0) {
        m_cells.resize(width);
        for (const DerivedColumn &column : m_plan.mapping.derived)
            m_cells.push_back(batch.arena.store(derivedText(column, m_cells)));
    }
    CsvRow out = row;
    out.cells = m_cells;
    return out;
}

void RowParser::parseRow(DraftBatch &batch, const CsvRow &original, DraftRow &out, std::span<DraftValue> values)
{
    const bool isPlain = m_plan.edits.isEmpty() && m_plan.mapping.derived.empty();
    const CsvRow row = isPlain ? original : edited(batch, original);
    m_line = row.line;
    m_isLeftOut = !isPlain && m_plan.edits.isSkipped(row.line);
    ++m_rowNumber;
    m_leftover.clear();
    m_kind.reset();
    m_statusKind.reset();
    m_roleEmail = false;
    m_leadId = 0;
    m_rowCountry = {};
    out.line = row.line;
    out.raw = row.raw;
    out.readerIssue = row.issue;
    if (row.issue == RowIssue::TooManyColumns || row.issue == RowIssue::CellTooLarge) {
        rejectRow(out, IssueCode::TooManyColumns);
        if (out.reject != IssueCode::None || m_isLeftOut) {
            out.isLeftOut = m_isLeftOut;
            return;
        }
    }
    out.isEmpty = std::all_of(row.cells.begin(), row.cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); });
    if (out.isEmpty)
        return;
    for (Column &column : m_columns) {
        std::string_view cell = trimmed(row.cell(column.cell));
        if (!cell.empty() && cell.front() == '\'')
            cell = trimmed(fromSpreadsheetCell(cell));
        if (cell.empty() || column.missing.isMissing(cell))
            continue;
        const std::size_t leftover = m_leftover.size();
        parseCell(batch, column, cell, values);
        if (m_repair) {
            m_leftover.resize(leftover);
            repairCell(batch, column, values);
        }
    }
    finishRow(batch, out, values);
    out.isLeftOut = m_isLeftOut;
}

void RowParser::repairCell(DraftBatch &batch, Column &column, std::span<DraftValue> values)
{
    const RepairAction action = *std::exchange(m_repair, std::nullopt);
    m_isLeftOut |= action == RepairAction::SkipRows;
    if (column.action != Action::Converted && column.action != Action::Outcome)
        values[column.slot] = {};
    if (action == RepairAction::Suggestion)
        parseCell(batch, column, batch.arena.store(std::exchange(m_suggestion, {})), values);
    m_repair.reset(); // what a suggestion brings is taken as it is
}

// What the plan does about a finding, after whoever listens was told of it.
std::optional<RepairAction> RowParser::tell(int column, FieldNumber field, IssueCode code, std::string_view raw, std::string_view suggestion)
{
    std::optional<RepairAction> repair;
    if (m_plan.edits.hasRepairs()) {
        repair = m_plan.edits.repairOf({column, code, repairDetail(code, raw)});
        if (repair == RepairAction::Suggestion && suggestion.empty())
            repair.reset();
    }
    if (m_onFinding)
        m_onFinding({m_rowNumber, m_line, column, field, code, raw, suggestion, repair});
    return repair;
}

void RowParser::rejectRow(DraftRow &out, IssueCode code)
{
    out.reject = code;
    if (code == IssueCode::None || code == IssueCode::EmptyRow || m_isLeftOut)
        return;
    const std::optional<RepairAction> repair = tell(RowEdits::Row, 0, code, {}, {});
    m_isLeftOut |= repair == RepairAction::SkipRows;
    if (repair == RepairAction::WithoutValue && out.readerIssue == RowIssue::TooManyColumns)
        out.reject = IssueCode::None; // surplus cells have no column, so they fall away
}

void RowParser::parseCell(DraftBatch &batch, Column &column, std::string_view cell, std::span<DraftValue> values)
{
    switch (column.action) {
    case Action::Text:
        values[column.slot] = DraftValue::of(oneLine(batch, cell));
        break;
    case Action::LongText:
        values[column.slot] = DraftValue::of(kept(batch, cleaned(cell, m_buffer), cell));
        break;
    case Action::Email:
    case Action::EmailList:
        parseEmail(batch, column, cell, values);
        break;
    case Action::Phone:
    case Action::PhoneList:
        parsePhone(batch, column, cell, values);
        break;
    case Action::List:
        values[column.slot] = DraftValue::of(batch.arena.store(listOf(cell)));
        break;
    case Action::Choice:
    case Action::State:
    case Action::Country:
    case Action::Stage:
    case Action::Owner:
    case Action::Boolean:
        parseCoded(batch, column, cell, values);
        break;
    case Action::Zip: {
        const PlaceValue zip = m_places.zip(cell, m_rowCountry, m_buffer);
        values[column.slot] = DraftValue::of(kept(batch, zip.value, cell));
        note(column, zip.issue, cell, zip.suggestion.empty() ? zip.value : zip.suggestion);
        break;
    }
    case Action::Integer:
    case Action::Decimal:
    case Action::Money:
        parseNumber(batch, column, cell, values);
        break;
    case Action::Date:
    case Action::DateTime:
        parseDate(batch, column, cell, values);
        break;
    case Action::OwnId:
        std::from_chars(cell.data(), cell.data() + cell.size(), m_leadId);
        break;
    case Action::FullName:
        parseName(batch, cell, values);
        break;
    case Action::Converted:
    case Action::Outcome:
        parseClosing(column, cell);
        break;
    }
}

std::string_view RowParser::oneLine(DraftBatch &batch, std::string_view cell)
{
    std::string_view text = cell;
    if (!isAscii(cell))
        text = kept(batch, cleaned(cell, m_buffer), cell);
    return kept(batch, collapsed(text, m_buffer), text);
}

// A view that lives as long as the batch: the source itself, or a copy of what stands in a scratch buffer.
std::string_view RowParser::kept(DraftBatch &batch, std::string_view text, std::string_view source)
{
    const bool inSource = text.data() >= source.data() && text.data() + text.size() <= source.data() + source.size();
    return inSource ? text : batch.arena.store(text);
}

void RowParser::note(const Column &column, IssueCode code, std::string_view cell, std::string_view suggestion)
{
    if (code == IssueCode::None)
        return;
    if (m_onFinding || m_plan.edits.hasRepairs()) {
        m_repair = tell(static_cast<int>(column.cell), column.field, code, cell, suggestion);
        if (m_repair) {
            m_suggestion = suggestion;
            return;
        }
    }
    m_tally.add(column.field, code, m_line, cell, suggestion);
}

void RowParser::keepAside(const Column &column, std::string_view cell)
{
    if (!m_leftover.empty())
        m_leftover += '\n';
    m_leftover += column.heading;
    m_leftover += ": ";
    m_leftover += cell;
}

void RowParser::parseEmail(DraftBatch &batch, const Column &column, std::string_view cell, std::span<DraftValue> values)
{
    const EmailValue email = m_email.normalise(cell, m_buffer);
    note(column, email.issue, cell, email.suggestion);
    if (email.isValid()) {
        m_roleEmail |= email.isRole;
        values[column.slot] = DraftValue::of(kept(batch, email.value, cell));
    } else {
        values[column.slot] = DraftValue::of(oneLine(batch, cell));
    }
    if (!email.further.empty())
        addFurther(batch, values, email.further, F::Email2, F::OtherEmails);
}

void RowParser::parsePhone(DraftBatch &batch, const Column &column, std::string_view cell, std::span<DraftValue> values)
{
    const PhoneValue phone = m_rowCountry.empty() ? m_phone.normalise(cell) : m_phone.normalise(cell, m_rowCountry);
    note(column, phone.issue, cell, phone.suggestion);
    if (phone.isValid()) {
        m_buffer.clear();
        phone.appendText(m_buffer);
        values[column.slot] = DraftValue::of(batch.arena.store(m_buffer));
    } else if (phone.issue == IssueCode::PhoneLossy) {
        keepAside(column, cell); // its digits are gone; as a number it would only mislead
    } else {
        values[column.slot] = DraftValue::of(oneLine(batch, cell));
    }
    if (!phone.further.empty())
        addFurther(batch, values, phone.further, F::Phone2, F::OtherPhones);
}

void RowParser::addFurther(DraftBatch &batch, std::span<DraftValue> values, const std::vector<std::string> &further, FieldNumber second, FieldNumber list)
{
    std::string joined;
    const auto secondSlot = slotOf(second);
    for (const std::string &text : further) {
        if (secondSlot && values[*secondSlot].isEmpty()) {
            values[*secondSlot] = DraftValue::of(batch.arena.store(text));
            continue;
        }
        joined += (joined.empty() ? "" : "\n") + text;
    }
    DraftValue &all = values[*slotOf(list)];
    if (!all.isEmpty() && !joined.empty())
        joined = std::string(all.text()) + '\n' + joined;
    if (!joined.empty())
        all = DraftValue::of(batch.arena.store(joined));
}

void RowParser::parseNumber(DraftBatch &batch, const Column &column, std::string_view cell, std::span<DraftValue> values)
{
    IssueCode issue = IssueCode::None;
    if (column.action == Action::Money) {
        const MoneyValue money = column.numbers.money(cell);
        issue = money.issue;
        if (money.isValid) {
            values[column.slot] = DraftValue::of(money.minor);
            if (money.currency != m_currency)
                values[m_at.currency] = DraftValue::of(codeOf(batch, m_at.currency, money.currency));
        }
    } else if (column.action == Action::Integer) {
        const IntegerValue integer = column.numbers.integer(cell);
        issue = integer.issue;
        if (integer.isValid)
            values[column.slot] = DraftValue::of(integer.value);
    } else {
        const DecimalValue decimal = column.numbers.decimal(cell);
        issue = decimal.issue;
        if (decimal.isValid)
            values[column.slot] = DraftValue::ofReal(decimal.value);
    }
    note(column, issue, cell);
    if (values[column.slot].isEmpty())
        keepAside(column, cell);
}

void RowParser::parseDate(DraftBatch &, const Column &column, std::string_view cell, std::span<DraftValue> values)
{
    const DateValue date = m_dates->normalise(cell);
    note(column, date.issue, cell);
    if (date.isValid)
        values[column.slot] = DraftValue::of(column.action == Action::Date ? date.days : date.at);
    else
        keepAside(column, cell);
}

void RowParser::parseName(DraftBatch &batch, std::string_view cell, std::span<DraftValue> values)
{
    const PersonName name = splitName(oneLine(batch, cell));
    const auto set = [&](FieldNumber field, const std::string &text) {
        DraftValue &value = values[*slotOf(field)];
        if (value.isEmpty() && !text.empty())
            value = field == F::Salutation ? DraftValue::of(codeOf(batch, *slotOf(field), text)) : DraftValue::of(batch.arena.store(text));
    };
    set(F::Salutation, name.salutation);
    set(F::FirstName, name.first);
    set(F::LastName, name.suffix.empty() ? name.last : name.last + ' ' + name.suffix);
}

std::int64_t RowParser::codeOf(DraftBatch &batch, std::size_t slot, std::string_view text)
{
    const std::size_t before = m_codes[slot].size();
    const std::uint32_t code = m_codes[slot].code(text);
    if (m_codes[slot].size() != before)
        batch.newCodes.push_back({slot, std::string(text)});
    return code;
}

void RowParser::parseCoded(DraftBatch &batch, Column &column, std::string_view cell, std::span<DraftValue> values)
{
    // A province means another thing in another country, so the country is part of what is looked up.
    std::uint32_t raw = 0;
    if (column.action == Action::State && !m_rowCountry.empty())
        raw = column.raw.code(std::string(m_rowCountry) + '\t' + std::string(cell));
    else
        raw = column.raw.code(cell);
    if (raw >= column.known.size())
        column.known.push_back(learn(batch, column, cell));
    const Known &known = column.known[raw];
    note(column, known.issue, cell, known.suggestion);
    if (known.code >= 0)
        values[column.slot] = DraftValue::of(known.code);
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

RowParser::Known RowParser::learn(DraftBatch &batch, const Column &column, std::string_view cell)
{
    switch (column.action) {
    case Action::State: {
        const PlaceValue state = m_places.state(cell, m_rowCountry);
        return {codeOf(batch, column.slot, std::string(state.value)), state.issue, std::string(state.suggestion)};
    }
    case Action::Country: {
        const PlaceValue country = m_places.country(cell);
        return {codeOf(batch, column.slot, std::string(country.value)), country.issue, std::string(country.suggestion)};
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
            return {codeOf(batch, column.slot, listOf(cell))};
        return {codeOf(batch, column.slot, oneLine(batch, cell))};
    }
    }
}

void RowParser::parseClosing(const Column &column, std::string_view cell)
{
    if (column.action == Action::Outcome) {
        m_kind = equalsIgnoringAsciiCase(cell, m_wonValue) ? StageKind::Won : StageKind::Lost;
        return;
    }
    if (m_kind && !m_plan.outcomeColumn.isEmpty())
        return;
    if (const auto word = outcomeOf(cell))
        m_kind = *word == OutcomeWord::Won ? StageKind::Won : *word == OutcomeWord::Lost ? StageKind::Lost : StageKind::Open;
    else
        note(column, IssueCode::OutcomeUnknown, cell);
}

void RowParser::applyStage(std::span<DraftValue> values)
{
    DraftValue &stage = values[m_at.stage];
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

void RowParser::finishRow(DraftBatch &batch, DraftRow &out, std::span<DraftValue> values)
{
    applyStage(values);
    if (!m_leftover.empty()) {
        DraftValue &notes = values[m_at.notes];
        std::string text = notes.isEmpty() ? std::string() : std::string(notes.text()) + '\n';
        text += cleaned(m_leftover, m_buffer);
        notes = DraftValue::of(batch.arena.store(text));
    }
    for (const Constant &constant : m_at.constants)
        if (values[constant.slot].isEmpty())
            values[constant.slot] = constant.text.empty() ? constant.value : DraftValue::of(codeOf(batch, constant.slot, constant.text));
    if (m_rowNumberAsId)
        values[m_at.externalId] = DraftValue::of(batch.arena.store(std::to_string(m_rowNumber)));
    out.hasRoleEmail = m_roleEmail;
    out.leadId = {m_leadId};
    rejectRow(out, rowIssue(identityOf(values)));
    addKeys(out, values);
}

unsigned RowParser::identityOf(std::span<const DraftValue> values) const
{
    unsigned identity = HasNothing;
    for (const DraftValue &value : values)
        identity |= value.isEmpty() ? HasNothing : HasOther;
    for (const auto &[slot, bit] : m_at.identity)
        identity |= values[slot].isEmpty() ? 0U : bit;
    return identity;
}

void RowParser::addKeys(DraftRow &out, std::span<const DraftValue> values) const
{
    for (const auto &[slot, kind] : m_at.keys) {
        if (values[slot].kind() != DraftValue::Text)
            continue;
        for (std::string_view rest = values[slot].text(); !rest.empty();) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            out.addKey(kind, kind == MatchKind::Email ? emailMatchKey(rest.substr(0, end)) : phoneMatchKey(rest.substr(0, end)));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    if (!m_rowNumberAsId && values[m_at.externalId].kind() == DraftValue::Text)
        out.externalKey = externalMatchKey(m_plan.mapping.signature, values[m_at.externalId].text());
}

} // namespace lead
