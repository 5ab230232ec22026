#pragma once

#include "core/base/clock.h"
#include "core/domain/field.h"

namespace lead {

/// A custom field that was removed. Its values are kept and come back with it.
struct RemovedField
{
    Field field;
    Millis removedAt = 0;

    bool operator==(const RemovedField &) const = default;
};

} // namespace lead
