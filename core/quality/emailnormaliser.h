#pragma once

#include "core/quality/issue.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lead {

class ReferenceData;

/// What an e-mail cell says. `value` points into the input or into the buffer that was handed in.
struct EmailValue
{
    std::string_view
        value; ///< the address as it is stored; empty when there is no valid one: keep the cell as typed
    IssueCode issue = IssueCode::None;
    int domain = 0;                   ///< MailDomain flags
    bool isRole = false;              ///< "info@": a function, not a person
    std::string suggestion;           ///< the address that was probably meant
    std::vector<std::string> further; ///< further addresses of the cell

    bool isValid() const { return !value.empty(); }
};

/// Reads e-mail addresses. Valid is what a mail server on the internet would take and a lead can have:
/// - the dot-atom form of RFC 5321/5322 with at most 64 bytes before and 254 in all, UTF-8 allowed (RFC
/// 6531);
/// - a domain of at least two labels, by the host name rules, the last not all digits; Unicode names by IDNA;
/// - a quoted local part, stored unquoted where it needs no quotes; comments and blanks around the parts are
/// dropped. Refused although some RFC allows them: address literals ("@[10.0.0.1]"), one-label domains,
/// quoted and plain words mixed, control characters and line breaks (a line break never belongs to an
/// address, it may only part two of them).
///
/// Stored: the domain in lower case, the local part as typed, except that one in capitals throughout
/// ("BOB.SMITH@ACME.COM", an export that shouts) becomes lower case. About 60 ns and no allocation for an
/// ordinary address.
class EmailNormaliser
{
public:
    explicit EmailNormaliser(const ReferenceData &reference)
        : m_reference(reference)
    {
    }

    /// `buffer` is scratch space, to be reused from call to call; the result may point into it.
    EmailValue normalise(std::string_view raw, std::string &buffer) const;

    /// The domain that was probably meant by one in lower case ("gmial.com" -> "gmail.com", "acme.con" ->
    /// "acme.com"); empty when it looks right.
    std::string suggestedDomain(std::string_view domain) const;

private:
    EmailValue readOne(std::string_view text, std::string &buffer) const;
    EmailValue readCell(std::string_view raw, std::string &buffer) const;
    void judge(EmailValue &value) const;

    const ReferenceData &m_reference;
};

} // namespace lead
