#pragma once

#include "core/quality/issue.h"

#include <string>
#include <string_view>

namespace lead {

class ReferenceData;

/// What a state, country or postcode cell says. `value` points into the input, the buffer or the reference
/// data.
struct PlaceValue
{
    std::string_view value; ///< as it is stored; where unknown, the cell as typed
    IssueCode issue = IssueCode::None;
    std::string_view suggestion; ///< into the reference data
};

/// Reads places: states of the US and Canada into their codes, countries into ISO2, postcodes with the zeros
/// and blanks that files lose. What belongs to other countries, or is unknown, is kept as typed. Immutable.
class PlaceNormaliser
{
public:
    /// `country` (ISO2) is that of rows which name none.
    PlaceNormaliser(const ReferenceData &reference, std::string_view country);

    /// "Fla." -> "FL". `country` is the row's, as country() returned it; empty for the default. A province of
    /// the other of the two countries is found as well when the row names no country.
    PlaceValue state(std::string_view raw, std::string_view country = {}) const;
    /// "Deutschland" -> "DE".
    PlaceValue country(std::string_view raw) const;
    /// US "7030" -> "07030", "2139.0" -> "02139", "021391234" -> "02139-1234"; Canada "k1a0b1" -> "K1A 0B1";
    /// leading zeros of other countries with numeric codes. `buffer` is scratch space.
    PlaceValue zip(std::string_view raw, std::string_view country, std::string &buffer) const;

private:
    std::string_view countryOr(std::string_view country) const
    {
        return country.empty() ? std::string_view(m_country) : country;
    }

    const ReferenceData &m_reference;
    std::string m_country;
};

} // namespace lead
