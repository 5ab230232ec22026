#pragma once

#include "core/quality/issue.h"

#include <QJsonObject>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tuple>

namespace lead {

/// What to do with all cells (or rows) that have the same fault.
enum class RepairAction : std::uint8_t {
    Suggestion,   ///< take what was probably meant
    SkipRows,     ///< leave the rows out
    WithoutValue, ///< import the rows without this value; surplus cells of a row are cut off
};

/// What a person decided about single cells and rows of a file before it is imported: corrected cells, rows to leave out,
/// and repairs of all cells with the same fault. A value; belongs to the plan of an import, so that preview and import
/// read the same.
class RowEdits
{
public:
    /// By which a repair is found again: a column of the file (-1: the row), the finding, and for findings that come
    /// value by value the value (see repairDetail()).
    struct Fault
    {
        int column = -1;
        IssueCode code = IssueCode::None;
        std::string detail = {};

        auto operator<=>(const Fault &) const = default;
    };
    static constexpr int Row = -1; ///< the column of findings about whole rows

    bool isEmpty() const { return m_cells.empty() && m_skipped.empty() && m_repairs.empty(); }
    bool operator==(const RowEdits &) const = default;

    /// `line` as the reader of the file counts (its physical line), `column` from 0.
    void setCell(std::int64_t line, int column, std::string text) { m_cells[{line, column}] = std::move(text); }
    void resetCell(std::int64_t line, int column) { m_cells.erase({line, column}); }
    /// Null when the cell is as it stands in the file.
    const std::string *cell(std::int64_t line, int column) const;
    bool hasCells(std::int64_t line) const;
    /// Calls `visit(column, text)` for the corrected cells of a line.
    template <typename Visit>
    void eachCell(std::int64_t line, Visit visit) const
    {
        for (auto it = m_cells.lower_bound({line, 0}); it != m_cells.end() && it->first.first == line; ++it)
            visit(it->first.second, it->second);
    }
    /// Calls `visit(line)` for every line with corrected cells.
    template <typename Visit>
    void eachEditedLine(Visit visit) const
    {
        for (auto it = m_cells.begin(); it != m_cells.end(); it = m_cells.upper_bound({it->first.first, std::numeric_limits<int>::max()}))
            visit(it->first.first);
    }
    std::size_t cellCount() const { return m_cells.size(); }

    void setSkipped(std::int64_t line, bool isSkipped);
    bool isSkipped(std::int64_t line) const { return m_skipped.contains(line); }
    std::size_t skippedCount() const { return m_skipped.size(); }

    void setRepair(const Fault &fault, std::optional<RepairAction> action);
    /// The repair of just this fault, or else the one for all values of its column and code.
    std::optional<RepairAction> repairOf(const Fault &fault) const;
    bool hasRepairs() const { return !m_repairs.empty(); }
    const std::map<Fault, RepairAction> &repairs() const { return m_repairs; }

    QJsonObject toJson() const;
    static RowEdits fromJson(const QJsonObject &object);

private:
    std::map<std::pair<std::int64_t, int>, std::string> m_cells;
    std::set<std::int64_t> m_skipped;
    std::map<Fault, RepairAction> m_repairs;
};

/// What cells of one fault have in common: the domain of mistyped addresses, the text of words that are not known; empty
/// where every value is a case of its own (telephone numbers, dates).
std::string repairDetail(IssueCode code, std::string_view raw);

QString repairActionKey(RepairAction action);

} // namespace lead
