#pragma once

#include "core/intake/csvscanner.h"
#include "core/intake/rowbatch.h"
#include "core/intake/textsource.h"

#include <optional>
#include <string>
#include <vector>

namespace lead {

/// Splits a stream of text into rows and cells: RFC 4180, relaxed. Quotes inside unquoted cells are text; a
/// quote inside quotes closes only before a delimiter, a line end or the end; a quote that closes nothing is
/// text when that gives the row its expected number of cells, and a cell that would take whole rows into itself
/// ends with its line. Rows come in batches of about 128 KB, in the
/// order of the file.
class CsvReader
{
public:
    /// `expectedColumns` is what most rows have; 0 when that is not known.
    CsvReader(TextSource source, const CsvDialect &dialect, const CsvLimits &limits = {},
              std::size_t expectedColumns = 0);

    /// The next rows; an empty batch at the end. `recycled` lends its memory.
    Result<RowBatch> nextBatch(RowBatch recycled = {});
    /// The next row; absent at the end. Its views live until the next call. Not to be mixed with nextBatch().
    Result<std::optional<CsvRow>> next();

    /// Takes the rows from `index` on back: they come again with the next batch.
    void unread(RowBatch &batch, std::size_t index);

    bool atEnd() const { return m_sourceEnded && m_carry.empty(); }
    std::int64_t blankLines() const { return m_blankLines; }
    const TextSource &source() const { return m_source; }

private:
    enum class Outcome { Row, Blank, NeedMore };
    enum class Quotes { AsUsual, DoubledCloses };
    struct Attempt
    {
        std::vector<std::size_t> literalCells; // whose opening quote is text
        Quotes quotes = Quotes::AsUsual;
        std::optional<std::size_t> cutCell = {}; // whose closing quote is missing: it ends with its line
    };
    struct QuotedEnd
    {
        const char *closer = nullptr; // the closing quote; null when there is none
        const char *after = nullptr;  // where the delimiter or line end stands
        const char *firstBare = nullptr;
        bool escapes = false;
        bool needMore = false;
        bool doubledBeforeEnd = false;
    };
    struct Findings
    {
        std::vector<std::size_t> suspects; // cells with a quote in the wrong place
        bool odd = false;                  // any of what follows, or a suspect
        bool unclosed = false;
        bool doubledBeforeEnd = false;
        bool tooLarge = false;
        bool tooMany = false;
        bool quoted = false;
    };

    Result<void> fill(RowBatch &batch, std::size_t upTo);
    void tokenise(RowBatch &batch);
    Outcome takeRow(RowBatch &batch, const char *&p, CsvScanner &scanner);
    bool takePlainRow(RowBatch &batch, const char *&p, CsvScanner &scanner);
    Outcome parse(RowBatch &batch, const char *&p, CsvScanner &scanner, const Attempt &attempt);
    template <bool Plain>
    Outcome parseRow(RowBatch &batch, const char *&p, CsvScanner &scanner, const Attempt &attempt);
    bool parseQuoted(RowBatch &batch, const char *&p, const Attempt &attempt, std::size_t index);
    void takeUnclosed(RowBatch &batch, const char *&p, const QuotedEnd &end, std::size_t index);
    QuotedEnd quotedEnd(const char *start, Quotes quotes) const;
    const char *unquotedEnd(const char *p, CsvScanner &scanner) const;
    RowIssue repair(RowBatch &batch, const char *&p, const char *begin, std::size_t firstCell,
                    CsvScanner &scanner);
    RowIssue closeQuotes(RowBatch &batch, const char *&p, const char *begin, std::size_t firstCell,
                         CsvScanner &scanner);
    bool retry(RowBatch &batch, const char *&p, const char *begin, std::size_t firstCell, CsvScanner &scanner,
               const Attempt &attempt);
    bool nextLineFits(RowBatch &batch, const char *p, CsvScanner &scanner);
    RowIssue cutLine(RowBatch &batch, const char *&p, const char *begin, std::size_t firstCell,
                     CsvScanner &scanner, std::size_t suspect);
    bool swallowsRows(std::string_view raw) const;
    bool isRowOfItsOwn(std::string_view line) const;
    void pushCell(RowBatch &batch, std::size_t index, std::string_view cell);
    std::string_view withoutEscapes(RowBatch &batch, std::string_view inner) const;
    void dropRestOfLine(RowBatch &batch);
    void spendLookahead(std::size_t bytes);
    bool delimiterAt(const char *p) const;
    bool lineEndAt(const char *p) const;
    bool cellEndsAt(const char *p) const { return p == m_end ? ended() : delimiterAt(p) || lineEndAt(p); }
    bool isEscaped(const char *start, const char *p) const;
    std::int64_t lineEnds(std::string_view raw) const;
    /// Whether the text at hand has to do: the source has ended, or the row is longer than rows may be.
    bool ended() const { return m_sourceEnded || m_force; }

    TextSource m_source;
    CsvDialect m_dialect;
    CsvLimits m_limits;
    std::size_t m_expected;
    bool m_plain; // the dialect has nothing beyond a delimiter of one character and quotes
    bool m_fast = false;
    bool m_sourceEnded = false;
    bool m_force = false;    // a row is longer than rows may be: end it here
    bool m_skipping = false; // inside a line that was given up
    bool m_sameLine = false; // from now on quotes close on their line or not at all
    const char *m_end = nullptr;
    std::size_t m_at = 0; // how far the text of the batch is used up
    Findings m_findings;
    std::string m_carry; // text of the last batch that belongs to the next one
    std::int64_t m_line = 1;
    std::int64_t m_blankLines = 0;
    std::size_t m_lookedAhead = 0;
    RowBatch m_current;
    std::size_t m_currentRow = 0;
};

/// All rows of a text at once. For small texts: pastes, samples, tests.
std::vector<std::vector<std::string>> csvRows(std::string_view text, const CsvDialect &dialect = {},
                                              std::size_t expectedColumns = 0);

} // namespace lead
