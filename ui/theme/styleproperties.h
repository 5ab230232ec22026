#pragma once

namespace lead {

/// Dynamic properties by which widgets tell the style what they are. Set them before the widget is shown.
namespace property {
inline constexpr const char *Variant = "leadVariant"; ///< of a button or combo box: one of `variant`
inline constexpr const char *Small = "leadSmall";     ///< bool, of a button or input: the lower height
inline constexpr const char *Problem = "leadProblem"; ///< bool, of an input: what is in it cannot stay so
inline constexpr const char *Bare = "leadBare"; ///< bool, of an input: no outline, its surroundings have one
} // namespace property

namespace variant {
inline constexpr const char *Secondary = "secondary";
inline constexpr const char *Primary = "primary";
inline constexpr const char *Ghost = "ghost";
inline constexpr const char *Danger = "danger";
inline constexpr const char *Inverse = "inverse";
} // namespace variant

} // namespace lead
