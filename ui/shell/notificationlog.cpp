#include "ui/shell/notificationlog.h"

#include <algorithm>

namespace lead {

namespace {
constexpr std::size_t Most = 200;
} // namespace

NotificationLog::NotificationLog(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

void NotificationLog::add(Notification notification)
{
    notification.at = m_clock.now();
    m_all.insert(m_all.begin(), std::move(notification));
    if (m_all.size() > Most)
        m_all.pop_back();
    Q_EMIT changed();
}

int NotificationLog::unread() const
{
    return static_cast<int>(
        std::count_if(m_all.begin(), m_all.end(), [](const Notification &one) { return !one.isRead; }));
}

void NotificationLog::markRead()
{
    if (unread() == 0)
        return;
    for (Notification &one : m_all)
        one.isRead = true;
    Q_EMIT changed();
}

void NotificationLog::clear()
{
    m_all.clear();
    Q_EMIT changed();
}

} // namespace lead
