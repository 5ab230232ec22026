#pragma once

#include "core/intake/csvreader.h"
#include "core/intake/readingchoice.h"
#include "core/intake/tableshape.h"

#include <QByteArray>
#include <QString>

namespace lead {

/// What a file turned out to be, before or after reading it.
struct SniffedFile
{
    Encoding encoding;
    CsvDialect dialect;
    TableShape shape;
    std::int64_t fileBytes = 0;
    std::int64_t rows = 0;                         ///< rows of data, estimated from the sample or exact
    bool rowsAreExact = false;                     ///< the file was read to its end
    std::int64_t footerRows = 0;                   ///< known once the file was read
    std::vector<std::vector<std::string>> samples; ///< the first rows of data
};

/// What reading a file came across. Every line of the file is in exactly one of rows, blank lines, preamble,
/// header, comments, repeated headers and footer.
struct ReadReport
{
    std::int64_t rows = 0;
    std::int64_t blankLines = 0;
    std::int64_t commentLines = 0;
    std::int64_t repeatedHeaders = 0;
    std::int64_t footerRows = 0;
    std::int64_t missingCells = 0;   ///< rows with fewer cells than columns
    std::int64_t tooManyColumns = 0; ///< rows with more
    std::int64_t quoteRepairs = 0;   ///< rows with a quote in the wrong place
    std::vector<std::int64_t> firstQuoteRepairs; ///< the lines where the first few of those begin
    std::int64_t oversized = 0;
    std::int64_t undecodable = 0;       ///< byte sequences that became U+FFFD
    std::int64_t firstUndecodable = -1; ///< byte offset of the first
    std::int64_t otherLines = 0;        ///< lines of a UTF-8 file that were read as windows-1252
    std::int64_t firstOtherLine = -1;   ///< byte offset of the first of them
    FileChange change = FileChange::None;
    QByteArray sha256;
};

struct DelimitedOptions
{
    EmptyFile empty = EmptyFile::Refuse;
    Checksum checksum = Checksum::Skip;
    CsvLimits limits = {};
    std::optional<CsvDialect> dialect = {}; ///< what the person chose instead of what was sniffed
    std::optional<Encoding> encoding = {};
    std::optional<int> skipRows = {};   ///< rows above the table
    std::optional<int> headerRows = {}; ///< heading rows of the table; 0: none
};

/// A delimited text file, or one with contacts as vCards, from its raw bytes to the rows of its table. Opening sniffs encoding, dialect and
/// shape and refuses what is no text; reading gives the rows of data in batches, in the order of the file,
/// without preamble, headings, blank and comment lines, headings repeated in the middle, and a report's
/// footer.
class DelimitedFile
{
public:
    static Result<DelimitedFile> open(const QString &path, const DelimitedOptions &options = {});
    /// The same for text that is there already, such as a paste.
    static Result<DelimitedFile> fromText(std::string text, const DelimitedOptions &options = {});

    const SniffedFile &sniffed() const { return m_sniffed; }
    /// The headings, one a column; empty when the file has none.
    const std::vector<std::string> &header() const { return m_sniffed.shape.header; }

    /// The next rows of data; an empty batch at the end. `recycled` lends its memory. Rows whose width
    /// differs from that of the table carry MissingCells or TooManyColumns; surplus empty cells at their end
    /// are dropped.
    Result<RowBatch> nextBatch(RowBatch recycled = {});

    const ReadReport &report() const { return m_report; }
    /// Bytes of the file taken in so far.
    std::int64_t position() const { return m_reader.source().position(); }

private:
    enum class RowRole { Data, Skipped };

    static Result<DelimitedFile> fromContacts(FileSource file, const DelimitedOptions &options);
    DelimitedFile(CsvReader reader, SniffedFile sniffed);
    RowRole roleOf(const CsvRow &row);
    void judgeWidth(RowBatch &batch, std::size_t index);
    std::size_t footerBegin(const RowBatch &batch, std::size_t from) const;
    bool isFooterLike(const CsvRow &row) const;
    bool isRepeatedHeader(const CsvRow &row) const;
    void finish();

    CsvReader m_reader;
    SniffedFile m_sniffed;
    ReadReport m_report;
    std::int64_t m_blanksAtLastRow = 0; // blank lines before the last row that was handed out
};

/// Reads the whole file for its shape and exact counts.
Result<SniffedFile> inspectDelimitedFile(const QString &path, const DelimitedOptions &options = {});

/// Everything at once: the headings (when there are any), then the rows. An empty file is an empty table.
Result<std::vector<std::vector<std::string>>> readTable(const QString &path);

} // namespace lead
