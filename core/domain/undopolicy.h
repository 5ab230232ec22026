#pragma once

#include <cstdint>

namespace lead {

/// What happens to values that somebody changed after the act that is undone.
enum class UndoPolicy : std::uint8_t {
    KeepOthers, ///< they stay
    UndoAnyway, ///< they become what they were before the act
};

} // namespace lead
