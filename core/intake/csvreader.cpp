#include "core/intake/csvreader.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace lead {

namespace {

constexpr std::size_t blockBytes = 128 * 1024;
constexpr std::size_t lookaheadAllowance = 64u << 20;
constexpr std::size_t lookaheadShare = 16;
constexpr std::size_t maxLiteralCells = 8;
constexpr std::size_t usualCells = 512;

// The first `c` at or after `p`, or the end. Cells are short: a call of memchr would cost more than it finds.
const char *find(const char *p, const char *end, char c)
{
#if defined(__SSE2__)
    const __m128i wanted = _mm_set1_epi8(c);
    for (; p < end; p += 16) {
        const __m128i x = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p)); // the text is padded
        const int bits = _mm_movemask_epi8(_mm_cmpeq_epi8(x, wanted));
        if (bits != 0)
            return std::min(p + __builtin_ctz(static_cast<unsigned>(bits)), end);
    }
    return end;
#else
    const void *found = p < end ? std::memchr(p, c, static_cast<std::size_t>(end - p)) : nullptr;
    return found ? static_cast<const char *>(found) : end;
#endif
}

bool isPlain(const CsvDialect &dialect)
{
    return dialect.delimiter.size() == 1 && !dialect.escape && !dialect.skipInitialSpace &&
           !dialect.loneCrEndsRow();
}

} // namespace

CsvReader::CsvReader(TextSource source, const CsvDialect &dialect, const CsvLimits &limits,
                     std::size_t expectedColumns)
    : m_source(std::move(source))
    , m_dialect(dialect)
    , m_limits(limits)
    , m_expected(expectedColumns)
    , m_plain(isPlain(dialect))
{
    if (m_dialect.delimiter.empty())
        m_dialect.delimiter = "\x1F"; // a table of one column: nothing delimits
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
    m_end = begin + batch.m_textSize;
    m_fast = m_plain && m_dialect.quote != '\0' && batch.m_textSize <= m_limits.maxCellBytes;
    const char *p = begin + m_at;
    CsvScanner scanner(p, m_end, m_dialect.delimiter[0], m_dialect.loneLfEndsRow() ? '\n' : '\r',
                       m_dialect.loneCrEndsRow() ? '\r' : '\n');
    while (p < m_end && takeRow(batch, p, scanner) != Outcome::NeedMore) {
        // A forced end is meant for one row; what follows is read with the next batch.
        if (m_force)
            break;
    }
    m_at = static_cast<std::size_t>(p - begin);
}

// The row at `p` when nothing about it is unusual; otherwise nothing happens and the answer is false.
bool CsvReader::takePlainRow(RowBatch &batch, const char *&p, CsvScanner &scanner)
{
    if (!m_fast || *p == '\n' || *p == '\r')
        return false;
    batch.m_cells.reserveMore(usualCells);
    const char quote = m_dialect.quote;
    const char delimiter = m_dialect.delimiter[0];
    const char *const end = m_end;
    const char *at = p;
    std::string_view *out = batch.m_cells.end();
    std::string_view *const full = out + std::min(usualCells, m_limits.maxColumns);
    bool quoted = false;
    while (out < full) {
        const char *q = nullptr;
        if (*at == quote) {
            q = find(at + 1, end, quote);
            if (end - q < 3)
                return false;
            *out++ = std::string_view(at + 1, static_cast<std::size_t>(q - at - 1));
            quoted = true;
            ++q;
            if (*q == '\r' && q[1] == '\n')
                ++q;
        } else {
            q = scanner.next(at);
            const bool carriageReturn = q > at && q[-1] == '\r' && *q == '\n';
            *out++ = std::string_view(at, static_cast<std::size_t>(q - at) - (carriageReturn ? 1 : 0));
        }
        at = q + 1;
        if (at >= end)
            return false;
        if (*q == delimiter)
            continue;
        if (*q != '\n')
            return false;
        if (m_findings.odd)
            m_findings = {};
        m_findings.quoted = quoted;
        batch.m_cells.setSize(static_cast<std::size_t>(out - batch.m_cells.data()));
        p = at;
        return true;
    }
    return false;
}

