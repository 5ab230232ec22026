#pragma once

#include <QHash>
#include <QObject>
#include <memory>

class QDBusConnection;
class QSystemTrayIcon;

namespace lead {

/// Messages of the desktop, outside of the window: through org.freedesktop.Notifications, or through the tray where nothing
/// answers there. They make no sound and take no focus.
class DesktopNotifier : public QObject
{
    Q_OBJECT

public:
    /// `bus` names a connection of QDBusConnection; empty: the person's session.
    explicit DesktopNotifier(const QString &bus = {}, QObject *parent = nullptr);
    ~DesktopNotifier() override;

    /// `key` comes back when the person clicks the message.
    void show(const QString &title, const QString &text, qint64 key);

Q_SIGNALS:
    /// With what lets a window come forward where the desktop wants it; may be empty.
    void activated(qint64 key, const QByteArray &activationToken);

private Q_SLOTS:
    void takeAction(uint id, const QString &action);
    void takeToken(uint id, const QString &token);
    void takeClosed(uint id, uint reason);

private:
    void showInTray(const QString &title, const QString &text, qint64 key);

    std::unique_ptr<QDBusConnection> m_bus;
    QHash<uint, qint64> m_keys;
    QHash<uint, QByteArray> m_tokens;
    QSystemTrayIcon *m_tray = nullptr;
    qint64 m_trayKey = 0;
};

} // namespace lead
