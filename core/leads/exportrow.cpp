#include "core/leads/exportrow.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/storage/workspace.h"

#include <array>
#include <charconv>

namespace lead {

namespace {

std::string_view named(const std::vector<std::pair<qint64, std::string>> &names, std::int64_t id)
{
    for (const auto &[number, name] : names)
        if (number == id)
            return name;
    return {};
}

void appendNumber(std::string &out, std::int64_t number)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}

} // namespace

ExportRow::ExportRow(Workspace &workspace, std::vector<ExportColumn> columns, const LeadCursor &cursor, int currencyField)
    : m_columns(std::move(columns))
    , m_cursor(cursor)
    , m_currencyField(currencyField)
    , m_currency(toUtf8(workspace.currency()))
{
    for (const Stage &stage : workspace.stages())
        m_stages.emplace_back(stage.id.value, toUtf8(stage.name));
    for (const User &user : workspace.users())
        m_users.emplace_back(user.id.value, toUtf8(user.name));
    m_cells.resize(m_columns.size());
    m_views.resize(m_columns.size());
}

std::span<const std::string_view> ExportRow::cells()
{
    m_rowCurrency = m_currency;
    if (m_currencyField >= 0 && !m_cursor.isNull(static_cast<std::size_t>(m_currencyField)))
        m_rowCurrency = m_cursor.text(static_cast<std::size_t>(m_currencyField));
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_views[i] = cell(m_columns[i], m_cells[i]);
    return m_views;
}

std::string_view ExportRow::cell(const ExportColumn &column, std::string &out)
{
    out.clear();
    if (column.cursorField < 0) {
        appendNumber(out, m_cursor.id().value);
        return out;
    }
    const auto at = static_cast<std::size_t>(column.cursorField);
    if (m_cursor.isNull(at))
        return {};
    switch (column.field->type) {
    case FieldType::Boolean:
        return m_cursor.number(at) ? "yes" : "no";
    case FieldType::Money:
        appendMoney(out, m_cursor.number(at));
        return out;
    case FieldType::Date: {
        appendIso(out, m_cursor.number(at) * 86400000);
        out.resize(10);
        return out;
    }
    case FieldType::DateTime:
        appendIso(out, m_cursor.number(at));
        return out;
    case FieldType::Decimal: {
        std::array<char, 40> digits;
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), m_cursor.real(at)).ptr;
        out.append(digits.data(), end);
        return out;
    }
    case FieldType::Stage:
        return named(m_stages, m_cursor.number(at));
    case FieldType::User:
        return named(m_users, m_cursor.number(at));
    case FieldType::Integer:
    case FieldType::Import:
    case FieldType::LeadRef:
        appendNumber(out, m_cursor.number(at));
        return out;
    default:
        return m_cursor.text(at);
    }
}

void ExportRow::appendMoney(std::string &out, std::int64_t minor)
{
    if (m_rowCurrency != m_digitsOf) {
        m_digitsOf = m_rowCurrency;
        m_digits = minorDigits(fromUtf8(m_rowCurrency));
    }
    if (m_digits != 2) {
        out += toUtf8(decimalText(minor, m_digits));
        return;
    }
    if (minor < 0)
        out += '-';
    const std::uint64_t all = minor < 0 ? 0 - static_cast<std::uint64_t>(minor) : static_cast<std::uint64_t>(minor);
    appendNumber(out, static_cast<std::int64_t>(all / 100));
    out += '.';
    out += static_cast<char>('0' + all / 10 % 10);
    out += static_cast<char>('0' + all % 10);
}

} // namespace lead
