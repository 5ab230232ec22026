#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lead {

/// A person's name in parts. Generation suffixes and degrees have no field of their own: whoever stores the
/// name appends them to the last name or drops them.
struct PersonName
{
    std::string salutation; ///< "Dr.", "Prof. Dr.", "Mr & Mrs"
    std::string first;      ///< given names and initials
    std::string last;       ///< with particles ("van der Berg") and both of two surnames
    std::string suffix;     ///< "Jr.", "III", "MD"
    std::string nickname;   ///< from quotes or brackets
    bool isCompany = false; ///< rather a company ("Acme LLC"); then everything is in `last`

    bool operator==(const PersonName &) const = default;
};

/// Splits a full name: "RUSH, WILLIE H", "Dr. Anna-Maria van der Berg Jr.", "Ben \"Big Ben\" Wallace", "María
/// García López". A single word is a first name, after a salutation a last name.
PersonName splitName(std::string_view fullName);

/// Whether a text ends like a company ("LLC", "GmbH") or names an institution ("Grace Lutheran Church").
bool looksLikeCompany(std::string_view text);

/// The text trimmed, with every run of blanks as one space. A view of the input where nothing changes, else
/// of `buffer`.
std::string_view collapsed(std::string_view text, std::string &buffer);

/// "RUSH" -> "Rush", "o'neal" -> "O'Neal", "VAN DER BERG" -> "van der Berg", "MCDONALD" -> "McDonald". Names
/// in mixed case are returned as they are: their owner knows best.
std::string withNameCase(std::string_view name);

} // namespace lead
