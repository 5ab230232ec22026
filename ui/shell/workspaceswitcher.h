#pragma once

#include <QAbstractButton>

namespace lead {

class CommandRegistry;
class Settings;

/// The workspace that is open, at the top of the rail; a click offers the others.
class WorkspaceSwitcher : public QAbstractButton
{
    Q_OBJECT

public:
    WorkspaceSwitcher(CommandRegistry &commands, Settings &settings, QWidget *parent = nullptr);

    /// `path` is left out of the workspaces that are offered; both empty: none is open.
    void setWorkspace(const QString &name, const QString &path);
    void setCollapsed(bool collapsed);
    void openMenu();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void workspaceWanted(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    CommandRegistry &m_commands;
    Settings &m_settings;
    QString m_path;
    bool m_isCollapsed = false;
};

} // namespace lead
