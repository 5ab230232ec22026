#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace lead {

/// The form of contact files, below what their properties mean (RFC 2426, RFC 6350, vCard 2.1).

constexpr std::size_t LongestVcardValue = 64 * 1024; ///< more is a picture

/// One line of a card, unfolded and taken apart.
struct VcardProperty
{
    std::string name;                    ///< upper case, without its group
    std::vector<std::string> parameters; ///< "TYPE=WORK", or "WORK" in 2.1; upper case
    std::string value;                   ///< decoded, with the escapes of its text

    bool hasType(std::string_view type) const;
    bool isPreferred() const;
};

VcardProperty vcardProperty(const std::string &line);
/// The parts between separators that are not escaped, with their escapes resolved.
std::vector<std::string> vcardParts(std::string_view value, char separator);
/// The whole value with its escapes resolved.
std::string vcardText(std::string_view value);

/// Hands out the lines of a file, each with its continuations.
class VcardLines
{
public:
    explicit VcardLines(std::string_view text)
        : m_rest(text)
    {
    }
    /// False at the end.
    bool next(std::string &line);

private:
    std::string takeLine();

    std::string_view m_rest;
};

} // namespace lead
