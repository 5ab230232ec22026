#pragma once

#include "core/intake/csvrowparser.h"

namespace lead {

/// What looking for the end of quotes that nothing closes may cost: some multiple of the file, no more.
struct CsvLookahead
{
    std::size_t spent = 0;
    std::size_t allowed = 0;
};

/// Reads a row again that has a quote in the wrong place: the reading that gives it as many cells as the other rows
/// have wins. A quote that closes nothing is text, and a cell that would take whole rows into itself ends with its line.
class CsvRowRepair
{
public:
    /// Of the row whose text begins at `begin` and whose cells begin with cell `firstCell`, as `parser` took it last.
    CsvRowRepair(CsvRowParser &parser, const CsvDialect &dialect, std::size_t expectedColumns, CsvLookahead &lookahead,
                 const char *begin, std::size_t firstCell);

    /// Moves `p`, the end of the row. `isForced`: the row is longer than rows may be.
    RowIssue repair(const char *&p, bool isForced);

private:
    bool retry(const char *&p, const CsvRowParser::Reading &reading);
    bool retryAsText(const char *&p, std::size_t suspect);
    RowIssue closeQuotes(const char *&p, bool isForced);
    RowIssue cutLine(const char *&p, std::size_t suspect);
    void spendLookahead(std::size_t bytes);
    std::size_t cells() const { return m_parser.cellCount() - m_firstCell; }
    bool fits() const { return cells() == m_expected && !m_parser.findings().unclosed; }

    CsvRowParser &m_parser;
    const CsvDialect &m_dialect;
    std::size_t m_expected;
    CsvLookahead &m_lookahead;
    const char *m_begin;
    std::size_t m_firstCell;
};

} // namespace lead
