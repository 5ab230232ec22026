#include "ui/board/collapsedcolumn.h"

#include "core/base/numbertext.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QLocale>
#include <QPainter>

namespace lead {

namespace {
constexpr int Dot = 8;
}

CollapsedColumn::CollapsedColumn(QWidget *parent)
    : QAbstractButton(parent)
{
    setCursor(Qt::PointingHandCursor);
    setFixedWidth(scaled(metrics::CollapsedColumnWidth));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

void CollapsedColumn::setColumn(const QString &name, ToneName tone, qint64 leads)
{
    m_name = name;
    m_tone = tone;
    m_count = numberText(leads);
    setAccessibleName(tr("%1, %n leads, folded", nullptr, static_cast<int>(leads)).arg(name));
    setToolTip(plainToolTip(tr("Unfold %1").arg(name)));
    update();
}

QSize CollapsedColumn::sizeHint() const
{
    return {scaled(metrics::CollapsedColumnWidth), scaled(metrics::BoardColumnMinimum)};
}

void CollapsedColumn::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = width() / 2.0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.tone(m_tone).solid);
    painter.drawEllipse(QPointF(middle, metrics::Section + Dot / 2.0), Dot / 2.0, Dot / 2.0);
    painter.save();
    painter.translate(middle, metrics::Section + Dot + metrics::Snug);
    painter.rotate(90);
    const QFont strong = textFont(TextStyle::BodyStrong);
    const double height = QFontMetricsF(strong).height();
    const double room = this->height() - metrics::Section * 2 - Dot - metrics::Snug;
    const double countWidth = QFontMetricsF(strong).horizontalAdvance(m_count);
    const QString name = elided(m_name, strong, room - countWidth - metrics::Snug);
    painter.setFont(strong);
    painter.setPen(t.text);
    painter.drawText(QRectF(0, -height / 2, room, height), Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setPen(t.text2);
    painter.drawText(QRectF(QFontMetricsF(strong).horizontalAdvance(name) + metrics::Snug, -height / 2, room, height), Qt::AlignLeft | Qt::AlignVCenter, m_count);
    painter.restore();
    if (showsFocus(this))
        paintFocusRing(painter, QRectF(rect()).adjusted(2, 2, -2, -2), metrics::PanelRadius);
}

} // namespace lead
