#include "ui/theme/systemappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QPalette>
#include <optional>

namespace lead {

namespace {

constexpr int PatienceMillis = 250; // a portal that hangs must not hold up the window

QString service()
{
    return QStringLiteral("org.freedesktop.portal.Desktop");
}
QString path()
{
    return QStringLiteral("/org/freedesktop/portal/desktop");
}
QString interface()
{
    return QStringLiteral("org.freedesktop.portal.Settings");
}
QString appearanceGroup()
{
    return QStringLiteral("org.freedesktop.appearance");
}

// Read() answers a variant in a variant.
uint unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}

std::optional<uint> ask(const QString &key)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return std::nullopt;
    QDBusMessage question =
        QDBusMessage::createMethodCall(service(), path(), interface(), QStringLiteral("Read"));
    question << appearanceGroup() << key;
    const QDBusMessage answer = bus.call(question, QDBus::Block, PatienceMillis);
    if (answer.type() != QDBusMessage::ReplyMessage || answer.arguments().isEmpty())
        return std::nullopt;
    return unwrapped(answer.arguments().constFirst());
}

bool paletteIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
    , m_platformIsDark(paletteIsDark())
    , m_prefersDark(m_platformIsDark)
{
    for (const QString &key :
         {QStringLiteral("color-scheme"), QStringLiteral("contrast"), QStringLiteral("reduced-motion")}) {
        const std::optional<uint> value = ask(key);
        if (!value && key == u"color-scheme")
            return; // no portal: do not wait for it again
        take(appearanceGroup(), key, value.value_or(0));
    }
    // With a typed slot connect() refuses on Qt 6.4; a slot that takes the whole message works.
    QDBusConnection::sessionBus().connect(service(), path(), interface(), QStringLiteral("SettingChanged"),
                                          this, SLOT(onSettingChanged(QDBusMessage)));
}

void SystemAppearance::onSettingChanged(const QDBusMessage &message)
{
    const QList<QVariant> arguments = message.arguments();
    if (arguments.size() < 3)
        return;
    take(arguments[0].toString(), arguments[1].toString(), unwrapped(arguments[2]));
    Q_EMIT changed();
}

void SystemAppearance::take(const QString &group, const QString &key, uint value)
{
    if (group != appearanceGroup())
        return;
    if (key == u"color-scheme") // 0: no preference, 1: dark, 2: light
        m_prefersDark = value == 1 || (value != 2 && m_platformIsDark);
    else if (key == u"contrast")
        m_increasesContrast = value == 1;
    else if (key == u"reduced-motion")
        m_reducesMotion = value == 1;
}

} // namespace lead
