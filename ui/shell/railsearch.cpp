#include "ui/shell/railsearch.h"

#include "ui/shell/railpaint.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QPainter>

namespace lead {

RailSearch::RailSearch(QWidget *parent)
    : QAbstractButton(parent)
{
    setText(tr("Search"));
    setAccessibleName(tr("Search leads, commands and places"));
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RailSearch::setShortcutText(const QString &shortcut)
{
    m_shortcut = shortcut;
    setToolTip(plainToolTip(shortcut.isEmpty() ? accessibleName() : tr("%1 (%2)", "button (key)").arg(accessibleName(), shortcut)));
    update();
}

void RailSearch::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    updateGeometry();
    update();
}

QSize RailSearch::sizeHint() const
{
    return {m_isCollapsed ? metrics::navItemHeight() : scaled(metrics::RailWidth) - 2 * metrics::Snug, metrics::controlHeight()};
}

QSize RailSearch::minimumSizeHint() const
{
    return {metrics::navItemHeight(), metrics::controlHeight()};
}

void RailSearch::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    const QRectF box = rect();
    paintBox(painter, box, metrics::ControlRadius, underMouse() && !t.isDark ? t.hover : t.raised,
             underMouse() ? t.control : t.border);
    if (showsFocus(this))
        paintFocusRing(painter, box, metrics::ControlRadius);
    const int side = metrics::IconSize;
    const QRectF iconRect(m_isCollapsed ? (width() - side) / 2.0 : metrics::Snug - 2.0, (height() - side) / 2.0, side, side);
    paintIcon(painter, iconRect, "search", t.text3);
    if (m_isCollapsed)
        return;
    QRectF room = box.adjusted(iconRect.right() + metrics::Gap, 0, -metrics::Gap, 0);
    if (!m_shortcut.isEmpty())
        room.setRight(room.right() - paintKeyHint(painter, room, m_shortcut) - metrics::Tight);
    const QFont font = textFont(TextStyle::Body);
    painter.setFont(font);
    painter.setPen(t.text3);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, elided(text(), font, room.width()));
}

} // namespace lead
