#include "tests/gui/golden/picturedifference.h"

#include <QColor>
#include <algorithm>
#include <array>
#include <vector>

namespace lead {

namespace {

// Of 255 in one channel: what another version of FreeType or another processor may round differently.
constexpr int SameColour = 8;
// Of the contrast around it: where two colours meet, how much of each falls on a pixel is a matter of smoothing.
constexpr int EdgeShare = 4;
constexpr double Paleness = 0.75;

using Channels = std::array<int, 3>;

Channels channelsOf(QRgb pixel)
{
    return {qRed(pixel), qGreen(pixel), qBlue(pixel)};
}

// Whether the pixel lies, channel by channel, between the darkest and the lightest of those around the same place in the other
// picture: then it may be the edge of the same shape.
bool fitsInto(const QImage &picture, int x, int y, QRgb pixel)
{
    Channels least{255, 255, 255};
    Channels most{0, 0, 0};
    for (int atY = std::max(0, y - 1); atY <= std::min(picture.height() - 1, y + 1); ++atY)
        for (int atX = std::max(0, x - 1); atX <= std::min(picture.width() - 1, x + 1); ++atX) {
            const Channels around = channelsOf(picture.pixel(atX, atY));
            for (std::size_t i = 0; i < around.size(); ++i) {
                least[i] = std::min(least[i], around[i]);
                most[i] = std::max(most[i], around[i]);
            }
        }
    const Channels own = channelsOf(pixel);
    for (std::size_t i = 0; i < own.size(); ++i) {
        const int slack = SameColour + (most[i] - least[i]) / EdgeShare;
        if (own[i] < least[i] - slack || own[i] > most[i] + slack)
            return false;
    }
    return true;
}

QRgb paled(QRgb pixel)
{
    const auto pale = [](int channel) { return channel + static_cast<int>((255 - channel) * Paleness); };
    return qRgb(pale(qRed(pixel)), pale(qGreen(pixel)), pale(qBlue(pixel)));
}

} // namespace

PictureDifference differenceOf(const QImage &beforeAsItIs, const QImage &nowAsItIs)
{
    const QImage before = beforeAsItIs.convertToFormat(QImage::Format_RGB32);
    const QImage now = nowAsItIs.convertToFormat(QImage::Format_RGB32);
    PictureDifference difference;
    difference.marked = now;
    if (before.size() != now.size()) {
        difference.isOtherSize = true;
        return difference;
    }
    const int across = now.width() / PictureDifference::BlockSide + 1;
    const int down = now.height() / PictureDifference::BlockSide + 1;
    std::vector<int> blocks(static_cast<std::size_t>(across) * static_cast<std::size_t>(down));
    for (int y = 0; y < now.height(); ++y)
        for (int x = 0; x < now.width(); ++x) {
            const QRgb a = before.pixel(x, y);
            const QRgb b = now.pixel(x, y);
            const bool isSame = a == b || (fitsInto(now, x, y, a) && fitsInto(before, x, y, b));
            difference.marked.setPixel(x, y, isSame ? paled(b) : QColor(Qt::red).rgb());
            if (isSame)
                continue;
            const int block = y / PictureDifference::BlockSide * across + x / PictureDifference::BlockSide;
            const int count = ++blocks[static_cast<std::size_t>(block)];
            if (count > difference.mostInBlock) {
                difference.mostInBlock = count;
                difference.worstBlock = {x / PictureDifference::BlockSide * PictureDifference::BlockSide,
                                         y / PictureDifference::BlockSide * PictureDifference::BlockSide,
                                         PictureDifference::BlockSide, PictureDifference::BlockSide};
            }
        }
    return difference;
}

} // namespace lead
