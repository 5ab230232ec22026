// The body of a snapshot of the facts, which lies beside the workspace: whatever is in it, no block reaches past its end.
#include "core/facts/snapshotformat.h"

#include <cstdint>
#include <cstring>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const lead::FactSchema schema{lead::FieldCatalog()};
    if (size == 0 || size > 65536)
        return 0;
    const std::size_t words = (size + 7) / 8;
    std::shared_ptr<std::uint64_t[]> body(new std::uint64_t[words]());
    std::memcpy(body.get(), data, size);
    lead::SnapshotReader reader(body, words * 8);
    std::uint64_t sum = reader.number();
    for (int blocks = 0; blocks < 4 && reader.isOk() && !reader.isAtEnd(); ++blocks) {
        const lead::FactBlock block = reader.block(schema);
        sum += reader.isOk() ? 1 : 0;
        (void)block;
    }
    return sum == 0x5ca1ab1e ? 1 : 0;
}
