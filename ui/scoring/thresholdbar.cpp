#include "ui/scoring/thresholdbar.h"

#include "core/base/numbertext.h"
#include "core/domain/leadscore.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/paint.h"

#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

namespace lead {

namespace {
constexpr int TrackHeight = 8;
constexpr int HandleSize = 18;
constexpr int HandleRing = 2;
constexpr int Least = 240;
} // namespace

ThresholdBar::ThresholdBar(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::Graphic);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::SizeHorCursor);
}

void ThresholdBar::setValues(double low, double high, int warm, int hot, int hysteresis)
{
    m_low = low;
    m_high = std::max(high, low + 1);
    m_warm = warm;
    m_hot = hot;
    m_hysteresis = hysteresis;
    setAccessibleName(tr("From %1 to %2: warm from %3, hot from %4").arg(numberText(low, 'g', 6), numberText(high, 'g', 6), numberText(qint64(warm)), numberText(qint64(hot))));
    update();
}

QSize ThresholdBar::sizeHint() const
{
    return {scaled(Least), HandleSize + metrics::Gap + QFontMetrics(textFont(TextStyle::Small)).height()};
}

double ThresholdBar::xOf(double score) const
{
    const double room = width() - HandleSize;
    return HandleSize / 2.0 + room * std::clamp((score - m_low) / (m_high - m_low), 0.0, 1.0);
}

int ThresholdBar::scoreAt(double x) const
{
    const double room = std::max(1, width() - HandleSize);
    return static_cast<int>(std::lround(m_low + (m_high - m_low) * std::clamp((x - HandleSize / 2.0) / room, 0.0, 1.0)));
}

void ThresholdBar::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double y = HandleSize / 2.0;
    const double warm = xOf(m_warm);
    const double hot = xOf(m_hot);
    const double left = HandleSize / 2.0;
    const double right = width() - HandleSize / 2.0;
    const auto piece = [&](double from, double to, const QColor &colour) { painter.fillRect(QRectF(from, y - TrackHeight / 2.0, std::max(0.0, to - from), TrackHeight), colour); };
    piece(left, warm, t.info.solid);
    piece(warm, hot, t.warning.solid);
    piece(hot, right, t.danger.solid);
    // Where a lead stays what it was: between the threshold and what it has to fall below.
    QColor shade = t.surface;
    shade.setAlphaF(0.45F);
    for (const int threshold : {m_warm, m_hot})
        piece(xOf(threshold - m_hysteresis), xOf(threshold), shade);
    for (const double x : {warm, hot}) {
        painter.setBrush(t.raised);
        painter.setPen(QPen(x == hot ? t.danger.solid : t.warning.solid, HandleRing));
        painter.drawEllipse(QPointF(x, y), HandleSize / 2.0 - HandleRing, HandleSize / 2.0 - HandleRing);
    }
    painter.setFont(textFont(TextStyle::Small));
    painter.setPen(t.text2);
    const QRectF texts(0, HandleSize + metrics::Tight, width(), height() - HandleSize - metrics::Tight);
    const auto text = [&](double from, double to, const QString &title) {
        if (to - from > QFontMetricsF(painter.font()).horizontalAdvance(title))
            painter.drawText(QRectF(from, texts.top(), to - from, texts.height()), Qt::AlignCenter, title);
    };
    text(left, warm, titleOf(Temperature::Cold));
    text(warm, hot, titleOf(Temperature::Warm));
    text(hot, right, titleOf(Temperature::Hot));
}

void ThresholdBar::mousePressEvent(QMouseEvent *event)
{
    const double x = event->position().x();
    m_dragged = std::abs(x - xOf(m_warm)) < std::abs(x - xOf(m_hot)) ? Handle::Warm : Handle::Hot;
    mouseMoveEvent(event);
}

void ThresholdBar::mouseMoveEvent(QMouseEvent *event)
{
    const int score = scoreAt(event->position().x());
    if (m_dragged == Handle::Warm)
        Q_EMIT warmDragged(std::min(score, m_hot - 1));
    else if (m_dragged == Handle::Hot)
        Q_EMIT hotDragged(std::max(score, m_warm + 1));
}

void ThresholdBar::mouseReleaseEvent(QMouseEvent *)
{
    m_dragged = Handle::None;
}

} // namespace lead
