#pragma once

#include <span>
#include <string_view>

namespace lead {

/// A city with what belongs to it. In patterns `#` stands for a digit and `@` for a capital letter.
struct SamplePlace
{
    std::string_view city;
    std::string_view state;   ///< USPS or Canada Post code; empty elsewhere
    std::string_view country; ///< ISO 3166, two letters
    int weight;               ///< leads from there, relative to the others of the country
    std::string_view
        zips; ///< postcodes or their patterns, separated by blanks in North America and by '|' elsewhere
    std::string_view phones; ///< area codes in North America; elsewhere E.164 patterns that reach nobody
};

std::span<const SamplePlace> samplePlaces();

} // namespace lead
