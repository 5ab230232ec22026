#include "core/facts/textscan.h"

#include "core/facts/substring.h"

#include <algorithm>

namespace lead {

void markRowsWith(const TextColumn &column, std::size_t rows, std::string_view needle, RowSet::Words hits)
{
    if (column.isEmpty())
        return;
    const std::string_view bytes = column.bytes();
    const std::uint32_t *ends = column.offsets().data() + 1; // ends[row]: where the row's text ends
    const char *const begin = bytes.data();
    const char *const end = begin + bytes.size();
    std::size_t row = 0;
    for (const char *at = begin; row < rows && (at = findBytes(at, end, needle)) != nullptr; at = begin + ends[row], ++row) {
        const auto offset = static_cast<std::uint32_t>(at - begin);
        // Gallop from the last hit: hits are either near each other or rare.
        std::size_t step = 1;
        while (row + step < rows && ends[row + step - 1] <= offset) {
            row += step;
            step *= 2;
        }
        row = static_cast<std::size_t>(std::upper_bound(ends + row, ends + std::min(rows, row + step), offset) - ends);
        hits[row / 64] |= std::uint64_t(1) << (row % 64);
    }
}

} // namespace lead
