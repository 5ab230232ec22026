#pragma once

class QWidget;

namespace lead {

/// The few measures that all pages share, in device-independent pixels.
namespace metrics {
inline constexpr int Tight = 4;
inline constexpr int Gap = 8;
inline constexpr int Section = 16;
inline constexpr int Page = 24;
inline constexpr int ReadingWidth = 640; ///< of text and of pages with few things on them
inline constexpr int WindowWidth = 1180;
inline constexpr int WindowHeight = 760;
inline constexpr int DialogWidth = 640;
inline constexpr int DialogHeight = 720;

/// Height of a row of a list.
int rowHeight(const QWidget *widget);
/// Width of a column that shows about so many characters.
int textWidth(const QWidget *widget, int characters);
} // namespace metrics

} // namespace lead
