#pragma once

#include <string_view>

namespace lead {

class ReferenceData;

/// A person's name as it is stored.
struct NameParts
{
    std::string_view first;
    std::string_view last;
};

/// Whether two names may be one person's: first names that are equal, where one begins with the other ("J." and
/// "Jane"), or nicknames; and last names of which one is part of the other ("Berg" and "van der Berg"). A missing one
/// contradicts nothing.
bool mayBeOnePerson(NameParts a, NameParts b, const ReferenceData &reference);

} // namespace lead
