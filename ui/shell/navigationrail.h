#pragma once

#include "ui/shell/pagetable.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QVBoxLayout;

namespace lead {

class CommandRegistry;
class IconButton;
class NavigationButton;
class PersonButton;
class RailSearch;
class Settings;
class TextLabel;
class WorkspaceSwitcher;

/// The way around, at the left: workspace, search, pages, the person. Wide, or collapsed to icons.
class NavigationRail : public QWidget
{
    Q_OBJECT

public:
    NavigationRail(const std::vector<PageSpec> &pages, CommandRegistry &commands, Settings &settings,
                   QWidget *parent = nullptr);

    WorkspaceSwitcher &switcher() { return *m_switcher; }
    PersonButton &person() { return *m_person; }
    IconButton &bell() const { return *m_bell; }
    IconButton &menuButton() const { return *m_menu; }

    /// Pages can be gone to only while a workspace is open.
    void setPagesVisible(bool visible);
    /// Leaves out what the role of the person does not allow.
    void setPermissions(const Permissions &permissions);
    void setCurrent(const QString &page);
    void setBadge(const QString &page, const QString &badge);
    void setUnread(int count);
    bool isCollapsed() const { return m_isCollapsed; }
    void setCollapsed(bool collapsed);

Q_SIGNALS:
    void pageWanted(const QString &page);
    void searchWanted();
    void bellClicked();
    void menuWanted();
    void personClicked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPages(QVBoxLayout &layout, const std::vector<PageSpec> &pages, bool atBottom);
    void buildFoot(QVBoxLayout &layout);
    void updateKeys();
    void fitWidth();
    void showButtons();

    CommandRegistry &m_commands;
    WorkspaceSwitcher *m_switcher;
    RailSearch *m_search;
    PersonButton *m_person;
    IconButton *m_bell;
    IconButton *m_menu;
    QTimer m_keysTimer;
    QWidget *m_foot;
    struct PageButton
    {
        NavigationButton *button;
        PageGroup group;
        Right needs;
    };
    struct Heading
    {
        TextLabel *label;
        PageGroup group;
    };
    bool isOffered(const PageButton &page) const;

    QHash<QString, PageButton> m_buttons;
    std::vector<Heading> m_headings;
    Permissions m_permissions;
    bool m_arePagesVisible = true;
    bool m_isCollapsed = false;
};

} // namespace lead
