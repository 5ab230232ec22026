#pragma once

#include <QColor>
#include <array>

namespace lead {

/// A meaning in three colours: text, the background of that text, and fills such as bars and rings.
struct Tone
{
    QColor text;
    QColor background;
    QColor solid; ///< not for text: 3 : 1 on surfaces

    bool operator==(const Tone &) const = default;
};

/// The meanings that a tone may have, so that data (a stage, a message) can name one.
enum class ToneName : std::uint8_t { Neutral, Info, Success, Warning, Danger, Violet, Teal, Accent };

/// Every colour of the window. Text on any of the surfaces has at least 4.5 : 1, shapes that carry meaning 3
/// : 1 (tests/gui/theme holds the table to it).
struct Tokens
{
    bool isDark = false;
    QColor app;     ///< behind everything: rail, page background
    QColor surface; ///< cards, tables
    QColor raised;  ///< inputs, menus
    QColor hover;
    QColor selected;
    QColor border;  ///< decoration only
    QColor outline; ///< of buttons and of what floats: menus, popovers
    QColor control; ///< outlines of inputs
    QColor text;
    QColor text2;    ///< secondary
    QColor text3;    ///< captions and placeholders
    QColor onAccent; ///< text on `accent`
    QColor accent;
    QColor accentHover;
    QColor link; ///< links, focus rings, what is active
    Tone success, warning, danger, info, neutral, violet, teal, brand;
    std::array<QColor, 6> series;  ///< of charts, in this order
    std::array<QColor, 6> ordinal; ///< from little to much
    std::array<QColor, 8> avatars; ///< behind initials in white
    QColor tooltip;                ///< tooltips, toasts and the bulk bar
    QColor onTooltip;
    QColor shadow;
    QColor scrim; ///< over the window behind a palette

    const Tone &tone(ToneName name) const;
    bool operator==(const Tokens &) const = default;
};

Tokens lightTokens();
Tokens darkTokens();
/// For people who ask their system for more contrast: outlines and captions become darker.
Tokens withMoreContrast(Tokens tokens);

/// Those in force, for painting. Like the application's palette there is one set for all windows; Theme sets
/// it.
const Tokens &tokens();

} // namespace lead
