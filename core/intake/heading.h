#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace lead {

/// The words of a column heading, folded: "EmailAddr" -> email addr, "Tel. No.:" -> tel no, "cell #" -> cell
/// no, "Addr1" -> addr 1. Text in brackets counts like any other.
std::vector<std::string> headingWords(std::string_view heading);

/// The words without blanks, by which headings are compared: "E-Mail", "e_mail" and "E Mail *" are all
/// "email".
std::string headingKey(std::string_view heading);
std::string joined(const std::vector<std::string> &words);

/// The heading without what stands in brackets: "Umsatz (EUR)" -> "Umsatz".
std::string withoutBrackets(std::string_view heading);

/// True when the heading says nothing: empty, "#", "Column3", "Unnamed: 0", a letter or a number, or when it
/// is itself a value (an address, a phone number, a date), as the first line of a file without headings is.
bool isMeaningless(std::string_view heading);

} // namespace lead
