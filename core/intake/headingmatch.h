#pragma once

#include "core/domain/field.h"

namespace lead {

/// A field that a heading may mean. `score` is 1 for a plain name of the field and less the more had to be
/// disregarded to read it so; `weak` means that the heading alone does not settle it.
struct HeadingMatch
{
    FieldNumber field = 0;
    double score = 0;
    bool weak = false;

    bool operator==(const HeadingMatch &) const = default;
};

} // namespace lead
