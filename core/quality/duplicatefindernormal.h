#pragma once

#include "core/quality/duplicatefindertable.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace lead {

/// A name in the form in which names are compared: folded, letters and digits only, titles taken off.
struct ComparableName
{
    std::string given;
    std::string family;
    std::uint8_t suffix = 0; ///< 1 senior, 2 junior, 2.. the second, third ...
};

/// Reads a name from its fields. A whole name in one field is taken apart; `full` counts only when the other
/// two are empty.
ComparableName comparableName(std::string_view given, std::string_view family, std::string_view full);

/// Lower case, without the tag behind a plus and, for Google addresses, without dots. Empty for what is no
/// address and for addresses of an office (info@, sales@), which belong to nobody in particular.
std::string comparableEmail(std::string_view email);

/// The digits, without the country code of North America and without an extension; empty below six digits or
/// when all are the same.
std::string comparablePhone(std::string_view phone);

/// Any other value: folded and without punctuation; streets with their usual abbreviations spelled out,
/// companies without legal form, dates as eight digits, US postcodes cut to five digits.
std::string comparableText(CompareKind kind, std::string_view value);

} // namespace lead
