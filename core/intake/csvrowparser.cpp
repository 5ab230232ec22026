#include "core/intake/csvrowparser.h"

#include <algorithm>
#include <cstring>

namespace lead {

namespace {

constexpr std::size_t usualCells = 512;

bool isPlain(const CsvDialect &dialect)
{
    return dialect.delimiter.size() == 1 && !dialect.escape && !dialect.skipInitialSpace &&
           !dialect.loneCrEndsRow();
}

} // namespace

CsvRowParser::CsvRowParser(const CsvDialect &dialect, const CsvLimits &limits, std::size_t expectedColumns)
    : m_dialect(dialect)
    , m_limits(limits)
    , m_expected(expectedColumns)
    , m_plain(isPlain(dialect))
    , m_scanner(nullptr, nullptr, ',', '\n', '\n')
{
}

void CsvRowParser::start(RowBatch &batch, const char *from, const Block &block)
{
    m_batch = &batch;
    m_block = block;
    m_end = batch.m_text.get() + batch.m_textSize;
    m_fast = m_plain && m_dialect.quote != '\0' && batch.m_textSize <= m_limits.maxCellBytes;
    m_scanner = CsvScanner(from, m_end, m_dialect.delimiter[0], m_dialect.loneLfEndsRow() ? '\n' : '\r',
                           m_dialect.loneCrEndsRow() ? '\r' : '\n');
}

CsvRowParser::Outcome CsvRowParser::take(const char *&p, const Reading &reading)
{
    m_scanner.seek(p);
    return parse(p, reading);
}

bool CsvRowParser::takeAgain(const char *begin, const char *&p, std::size_t firstCell, const Reading &reading)
{
    m_batch->m_cells.setSize(firstCell);
    p = begin;
    return take(p, reading) == Outcome::Row;
}

bool CsvRowParser::wouldFit(const char *p)
{
    if (p == m_end)
        return true;
    const std::size_t before = cellCount();
    const Findings kept = m_findings;
    const Outcome outcome = take(p, {});
    const std::size_t count = cellCount() - before;
    m_batch->m_cells.setSize(before);
    m_findings = kept;
    return outcome != Outcome::Row || count == m_expected;
}

bool CsvRowParser::takePlainRow(const char *&p)
{
    if (!m_fast || *p == '\n' || *p == '\r')
        return false;
    m_batch->m_cells.reserveMore(usualCells);
    const char quote = m_dialect.quote;
    const char delimiter = m_dialect.delimiter[0];
    const char *const end = m_end;
    const char *at = p;
    std::string_view *out = m_batch->m_cells.end();
    std::string_view *const full = out + std::min(usualCells, m_limits.maxColumns);
    bool quoted = false;
    while (out < full) {
        const char *q = nullptr;
        if (*at == quote) {
            q = findByte(at + 1, end, quote);
            if (end - q < 3)
                return false;
            *out++ = std::string_view(at + 1, static_cast<std::size_t>(q - at - 1));
            quoted = true;
            ++q;
            if (*q == '\r' && q[1] == '\n')
                ++q;
        } else {
            q = m_scanner.next(at);
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
        m_batch->m_cells.setSize(static_cast<std::size_t>(out - m_batch->m_cells.data()));
        p = at;
        return true;
    }
    return false;
}

CsvRowParser::Outcome CsvRowParser::parse(const char *&p, const Reading &reading)
{
    if (m_findings.odd)
        m_findings = {};
    m_findings.quoted = false;
    return m_plain ? parseRow<true>(p, reading) : parseRow<false>(p, reading);
}

template <bool Plain>
CsvRowParser::Outcome CsvRowParser::parseRow(const char *&p, const Reading &reading)
{
    const char quote = m_dialect.quote;
    const char delimiter = m_dialect.delimiter[0];
    if (lineEndAt(p)) {
        if (*p == '\r' && p + 1 == m_end && !ended())
            return Outcome::NeedMore;
        p += *p == '\r' && p + 1 < m_end && p[1] == '\n' ? 2 : 1;
        if (m_dialect.blankLines == BlankLines::Skip)
            return Outcome::Blank;
        m_batch->m_cells.push({});
        return Outcome::Row;
    }
    for (std::size_t index = 0;; ++index) {
        const char *q = p;
        if constexpr (!Plain) {
            while (m_dialect.skipInitialSpace && index > 0 && p < m_end && *p == ' ')
                ++p;
        }
        if (reading.cutCell == index && p < m_end && *p == quote) [[unlikely]] {
            const char *const start = p + 1;
            q = start;
            while (q < m_end && !lineEndAt(q))
                ++q;
            if (q == m_end && !ended())
                return Outcome::NeedMore;
            pushCell(index, std::string_view(start, static_cast<std::size_t>(q - start)));
            p = q;
            if (p == m_end)
                return Outcome::Row;
            p += *p == '\r' && p + 1 < m_end && p[1] == '\n' ? 2 : 1;
            return Outcome::Row;
        }
        const bool opens = p < m_end && *p == quote && quote != '\0' &&
                           (reading.literalCells.empty() ||
                            std::find(reading.literalCells.begin(), reading.literalCells.end(), index) ==
                                reading.literalCells.end());
        if (opens) {
            if (!parseQuoted(p, reading, index))
                return Outcome::NeedMore;
            q = p;
        } else if constexpr (Plain) {
            q = m_scanner.next(p);
            if (q == m_end && !ended())
                return Outcome::NeedMore;
            const char *cellEnd = q;
            if (cellEnd > p && cellEnd[-1] == '\r' && (q == m_end || *q == '\n'))
                --cellEnd;
            pushCell(index, std::string_view(p, static_cast<std::size_t>(cellEnd - p)));
        } else {
            q = unquotedEnd(p);
            if (q == m_end && !ended())
                return Outcome::NeedMore;
            const char *cellEnd = q;
            if (cellEnd > p && cellEnd[-1] == '\r' && (q == m_end || *q == '\n'))
                --cellEnd;
            const std::string_view cell(p, static_cast<std::size_t>(cellEnd - p));
            const bool escaped = m_dialect.escape && cell.find(*m_dialect.escape) != std::string_view::npos;
            pushCell(index, escaped ? withoutEscapes(cell) : cell);
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

const char *CsvRowParser::unquotedEnd(const char *p)
{
    const char *q = p;
    for (;;) {
        q = m_scanner.next(q);
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
bool CsvRowParser::parseQuoted(const char *&p, const Reading &reading, std::size_t index)
{
    const char *const start = p + 1;
    const QuotedEnd end = quotedEnd(start, reading.quotes);
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
        takeUnclosed(p, end, index);
        return true;
    }
    const std::string_view inner(start, static_cast<std::size_t>(end.closer - start));
    const bool escapes =
        end.escapes || (m_dialect.escape && inner.find(*m_dialect.escape) != std::string_view::npos);
    pushCell(index, escapes ? withoutEscapes(inner) : inner);
    p = end.after;
    return true;
}

// Nothing closes the quote. On the last line the first quote inside is taken for the closing one ("ab"c is
// abc); otherwise the cell is all that follows, unless the row is repaired.
void CsvRowParser::takeUnclosed(const char *&p, const QuotedEnd &end, std::size_t index)
{
    const char *const start = p + 1;
    if (m_block.isForced || m_sameLine) {
        m_findings.unclosed = true;
        pushCell(index, {});
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
        pushCell(index, m_expected == 0 ? withoutEscapes(inner) : std::string_view());
        p = m_end;
        return;
    }
    const char *rest = end.firstBare + 1;
    const char *q = rest;
    while (q < stop && !delimiterAt(q))
        ++q;
    const auto head = static_cast<std::size_t>(end.firstBare - start);
    const auto tail = static_cast<std::size_t>(q - rest);
    char *joined = m_batch->arena(head + tail);
    std::memcpy(joined, start, head);
    std::memcpy(joined + head, rest, tail);
    pushCell(index, std::string_view(joined, head + tail));
    p = q;
}

CsvRowParser::QuotedEnd CsvRowParser::quotedEnd(const char *start, Quotes quotes) const
{
    QuotedEnd end;
    const char quote = m_dialect.quote;
    const char *limit = m_end;
    if (m_sameLine) {
        limit = findByte(start, m_end, m_dialect.loneLfEndsRow() ? '\n' : '\r');
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

void CsvRowParser::pushCell(std::size_t index, std::string_view cell)
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
    m_batch->m_cells.push(cell);
}

std::string_view CsvRowParser::withoutEscapes(std::string_view inner) const
{
    const char quote = m_dialect.quote;
    char *const out = m_batch->arena(inner.size());
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

bool CsvRowParser::delimiterAt(const char *p) const
{
    const std::string &delimiter = m_dialect.delimiter;
    if (p >= m_end || *p != delimiter[0])
        return false;
    return delimiter.size() == 1 || (static_cast<std::size_t>(m_end - p) >= delimiter.size() &&
                                     std::memcmp(p, delimiter.data(), delimiter.size()) == 0);
}

bool CsvRowParser::lineEndAt(const char *p) const
{
    if (p >= m_end)
        return false;
    if (*p == '\n')
        return m_dialect.loneLfEndsRow();
    return *p == '\r' && (m_dialect.loneCrEndsRow() || p + 1 == m_end || p[1] == '\n');
}

bool CsvRowParser::isEscaped(const char *start, const char *p) const
{
    const char *q = p;
    while (q > start && q[-1] == *m_dialect.escape)
        --q;
    return (p - q) % 2 != 0;
}

} // namespace lead
