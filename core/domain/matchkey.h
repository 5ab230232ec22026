#pragma once

#include "core/domain/field.h"

#include <cstdint>
#include <string_view>

namespace lead {

/// The exact keys by which leads are recognised again; 0 means "no key" and never matches anything.
enum class MatchKind : std::uint8_t { Email = 1, Phone = 2, ExternalId = 3 };

/// Hash of an address without regard to case; 0 for text that is no address.
std::int64_t emailMatchKey(std::string_view email);
/// The digits of an E.164 number without extension; 0 for text that is not in that form.
std::int64_t phoneMatchKey(std::string_view phone);
/// Hash of an identifier and the list format (header signature) that it belongs to; 0 for an empty one.
std::int64_t externalMatchKey(std::string_view signature, std::string_view externalId);

} // namespace lead
