#include "ui/widgets/scorering.h"

#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QEvent>
#include <QPainter>

namespace lead {

namespace {
constexpr int Side = 44;
constexpr double Stroke = 3.5;
constexpr int FullCircle = 360 * 16; // QPainter counts sixteenths of a degree
constexpr int Top = 90 * 16;
} // namespace

ScoreRing::ScoreRing(std::optional<int> score, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleRole(this, QAccessible::StaticText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setScore(score);
}

void ScoreRing::setScore(std::optional<int> score)
{
    m_score = score;
    setAccessibleName(score ? tr("Score %1").arg(*score) : tr("No score yet"));
    setToolTip(plainToolTip(accessibleName()));
    update();
}

QSize ScoreRing::sizeHint() const
{
    return {scaled(Side), scaled(Side)};
}

void ScoreRing::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double inset = Stroke / 2 + 1;
    const QRectF ring = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
    painter.setPen(QPen(t.neutral.background, Stroke));
    painter.drawEllipse(ring);
    if (m_score && *m_score > 0) {
        painter.setPen(QPen(t.tone(scoreTone(*m_score)).solid, Stroke, Qt::SolidLine, Qt::RoundCap));
        painter.drawArc(ring, Top, -FullCircle * std::min(*m_score, 100) / 100);
    }
    painter.setFont(textFont(TextStyle::CardTitle));
    painter.setPen(m_score ? t.text : t.text3);
    painter.drawText(rect(), Qt::AlignCenter, m_score ? QString::number(*m_score) : QStringLiteral("–"));
}

void ScoreRing::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace lead
