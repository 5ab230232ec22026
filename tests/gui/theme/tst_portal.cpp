// What the desktop wants is followed while the window is open: a portal of our own on a bus of our own.
// Without dbus-daemon the test is skipped and says so.

#include "ui/theme/theme.h"
#include "ui/theme/tokens.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QHash>
#include <QMutex>
#include <QProcess>
#include <QStandardPaths>
#include <QThread>
#include <QtTest>

using namespace lead;

namespace {

constexpr const char *Group = "org.freedesktop.appearance";

/// As the desktop's, for the few keys that are asked for. Read() answers a variant in a variant.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    void set(const QString &key, uint value)
    {
        {
            const QMutexLocker lock(&m_mutex);
            m_values[key] = value;
        }
        QMetaObject::invokeMethod(this, [this, key, value] {
            Q_EMIT SettingChanged(QLatin1String(Group), key, QDBusVariant(QVariant(value)));
        });
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &, const QString &key)
    {
        const QMutexLocker lock(&m_mutex);
        return QDBusVariant(QVariant::fromValue(QDBusVariant(QVariant(m_values.value(key)))));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QMutex m_mutex;
    QHash<QString, uint> m_values;
};

} // namespace

class PortalTest : public QObject
{
    Q_OBJECT

public:
    explicit PortalTest(const QString &address)
        : m_address(address)
    {
    }

private Q_SLOTS:
    void initTestCase();
    void followsTheDesktop();
    void leavesWhatThePersonChose();
    void cleanupTestCase();

private:
    QString m_address;
    QThread m_thread; // the theme waits for answers, so the portal needs a thread of its own
    FakePortal *m_portal = new FakePortal;
};

void PortalTest::initTestCase()
{
    if (m_address.isEmpty())
        QSKIP("2 tests of the desktop's portal were skipped: there is no dbus-daemon");
    m_portal->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_portal, &QObject::deleteLater);
    m_thread.start();
    // In the thread of the portal, since that makes relays for its signals.
    bool isThere = false;
    QMetaObject::invokeMethod(
        m_portal,
        [this] {
            QDBusConnection bus = QDBusConnection::connectToBus(m_address, QStringLiteral("portal"));
            return bus.isConnected() &&
                   bus.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), m_portal,
                                      QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals) &&
                   bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
        },
        Qt::BlockingQueuedConnection, &isThere);
    QVERIFY(isThere);
}

void PortalTest::followsTheDesktop()
{
    m_portal->set(QStringLiteral("color-scheme"), 1);
    Theme theme(*qApp);
    QVERIFY2(tokens().isDark, "it was not asked at the start");
    QVERIFY(!Theme::reducesMotion());
    m_portal->set(QStringLiteral("color-scheme"), 2);
    QTRY_VERIFY(!tokens().isDark);
    m_portal->set(QStringLiteral("color-scheme"), 1);
    QTRY_VERIFY(tokens().isDark);
    m_portal->set(QStringLiteral("color-scheme"),
                  0); // no wish: as the platform's palette was, which is light here
    QTRY_VERIFY(!tokens().isDark);
    m_portal->set(QStringLiteral("contrast"), 1);
    QTRY_VERIFY(Theme::increasesContrast());
    QCOMPARE(tokens().border, tokens().control);
    m_portal->set(QStringLiteral("reduced-motion"), 1);
    QTRY_VERIFY(Theme::reducesMotion());
    m_portal->set(QStringLiteral("contrast"), 0);
    QTRY_VERIFY(!Theme::increasesContrast());
    m_portal->set(QStringLiteral("reduced-motion"), 0);
}

void PortalTest::leavesWhatThePersonChose()
{
    m_portal->set(QStringLiteral("color-scheme"), 2);
    Theme theme(*qApp);
    theme.setAppearance({.scheme = Appearance::Scheme::Light});
    QSignalSpy changes(&theme, &Theme::changed);
    m_portal->set(QStringLiteral("color-scheme"), 1);
    QTRY_VERIFY(changes.count() > 0);
    QVERIFY(!tokens().isDark);
    theme.setAppearance({.scheme = Appearance::Scheme::System});
    QVERIFY(tokens().isDark);
}

void PortalTest::cleanupTestCase()
{
    m_thread.quit();
    m_thread.wait();
}

// The bus has to be there before anything in Qt asks for it.
int main(int argc, char **argv)
{
    QProcess daemon;
    QString address;
    if (const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        !program.isEmpty()) {
        daemon.start(program, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                               QStringLiteral("--print-address")});
        if (daemon.waitForStarted() && daemon.waitForReadyRead())
            address = QString::fromUtf8(daemon.readLine()).trimmed();
        if (!address.isEmpty())
            qputenv("DBUS_SESSION_BUS_ADDRESS", address.toUtf8());
    }
    int result = 0;
    {
        QApplication app(argc, argv);
        qRegisterMetaType<QDBusVariant>();
        PortalTest test(address);
        result = QTest::qExec(&test, argc, argv);
    }
    daemon.kill();
    daemon.waitForFinished();
    return result;
}

#include "tst_portal.moc"
