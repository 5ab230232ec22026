#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace lead {

/// Yes or no in many spellings and languages: "ja", "sí", "oui", "x", "✓", "1", "on", "opted in"; absent for
/// anything else.
std::optional<bool> booleanOf(std::string_view text);

/// How a lead ended, as far as a word in a file says it.
enum class OutcomeWord : std::uint8_t { Open, Won, Lost };

/// "Closed Won", "Closed - Converted", "Gewonnen" are won; "Closed - Not Converted", "Junk", "Verloren" lost;
/// "New", "Open - Not Contacted" open; absent for anything else. Yes and no, as in a column "Converted", are
/// won and open.
std::optional<OutcomeWord> outcomeOf(std::string_view text);

} // namespace lead
