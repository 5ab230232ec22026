#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace lead {

/// Whether a file that begins so holds contacts as vCards (2.1, 3.0, 4.0).
bool looksLikeVcards(std::string_view head);

/// Files with contacts are read whole; larger ones are refused.
constexpr std::int64_t LargestVcardFile = 64 * 1024 * 1024;

/// Contacts as a table: RFC 4180 in UTF-8, the keys of fields as headings, a row for each card. What has no field (a second
/// address, a birthday without a year, unknown numbers) goes to the notes with its name; pictures and keys are left out.
/// `text` is UTF-8; Error::Invalid for a file that is cut off or holds none.
Result<std::string> vcardTable(std::string_view text);

} // namespace lead
