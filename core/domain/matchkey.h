#pragma once

#include "core/domain/field.h"

#include <cstdint>
#include <string_view>

namespace lead {

/// The exact keys by which leads are recognised again; 0 means "no key" and never matches anything.
/// A NamePlace is never stored: who wants to match by it reads the names.
enum class MatchKind : std::uint8_t { Email = 1, Phone = 2, ExternalId = 3, NamePlace = 4 };

/// Hash of an address without regard to case; 0 for text that is no address.
std::int64_t emailMatchKey(std::string_view email);
/// The digits of an E.164 number without extension; 0 for text that is not in that form.
std::int64_t phoneMatchKey(std::string_view phone);
/// Hash of an identifier and the list format (header signature) that it belongs to; 0 for an empty one.
std::int64_t externalMatchKey(std::string_view signature, std::string_view externalId);
/// Hash of a whole name without regard to case, accents and punctuation, and of a ZIP code without blanks and, in the US,
/// without its last four digits; 0 unless first name, last name and code are all there.
std::int64_t namePlaceMatchKey(std::string_view firstName, std::string_view lastName, std::string_view zip);

} // namespace lead
