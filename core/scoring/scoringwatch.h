#pragma once

#include <functional>

namespace lead {

/// Told how far learning or a test of a model is, on the thread that works, in steps of about the same length.
struct ScoringWatch
{
    std::function<void(int done, int total)> progress = {};
    std::function<bool()> isCancelled = {}; ///< asked between steps, by tests on several threads

    bool wantsToStop() const { return isCancelled && isCancelled(); }
};

} // namespace lead
