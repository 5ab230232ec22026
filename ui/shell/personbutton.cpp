#include "ui/shell/personbutton.h"

#include "ui/shell/railpaint.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QPainter>

namespace lead {

PersonButton::PersonButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setRetainSizeWhenHidden(true); // what stands beside it stays where it is
    setSizePolicy(policy);
}

void PersonButton::setPerson(const QString &name)
{
    setText(name);
    setVisible(!name.isEmpty());
    describe();
}

void PersonButton::setState(const QString &words, ToneName tone)
{
    m_state = words;
    m_tone = tone;
    describe();
}

void PersonButton::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    describe();
    updateGeometry();
}

void PersonButton::describe()
{
    setAccessibleName(tr("%1, %2", "person, state").arg(text(), m_state));
    setToolTip(plainToolTip(m_isCollapsed ? accessibleName() : QString()));
    update();
}

QSize PersonButton::sizeHint() const
{
    const int height = metrics::navItemHeight() + metrics::Snug;
    return {m_isCollapsed ? metrics::navItemHeight() : scaled(metrics::RailWidth) / 2, height};
}

QSize PersonButton::minimumSizeHint() const
{
    return {metrics::navItemHeight(), sizeHint().height()};
}

void PersonButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    rail::paintGround(painter, *this, false);
    const int side = rail::TileSide;
    const QRectF disc(m_isCollapsed ? (width() - side) / 2.0 : metrics::Tight, (height() - side) / 2.0, side, side);
    paintAvatar(painter, disc, text());
    const qreal dot = metrics::Gap + 2;
    painter.setPen(QPen(t.app, 2));
    painter.setBrush(t.tone(m_tone).solid);
    painter.drawEllipse(QRectF(disc.right() - dot + 2, disc.bottom() - dot + 2, dot, dot));
    if (m_isCollapsed)
        return;
    const qreal left = disc.right() + metrics::Gap + 2;
    const qreal middle = height() / 2.0;
    const QRectF above(left, 0, width() - left - metrics::Tight, middle + 1);
    const QRectF below(left, middle + 1, above.width(), middle - 1);
    const QFont strong = textFont(TextStyle::BodyStrong);
    painter.setFont(strong);
    painter.setPen(t.text);
    painter.drawText(above, Qt::AlignBottom | Qt::AlignLeft | Qt::TextSingleLine, elided(text(), strong, above.width()));
    const QFont small = textFont(TextStyle::Small);
    painter.setFont(small);
    painter.setPen(m_tone == ToneName::Danger ? t.danger.text : t.text3);
    painter.drawText(below, Qt::AlignTop | Qt::AlignLeft | Qt::TextSingleLine, elided(m_state, small, below.width()));
}

} // namespace lead
