#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace lead {

/// How far the leads of now are from those that were learned from, by the shares of the classes that they fall into: the sum over
/// the classes of (a - e) ln(a / e), where e is the share then and a the share now (N. Siddiqi, Credit Risk Scorecards, 2006; the
/// symmetric divergence of Jeffreys 1946). 0: the same.
struct PopulationStability
{
    enum class Level : std::uint8_t {
        Stable,  ///< below 0.1, or no more than chance explains
        Moved,   ///< below 0.25
        Shifted, ///< another population: train anew, or ask what happened
    };

    double index = 0;
    /// What leads drawn from one population exceed once in twenty times: with few leads an index of 0.3 may mean nothing. The index is
    /// near (1 / n + 1 / m) times chi-square with one degree of freedom less than classes (B. Yurdakul 2018).
    double chance = 0;
    std::size_t classes = 0; ///< that some lead falls into

    Level level() const;

    static constexpr double Little = 0.1;
    static constexpr double Much = 0.25;

    /// Counts by class, of equal length. A class that is empty on one side counts as half a lead there. All 0 when one side is empty.
    static PopulationStability of(std::span<const std::size_t> then, std::span<const std::size_t> now);
    /// Of a number: its classes are tenths of those of then.
    static PopulationStability of(std::vector<double> then, std::span<const double> now);
};

} // namespace lead
