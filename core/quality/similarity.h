#pragma once

#include <cstdint>
#include <string_view>

namespace lead {

/// How alike two texts are. All of these compare bytes, so give them folded text (core/base/text.h); they are
/// symmetric, never allocate for texts of up to 64 bytes, and an empty text is like nothing.

/// Jaro-Winkler similarity, 0..1, with the usual prefix bonus (0.1 for up to four equal leading characters).
double jaroWinkler(std::string_view a, std::string_view b);

/// Insertions, deletions, substitutions and swaps of neighbours that turn one text into the other (optimal
/// string alignment). Texts beyond 64 bytes are compared by their first 64 and the difference of their
/// lengths. Bit-parallel after Hyyro (2003).
int editDistance(std::string_view a, std::string_view b);

/// 1 - editDistance / longer length, 0..1.
double editSimilarity(std::string_view a, std::string_view b);

/// Similarity of two texts as sets of words: the share of the letters of both that have a partner word (equal
/// or within a typing error), 0..1. "river medical co" and "medical river" are alike.
double wordSetSimilarity(std::string_view a, std::string_view b);

/// A code that is equal for names that sound alike ("philips"/"fillips", "kathryn"/"catherine"), made for
/// European names. 0 for text without a letter a-z.
std::uint32_t soundCode(std::string_view name);

} // namespace lead
