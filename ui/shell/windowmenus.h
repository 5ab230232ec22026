#pragma once

#include "ui/commands/commandregistry.h"

#include <QObject>

class QMenu;
class QWidget;

namespace lead {

class MainWindow;

/// The menus of a window, made of its commands. The bar is out of sight until somebody presses Alt; a button of the
/// navigation offers the same menus.
class WindowMenus : public QObject
{
    Q_OBJECT

public:
    explicit WindowMenus(MainWindow &window);

    /// All menus as one, beside a button.
    void popup(const QWidget &button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QMenu *add(CommandMenu which, const QString &title);
    void fill(QMenu &menu, CommandMenu which);
    void fillRecent(QMenu &menu);
    void reveal();

    MainWindow &m_window;
    QList<QMenu *> m_menus;
    bool m_isAltAlone = false; // pressed, and nothing else since
};

} // namespace lead
