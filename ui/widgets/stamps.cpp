#include "ui/widgets/stamps.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <cmath>

namespace lead {

namespace {
constexpr int MostPictures = 1500;
}

Stamps::Stamps()
    : m_pictures(MostPictures)
{
}

void Stamps::draw(QPainter &painter, const QPointF &at, const QSizeF &size, const QString &key, const Paint &paint)
{
    const QPaintEngine::Type type = painter.paintEngine() ? painter.paintEngine()->type() : QPaintEngine::Raster;
    if (type == QPaintEngine::Pdf || type == QPaintEngine::SVG || type == QPaintEngine::Picture) {
        paint(painter, QRectF(at, size));
        return;
    }
    const double ratio = painter.device()->devicePixelRatioF();
    if (ratio != m_ratio) {
        m_pictures.clear();
        m_ratio = ratio;
    }
    QPixmap *picture = m_pictures.object(key);
    if (!picture) {
        picture = new QPixmap(static_cast<int>(std::ceil(size.width() * ratio)),
                              static_cast<int>(std::ceil(size.height() * ratio)));
        picture->setDevicePixelRatio(ratio);
        picture->fill(Qt::transparent);
        {
            QPainter inside(picture);
            inside.setRenderHint(QPainter::Antialiasing);
            paint(inside, QRectF({}, size));
        }
        m_pictures.insert(key, picture);
    }
    painter.drawPixmap(QPointF(std::round(at.x()), std::round(at.y())), *picture);
}

} // namespace lead
