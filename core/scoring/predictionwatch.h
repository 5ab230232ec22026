#pragma once

#include <functional>

namespace lead {

/// Told how far learning is, on the thread that learns, in steps of about the same length.
struct PredictionWatch
{
    std::function<void(int done, int total)> progress = {};
    std::function<bool()> isCancelled = {}; ///< asked between steps

    bool wantsToStop() const { return isCancelled && isCancelled(); }
};

} // namespace lead
