#pragma once

#include <bitset>
#include <cstdint>
#include <string>
#include <string_view>

namespace lead {

/// The North American area codes of which every number is valid whose exchange starts with 2 to 9, as far as
/// the installed libphonenumber confirms it by one number each: a newer or older library may know a different
/// plan, and then it decides. About 10 ms on first use.
const std::bitset<1000> &areaCodesDecidedByDigits();

/// A number that only a plan younger than the library knows, "+229 01..." or without the country code in its
/// own region, as the digits of E.164; 0 when it is none.
std::int64_t numberByNewerPlan(std::string_view text, const std::string &region);

} // namespace lead
