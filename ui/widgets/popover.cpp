#include "ui/widgets/popover.h"

#include "ui/theme/compositor.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/accessiblerole.h"
#include "ui/widgets/paint.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHideEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

namespace lead {

namespace {

constexpr int ShadowReach = 10;

// How far the shadow goes beyond the panel: nowhere without a compositor.
int reachOf(const QLayout &layout)
{
    return layout.contentsMargins().left() - metrics::Gap;
}

QWidget *firstFocusable(QWidget *in)
{
    for (QWidget *widget = in->nextInFocusChain(); widget && widget != in;
         widget = widget->nextInFocusChain())
        if (in->isAncestorOf(widget) && widget->isVisibleTo(in) && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy())
            return widget;
    return nullptr;
}

// Where its content wants the keyboard, or else the first that takes it.
QWidget *entryOf(QWidget *popover, QWidget *content)
{
    QWidget *wanted = content;
    while (wanted && wanted->focusProxy())
        wanted = wanted->focusProxy();
    return wanted != content && wanted->isVisibleTo(popover) && wanted->isEnabled() ? wanted : firstFocusable(popover);
}

} // namespace

Popover::Popover(const QString &accessibleName, QWidget *parent)
    : QWidget(parent, Qt::Popup | Qt::FramelessWindowHint | Qt::NoDropShadowWindowHint)
    , m_layout(new QVBoxLayout(this))
{
    setAccessibleRole(this, QAccessible::Dialog);
    setAccessibleName(accessibleName);
    const bool isSeeThrough = hasCompositor();
    setAttribute(Qt::WA_TranslucentBackground, isSeeThrough);
    const int margin = metrics::Gap + (isSeeThrough ? ShadowReach : 0);
    m_layout->setContentsMargins(margin, margin, margin, margin);
}

void Popover::setContent(QWidget *content)
{
    delete m_content;
    m_content = content;
    m_layout->addWidget(content);
}

void Popover::openUnder(QWidget *anchor)
{
    openAt({anchor->mapToGlobal(QPoint()), anchor->size()});
}

void Popover::openAt(const QRect &globalAnchor)
{
    m_focusBefore = QApplication::focusWidget();
    ensurePolished();
    m_layout->activate();
    for (QAbstractItemView *list : findChildren<QAbstractItemView *>())
        if (list->window() == this) // lists lie on the panel; those of combo boxes have a window of their own
            list->viewport()->setAutoFillBackground(false);
    const QSize size = sizeHint().expandedTo(minimumSize());
    resize(size);
    const QScreen *screen = QGuiApplication::screenAt(globalAnchor.center());
    const QRect room = (screen ? screen : QGuiApplication::primaryScreen())->availableGeometry();
    const int reach = reachOf(*m_layout);
    const int gap = metrics::Tight - reach;
    int top = globalAnchor.bottom() + 1 + gap;
    const int above = globalAnchor.top() - gap - size.height();
    if (top + size.height() > room.bottom() && above >= room.top())
        top = above;
    int left = layoutDirection() == Qt::RightToLeft ? globalAnchor.right() + 1 + reach - size.width()
                                                    : globalAnchor.left() - reach;
    left = std::clamp(left, room.left(), std::max(room.left(), room.right() + 1 - size.width()));
    move(left, std::clamp(top, room.top(), std::max(room.top(), room.bottom() + 1 - size.height())));
    show();
    if (QWidget *first = m_content ? entryOf(this, m_content) : nullptr) {
        const bool byKeyboard =
            m_focusBefore && m_focusBefore->window()->testAttribute(Qt::WA_KeyboardFocusChange);
        setAttribute(Qt::WA_KeyboardFocusChange, byKeyboard);
        first->setFocus(Qt::PopupFocusReason);
    }
}

void Popover::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    const int reach = reachOf(*m_layout);
    if (reach == 0) {
        paintBox(painter, rect(), 0, t.raised, t.outline);
        return;
    }
    const QRectF panel = QRectF(rect()).adjusted(reach, reach, -reach, -reach);
    paintShadow(painter, panel, metrics::CardRadius, reach);
    paintBox(painter, panel, metrics::CardRadius, t.raised, t.outline);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void Popover::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    if (event->spontaneous())
        return;
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

} // namespace lead