CsvReader::Outcome CsvReader::takeRow(RowBatch &batch, const char *&p, CsvScanner &scanner)
{
    const Attempt usual;
    const char *const begin = p;
    const std::size_t firstCell = batch.m_cells.size();
    Outcome outcome = Outcome::Row;
    if (!takePlainRow(batch, p, scanner)) {
        scanner.seek(p);
        outcome = parse(batch, p, scanner, usual);
    }
    if (outcome == Outcome::NeedMore) {
        batch.m_cells.setSize(firstCell);
        p = begin;
        return outcome;
    }
    if (outcome == Outcome::Blank) {
        ++m_blankLines;
        ++m_line;
        return outcome;
    }
    RowIssue issue = RowIssue::None;
    if (m_findings.odd)
        issue = repair(batch, p, begin, firstCell, scanner);
    const char *rawEnd = p;
    if (rawEnd > begin && rawEnd[-1] == '\n')
        --rawEnd;
    if (rawEnd > begin && rawEnd[-1] == '\r')
        --rawEnd;
    const std::string_view raw(begin, static_cast<std::size_t>(rawEnd - begin));
    if (m_force && p == m_end && rawEnd == p && !m_sourceEnded) {
        m_skipping = true;
        issue = RowIssue::CellTooLarge;
    }
    batch.m_rows.push_back({static_cast<std::uint32_t>(firstCell),
                            static_cast<std::uint32_t>(batch.m_cells.size() - firstCell), m_line,
                            static_cast<std::uint32_t>(begin - batch.m_text.get()),
                            static_cast<std::uint32_t>(raw.size()), issue, m_blankLines});
    m_line += 1 + (m_findings.quoted ? lineEnds(raw) : 0);
    return outcome;
}

CsvReader::Outcome CsvReader::parse(RowBatch &batch, const char *&p, CsvScanner &scanner,
                                    const Attempt &attempt)
{
    if (m_findings.odd)
        m_findings = {};
    m_findings.quoted = false;
    return m_plain ? parseRow<true>(batch, p, scanner, attempt) : parseRow<false>(batch, p, scanner, attempt);
}

template <bool Plain>
CsvReader::Outcome CsvReader::parseRow(RowBatch &batch, const char *&p, CsvScanner &scanner,
                                       const Attempt &attempt)
{
    const char quote = m_dialect.quote;
    const char delimiter = m_dialect.delimiter[0];
    if (lineEndAt(p)) {
        if (*p == '\r' && p + 1 == m_end && !ended())
            return Outcome::NeedMore;
        p += *p == '\r' && p + 1 < m_end && p[1] == '\n' ? 2 : 1;
        if (m_dialect.blankLines == BlankLines::Skip)
            return Outcome::Blank;
        batch.m_cells.push({});
        return Outcome::Row;
    }
    for (std::size_t index = 0;; ++index) {
        const char *q = p;
        if constexpr (!Plain) {
            while (m_dialect.skipInitialSpace && index > 0 && p < m_end && *p == ' ')
                ++p;
        }
        if (attempt.cutCell == index && p < m_end && *p == quote) [[unlikely]] {
            const char *const start = p + 1;
            q = start;
            while (q < m_end && !lineEndAt(q))
                ++q;
            if (q == m_end && !ended())
                return Outcome::NeedMore;
            pushCell(batch, index, std::string_view(start, static_cast<std::size_t>(q - start)));
            p = q;
            if (p == m_end)
                return Outcome::Row;
            p += *p == '\r' && p + 1 < m_end && p[1] == '\n' ? 2 : 1;
            return Outcome::Row;
        }
        const bool opens = p < m_end && *p == quote && quote != '\0' &&
                           (attempt.literalCells.empty() ||
                            std::find(attempt.literalCells.begin(), attempt.literalCells.end(), index) ==
                                attempt.literalCells.end());
        if (opens) {
            if (!parseQuoted(batch, p, attempt, index))
                return Outcome::NeedMore;
            q = p;
        } else if constexpr (Plain) {
            q = scanner.next(p);
            if (q == m_end && !ended())
                return Outcome::NeedMore;
            const char *cellEnd = q;
            if (cellEnd > p && cellEnd[-1] == '\r' && (q == m_end || *q == '\n'))
                --cellEnd;
            pushCell(batch, index, std::string_view(p, static_cast<std::size_t>(cellEnd - p)));
        } else {
            q = unquotedEnd(p, scanner);
            if (q == m_end && !ended())
                return Outcome::NeedMore;
            const char *cellEnd = q;
            if (cellEnd > p && cellEnd[-1] == '\r' && (q == m_end || *q == '\n'))
                --cellEnd;
            const std::string_view cell(p, static_cast<std::size_t>(cellEnd - p));
            const bool escaped = m_dialect.escape && cell.find(*m_dialect.escape) != std::string_view::npos;
            pushCell(batch, index, escaped ? withoutEscapes(batch, cell) : cell);
        }
        p = q;
        if (p == m_end)
            return Outcome::Row;
        if (Plain ? *p == delimiter : delimiterAt(p)) {
            p += Plain ? 1 : m_dialect.delimiter.size();
            if (p == m_end && !ended())
                return Outcome::NeedMore;
            continue;
        }
        if (*p == '\r' && p + 1 == m_end && !ended())
            return Outcome::NeedMore;
        p += *p == '\r' && p + 1 < m_end && p[1] == '\n' ? 2 : 1;
        return Outcome::Row;
    }
}

