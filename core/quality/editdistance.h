#pragma once

#include <string_view>

namespace lead {

/// Slips of the typist between two ASCII texts: insertions, deletions, replacements and swaps of neighbours
/// (the restricted Damerau-Levenshtein distance). Gives up with `limit` + 1 as soon as there are more than
/// `limit`. Texts beyond 63 bytes count as different.
int editDistance(std::string_view a, std::string_view b, int limit);

} // namespace lead
