#include "ui/theme/icon.h"

#include "ui/theme/tokens.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPaintEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace lead {

namespace {

constexpr double DisabledShare = 0.5;

QByteArray sourceOf(const char *name)
{
    static QHash<QByteArray, QByteArray> sources;
    const QByteArray key(name);
    if (const auto it = sources.constFind(key); it != sources.cend())
        return *it;
    QFile file(QStringLiteral(":/icons/lucide/%1.svg").arg(QLatin1String(name)));
    QByteArray source;
    if (file.open(QIODevice::ReadOnly))
        source = file.readAll();
    else
        qWarning("There is no icon %s.", name);
    source.replace("stroke-width=\"2\"", "stroke-width=\"1.75\""); // a little lighter than Lucide draws them
    sources.insert(key, source);
    return source;
}

QByteArray inked(const char *name, const QColor &colour)
{
    return sourceOf(name).replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
}

QPixmap pixmapOf(const char *name, const QColor &colour, int px, qreal ratio)
{
    const QString key = QStringLiteral("lead-icon:%1:%2:%3:%4")
                            .arg(QLatin1String(name))
                            .arg(colour.rgba(), 8, 16)
                            .arg(px)
                            .arg(qRound(ratio * 100));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QImage image(QSize(px, px) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setOpacity(colour.alphaF());
        QSvgRenderer(inked(name, colour)).render(&painter);
    }
    pixmap = QPixmap::fromImage(image);
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class InkedEngine : public QIconEngine
{
public:
    InkedEngine(const char *name, Ink ink)
        : m_name(name)
        , m_ink(ink)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRectF square(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0,
                            side, side);
        paintIcon(*painter, square, m_name.constData(), colourOf(m_ink, mode != QIcon::Disabled));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }
    // `size` is in pixels of the device already.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        return pixmapOf(m_name.constData(), colourOf(m_ink, mode != QIcon::Disabled),
                        qRound(std::min(size.width(), size.height()) / scale), scale);
    }
    QSize actualSize(const QSize &size, QIcon::Mode, QIcon::State) override { return size; }
    QIconEngine *clone() const override { return new InkedEngine(m_name.constData(), m_ink); }
    QString key() const override { return QStringLiteral("lead-inked"); }
    bool isNull() override { return false; }

private:
    QByteArray m_name;
    Ink m_ink;
};

} // namespace

QColor colourOf(Ink ink, bool isEnabled)
{
    const Tokens &t = tokens();
    const auto colour = [&t, ink] {
        switch (ink) {
        case Ink::Text2:
            return t.text2;
        case Ink::Text3:
            return t.text3;
        case Ink::Link:
            return t.link;
        case Ink::OnAccent:
            return t.onAccent;
        case Ink::OnTooltip:
            return t.onTooltip;
        case Ink::Success:
            return t.success.text;
        case Ink::Warning:
            return t.warning.text;
        case Ink::Danger:
            return t.danger.text;
        case Ink::Text:
            break;
        }
        return t.text;
    };
    if (isEnabled)
        return colour();
    // On a ground of its own an ink stays what it is, elsewhere what is off has no colour.
    const bool hasGround = ink == Ink::OnAccent || ink == Ink::OnTooltip || ink == Ink::Danger;
    QColor faded = hasGround ? colour() : t.text3;
    faded.setAlphaF(DisabledShare);
    return faded;
}

QIcon icon(const char *name, Ink ink)
{
    return QIcon(new InkedEngine(name, ink));
}

void paintIcon(QPainter &painter, const QRectF &rect, const char *name, const QColor &colour)
{
    const QPaintEngine::Type type =
        painter.paintEngine() ? painter.paintEngine()->type() : QPaintEngine::Raster;
    if (type == QPaintEngine::Pdf || type == QPaintEngine::SVG || type == QPaintEngine::Picture) {
        QSvgRenderer(inked(name, colour)).render(&painter, rect);
        return;
    }
    const qreal ratio = painter.device()->devicePixelRatioF();
    painter.drawPixmap(rect.topLeft(), pixmapOf(name, colour, qRound(rect.width()), ratio));
}

} // namespace lead
