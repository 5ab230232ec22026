#pragma once

#include <QObject>

class QDBusMessage;

namespace lead {

/// What the desktop says about how its programs should look, by its portal (org.freedesktop.portal.Settings),
/// and when it changes its mind. Without a portal: the lightness of the platform's palette, and no wish for
/// contrast or stillness.
class SystemAppearance : public QObject
{
    Q_OBJECT

public:
    explicit SystemAppearance(QObject *parent = nullptr);

    bool prefersDark() const { return m_prefersDark; }
    bool increasesContrast() const { return m_increasesContrast; }
    bool reducesMotion() const { return m_reducesMotion; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QDBusMessage &message);

private:
    void take(const QString &group, const QString &key, uint value);

    bool m_platformIsDark = false; ///< by the palette that there was at the start
    bool m_prefersDark = false;
    bool m_increasesContrast = false;
    bool m_reducesMotion = false;
};

} // namespace lead
