#pragma once

#include "core/intake/csvscanner.h"
#include "core/intake/rowbatch.h"

#include <optional>
#include <string_view>
#include <vector>

namespace lead {

/// Takes rows apart, one at a time, from the text of a batch: RFC 4180, relaxed. Quotes inside unquoted cells are
/// text; a quote inside quotes closes only before a delimiter, a line end or the end. It says what was odd about a row,
/// and can read it in another way.
class CsvRowParser
{
public:
    enum class Outcome { Row, Blank, NeedMore };
    enum class Quotes { AsUsual, DoubledCloses };
    /// How a row is read.
    struct Reading
    {
        std::vector<std::size_t> literalCells; // whose opening quote is text
        Quotes quotes = Quotes::AsUsual;
        std::optional<std::size_t> cutCell = {}; // whose closing quote is missing: it ends with its line
    };
    /// What was odd about the row that was read last.
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
    /// Whether the text at hand has to do.
    struct Block
    {
        bool isLast = false;   // the source has ended
        bool isForced = false; // a row is longer than rows may be: it ends here
    };

    /// `expectedColumns` is what most rows have; 0 when that is not known.
    CsvRowParser(const CsvDialect &dialect, const CsvLimits &limits, std::size_t expectedColumns);

    /// From now on rows are read from the text of `batch`, and their cells go there.
    void start(RowBatch &batch, const char *from, const Block &block);
    /// The row at `p` when nothing about it is unusual; otherwise nothing happens and the answer is false.
    bool takePlainRow(const char *&p);
    /// The row at `p`, and moves `p` behind it.
    Outcome take(const char *&p, const Reading &reading);
    /// The row at `begin` instead of what was taken for it, from cell `firstCell` on; false when there is no whole row.
    bool takeAgain(const char *begin, const char *&p, std::size_t firstCell, const Reading &reading);
    /// Whether the row at `p` has the expected width. Takes nothing.
    bool wouldFit(const char *p);
    /// Goes on behind a row that was taken in another way.
    void seek(const char *p) { m_scanner.seek(p); }

    const Findings &findings() const { return m_findings; }
    std::size_t cellCount() const { return m_batch->m_cells.size(); }
    const char *end() const { return m_end; }
    /// From now on quotes close on their line or not at all.
    void keepToLines(bool keep = true) { m_sameLine = keep; }
    bool keepsToLines() const { return m_sameLine; }

private:
    struct QuotedEnd
    {
        const char *closer = nullptr; // the closing quote; null when there is none
        const char *after = nullptr;  // where the delimiter or line end stands
        const char *firstBare = nullptr;
        bool escapes = false;
        bool needMore = false;
        bool doubledBeforeEnd = false;
    };

    Outcome parse(const char *&p, const Reading &reading);
    template <bool Plain> Outcome parseRow(const char *&p, const Reading &reading);
    bool parseQuoted(const char *&p, const Reading &reading, std::size_t index);
    void takeUnclosed(const char *&p, const QuotedEnd &end, std::size_t index);
    QuotedEnd quotedEnd(const char *start, Quotes quotes) const;
    const char *unquotedEnd(const char *p);
    void pushCell(std::size_t index, std::string_view cell);
    std::string_view withoutEscapes(std::string_view inner) const;
    bool delimiterAt(const char *p) const;
    bool lineEndAt(const char *p) const;
    bool cellEndsAt(const char *p) const { return p == m_end ? ended() : delimiterAt(p) || lineEndAt(p); }
    bool isEscaped(const char *start, const char *p) const;
    bool ended() const { return m_block.isLast || m_block.isForced; }

    CsvDialect m_dialect;
    CsvLimits m_limits;
    std::size_t m_expected;
    bool m_plain; // the dialect has nothing beyond a delimiter of one character and quotes
    bool m_fast = false;
    bool m_sameLine = false;
    Block m_block;
    RowBatch *m_batch = nullptr;
    const char *m_end = nullptr;
    CsvScanner m_scanner;
    Findings m_findings;
};

} // namespace lead
