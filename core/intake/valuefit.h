#pragma once

#include "core/domain/field.h"
#include "core/intake/valuepattern.h"

namespace lead {

/// What the values of a column say about its being a certain field.
enum class Fit : std::uint8_t { Contradicts, Neutral, Confirms };

/// Neutral when there are no values, or none that tell.
Fit fitOf(FieldNumber field, FieldType type, const ValueProfile &values);

} // namespace lead
