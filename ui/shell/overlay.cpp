#include "ui/shell/overlay.h"

#include "ui/theme/metrics.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/paint.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

namespace lead {

Overlay::Overlay(QWidget &window)
    : QWidget(&window)
{
    hide();
    window.installEventFilter(this);
}

void Overlay::openOver(QWidget *first)
{
    if (!isVisible())
        m_before = window()->focusWidget();
    setGeometry(parentWidget()->rect());
    place();
    show();
    raise();
    first->setFocus(Qt::PopupFocusReason);
}

void Overlay::closeOver()
{
    if (!isVisible())
        return;
    hide();
    if (m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

bool Overlay::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Letters belong to what is open, not to the page below.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
            event->accept();
    }
    return QWidget::event(event);
}

bool Overlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) {
        setGeometry(parentWidget()->rect());
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void Overlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().scrim);
    if (m_panel)
        paintShadow(painter, m_panel->geometry(), metrics::PanelRadius, metrics::Page);
}

void Overlay::mousePressEvent(QMouseEvent *)
{
    closeOver();
}

void Overlay::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeOver();
    // What nobody in here wanted goes nowhere else.
    event->accept();
}

bool Overlay::focusNextPrevChild(bool next)
{
    QWidget *start = window()->focusWidget();
    if (!start || !isAncestorOf(start))
        start = this;
    for (QWidget *w = next ? start->nextInFocusChain() : start->previousInFocusChain(); w && w != start;
         w = next ? w->nextInFocusChain() : w->previousInFocusChain())
        if (isAncestorOf(w) && w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus)) {
            w->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    return true;
}

} // namespace lead
