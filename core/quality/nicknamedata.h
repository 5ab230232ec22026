#pragma once

#include <string_view>

namespace lead {

/// The reference list: a line a name, "name<TAB>nickname|nickname".
std::string_view nicknameLines();

} // namespace lead
