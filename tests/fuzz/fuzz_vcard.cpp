// Contacts from anywhere: reading ends, and what comes of it is a table whose rows are as wide as its headings.
#include "core/intake/csvreader.h"
#include "core/intake/encoding.h"
#include "core/intake/vcardreader.h"

#include <cstdint>
#include <cstdlib>

using namespace lead;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    (void)looksLikeVcards(bytes);
    const Result<std::string> table = vcardTable(decodeText(bytes, Encoding()).text);
    if (!table) {
        require(!table.error().message.isEmpty());
        return 0;
    }
    CsvReader reader(TextSource::fromText(*table), CsvDialect());
    std::size_t width = 0;
    for (;;) {
        const Result<std::optional<CsvRow>> row = reader.next();
        require(row.isOk());
        if (!*row)
            break;
        require(width == 0 || (*row)->cells.size() == width);
        width = (*row)->cells.size();
    }
    require(width >= 2);
    return 0;
}
