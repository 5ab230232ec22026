#pragma once

class QWidget;

namespace lead {

/// The measures that all pages share, in device-independent pixels. Distances stay as they are at every size
/// of text; heights of what holds a line of text are functions and grow with it.
namespace metrics {
// Distances.
inline constexpr int Tight = 4;
inline constexpr int Gap = 8; ///< between controls
inline constexpr int Snug = 12;
inline constexpr int Section = 16; ///< between sections; inside cards
inline constexpr int Roomy = 20;
inline constexpr int Page = 24; ///< around a page
inline constexpr int Wide = 32;

// Radii.
inline constexpr int ControlRadius = 6;
inline constexpr int CardRadius = 8;
inline constexpr int PanelRadius = 12; ///< columns, palette, dialogs inside the window

// Widths and sizes.
inline constexpr int ReadingWidth = 640; ///< of text and of pages with few things on them
inline constexpr int FormWidth = 720;
inline constexpr int WindowWidth = 1440;
inline constexpr int WindowHeight = 900;
inline constexpr int MinimumWindowWidth = 1024;
inline constexpr int MinimumWindowHeight = 680;
inline constexpr int DialogWidth = 640;
inline constexpr int DialogHeight = 720;
inline constexpr int RailWidth = 216;
inline constexpr int WidthForRail = 1180; ///< of a window; a narrower one shows icons only
inline constexpr int CollapsedRailWidth = 56;
inline constexpr int DetailWidth = 400;
inline constexpr int IconSize = 16;
// Columns of the board share the width that there is.
inline constexpr int BoardColumnMinimum = 200;
inline constexpr int BoardColumnMaximum = 320;
inline constexpr int CollapsedColumnWidth = 44;

/// Of buttons and inputs.
int controlHeight();
int smallControlHeight();
/// Of a row of a table, by the density that the person chose.
int rowHeight();
/// Of a row of a list that has one line of text and no density, for instance in a popover.
int plainRowHeight();
int headerHeight();
int tabHeight();
int pageHeaderHeight();
int navItemHeight();
int footerHeight();
int boardHeadHeight();
/// Of a card of the board, by the density.
int boardCardHeight();
int pillHeight();
/// Width of a column that shows about so many characters.
int textWidth(const QWidget *widget, int characters);
} // namespace metrics

} // namespace lead
