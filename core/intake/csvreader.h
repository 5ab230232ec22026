#pragma once

#include "core/intake/csvrowrepair.h"
#include "core/intake/rowbatch.h"
#include "core/intake/textsource.h"

#include <optional>
#include <string>
#include <vector>

namespace lead {

/// Splits a stream of text into rows and cells, by CsvRowParser and, where a quote stands in the wrong place,
/// CsvRowRepair. Rows come in batches of about 128 KB, in the order of the file.
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
    Result<void> fill(RowBatch &batch, std::size_t upTo);
    void tokenise(RowBatch &batch);
    CsvRowParser::Outcome takeRow(RowBatch &batch, const char *&p);
    void dropRestOfLine(RowBatch &batch);

    TextSource m_source;
    CsvDialect m_dialect;
    CsvLimits m_limits;
    std::size_t m_expected;
    CsvRowParser m_parser;
    CsvLookahead m_lookahead;
    bool m_sourceEnded = false;
    bool m_force = false;    // a row is longer than rows may be: end it here
    bool m_skipping = false; // inside a line that was given up
    std::size_t m_at = 0; // how far the text of the batch is used up
    std::string m_carry; // text of the last batch that belongs to the next one
    std::int64_t m_line = 1;
    std::int64_t m_blankLines = 0;
    RowBatch m_current;
    std::size_t m_currentRow = 0;
};

/// All rows of a text at once. For small texts: pastes, samples, tests.
std::vector<std::vector<std::string>> csvRows(std::string_view text, const CsvDialect &dialect = {},
                                              std::size_t expectedColumns = 0);

} // namespace lead
