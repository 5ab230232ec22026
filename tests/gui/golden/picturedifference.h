#pragma once

#include <QImage>
#include <QRect>

namespace lead {

/// How two pictures of the same thing differ, for an eye that overlooks how the edges of letters and lines are smoothed but
/// neither a shift by two pixels nor another colour of an area.
struct PictureDifference
{
    bool isOtherSize = false;
    int mostInBlock = 0; ///< differing pixels in the block of BlockSide x BlockSide that has most
    QRect worstBlock;
    QImage marked; ///< the later picture, pale, with what differs in red

    static constexpr int BlockSide = 24;
    static constexpr int MostAllowed = 6; ///< in a block
    bool isSame() const { return !isOtherSize && mostInBlock <= MostAllowed; }
};

PictureDifference differenceOf(const QImage &before, const QImage &now);

} // namespace lead
