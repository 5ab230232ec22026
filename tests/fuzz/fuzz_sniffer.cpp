// Any bytes: their encoding is judged, they decode to valid UTF-8, and the table in them is found and read.
#include "core/intake/delimitedfile.h"
#include "core/intake/filekind.h"

#include <cstdint>
#include <cstdlib>

using namespace lead;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view bytes(reinterpret_cast<const char *>(data), size);
    foreignFormat(bytes);
    const Encoding encoding = detectEncoding(bytes, size % 2 == 0 ? Extent::Whole : Extent::Part);
    DecodedText decoded = decodeText(bytes, encoding);
    if (validUtf8Prefix(decoded.text) != decoded.text.size())
        std::abort();
    Result<DelimitedFile> file = DelimitedFile::fromText(std::move(decoded.text));
    if (!file)
        return 0;
    RowBatch batch;
    std::int64_t rows = 0;
    do {
        Result<RowBatch> read = file->nextBatch(std::move(batch));
        if (!read)
            std::abort();
        batch = std::move(*read);
        rows += static_cast<std::int64_t>(batch.size());
    } while (!batch.isEmpty());
    if (rows != file->report().rows)
        std::abort();
    return 0;
}
