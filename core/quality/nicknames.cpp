#include "core/quality/nicknames.h"

#include "core/base/hash.h"
#include "core/quality/nicknamedata.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace lead {

namespace {

/// Order of the two names does not matter.
std::uint64_t pairHash(std::string_view a, std::string_view b)
{
    return stableHash(a) + stableHash(b);
}

std::vector<std::string_view> splitAt(std::string_view text, char mark)
{
    std::vector<std::string_view> parts;
    std::size_t start = 0;
    while (start <= text.size()) {
        const std::size_t end = std::min(text.find(mark, start), text.size());
        if (end > start)
            parts.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return parts;
}

std::vector<std::uint64_t> readPairs(std::string_view lines)
{
    std::vector<std::uint64_t> pairs;
    for (const std::string_view line : splitAt(lines, '\n')) {
        const std::size_t tab = line.find('\t');
        if (tab == std::string_view::npos)
            continue;
        std::vector<std::string_view> forms = splitAt(line.substr(tab + 1), '|');
        forms.push_back(line.substr(0, tab));
        for (std::size_t i = 0; i < forms.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j)
                pairs.push_back(pairHash(forms[i], forms[j]));
        }
    }
    std::sort(pairs.begin(), pairs.end());
    pairs.erase(std::unique(pairs.begin(), pairs.end()), pairs.end());
    return pairs;
}

} // namespace

bool areNicknames(std::string_view a, std::string_view b)
{
    static const std::vector<std::uint64_t> pairs = readPairs(nicknameLines());
    return a != b && !a.empty() && !b.empty() &&
           std::binary_search(pairs.begin(), pairs.end(), pairHash(a, b));
}

} // namespace lead
