#include "ui/leads/detail/stagepill.h"

#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QEvent>
#include <QPainter>

namespace lead {

namespace {
int chevronSide()
{
    return scaled(12);
}
constexpr int Padding = 8;
} // namespace

StagePill::StagePill(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void StagePill::setStage(const QString &name, ToneName tone)
{
    setText(name);
    m_tone = tone;
    setAccessibleName(tr("Stage: %1").arg(name));
    setToolTip(plainToolTip(tr("Move to another stage (%1)").arg(QStringLiteral("M"))));
    updateGeometry();
    update();
}

QSize StagePill::sizeHint() const
{
    const int word = QFontMetrics(textFont(TextStyle::SmallMedium)).horizontalAdvance(this->text());
    return {word + 2 * Padding + chevronSide() + metrics::Tight, std::max(metrics::pillHeight(), scaled(28))};
}

void StagePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tone &tone = tokens().tone(m_tone);
    const QRectF pill(0, (height() - metrics::pillHeight()) / 2.0, width(), metrics::pillHeight());
    paintBox(painter, pill, pill.height() / 2, tone.background, underMouse() ? tone.text : QColor());
    const QFont font = textFont(TextStyle::SmallMedium);
    painter.setFont(font);
    painter.setPen(tone.text);
    const QRectF room = pill.adjusted(Padding, 0, -Padding - chevronSide(), 0);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     elided(text(), font, room.width()));
    paintIcon(painter,
              QRectF(pill.right() - Padding - chevronSide() + 2, (height() - chevronSide()) / 2.0,
                     chevronSide(), chevronSide()),
              "chevron-down", tone.text);
    if (showsFocus(this))
        paintFocusRing(painter, pill, pill.height() / 2);
}

void StagePill::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

} // namespace lead
