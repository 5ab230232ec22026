// What the cells of each kind of column become.
#include "core/quality/rowcleaner.h"

#include "core/base/text.h"
#include "core/quality/personname.h"

#include <algorithm>
#include <charconv>

namespace lead {

namespace {

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

} // namespace lead
