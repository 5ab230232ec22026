#include "core/quality/editdistance.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace lead {

int editDistance(std::string_view a, std::string_view b, int limit)
{
    constexpr std::size_t longest = 63;
    if (a.size() > longest || b.size() > longest)
        return a == b ? 0 : limit + 1;
    if (std::abs(static_cast<int>(a.size()) - static_cast<int>(b.size())) > limit)
        return limit + 1;
    std::array<std::array<int, longest + 1>, 3> rows;
    for (std::size_t j = 0; j <= b.size(); ++j)
        rows[0][j] = static_cast<int>(j);
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto &row = rows[i % 3];
        const auto &above = rows[(i + 2) % 3];
        const auto &twoAbove = rows[(i + 1) % 3];
        row[0] = static_cast<int>(i);
        int best = row[0];
        for (std::size_t j = 1; j <= b.size(); ++j) {
            int d = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + (a[i - 1] != b[j - 1])});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d = std::min(d, twoAbove[j - 2] + 1);
            row[j] = d;
            best = std::min(best, d);
        }
        if (best > limit)
            return limit + 1;
    }
    return std::min(rows[a.size() % 3][b.size()], limit + 1);
}

} // namespace lead
