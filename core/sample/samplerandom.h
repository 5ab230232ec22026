#pragma once

#include <cmath>
#include <cstdint>
#include <numbers>
#include <span>

namespace lead {

/// Repeatable chance: the same seed gives the same draws with every compiler and standard library, which the
/// distributions of <random> do not promise. SplitMix64 (Steele, Lea, Flood 2014).
class SampleRandom
{
public:
    explicit SampleRandom(std::uint64_t seed)
        : m_state(seed)
    {
    }
    /// A stream of its own for thing number `n`.
    SampleRandom(std::uint64_t seed, std::uint64_t n)
        : m_state(mixed(seed ^ mixed(n + 0x9E3779B97F4A7C15ULL)))
    {
    }

    std::uint64_t next() { return mixed(m_state += 0x9E3779B97F4A7C15ULL); }
    /// In [0, 1).
    double unit() { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    /// In 0 .. count - 1.
    std::size_t below(std::size_t count)
    {
        return static_cast<std::size_t>(unit() * static_cast<double>(count));
    }
    int between(int low, int high)
    {
        return low + static_cast<int>(below(static_cast<std::size_t>(high - low + 1)));
    }
    double between(double low, double high) { return low + (high - low) * unit(); }
    bool chance(double probability) { return unit() < probability; }
    /// Mean 0, standard deviation 1 (Box and Muller).
    double normal()
    {
        return std::sqrt(-2.0 * std::log(1.0 - unit())) * std::cos(2.0 * std::numbers::pi * unit());
    }
    double logNormal(double median, double sigma) { return median * std::exp(sigma * normal()); }
    template <typename T, std::size_t N>
    const T &pick(std::span<const T, N> values)
    {
        return values[below(values.size())];
    }
    template <typename Container>
    const auto &pick(const Container &values)
    {
        return values[below(std::size(values))];
    }
    /// An index drawn by running totals of weights.
    std::size_t weighted(std::span<const double> totals)
    {
        const double at = unit() * totals.back();
        std::size_t low = 0;
        std::size_t high = totals.size() - 1;
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if (totals[middle] > at)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

    static constexpr std::uint64_t mixed(std::uint64_t z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
        return z ^ (z >> 31);
    }

private:
    std::uint64_t m_state;
};

/// A fixed trait in -1 .. 1 of a thing, for instance how good the leads of a state are for this team.
inline double sampleTrait(std::uint64_t seed, std::uint64_t kind, std::uint64_t thing)
{
    return SampleRandom(seed ^ SampleRandom::mixed(kind), thing).between(-1.0, 1.0);
}

inline double logit(double p)
{
    return std::log(p / (1.0 - p));
}

inline double logistic(double x)
{
    return 1.0 / (1.0 + std::exp(-x));
}

} // namespace lead
