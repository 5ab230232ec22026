#pragma once

#include <string_view>

namespace lead {

/// Whether two folded given names are forms of one name: "robert" and "bob", but also "bob" and "rob", which
/// are short for the same name. False for equal names and for empty ones.
bool areNicknames(std::string_view a, std::string_view b);

} // namespace lead
