#pragma once

#include "core/leads/reminderqueue.h"
#include "ui/shell/desktopnotifier.h"
#include "ui/shell/notificationlog.h"

namespace lead {

class Settings;
struct NotificationChoice;

/// Brings reminders to the person: into the notifications of the window always, to the desktop unless it is quiet hours or
/// not wanted. What was missed comes as one message.
class ReminderTeller : public QObject
{
    Q_OBJECT

public:
    /// `bus` as in DesktopNotifier.
    ReminderTeller(LeadService &leads, Settings &settings, const QString &bus = {}, QObject *parent = nullptr);

    ReminderQueue &queue() { return m_queue; }

Q_SIGNALS:
    /// For toast and notification centre; its action opens the lead.
    void told(const lead::Notification &notification);
    void leadWanted(lead::LeadId lead);
    /// The person clicked a message of the desktop, so that the window may come forward; see DesktopNotifier.
    void windowWanted(const QByteArray &activationToken);

private:
    void begin();
    void tell(const std::vector<Reminder> &now, const std::vector<Reminder> &missed);
    void tellOne(const Reminder &reminder, bool isQuietNow);
    void tellMissed(const std::vector<Reminder> &missed, bool isQuietNow);

    LeadService &m_leads;
    Settings &m_settings;
    ReminderQueue m_queue;
    DesktopNotifier m_desktop;
};

} // namespace lead
