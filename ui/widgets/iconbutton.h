#pragma once

#include <QToolButton>

namespace lead {

/// A button that is an icon. Its name is what it does; the tooltip says it, with the shortcut.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    IconButton(const char *iconName, const QString &accessibleName, const QString &shortcutText = {},
               QWidget *parent = nullptr);

    void setIconName(const char *iconName);
    /// What it does now, for buttons that change.
    void setMeaning(const QString &accessibleName, const QString &shortcutText = {});
    /// 28 instead of 32.
    void setSmall(bool small);
};

} // namespace lead
