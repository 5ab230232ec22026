#include "core/intake/csvrowrepair.h"

#include "core/intake/csvlines.h"

namespace lead {

namespace {
constexpr std::size_t maxLiteralCells = 8;
}

CsvRowRepair::CsvRowRepair(CsvRowParser &parser, const CsvDialect &dialect, std::size_t expectedColumns,
                           CsvLookahead &lookahead, const char *begin, std::size_t firstCell)
    : m_parser(parser)
    , m_dialect(dialect)
    , m_expected(expectedColumns)
    , m_lookahead(lookahead)
    , m_begin(begin)
    , m_firstCell(firstCell)
{
}

bool CsvRowRepair::retry(const char *&p, const CsvRowParser::Reading &reading)
{
    return m_parser.takeAgain(m_begin, p, m_firstCell, reading);
}

RowIssue CsvRowRepair::repair(const char *&p, bool isForced)
{
    const CsvRowParser::Findings found = m_parser.findings();
    if (found.unclosed)
        return closeQuotes(p, isForced);
    const RowIssue asItIs = found.tooLarge  ? RowIssue::CellTooLarge
                            : found.tooMany ? RowIssue::TooManyColumns
                                            : RowIssue::None;
    const std::string_view raw(m_begin, static_cast<std::size_t>(p - m_begin));
    const bool crossesLines = lineEnds(raw, m_dialect) > 1;
    const bool mayHaveSwallowed = crossesLines && !found.suspects.empty();
    if (m_expected == 0 || (cells() == m_expected && !mayHaveSwallowed))
        return asItIs;
    if (crossesLines)
        spendLookahead(raw.size());
    if (cells() != m_expected && found.doubledBeforeEnd && retry(p, {{}, CsvRowParser::Quotes::DoubledCloses}) &&
        cells() == m_expected)
        return RowIssue::StrayQuote;
    CsvRowParser::Reading reading;
    CsvRowParser::Findings latest = found;
    while (!latest.suspects.empty() && reading.literalCells.size() < maxLiteralCells) {
        reading.literalCells.push_back(latest.suspects.front());
        if (!retry(p, reading))
            break;
        if (fits() && (!crossesLines || m_parser.wouldFit(p))) {
            m_parser.seek(p);
            return RowIssue::StrayQuote;
        }
        latest = m_parser.findings();
    }
    if (mayHaveSwallowed && holdsRows(raw, m_dialect, m_expected))
        return cutLine(p, found.suspects.front());
    retry(p, {});
    return asItIs;
}

// On its own line every cell that nothing closes begins with a quote that is text.
bool CsvRowRepair::retryAsText(const char *&p, std::size_t suspect)
{
    CsvRowParser::Reading reading{{suspect}};
    while (retry(p, reading)) {
        const CsvRowParser::Findings &findings = m_parser.findings();
        if (!findings.unclosed || reading.literalCells.back() == findings.suspects.back())
            return fits();
        reading.literalCells.push_back(findings.suspects.back());
    }
    return false;
}

// The row ends with the line on which it begins: with its quotes as text where that gives the width of the table, with the
// text of its last cell, whose closing quote is missing, or else with as many cells as there are separators.
RowIssue CsvRowRepair::cutLine(const char *&p, std::size_t suspect)
{
    const bool kept = m_parser.keepsToLines();
    m_parser.keepToLines();
    CsvRowParser::Reading cut;
    cut.cutCell = m_expected - 1;
    if (!retryAsText(p, suspect) && !(retry(p, cut) && fits()))
        retryAsText(p, suspect);
    m_parser.keepToLines(kept);
    m_parser.seek(p);
    return RowIssue::UnclosedQuote;
}

RowIssue CsvRowRepair::closeQuotes(const char *&p, bool isForced)
{
    if (m_expected == 0 && !isForced && !m_parser.keepsToLines())
        return RowIssue::UnclosedQuote;
    CsvRowParser::Reading reading;
    while (m_parser.findings().unclosed) {
        spendLookahead(static_cast<std::size_t>(m_parser.end() - m_begin));
        // Many quotes that nothing closes on one line: every cell that begins with one is text.
        reading.literalCells.push_back(m_parser.findings().suspects.back());
        if (reading.literalCells.size() > maxLiteralCells)
            m_parser.keepToLines();
        if (!retry(p, reading)) {
            // The line itself is cut: what there is of it has to do.
            p = m_parser.end();
            return RowIssue::UnclosedQuote;
        }
    }
    if (m_expected > 0 && cells() > m_expected)
        return cutLine(p, reading.literalCells.back());
    return RowIssue::UnclosedQuote;
}

void CsvRowRepair::spendLookahead(std::size_t bytes)
{
    m_lookahead.spent += bytes;
    if (m_lookahead.spent > m_lookahead.allowed)
        m_parser.keepToLines();
}

} // namespace lead
