#pragma once

#include "core/leads/leadservice.h"
#include "ui/shell/newslook.h"
#include "ui/shell/notificationlog.h"

#include <QObject>

namespace lead {

class Settings;

/// Tells a person in the window that somebody named them in the story of a lead, also what was written while the program was closed.
/// Each note is told once.
class MentionTeller : public QObject
{
    Q_OBJECT

public:
    MentionTeller(LeadService &leads, Settings &settings, QObject *parent = nullptr);

Q_SIGNALS:
    /// For toast and notification centre; its action opens the lead.
    void told(const lead::Notification &notification);
    void leadWanted(lead::LeadId lead);

private:
    void look();
    void tell(const std::vector<Mention> &mentions, const QString &workspace, UserId me);

    LeadService &m_leads;
    Settings &m_settings;
    NewsLook m_look;
};

} // namespace lead
