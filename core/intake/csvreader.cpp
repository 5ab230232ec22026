#include "core/intake/csvreader.h"

#include "core/intake/csvlines.h"
#include "core/intake/csvrowrepair.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace lead {

namespace {

constexpr std::size_t blockBytes = 128 * 1024;
constexpr std::size_t lookaheadAllowance = 64u << 20;
constexpr std::size_t lookaheadShare = 16;

CsvDialect withDelimiter(CsvDialect dialect)
{
    if (dialect.delimiter.empty())
        dialect.delimiter = "\x1F"; // a table of one column: nothing delimits
    return dialect;
}

} // namespace

CsvReader::CsvReader(TextSource source, const CsvDialect &dialect, const CsvLimits &limits,
                     std::size_t expectedColumns)
    : m_source(std::move(source))
    , m_dialect(withDelimiter(dialect))
    , m_limits(limits)
    , m_expected(expectedColumns)
    , m_parser(m_dialect, limits, expectedColumns)
{
}

Result<RowBatch> CsvReader::nextBatch(RowBatch recycled)
{
    RowBatch batch = std::move(recycled);
    batch.clear();
    // A small text needs no big block; 64 bytes over show that it has ended.
    std::size_t upTo = m_carry.size() + std::min(blockBytes, m_source.remaining() + 64);
    batch.reserveText(upTo);
    std::memcpy(batch.m_text.get(), m_carry.data(), m_carry.size());
    batch.m_textSize = m_carry.size();
    m_carry.clear();
    m_at = 0;
    for (;;) {
        if (Result<void> filled = fill(batch, upTo); !filled)
            return filled.error();
        if (m_skipping)
            dropRestOfLine(batch);
        tokenise(batch);
        if (!batch.isEmpty() || m_sourceEnded)
            break;
        m_force = batch.m_textSize - m_at > m_limits.maxRowBytes;
        upTo = m_force ? batch.m_textSize : std::max(batch.m_textSize * 2, blockBytes);
    }
    m_force = false;
    if (m_at < batch.m_textSize)
        m_carry.assign(batch.m_text.get() + m_at, batch.m_textSize - m_at);
    return batch;
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    if (m_currentRow == m_current.size()) {
        Result<RowBatch> batch = nextBatch(std::move(m_current));
        if (!batch)
            return batch.error();
        m_current = std::move(*batch);
        m_currentRow = 0;
        if (m_current.isEmpty())
            return std::optional<CsvRow>();
    }
    return std::optional<CsvRow>(m_current[m_currentRow++]);
}

void CsvReader::unread(RowBatch &batch, std::size_t index)
{
    if (index >= batch.size())
        return;
    const RowBatch::Row &row = batch.m_rows[index];
    m_carry.assign(batch.m_text.get() + row.rawBegin, batch.m_textSize - row.rawBegin);
    m_line = row.line;
    m_blankLines = row.blanksBefore;
    batch.m_rows.resize(index);
}

Result<void> CsvReader::fill(RowBatch &batch, std::size_t upTo)
{
    batch.reserveText(upTo);
    while (!m_sourceEnded && batch.m_textSize + 8 <= upTo) {
        const Result<std::size_t> got =
            m_source.read(batch.m_text.get() + batch.m_textSize, upTo - batch.m_textSize);
        if (!got)
            return got.error();
        m_sourceEnded = *got == 0;
        batch.m_textSize += *got;
    }
    std::memset(batch.m_text.get() + batch.m_textSize, 0, 64);
    return {};
}

void CsvReader::dropRestOfLine(RowBatch &batch)
{
    const char *from = batch.m_text.get() + m_at;
    const char *end = batch.m_text.get() + batch.m_textSize;
    const char *p = from;
    while (p < end && !(*p == '\n' && m_dialect.loneLfEndsRow()) &&
           !(*p == '\r' && m_dialect.loneCrEndsRow()))
        ++p;
    m_skipping = p == end;
    batch.m_textSize = static_cast<std::size_t>(end - p) - (m_skipping ? 0 : 1);
    std::memmove(batch.m_text.get(), m_skipping ? p : p + 1, batch.m_textSize);
    std::memset(batch.m_text.get() + batch.m_textSize, 0, 64);
    m_at = 0;
}

void CsvReader::tokenise(RowBatch &batch)
{
    const char *const begin = batch.m_text.get();
    const char *const end = begin + batch.m_textSize;
    const char *p = begin + m_at;
    m_parser.start(batch, p, {m_sourceEnded, m_force});
    while (p < end && takeRow(batch, p) != CsvRowParser::Outcome::NeedMore) {
        // A forced end is meant for one row; what follows is read with the next batch.
        if (m_force)
            break;
    }
    m_at = static_cast<std::size_t>(p - begin);
}

CsvRowParser::Outcome CsvReader::takeRow(RowBatch &batch, const char *&p)
{
    const char *const begin = p;
    const std::size_t firstCell = batch.m_cells.size();
    CsvRowParser::Outcome outcome = CsvRowParser::Outcome::Row;
    if (!m_parser.takePlainRow(p))
        outcome = m_parser.take(p, {});
    if (outcome == CsvRowParser::Outcome::NeedMore) {
        batch.m_cells.setSize(firstCell);
        p = begin;
        return outcome;
    }
    if (outcome == CsvRowParser::Outcome::Blank) {
        ++m_blankLines;
        ++m_line;
        return outcome;
    }
    RowIssue issue = RowIssue::None;
    if (m_parser.findings().odd) {
        m_lookahead.allowed = lookaheadAllowance + lookaheadShare * static_cast<std::size_t>(m_source.position());
        issue = CsvRowRepair(m_parser, m_dialect, m_expected, m_lookahead, begin, firstCell).repair(p, m_force);
    }
    const char *rawEnd = p;
    if (rawEnd > begin && rawEnd[-1] == '\n')
        --rawEnd;
    if (rawEnd > begin && rawEnd[-1] == '\r')
        --rawEnd;
    const std::string_view raw(begin, static_cast<std::size_t>(rawEnd - begin));
    if (m_force && p == m_parser.end() && rawEnd == p && !m_sourceEnded) {
        m_skipping = true;
        issue = RowIssue::CellTooLarge;
    }
    batch.m_rows.push_back({static_cast<std::uint32_t>(firstCell),
                            static_cast<std::uint32_t>(batch.m_cells.size() - firstCell), m_line,
                            static_cast<std::uint32_t>(begin - batch.m_text.get()),
                            static_cast<std::uint32_t>(raw.size()), issue, m_blankLines});
    m_line += 1 + (m_parser.findings().quoted ? lineEnds(raw, m_dialect) : 0);
    return outcome;
}

std::vector<std::vector<std::string>> csvRows(std::string_view text, const CsvDialect &dialect,
                                              std::size_t expectedColumns)
{
    std::vector<std::vector<std::string>> rows;
    CsvReader reader(TextSource::fromText(std::string(text)), dialect, {}, expectedColumns);
    for (;;) {
        const Result<RowBatch> batch = reader.nextBatch();
        if (!batch || batch->isEmpty())
            return rows;
        for (std::size_t i = 0; i < batch->size(); ++i) {
            const CsvRow row = (*batch)[i];
            rows.emplace_back(row.cells.begin(), row.cells.end());
        }
    }
}

} // namespace lead
