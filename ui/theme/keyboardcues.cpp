#include "ui/theme/keyboardcues.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

namespace lead {

namespace {

bool movesFocus(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_F6:
        return true;
    default:
        return false;
    }
}

// Qt sets this attribute when Tab moves the focus and never takes it back.
void showFocus(QWidget *window, bool shows)
{
    if (window->testAttribute(Qt::WA_KeyboardFocusChange) == shows)
        return;
    window->setAttribute(Qt::WA_KeyboardFocusChange, shows);
    if (QWidget *focused = window->focusWidget())
        focused->update();
}

} // namespace

bool KeyboardCues::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    switch (event->type()) {
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Alt)
            showAccessKeys(true);
        else if (movesFocus(key))
            showFocus(widget->window(), true);
        break;
    }
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            showAccessKeys(false);
        break;
    case QEvent::MouseButtonPress:
        showFocus(widget->window(), false);
        break;
    case QEvent::WindowDeactivate: // Alt+Tab: the release goes elsewhere
        showAccessKeys(false);
        break;
    default:
        break;
    }
    return false;
}

void KeyboardCues::showAccessKeys(bool shows)
{
    if (m_showsAccessKeys == shows)
        return;
    m_showsAccessKeys = shows;
    for (QWidget *window : QApplication::topLevelWidgets())
        if (window->isVisible())
            for (QWidget *widget : window->findChildren<QWidget *>())
                widget->update();
}

} // namespace lead