const char *CsvReader::unquotedEnd(const char *p, CsvScanner &scanner) const
{
    const char *q = p;
    for (;;) {
        q = scanner.next(q);
        if (q == m_end || *q == '\n' || *q == '\r')
            return q;
        const bool escaped = m_dialect.escape && isEscaped(p, q);
        if (!escaped && delimiterAt(q))
            return q;
        if (!escaped && !ended() && static_cast<std::size_t>(m_end - q) < m_dialect.delimiter.size())
            return m_end; // the rest of the delimiter may come with the next block
        ++q;
    }
}

// Reads the quoted cell at `p` and leaves `p` where it ends; false when more text is needed.
bool CsvReader::parseQuoted(RowBatch &batch, const char *&p, const Attempt &attempt, std::size_t index)
{
    const char *const start = p + 1;
    const QuotedEnd end = quotedEnd(start, attempt.quotes);
    if (end.needMore)
        return false;
    m_findings.quoted = true;
    if (end.doubledBeforeEnd)
        m_findings.odd = m_findings.doubledBeforeEnd = true;
    if (end.firstBare || !end.closer) {
        m_findings.odd = true;
        m_findings.suspects.push_back(index);
    }
    if (!end.closer) {
        takeUnclosed(batch, p, end, index);
        return true;
    }
    const std::string_view inner(start, static_cast<std::size_t>(end.closer - start));
    const bool escapes =
        end.escapes || (m_dialect.escape && inner.find(*m_dialect.escape) != std::string_view::npos);
    pushCell(batch, index, escapes ? withoutEscapes(batch, inner) : inner);
    p = end.after;
    return true;
}

// Nothing closes the quote. On the last line the first quote inside is taken for the closing one ("ab"c is
// abc); otherwise the cell is all that follows, unless the row is repaired.
void CsvReader::takeUnclosed(RowBatch &batch, const char *&p, const QuotedEnd &end, std::size_t index)
{
    const char *const start = p + 1;
    if (m_force || m_sameLine) {
        m_findings.unclosed = true;
        pushCell(batch, index, {});
        p = m_end;
        return;
    }
    const char *stop = m_end;
    if (stop > start && stop[-1] == '\n')
        --stop;
    if (stop > start && stop[-1] == '\r')
        --stop;
    const bool oneLine = std::none_of(start, stop, [](char c) { return c == '\n' || c == '\r'; });
    if (!oneLine || !end.firstBare || m_expected > 0) {
        m_findings.unclosed = true;
        // With an expected width the row is read again, see closeQuotes().
        const std::string_view inner(start, static_cast<std::size_t>(stop - start));
        pushCell(batch, index, m_expected == 0 ? withoutEscapes(batch, inner) : std::string_view());
        p = m_end;
        return;
    }
    const char *rest = end.firstBare + 1;
    const char *q = rest;
    while (q < stop && !delimiterAt(q))
        ++q;
    const auto head = static_cast<std::size_t>(end.firstBare - start);
    const auto tail = static_cast<std::size_t>(q - rest);
    char *joined = batch.arena(head + tail);
    std::memcpy(joined, start, head);
    std::memcpy(joined + head, rest, tail);
    pushCell(batch, index, std::string_view(joined, head + tail));
    p = q;
}

