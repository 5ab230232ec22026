#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace lead {

/// A column that the file does not have, made of those that it has. It stands behind the last column of the file and is
/// mapped like one.
struct DerivedColumn
{
    enum class Kind : std::uint8_t {
        Joined, ///< the filled cells of several columns with a separator between them
        First,  ///< what stands before the first separator; all of it when there is none
        Rest,   ///< what stands after the first separator
    };

    Kind kind = Kind::Joined;
    std::vector<int> sources; ///< columns of the file, from 0; one for First and Rest
    std::string separator = " ";
    std::string header;       ///< how people and saved mappings call it

    bool operator==(const DerivedColumn &) const = default;
};

/// The text of the derived column for a row with these cells; a source that the row lacks is blank.
std::string derivedText(const DerivedColumn &column, const std::vector<std::string_view> &cells);

} // namespace lead
