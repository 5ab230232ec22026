#pragma once

#include "core/domain/field.h"
#include "core/storage/leadcursor.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace lead {

class Workspace;

/// One column of an export: a stored field, or the id.
struct ExportColumn
{
    const Field *field = nullptr;
    int cursorField = -1; ///< -1: the id
};

/// Turns the values of the cursor's lead into text without going through records.
class ExportRow
{
public:
    /// `currencyField`: of the cursor; -1: all amounts are in the workspace's currency.
    ExportRow(Workspace &workspace, std::vector<ExportColumn> columns, const LeadCursor &cursor, int currencyField);

    const std::vector<ExportColumn> &columns() const { return m_columns; }
    /// Of the lead whose cells were read last.
    const std::string &currency() const { return m_rowCurrency; }
    /// One view a column, valid until the next call.
    std::span<const std::string_view> cells();

private:
    std::string_view cell(const ExportColumn &column, std::string &out);
    void appendMoney(std::string &out, std::int64_t minor);

    std::vector<ExportColumn> m_columns;
    const LeadCursor &m_cursor;
    int m_currencyField;
    std::string m_currency;
    std::string m_rowCurrency;
    std::string m_digitsOf;
    int m_digits = 2;
    std::vector<std::pair<qint64, std::string>> m_stages;
    std::vector<std::pair<qint64, std::string>> m_users;
    std::vector<std::string> m_cells;
    std::vector<std::string_view> m_views;
};

} // namespace lead
