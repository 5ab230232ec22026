#pragma once

class QAbstractButton;
class QPainter;

namespace lead::rail {

inline constexpr int IconSide = 18;
/// Of the tile in front of the workspace and of the person's initials.
inline constexpr int TileSide = 28;

/// What lies behind an entry: lifted when it is the current one, shaded under the mouse, ringed with the focus.
void paintGround(QPainter &painter, const QAbstractButton &button, bool isCurrent);

} // namespace lead::rail
