#include "ui/shell/desktopnotifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSystemTrayIcon>

namespace lead {

namespace {
const QString Service = QStringLiteral("org.freedesktop.Notifications");
const QString Path = QStringLiteral("/org/freedesktop/Notifications");
const QString OpenAction = QStringLiteral("default"); // what a click on the message itself is called
} // namespace

DesktopNotifier::DesktopNotifier(const QString &bus, QObject *parent)
    : QObject(parent)
    , m_bus(std::make_unique<QDBusConnection>(bus.isEmpty() ? QDBusConnection::sessionBus() : QDBusConnection(bus)))
{
    if (!m_bus->isConnected())
        return;
    m_bus->connect(Service, Path, Service, QStringLiteral("ActionInvoked"), this, SLOT(takeAction(uint,QString)));
    m_bus->connect(Service, Path, Service, QStringLiteral("ActivationToken"), this, SLOT(takeToken(uint,QString)));
    m_bus->connect(Service, Path, Service, QStringLiteral("NotificationClosed"), this, SLOT(takeClosed(uint,uint)));
}

DesktopNotifier::~DesktopNotifier()
{
    delete m_tray;
}

void DesktopNotifier::show(const QString &title, const QString &text, qint64 key)
{
    if (!m_bus->isConnected()) {
        showInTray(title, text, key);
        return;
    }
    QDBusMessage call = QDBusMessage::createMethodCall(Service, Path, Service, QStringLiteral("Notify"));
    // The text may hold marks of HTML; what people typed does not mean any.
    const QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral("org.leadwright.Leadwright")}, {QStringLiteral("suppress-sound"), true}};
    call << QStringLiteral("Leadwright") << uint(0) << QStringLiteral("org.leadwright.Leadwright") << title << text.toHtmlEscaped()
         << QStringList{OpenAction, tr("Open")} << hints << -1;
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, title, text, key] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            showInTray(title, text, key);
        else
            m_keys.insert(reply.value(), key);
    });
}

void DesktopNotifier::showInTray(const QString &title, const QString &text, qint64 key)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon());
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_trayKey, {}); });
        m_tray->show();
    }
    m_trayKey = key;
    m_tray->showMessage(title, text, QSystemTrayIcon::NoIcon);
}

void DesktopNotifier::takeToken(uint id, const QString &token)
{
    if (m_keys.contains(id))
        m_tokens.insert(id, token.toUtf8());
}

void DesktopNotifier::takeAction(uint id, const QString &action)
{
    const auto key = m_keys.constFind(id);
    if (key != m_keys.constEnd() && action == OpenAction)
        Q_EMIT activated(*key, m_tokens.take(id));
}

void DesktopNotifier::takeClosed(uint id, uint)
{
    m_keys.remove(id);
    m_tokens.remove(id);
}

} // namespace lead
