#pragma once

#include <QTime>

namespace lead {

/// What may come to a person outside of the window, and when not.
struct NotificationChoice
{
    bool onDesktop = true;
    bool hasQuietHours = true;
    QTime quietFrom = QTime(20, 0);
    QTime quietUntil = QTime(8, 0); ///< of the next day when it is before `quietFrom`

    bool operator==(const NotificationChoice &) const = default;
};

/// Whether the desktop is to be left alone at that time of day.
inline bool isQuiet(const NotificationChoice &choice, const QTime &time)
{
    if (!choice.hasQuietHours || choice.quietFrom == choice.quietUntil)
        return false;
    if (choice.quietFrom < choice.quietUntil)
        return time >= choice.quietFrom && time < choice.quietUntil;
    return time >= choice.quietFrom || time < choice.quietUntil;
}

} // namespace lead
