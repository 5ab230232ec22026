#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace lead {

/// The grammar of mail addresses, see EmailNormaliser for the rules.

struct PlainAddress
{
    bool isValid = false;
    std::size_t at = 0;    ///< where the '@' is
    bool isStored = false; ///< nothing has to change for storing it
    bool shouts = false;   ///< the local part has capitals and no small letter
};

/// Checks an ASCII dot-atom address in one pass over its bytes.
PlainAddress checkPlainAddress(std::string_view text);

/// Any single address (comments, quotes, Unicode, blanks around '@' and dots) in the form in which it is
/// stored; absent when it is none.
std::optional<std::string> readAddress(std::string_view text);

/// The addresses of a cell: "Bob <bob@x.com>, sue@x.com" -> {"bob@x.com", "sue@x.com"}; display names,
/// "mailto:" and punctuation around an address are taken away. One entry when the cell is one thing, valid or
/// not.
std::vector<std::string> addressesOfCell(std::string_view cell);

} // namespace lead
