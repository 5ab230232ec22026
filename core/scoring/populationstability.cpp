#include "core/scoring/populationstability.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lead {

namespace {

constexpr double Normal95 = 1.6448536269514722;
constexpr std::size_t Tenths = 10;

// The 95th percentile of chi-square (Wilson and Hilferty 1931; within 1 % from two degrees of freedom on).
double chiSquare95(double degrees)
{
    if (degrees < 1)
        return 0;
    const double part = 2 / (9 * degrees);
    return degrees * std::pow(1 - part + Normal95 * std::sqrt(part), 3);
}

} // namespace

PopulationStability::Level PopulationStability::level() const
{
    if (index < Little || index <= chance)
        return Level::Stable;
    return index < Much ? Level::Moved : Level::Shifted;
}

PopulationStability PopulationStability::of(std::span<const std::size_t> then, std::span<const std::size_t> now)
{
    PopulationStability stability;
    const auto thenAll = static_cast<double>(std::accumulate(then.begin(), then.end(), std::size_t(0)));
    const auto nowAll = static_cast<double>(std::accumulate(now.begin(), now.end(), std::size_t(0)));
    if (thenAll == 0 || nowAll == 0)
        return stability;
    constexpr double half = 0.5;
    for (std::size_t i = 0; i < then.size(); ++i) {
        if (then[i] == 0 && now[i] == 0)
            continue;
        const double expected = std::max(static_cast<double>(then[i]), half) / thenAll;
        const double actual = std::max(static_cast<double>(now[i]), half) / nowAll;
        stability.index += (actual - expected) * std::log(actual / expected);
        ++stability.classes;
    }
    stability.chance = (1 / thenAll + 1 / nowAll) * chiSquare95(static_cast<double>(stability.classes) - 1);
    return stability;
}

PopulationStability PopulationStability::of(std::vector<double> then, std::span<const double> now)
{
    if (then.empty() || now.empty())
        return {};
    std::sort(then.begin(), then.end());
    std::vector<double> cuts; // a class ends with its cut
    for (std::size_t i = 1; i < Tenths; ++i)
        cuts.push_back(then[(i * then.size() - 1) / Tenths]);
    cuts.erase(std::unique(cuts.begin(), cuts.end()), cuts.end());
    const auto counted = [&cuts](std::span<const double> values) {
        std::vector<std::size_t> counts(cuts.size() + 1);
        for (const double value : values)
            ++counts[static_cast<std::size_t>(std::lower_bound(cuts.begin(), cuts.end(), value) - cuts.begin())];
        return counts;
    };
    return of(counted(then), counted(now));
}

} // namespace lead
