// The reader under any dialect, width and limits: it ends, its rows cover the text in order, and what the
// writer wrote comes back as it was.
#include "core/intake/csvreader.h"
#include "core/base/csvwriter.h"

#include <cstdint>
#include <cstdlib>

using namespace lead;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void readAsAnything(const std::uint8_t *data, std::size_t size)
{
    CsvDialect dialect;
    constexpr const char *delimiters[] = {",", ";", "\t", "::", "|", " ", "", "\"\""};
    dialect.delimiter = delimiters[data[0] & 7];
    dialect.quote = (data[0] & 8) != 0 ? '\'' : (data[0] & 16) != 0 ? '\0' : '"';
    if ((data[0] & 32) != 0)
        dialect.escape = (data[0] & 64) != 0 ? '\0' : '\\';
    dialect.skipInitialSpace = (data[0] & 128) != 0;
    dialect.lineEnd = static_cast<LineEnd>(data[1] & 3);
    dialect.blankLines = (data[1] & 4) != 0 ? BlankLines::Keep : BlankLines::Skip;
    CsvLimits limits;
    if ((data[1] & 8) != 0)
        limits = {64, 256, 16};
    const std::string text(reinterpret_cast<const char *>(data) + 3, size - 3);
    CsvReader reader(TextSource::fromText(text), dialect, limits, data[2] & 15);
    std::int64_t line = 0;
    std::size_t rawBytes = 0;
    for (;;) {
        const Result<std::optional<CsvRow>> row = reader.next();
        require(row.isOk());
        if (!*row)
            break;
        require((*row)->line > line);
        require(!(*row)->cells.empty());
        line = (*row)->line;
        rawBytes += (*row)->raw.size();
        for (std::string_view cell : (*row)->cells)
            require(cell.size() <= limits.maxCellBytes && validUtf8Prefix(cell) == cell.size());
    }
    require(rawBytes <= 3 * text.size());
    require(reader.atEnd());
}

void roundTrip(const std::uint8_t *data, std::size_t size)
{
    const DecodedText decoded = decodeText({reinterpret_cast<const char *>(data), size}, Encoding{});
    std::vector<std::vector<std::string>> table(1, {""});
    for (char c : decoded.text) {
        if (c == '\x01')
            table.back().emplace_back();
        else if (c == '\x02')
            table.push_back({""});
        else
            table.back().back() += c;
    }
    for (CsvStyle style : {CsvStyle::Exact, CsvStyle::Spreadsheet}) {
        std::string written;
        for (const auto &row : table)
            appendCsvRow(written, std::span<const std::string>(row), style);
        auto read = csvRows(written);
        if (style == CsvStyle::Spreadsheet) {
            for (auto &row : read) {
                for (std::string &cell : row)
                    cell = std::string(fromSpreadsheetCell(cell));
            }
        }
        require(read == table);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size < 3)
        return 0;
    readAsAnything(data, size);
    roundTrip(data, size);
    return 0;
}
