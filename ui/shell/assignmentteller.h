#pragma once

#include "core/leads/assignmentreader.h"
#include "ui/shell/desktopnotifier.h"
#include "ui/shell/newslook.h"
#include "ui/shell/notificationlog.h"


namespace lead {

class LeadService;
class Settings;

/// Tells a person that others gave them leads, also while the program was closed: in the window always, on the desktop unless that is
/// not wanted or it is quiet hours. Each is told once.
class AssignmentTeller : public QObject
{
    Q_OBJECT

public:
    /// `bus` as in DesktopNotifier.
    AssignmentTeller(LeadService &leads, Settings &settings, const QString &bus = {}, QObject *parent = nullptr);

Q_SIGNALS:
    /// For toast and notification centre; its action opens the lead, or the list of them.
    void told(const lead::Notification &notification);
    void leadWanted(lead::LeadId lead);
    void leadsWanted(const QString &condition);
    /// The person clicked a message of the desktop; see DesktopNotifier.
    void windowWanted(const QByteArray &activationToken);

private:
    void look();
    void tell(const AssignedLeads &given);
    bool staysInside() const;

    LeadService &m_leads;
    Settings &m_settings;
    DesktopNotifier m_desktop;
    NewsLook m_look;
};

} // namespace lead
