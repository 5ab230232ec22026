#include "ui/shell/navigationbutton.h"

#include "ui/shell/railpaint.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/theme/typography.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/plaintooltip.h"

#include <QKeyEvent>
#include <QPainter>

namespace lead {

NavigationButton::NavigationButton(const QByteArray &iconName, const QString &title, const QString &shortcut,
                                   QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(iconName)
    , m_shortcut(shortcut)
{
    setText(title);
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void NavigationButton::setBadge(const QString &badge)
{
    if (badge == m_badge)
        return;
    m_badge = badge;
    describe();
    update();
}

void NavigationButton::setShortcutText(const QString &shortcut)
{
    m_shortcut = shortcut;
    describe();
}

void NavigationButton::setCollapsed(bool collapsed)
{
    m_isCollapsed = collapsed;
    describe();
    updateGeometry();
    update();
}

void NavigationButton::describe()
{
    setAccessibleName(m_badge.isEmpty() ? text() : tr("%1, %2", "page, count").arg(text(), m_badge));
    const QString name = m_isCollapsed ? accessibleName() : text();
    setToolTip(plainToolTip(m_shortcut.isEmpty() ? (m_isCollapsed ? name : QString()) : tr("%1 (%2)", "page (key)").arg(name, m_shortcut)));
}

QSize NavigationButton::sizeHint() const
{
    return {m_isCollapsed ? metrics::navItemHeight() : scaled(metrics::RailWidth) - 2 * metrics::Snug, metrics::navItemHeight()};
}

QSize NavigationButton::minimumSizeHint() const
{
    return {metrics::navItemHeight(), metrics::navItemHeight()};
}

void NavigationButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &t = tokens();
    rail::paintGround(painter, *this, isChecked());
    const int side = rail::IconSide;
    const QRectF iconRect(m_isCollapsed ? (width() - side) / 2.0 : metrics::Snug - 3.0, (height() - side) / 2.0, side, side);
    paintIcon(painter, iconRect, m_icon.constData(), isChecked() ? t.link : t.text2);
    if (m_isCollapsed)
        return;
    QRect room = rect().adjusted(static_cast<int>(iconRect.right()) + metrics::Snug - 2, 0, -metrics::Snug + 2, 0);
    if (!m_badge.isEmpty()) {
        painter.setFont(textFont(TextStyle::Small));
        painter.setPen(t.text3);
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, m_badge);
        room.setRight(room.right() - painter.fontMetrics().horizontalAdvance(m_badge) - metrics::Gap);
    }
    const QFont font = textFont(isChecked() ? TextStyle::BodyStrong : TextStyle::BodyMedium);
    painter.setFont(font);
    painter.setPen(isChecked() ? t.text : t.text2);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, elided(text(), font, room.width()));
}

void NavigationButton::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter)
        click();
    else if (event->key() == Qt::Key_Down)
        focusNextPrevChild(true);
    else if (event->key() == Qt::Key_Up)
        focusNextPrevChild(false);
    else
        QAbstractButton::keyPressEvent(event);
}

} // namespace lead
