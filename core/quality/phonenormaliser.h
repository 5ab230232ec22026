#pragma once

#include "core/quality/issue.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lead {

/// What a phone cell says.
struct PhoneValue
{
    std::int64_t number =
        0; ///< digits of the E.164 number, 0 when there is no valid one: keep the cell as typed
    std::string extension; ///< digits
    IssueCode issue = IssueCode::None;
    std::string suggestion;           ///< E.164 text
    std::vector<std::string> further; ///< further numbers of the cell: E.164 text, or as typed where invalid

    bool isValid() const { return number != 0; }
    /// "+12125550142" or "+12125550142;ext=12"; empty when there is no valid number.
    std::string text() const;
    void appendText(std::string &out) const;
};

/// Reads phone numbers as people and programs write them. Valid means what libphonenumber calls valid,
/// reached after mending what files do to numbers: "p:+1...", "tel:", a leading apostrophe, full-width
/// digits, direction marks, a trailing ".0", "00" and "011" for "+", several numbers in one cell. Scientific
/// notation is never guessed at.
///
/// Numbers of the North American plan whose area code is wholly valid are decided by their digits alone,
/// about 20 ns; everything else costs about 15 microseconds in libphonenumber. Immutable, for any number of
/// threads.
class PhoneNormaliser
{
public:
    /// Whether numbers of this region (ISO2, upper case) can be read; a few are in no list of countries.
    static bool knowsRegion(const std::string &region);

    /// `region` is the ISO2 country of numbers that carry no country code; empty when there is none.
    explicit PhoneNormaliser(std::string_view region = "US");

    PhoneValue normalise(std::string_view raw) const { return normalise(raw, m_region, m_isNanp); }
    /// With the country of this row, which goes before the default when it is known to libphonenumber.
    PhoneValue normalise(std::string_view raw, std::string_view region) const;

    const std::string &region() const { return m_region; }

    /// The area codes that take the fast path, for checking them against the library.
    static bool isWhollyValidAreaCode(int code);

private:
    PhoneValue normalise(std::string_view raw, const std::string &region, bool isNanp) const;

    std::string m_region;
    bool m_isNanp;
};

} // namespace lead
