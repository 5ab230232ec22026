#pragma once

#include <string_view>

namespace lead {

/// The first place of `needle` (not empty) in the bytes from `begin` to `end`; null when it is not there. Uses the
/// processor's wide registers where it has them.
const char *findBytes(const char *begin, const char *end, std::string_view needle);
/// The same for any processor.
const char *findBytesPortably(const char *begin, const char *end, std::string_view needle);

} // namespace lead
