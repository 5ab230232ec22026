#include "core/intake/delimitedfile.h"

#include "core/base/text.h"
#include "core/intake/dialectsniffer.h"
#include "core/intake/filekind.h"
#include "core/intake/vcardreader.h"

#include <QCoreApplication>
#include <algorithm>
#include <map>

namespace lead {

namespace {

constexpr std::size_t headBytes = 256 * 1024;
constexpr std::size_t windowBytes = 64 * 1024;
constexpr std::int64_t windowCount = 16;
constexpr std::size_t shapeRows = 1000;
constexpr std::size_t previewRows = 20;
constexpr std::size_t maxFooterBytes = 64 * 1024;
constexpr std::size_t maxNamedLines = 5;

std::size_t filled(const CsvRow &row)
{
    return static_cast<std::size_t>(std::count_if(
        row.cells.begin(), row.cells.end(), [](std::string_view cell) { return !trimmed(cell).empty(); }));
}

// The head alone may be plain ASCII: look into the rest of a big file too.
Result<Encoding> judgedEncoding(const FileSource &file, const std::string &head)
{
    const auto size = static_cast<std::int64_t>(head.size());
    const Extent extent = size < file.size() ? Extent::Part : Extent::Whole;
    Encoding encoding = detectEncoding(head, extent);
    if (extent == Extent::Whole || !encoding.isAscii)
        return encoding;
    std::string windows;
    for (std::int64_t i = 0; i < windowCount; ++i) {
        const std::int64_t offset = size + (file.size() - size) / windowCount * i;
        const Result<std::string> window = file.window(offset, windowBytes);
        if (!window)
            return window.error();
        const std::string_view bytes = *window;
        const std::size_t from = bytes.find('\n');
        const std::size_t to = bytes.rfind('\n');
        if (from != std::string_view::npos && to > from)
            windows.append(bytes.substr(from + 1, to - from));
    }
    const Encoding further = detectEncoding(windows, Extent::Part);
    return further.isAscii || further.name.starts_with("utf-16") || further.name.starts_with("utf-32")
               ? encoding
               : further;
}

Result<std::vector<SampleRow>> sampleRowsOf(std::string_view text, const CsvDialect &dialect,
                                            std::size_t columns)
{
    std::vector<SampleRow> rows;
    CsvReader reader(TextSource::fromText(std::string(text)), dialect, {}, columns);
    while (rows.size() < shapeRows) {
        const Result<RowBatch> batch = reader.nextBatch();
        if (!batch)
            return batch.error();
        if (batch->isEmpty())
            break;
        for (std::size_t i = 0; i < batch->size() && rows.size() < shapeRows; ++i) {
            const CsvRow row = (*batch)[i];
            rows.push_back({{row.cells.begin(), row.cells.end()}, row.line, std::string(row.raw)});
        }
    }
    return rows;
}

// The width that most rows have; 0 when too few agree.
std::size_t commonWidth(const std::vector<SampleRow> &rows)
{
    std::map<std::size_t, std::size_t> widths;
    for (const SampleRow &row : rows)
        ++widths[row.cells.size()];
    for (const auto &[width, count] : widths)
        if (width > 1 && count * 5 >= rows.size() * 4)
            return width;
    return 0;
}

// What a person said about the rows above the data goes before what was seen.
void applyChoice(TableShape &shape, const std::vector<SampleRow> &rows, const DelimitedOptions &options)
{
    if (!options.skipRows && !options.headerRows)
        return;
    const auto begin = std::min(options.skipRows ? static_cast<std::size_t>(std::max(*options.skipRows, 0)) : shape.preambleRows, rows.size());
    const auto headings = std::min(options.headerRows ? static_cast<std::size_t>(std::max(*options.headerRows, 0)) : shape.headerRows, rows.size() - begin);
    shape.preambleRows = begin;
    shape.headerRows = headings;
    shape.headerLine = headings > 0 ? rows[begin].line : 0;
    const std::size_t data = begin + headings;
    shape.dataLine = data < rows.size() ? rows[data].line : rows.empty() ? 1 : rows.back().line + 1;
    if (!shape.isEstablished)
        for (const SampleRow &row : rows)
            shape.columns = std::max(shape.columns, row.cells.size());
    shape.header.assign(headings > 0 ? shape.columns : 0, std::string());
    for (std::size_t i = begin; i < data; ++i)
        for (std::size_t c = 0; c < std::min(shape.columns, rows[i].cells.size()); ++c)
            shape.header[c] += (shape.header[c].empty() || rows[i].cells[c].empty() ? "" : " ") + rows[i].cells[c];
}

struct Sniffed
{
    SniffedFile file;
    std::size_t agreed = 0; // columns that most rows have
};

Result<Sniffed> sniff(const std::string &sample, Extent extent, const DelimitedOptions &options)
{
    Sniffed sniffed;
    const SniffedDialect found = sniffDialect(sample, extent);
    sniffed.file.dialect = options.dialect.value_or(found.dialect);
    if (!options.dialect || options.dialect->delimiter == found.dialect.delimiter)
        sniffed.agreed = found.columns;
    std::string_view text = sample;
    if (extent == Extent::Part) {
        const std::size_t end = text.find_last_of("\r\n");
        text = end == std::string_view::npos ? text : text.substr(0, end + 1);
    }
    text.remove_prefix(std::min(found.tableBegin, text.size()));
    Result<std::vector<SampleRow>> rows = sampleRowsOf(text, sniffed.file.dialect, sniffed.agreed);
    if (!rows)
        return rows.error();
    if (sniffed.agreed == 0 && options.dialect)
        sniffed.agreed = commonWidth(*rows);
    sniffed.file.shape = tableShape(*rows, sniffed.agreed);
    TableShape &shape = sniffed.file.shape;
    applyChoice(shape, *rows, options);
    const std::size_t data = shape.preambleRows + shape.headerRows;
    for (std::size_t i = data; i < std::min(rows->size(), data + previewRows); ++i)
        sniffed.file.samples.push_back((*rows)[i].cells);
    std::size_t bytes = 1;
    for (const SampleRow &row : *rows)
        bytes += row.raw.size() + 1;
    if (rows->size() > data)
        sniffed.file.rows =
            static_cast<std::int64_t>(static_cast<double>(text.size()) * static_cast<double>(rows->size()) /
                                      static_cast<double>(bytes)) -
            static_cast<std::int64_t>(data);
    // Excel's "sep=" line is a line of the file: it is skipped like a preamble.
    if (found.tableBegin > 0) {
        ++shape.dataLine;
        shape.headerLine += shape.headerLine > 0;
        ++shape.preambleRows;
    }
    return sniffed;
}

} // namespace

DelimitedFile::DelimitedFile(CsvReader reader, SniffedFile sniffed)
    : m_reader(std::move(reader))
    , m_sniffed(std::move(sniffed))
{
}

// Contacts become rows with headings; from there on they are a list like any other.
Result<DelimitedFile> DelimitedFile::fromContacts(FileSource file, const DelimitedOptions &options)
{
    if (file.size() > LargestVcardFile)
        return Error{Error::Unsupported, QCoreApplication::translate("DelimitedFile", "“%1” is larger than %2 MB. Export the contacts in several files.")
                                             .arg(file.path(), QString::number(LargestVcardFile / (1024 * 1024)))};
    if (Result<void> begun = file.restart(0, options.checksum); !begun)
        return begun.error();
    std::string bytes(static_cast<std::size_t>(file.size()), '\0');
    std::size_t have = 0;
    for (;;) {
        const Result<std::size_t> got = file.read(bytes.data() + have, bytes.size() - have);
        if (!got)
            return got.error();
        if (*got == 0)
            break;
        have += *got;
    }
    bytes.resize(have);
    const Encoding encoding = options.encoding ? *options.encoding : detectEncoding(bytes, Extent::Whole);
    Result<std::string> table = vcardTable(decodeText(bytes, encoding).text);
    if (!table)
        return table.error();
    DelimitedOptions own = options;
    own.dialect = CsvDialect();
    own.dialect->lineEnd = LineEnd::CrLf;
    own.skipRows = 0;
    own.headerRows = 1;
    Result<DelimitedFile> read = fromText(std::move(*table), own);
    if (!read)
        return read.error();
    read->m_sniffed.encoding = encoding;
    read->m_sniffed.fileBytes = file.size();
    read->m_report.change = file.change();
    read->m_report.sha256 = file.sha256();
    return read;
}

Result<DelimitedFile> DelimitedFile::open(const QString &path, const DelimitedOptions &options)
{
    Result<FileSource> file = FileSource::open(path, options.empty);
    if (!file)
        return file.error();
    const Result<std::string> head = file->head(headBytes);
    if (!head)
        return head.error();
    if (const auto foreign = foreignFormat(*head)) {
        return Error{Error::Unsupported,
                     QCoreApplication::translate("DelimitedFile", "“%1” is %2, not a list in text form. %3")
                         .arg(path, foreign->name, foreign->remedy)};
    }
    if (looksLikeVcards(*head))
        return fromContacts(std::move(*file), options);
    Result<Encoding> encoding =
        options.encoding ? Result<Encoding>(*options.encoding) : judgedEncoding(*file, *head);
    if (!encoding)
        return encoding.error();
    const Extent extent =
        static_cast<std::int64_t>(head->size()) < file->size() ? Extent::Part : Extent::Whole;
    const DecodedText sample = decodeText(*head, *encoding);
    Result<Sniffed> sniffed = sniff(sample.text, extent, options);
    if (!sniffed)
        return sniffed.error();
    sniffed->file.encoding = *encoding;
    sniffed->file.fileBytes = file->size();
    if (extent == Extent::Part)
        sniffed->file.rows = sniffed->file.rows * (file->size() / static_cast<std::int64_t>(head->size()));
    Result<TextSource> source = TextSource::fromFile(std::move(*file), *encoding, options.checksum);
    if (!source)
        return source.error();
    CsvReader reader(std::move(*source), sniffed->file.dialect, options.limits, sniffed->agreed);
    return DelimitedFile(std::move(reader), std::move(sniffed->file));
}

Result<DelimitedFile> DelimitedFile::fromText(std::string text, const DelimitedOptions &options)
{
    Result<Sniffed> sniffed = sniff(text, Extent::Whole, options);
    if (!sniffed)
        return sniffed.error();
    sniffed->file.fileBytes = static_cast<std::int64_t>(text.size());
    CsvReader reader(TextSource::fromText(std::move(text)), sniffed->file.dialect, options.limits,
                     sniffed->agreed);
    return DelimitedFile(std::move(reader), std::move(sniffed->file));
}

bool DelimitedFile::isRepeatedHeader(const CsvRow &row) const
{
    const std::vector<std::string> &header = m_sniffed.shape.header;
    return m_sniffed.shape.isEstablished && m_sniffed.shape.headerRows == 1 &&
           row.cells.size() == header.size() && std::equal(header.begin(), header.end(), row.cells.begin());
}

bool DelimitedFile::isFooterLike(const CsvRow &row) const
{
    const TableShape &shape = m_sniffed.shape;
    if (!shape.isEstablished || row.issue != RowIssue::None)
        return false;
    const std::size_t count = filled(row);
    if (row.cells.size() == 1 || (count <= 1 && shape.columns > 2))
        return true;
    return count * 2 <= shape.columns && shape.columns > 3 && isFooterText(row.cells[0]);
}

DelimitedFile::RowRole DelimitedFile::roleOf(const CsvRow &row)
{
    if (row.line < m_sniffed.shape.dataLine)
        return RowRole::Skipped;
    if (m_sniffed.shape.hasComments && !row.cells.empty() && row.cells[0].starts_with('#') &&
        row.cells.size() < m_sniffed.shape.columns) {
        ++m_report.commentLines;
        return RowRole::Skipped;
    }
    if (isRepeatedHeader(row)) {
        ++m_report.repeatedHeaders;
        return RowRole::Skipped;
    }
    return RowRole::Data;
}

void DelimitedFile::judgeWidth(RowBatch &batch, std::size_t index)
{
    RowBatch::Row &row = batch.m_rows[index];
    const TableShape &shape = m_sniffed.shape;
    if (shape.isEstablished) {
        while (row.cellCount > shape.columns &&
               batch.m_cells.data()[row.firstCell + row.cellCount - 1].empty())
            --row.cellCount;
    }
    if (row.issue == RowIssue::StrayQuote || row.issue == RowIssue::UnclosedQuote) {
        ++m_report.quoteRepairs;
        if (m_report.firstQuoteRepairs.size() < maxNamedLines)
            m_report.firstQuoteRepairs.push_back(row.line);
    }
    m_report.oversized += row.issue == RowIssue::CellTooLarge;
    if (shape.columns == 0 || row.issue == RowIssue::CellTooLarge)
        return;
    if (row.cellCount < shape.columns) {
        ++m_report.missingCells;
        if (row.issue == RowIssue::None)
            row.issue = RowIssue::MissingCells;
    } else if (row.cellCount > shape.columns) {
        ++m_report.tooManyColumns;
        row.issue = RowIssue::TooManyColumns;
    }
}

// Where the run of footer-like rows at the end of the batch begins.
std::size_t DelimitedFile::footerBegin(const RowBatch &batch, std::size_t from) const
{
    std::size_t begin = batch.size();
    while (begin > from && isFooterLike(batch[begin - 1]))
        --begin;
    if (!m_reader.atEnd())
        return begin;
    // The table ends at a blank line, or where the words of report writers begin.
    for (std::size_t i = begin; i < batch.size(); ++i) {
        const std::int64_t before = i > 0 ? batch.m_rows[i - 1].blanksBefore : m_blanksAtLastRow;
        const CsvRow row = batch[i];
        const bool separated =
            batch.m_rows[i].blanksBefore > before || (i > 0 && filled(batch[i - 1]) == 0);
        if (filled(row) > 0 && (separated || isFooterText(row.cells[0])))
            return i;
    }
    return batch.size();
}

Result<RowBatch> DelimitedFile::nextBatch(RowBatch recycled)
{
    RowBatch batch = std::move(recycled);
    for (;;) {
        Result<RowBatch> read = m_reader.nextBatch(std::move(batch));
        if (!read)
            return read.error();
        batch = std::move(*read);
        if (batch.isEmpty()) {
            finish();
            return batch;
        }
        const std::size_t footer = footerBegin(batch, 0);
        if (footer < batch.size()) {
            const std::size_t held = batch.m_textSize - batch.m_rows[footer].rawBegin;
            if (m_reader.atEnd()) {
                m_report.footerRows += static_cast<std::int64_t>(batch.size() - footer);
                batch.m_rows.resize(footer);
            } else if (footer > 0 && held < maxFooterBytes) {
                m_reader.unread(batch, footer);
            }
        }
        if (!batch.isEmpty())
            m_blanksAtLastRow = batch.m_rows.back().blanksBefore;
        std::size_t kept = 0;
        for (std::size_t i = 0; i < batch.size(); ++i) {
            if (roleOf(batch[i]) != RowRole::Data)
                continue;
            batch.m_rows[kept] = batch.m_rows[i];
            judgeWidth(batch, kept++);
        }
        batch.m_rows.resize(kept);
        m_report.rows += static_cast<std::int64_t>(kept);
        if (kept > 0)
            return batch;
    }
}

void DelimitedFile::finish()
{
    const TextSource &source = m_reader.source();
    m_report.blankLines = m_reader.blankLines();
    m_report.undecodable = source.replacements();
    m_report.firstUndecodable = source.firstReplacement();
    m_report.otherLines = source.otherLines();
    m_report.firstOtherLine = source.firstOtherLine();
    if (const FileSource *file = source.file()) {
        m_report.change = file->change();
        m_report.sha256 = file->sha256();
    }
    m_sniffed.rows = m_report.rows;
    m_sniffed.rowsAreExact = true;
    m_sniffed.footerRows = m_report.footerRows;
}

Result<SniffedFile> inspectDelimitedFile(const QString &path, const DelimitedOptions &options)
{
    Result<DelimitedFile> file = DelimitedFile::open(path, options);
    if (!file)
        return file.error();
    RowBatch batch;
    do {
        Result<RowBatch> read = file->nextBatch(std::move(batch));
        if (!read)
            return read.error();
        batch = std::move(*read);
    } while (!batch.isEmpty());
    return file->sniffed();
}

Result<std::vector<std::vector<std::string>>> readTable(const QString &path)
{
    DelimitedOptions options;
    options.empty = EmptyFile::Allow;
    Result<DelimitedFile> file = DelimitedFile::open(path, options);
    if (!file)
        return file.error();
    std::vector<std::vector<std::string>> table;
    if (file->sniffed().shape.headerRows > 0)
        table.push_back(file->header());
    RowBatch batch;
    for (;;) {
        Result<RowBatch> read = file->nextBatch(std::move(batch));
        if (!read)
            return read.error();
        batch = std::move(*read);
        if (batch.isEmpty())
            return table;
        for (std::size_t i = 0; i < batch.size(); ++i)
            table.emplace_back(batch[i].cells.begin(), batch[i].cells.end());
    }
}

} // namespace lead