CsvReader::QuotedEnd CsvReader::quotedEnd(const char *start, Quotes quotes) const
{
    QuotedEnd end;
    const char quote = m_dialect.quote;
    const char *limit = m_end;
    if (m_sameLine) {
        limit = find(start, m_end, m_dialect.loneLfEndsRow() ? '\n' : '\r');
    }
    const char *q = start;
    for (;;) {
        q = q < limit ? static_cast<const char *>(std::memchr(q, quote, static_cast<std::size_t>(limit - q)))
                      : nullptr;
        if (!q) {
            end.needMore = limit == m_end && !ended();
            return end;
        }
        if (m_dialect.escape && isEscaped(start, q)) {
            end.escapes = true;
            ++q;
            continue;
        }
        const char *s = q + 1;
        if (s < m_end && *s == quote) {
            if (s + 1 == m_end ? ended() : cellEndsAt(s + 1)) {
                end.doubledBeforeEnd = true;
                if (quotes == Quotes::DoubledCloses) {
                    end.closer = s;
                    end.after = s + 1;
                    return end;
                }
            }
            end.escapes = true;
            q += 2;
            continue;
        }
        while (s < m_end && *s == ' ' && !delimiterAt(s))
            ++s;
        if (static_cast<std::size_t>(m_end - s) < m_dialect.delimiter.size() && !ended()) {
            end.needMore = true;
            return end;
        }
        if (cellEndsAt(s)) {
            end.closer = q;
            end.after = s;
            return end;
        }
        if (!end.firstBare)
            end.firstBare = q;
        ++q;
    }
}

bool CsvReader::retry(RowBatch &batch, const char *&p, const char *begin, std::size_t firstCell,
                      CsvScanner &scanner, const Attempt &attempt)
{
    batch.m_cells.setSize(firstCell);
    p = begin;
    scanner.seek(p);
    return parse(batch, p, scanner, attempt) == Outcome::Row;
}

// A row with a quote in the wrong place: the reading that gives it as many cells as the other rows have wins.
RowIssue CsvReader::repair(RowBatch &batch, const char *&p, const char *begin, std::size_t firstCell,
                           CsvScanner &scanner)
{
    if (m_findings.unclosed)
        return closeQuotes(batch, p, begin, firstCell, scanner);
    const Findings found = m_findings;
    const RowIssue asItIs = found.tooLarge  ? RowIssue::CellTooLarge
                            : found.tooMany ? RowIssue::TooManyColumns
                                            : RowIssue::None;
    const auto fits = [&] { return batch.m_cells.size() - firstCell == m_expected; };
    const std::string_view raw(begin, static_cast<std::size_t>(p - begin));
    const bool crossesLines = lineEnds(raw) > 1;
    const bool mayHaveSwallowed = crossesLines && !found.suspects.empty();
    if (m_expected == 0 || (fits() && !mayHaveSwallowed))
        return asItIs;
    if (crossesLines)
        spendLookahead(raw.size());
    if (!fits() && found.doubledBeforeEnd &&
        retry(batch, p, begin, firstCell, scanner, {{}, Quotes::DoubledCloses}) && fits())
        return RowIssue::StrayQuote;
    Attempt attempt;
    Findings latest = found;
    while (!latest.suspects.empty() && attempt.literalCells.size() < maxLiteralCells) {
        attempt.literalCells.push_back(latest.suspects.front());
        if (!retry(batch, p, begin, firstCell, scanner, attempt))
            break;
        if (fits() && !m_findings.unclosed && (!crossesLines || nextLineFits(batch, p, scanner))) {
            scanner.seek(p);
            return RowIssue::StrayQuote;
        }
        latest = m_findings;
    }
    if (mayHaveSwallowed && swallowsRows(raw))
        return cutLine(batch, p, begin, firstCell, scanner,
                       found.suspects.empty() ? m_expected - 1 : found.suspects.front());
    retry(batch, p, begin, firstCell, scanner, {});
    return asItIs;
}

