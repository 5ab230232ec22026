#pragma once

#include <QAbstractButton>

namespace lead {

/// An entry of the navigation rail: icon, name and a count. Collapsed it is an icon with a tooltip.
class NavigationButton : public QAbstractButton
{
    Q_OBJECT

public:
    NavigationButton(const QByteArray &iconName, const QString &title, const QString &shortcut,
                     QWidget *parent = nullptr);

    /// A count or another short text at the right; empty: none.
    void setBadge(const QString &badge);
    void setCollapsed(bool collapsed);
    void setShortcutText(const QString &shortcut);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void describe();

    QByteArray m_icon;
    QString m_shortcut;
    QString m_badge;
    bool m_isCollapsed = false;
};

} // namespace lead
