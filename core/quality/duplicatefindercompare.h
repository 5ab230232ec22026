#pragma once

#include "core/quality/duplicatefindertable.h"

#include <array>
#include <cstdint>

namespace lead {

/// How alike the values of one feature are. Absent: one side is empty, which says nothing either way.
enum class Likeness : std::uint8_t { Differ, Weak, Close, Variant, Exact, Absent };
inline constexpr std::size_t LikenessCount = 5; ///< without Absent

/// Features beyond this number are not looked at.
inline constexpr std::size_t MaxFeatures = 24;

/// Two leads compared feature by feature, in the order of PreparedLeads::features().
struct PairLikeness
{
    std::array<Likeness, MaxFeatures> level;
    std::array<std::uint32_t, MaxFeatures> termA{}; ///< the values compared (the most alike of several)
    std::array<std::uint32_t, MaxFeatures> termB{};
    bool isSwapped = false;     ///< the given name of one is the family name of the other
    bool suffixDiffers = false; ///< senior and junior
};

/// Symmetric: compareLeads(a, b) and compareLeads(b, a) differ only in termA and termB.
PairLikeness compareLeads(const PreparedLeads &leads, std::size_t a, std::size_t b);

} // namespace lead
