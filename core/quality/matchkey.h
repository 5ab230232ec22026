#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace lead {

class ReferenceData;

/// How far to go in taking two mail addresses for one mailbox.
enum class MailFolding : std::uint8_t {
    None,     ///< letter case and Unicode form only
    Provider, ///< also "+tag" anywhere, dots at Gmail, googlemail.com = gmail.com
};

/// The match keys of domain semantics section 3: equal keys mean "probably the same", an empty key (or 0)
/// means "nothing to compare" and never matches. Pure functions of the stored values; the results are stored,
/// so a change of meaning needs a migration.

/// The address in lower case and NFC, its domain in ASCII form ("xn--"). Empty when there is no '@'.
std::string emailKey(std::string_view email, MailFolding folding = MailFolding::None);
/// The same, appended to `out`: about 20 ns for an ASCII address and no allocation once `out` is large
/// enough.
void appendEmailKey(std::string &out, std::string_view email, MailFolding folding = MailFolding::None);

/// The digits of an E.164 number without its extension ("+12125550142;ext=12" -> 12125550142), 0 for anything
/// else.
std::int64_t phoneKey(std::string_view e164);

/// Folded words of a person's name in alphabetical order, without salutations, degrees and generation
/// suffixes: "Dr. José O'Neal Jr." and "O'NEAL, JOSE" both give "jose oneal".
std::string nameKey(std::string_view name);
std::string nameKey(std::string_view first, std::string_view last);

/// Folded words of a company name without its legal form: "The Müller & Söhne GmbH & Co. KG" -> "muller and
/// sohne".
std::string companyKey(std::string_view company);

/// The domain of a mail address or web address ("https://www.Acme.com/x" -> "acme.com"); empty for free-mail
/// and disposable providers, whose customers have nothing in common.
std::string domainKey(std::string_view emailOrUrl, const ReferenceData &reference);

/// Postcode, house number and street stem: "12 North Main Street, Apt 4" in "02139-1234" -> "02139|12|n
/// main". Empty when one of the three is missing.
std::string addressKey(std::string_view street, std::string_view zip);

} // namespace lead
