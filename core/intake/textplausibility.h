#pragma once

#include <string_view>

namespace lead {

enum class Script { Latin, Cyrillic, Greek, Hebrew, Arabic, Thai, EastAsian };

/// How well bytes read in an encoding look like what people write in the script: the mean worth of a letter beyond ASCII by
/// how often it is met and what it stands beside, less for bytes that are damage.
double textPlausibility(std::string_view bytes, const char *encoding, Script script);

} // namespace lead
