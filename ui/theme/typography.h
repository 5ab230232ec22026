#pragma once

#include <QFont>

namespace lead {

/// The sizes of text that there are, in px at 100 %.
enum class TextStyle : std::uint8_t {
    Caption,     ///< 11 semibold: headings of groups
    Small,       ///< 12: what accompanies
    SmallMedium, ///< 12 medium: pills, headings of columns
    SmallStrong,
    Body,       ///< 13
    BodyMedium, ///< 13 medium: buttons, tabs
    BodyStrong, ///< 13 semibold: names in lists
    CardTitle,  ///< 14 semibold
    PanelTitle, ///< 16 semibold
    PageTitle,  ///< 18 semibold
    Number,     ///< 26 semibold: the figure of a tile
};

/// The font of a style at the text size that the person chose. Cheap: made once per size.
QFont textFont(TextStyle style);

/// 90 to 130.
int textPercent();
/// A length that grows with the text: heights of rows and controls, widths of columns. `px` at 100 %.
int scaled(int px);

} // namespace lead