// The row ends with the line on which it begins: with the text of its last cell, whose closing quote is missing,
// or else with as many cells as there are separators.
RowIssue CsvReader::cutLine(RowBatch &batch, const char *&p, const char *begin, std::size_t firstCell,
                            CsvScanner &scanner, std::size_t suspect)
{
    const auto fits = [&] { return batch.m_cells.size() - firstCell == m_expected && !m_findings.unclosed; };
    const bool sameLine = std::exchange(m_sameLine, true);
    Attempt attempt;
    attempt.cutCell = m_expected - 1;
    if (!retry(batch, p, begin, firstCell, scanner, attempt) || !fits()) {
        attempt.cutCell.reset();
        attempt.literalCells = {suspect};
        while (retry(batch, p, begin, firstCell, scanner, attempt) && m_findings.unclosed &&
               attempt.literalCells.back() != m_findings.suspects.back())
            attempt.literalCells.push_back(m_findings.suspects.back());
    }
    m_sameLine = sameLine;
    scanner.seek(p);
    return RowIssue::UnclosedQuote;
}

// Whether the lines after the first one of a row look like rows themselves: most have the width of the table,
// and no quote ends on the last that did not begin there.
bool CsvReader::swallowsRows(std::string_view raw) const
{
    std::size_t rows = 0;
    std::size_t lines = 0;
    bool isLastARow = false;
    const auto endsLine = [this](char c) {
        return (c == '\n' && m_dialect.loneLfEndsRow()) || (c == '\r' && m_dialect.loneCrEndsRow());
    };
    std::size_t at = 0;
    while (at < raw.size() && !endsLine(raw[at]))
        ++at;
    while (++at < raw.size()) {
        std::size_t end = at;
        while (end < raw.size() && !endsLine(raw[end]))
            ++end;
        std::string_view line = raw.substr(at, end - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (!line.empty()) {
            ++lines;
            isLastARow = isRowOfItsOwn(line);
            rows += isLastARow;
        }
        at = end;
    }
    return isLastARow && rows * 2 > lines;
}

bool CsvReader::isRowOfItsOwn(std::string_view line) const
{
    const char quote = m_dialect.quote;
    const std::string &delimiter = m_dialect.delimiter;
    std::size_t cells = 0;
    for (;;) {
        ++cells;
        std::size_t from = 0;
        if (line.starts_with(quote)) {
            std::size_t close = 1;
            for (;; ++close) {
                close = line.find(quote, close);
                if (close == std::string_view::npos)
                    return cells == m_expected; // cut as well
                const std::string_view after = line.substr(close + 1);
                if (after.starts_with(quote))
                    ++close;
                else if (after.empty() || after.starts_with(delimiter))
                    break;
                else
                    return false;
            }
            from = close + 1;
        }
        const std::size_t end = line.find(delimiter, from);
        const std::string_view cell = line.substr(0, end);
        if (from == 0 && cell.ends_with(quote))
            return false;
        if (end == std::string_view::npos)
            return cells == m_expected;
        line.remove_prefix(end + delimiter.size());
    }
}

RowIssue CsvReader::closeQuotes(RowBatch &batch, const char *&p, const char *begin, std::size_t firstCell,
                                CsvScanner &scanner)
{
    if (m_expected == 0 && !m_force && !m_sameLine)
        return RowIssue::UnclosedQuote;
    Attempt attempt;
    while (m_findings.unclosed) {
        spendLookahead(static_cast<std::size_t>(m_end - begin));
        // Many quotes that nothing closes on one line: every cell that begins with one is text.
        const std::size_t suspect = m_findings.suspects.back();
        attempt.literalCells.push_back(suspect);
        if (attempt.literalCells.size() > maxLiteralCells)
            m_sameLine = true;
        if (!retry(batch, p, begin, firstCell, scanner, attempt)) {
            // The line itself is cut: what there is of it has to do.
            p = m_end;
            return RowIssue::UnclosedQuote;
        }
    }
    if (m_expected > 0 && batch.m_cells.size() - firstCell > m_expected)
        return cutLine(batch, p, begin, firstCell, scanner, attempt.literalCells.back());
    return RowIssue::UnclosedQuote;
}

bool CsvReader::nextLineFits(RowBatch &batch, const char *p, CsvScanner &scanner)
{
    if (p == m_end)
        return true;
    const std::size_t before = batch.m_cells.size();
    const Findings kept = m_findings;
    scanner.seek(p);
    const Outcome outcome = parse(batch, p, scanner, {});
    const std::size_t count = batch.m_cells.size() - before;
    batch.m_cells.setSize(before);
    m_findings = kept;
    return outcome != Outcome::Row || count == m_expected;
}

// Looking for the end of quotes that nothing closes may cost some multiple of the file, no more.
void CsvReader::spendLookahead(std::size_t bytes)
{
    m_lookedAhead += bytes;
    if (m_lookedAhead > lookaheadAllowance + lookaheadShare * static_cast<std::size_t>(m_source.position()))
        m_sameLine = true;
}

void CsvReader::pushCell(RowBatch &batch, std::size_t index, std::string_view cell)
{
    if (index >= m_limits.maxColumns) [[unlikely]] {
        m_findings.odd = m_findings.tooMany = true;
        return;
    }
    if (cell.size() > m_limits.maxCellBytes) [[unlikely]] {
        m_findings.odd = m_findings.tooLarge = true;
        std::size_t cut = m_limits.maxCellBytes;
        while (cut > 0 && (static_cast<unsigned char>(cell[cut]) & 0xC0) == 0x80)
            --cut;
        cell = cell.substr(0, cut);
    }
    batch.m_cells.push(cell);
}

std::string_view CsvReader::withoutEscapes(RowBatch &batch, std::string_view inner) const
{
    const char quote = m_dialect.quote;
    char *const out = batch.arena(inner.size());
    std::size_t size = 0;
    for (std::size_t i = 0; i < inner.size(); ++i) {
        const char c = inner[i];
        const char after = i + 1 < inner.size() ? inner[i + 1] : '\0';
        if (i + 1 < inner.size()) {
            const bool doubled = quote != '\0' && c == quote && after == quote;
            const bool escaped = m_dialect.escape && c == *m_dialect.escape &&
                                 (after == quote || after == c || after == m_dialect.delimiter[0]);
            if (doubled || escaped)
                ++i;
        }
        out[size++] = inner[i];
    }
    return {out, size};
}

bool CsvReader::delimiterAt(const char *p) const
{
    const std::string &delimiter = m_dialect.delimiter;
    if (p >= m_end || *p != delimiter[0])
        return false;
    return delimiter.size() == 1 || (static_cast<std::size_t>(m_end - p) >= delimiter.size() &&
                                     std::memcmp(p, delimiter.data(), delimiter.size()) == 0);
}

bool CsvReader::lineEndAt(const char *p) const
{
    if (p >= m_end)
        return false;
    if (*p == '\n')
        return m_dialect.loneLfEndsRow();
    return *p == '\r' && (m_dialect.loneCrEndsRow() || p + 1 == m_end || p[1] == '\n');
}

bool CsvReader::isEscaped(const char *start, const char *p) const
{
    const char *q = p;
    while (q > start && q[-1] == *m_dialect.escape)
        --q;
    return (p - q) % 2 != 0;
}

std::int64_t CsvReader::lineEnds(std::string_view raw) const
{
    std::int64_t count = 0;
    for (std::size_t at = raw.find('\n'); at != std::string_view::npos; at = raw.find('\n', at + 1))
        ++count;
    if (m_dialect.loneCrEndsRow()) {
        for (std::size_t i = 0; i < raw.size(); ++i)
            count += raw[i] == '\r' && (i + 1 == raw.size() || raw[i + 1] != '\n');
    }
    return count;
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
