#pragma once

#include <QCache>
#include <QPixmap>
#include <functional>

class QPainter;

namespace lead {

/// Small pictures that a list paints again and again (pills, initials, bars), each painted once for a resolution. Whoever
/// changes what they look like (theme, size of text) clears them.
class Stamps
{
public:
    using Paint = std::function<void(QPainter &painter, const QRectF &rect)>;

    Stamps();

    /// Draws the picture called `key` at `at`, and has it painted by `paint` when it is not there yet. The key says
    /// everything that changes the picture.
    void draw(QPainter &painter, const QPointF &at, const QSizeF &size, const QString &key, const Paint &paint);
    void clear() { m_pictures.clear(); }

private:
    QCache<QString, QPixmap> m_pictures;
    double m_ratio = 0;
};

} // namespace lead
