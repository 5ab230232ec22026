#include "ui/shell/windowmenus.h"

#include "core/settings/settings.h"
#include "ui/commands/commandregistry.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowset.h"

#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenuBar>
#include <QTimer>

namespace lead {

WindowMenus::WindowMenus(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    add(CommandMenu::Workspace, tr("&Workspace"));
    add(CommandMenu::Edit, tr("&Edit"));
    add(CommandMenu::View, tr("&View"));
    add(CommandMenu::Lead, tr("&Lead"));
    add(CommandMenu::Help, tr("&Help"));
    window.menuBar()->hide();
    window.menuBar()->installEventFilter(this);
    window.installEventFilter(this);
    qApp->installEventFilter(this);
}

QMenu *WindowMenus::add(CommandMenu which, const QString &title)
{
    QMenu *menu = m_window.menuBar()->addMenu(title);
    menu->setToolTipsVisible(true); // why something is off
    m_menus << menu;
    connect(menu, &QMenu::aboutToShow, this, [this, menu, which] { fill(*menu, which); });
    fill(*menu, which);
    return menu;
}

void WindowMenus::fill(QMenu &menu, CommandMenu which)
{
    const CommandRegistry &commands = m_window.commands();
    menu.clear();
    // What belongs together has the same word before the dot.
    QString group;
    for (const QString &id : commands.ids(which)) {
        const QString prefix = id.section(u'.', 0, 0);
        if (!group.isEmpty() && prefix != group)
            menu.addSeparator();
        group = prefix;
        menu.addAction(commands.action(id));
        if (id == QStringLiteral("workspace.open"))
            fillRecent(*menu.addMenu(tr("Open recent")));
    }
    menu.menuAction()->setVisible(!menu.isEmpty());
}

void WindowMenus::fillRecent(QMenu &menu)
{
    for (const QString &path : m_window.services().settings.recentWorkspaces()) {
        if (!QFileInfo::exists(path))
            continue;
        QAction *action = menu.addAction(QDir::toNativeSeparators(path).replace(u'&', QStringLiteral("&&")));
        connect(action, &QAction::triggered, this, [this, path] { m_window.windows().door().open(path); });
    }
    menu.setEnabled(!menu.isEmpty());
}

void WindowMenus::popup(const QWidget &button)
{
    auto *all = new QMenu(&m_window);
    all->setAttribute(Qt::WA_DeleteOnClose);
    for (QMenu *menu : std::as_const(m_menus))
        if (menu->menuAction()->isVisible())
            all->addMenu(menu);
    const QPoint corner = button.mapToGlobal(QPoint(0, 0));
    all->popup(corner - QPoint(0, all->sizeHint().height()));
}

void WindowMenus::reveal()
{
    QMenuBar *bar = m_window.menuBar();
    for (QMenu *menu : std::as_const(m_menus))
        menu->menuAction()->setVisible(!menu->isEmpty());
    bar->show();
    bar->setFocus(Qt::MenuBarFocusReason);
    bar->setActiveAction(bar->actions().value(0));
}

bool WindowMenus::eventFilter(QObject *watched, QEvent *event)
{
    QMenuBar *bar = m_window.menuBar();
    const bool isOurs = m_window.isActiveWindow() && watched->isWidgetType()
                        && static_cast<QWidget *>(watched)->window() == &m_window;
    if (event->type() == QEvent::KeyPress && isOurs && watched == m_window.focusWidget()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        m_isAltAlone = key->key() == Qt::Key_Alt && !key->isAutoRepeat();
    } else if (event->type() == QEvent::KeyRelease && isOurs && m_isAltAlone) {
        m_isAltAlone = false;
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt && !bar->isVisible()) {
            reveal();
            return true;
        }
    } else if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::ShortcutOverride) {
        if (event->type() == QEvent::MouseButtonPress || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Alt)
            m_isAltAlone = false;
    } else if (watched == bar && event->type() == QEvent::FocusOut && bar->isVisible()) {
        // A menu that opens takes the focus as well; the bar stays until that is over.
        QTimer::singleShot(0, this, [this, bar] {
            if (!bar->activeAction() && !bar->hasFocus())
                bar->hide();
        });
    }
    return QObject::eventFilter(watched, event);
}

} // namespace lead
