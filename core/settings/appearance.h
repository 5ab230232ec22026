#pragma once

#include <cstdint>

namespace lead {

/// How a person wants the window to look.
struct Appearance
{
    enum class Scheme : std::uint8_t { System, Light, Dark };
    enum class Density : std::uint8_t { Comfortable, Compact };

    static constexpr int SmallestText = 90;
    static constexpr int LargestText = 130;

    Scheme scheme = Scheme::System;
    Density density = Density::Comfortable;
    int textPercent = 100; ///< 90 to 130
    bool reducesMotion = false;
    bool increasesContrast = false;

    bool operator==(const Appearance &) const = default;
};

} // namespace lead
