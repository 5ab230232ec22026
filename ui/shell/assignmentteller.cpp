#include "ui/shell/assignmentteller.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"
#include "core/settings/settings.h"

#include <QDateTime>

namespace lead {

AssignmentTeller::AssignmentTeller(LeadService &leads, Settings &settings, const QString &bus, QObject *parent)
    : QObject(parent)
    , m_leads(leads)
    , m_settings(settings)
    , m_desktop(bus)
    , m_look(leads, [this] { look(); })
{
    connect(&m_desktop, &DesktopNotifier::activated, this, [this](qint64 lead, const QByteArray &token) {
        Q_EMIT windowWanted(token);
        Q_EMIT leadWanted({lead});
    });
    m_look.start();
}

void AssignmentTeller::look()
{
    const WorkspaceInfoPtr info = m_leads.info();
    whenDone(m_leads.assignments(m_settings.assignmentsToldUntil(info->uuid, info->me)), this, [this, workspace = info->uuid, me = info->me](const Result<AssignmentNews> &news) {
        // Errors of reading are told by what the person looks at.
        if (news && m_leads.info() && m_leads.info()->uuid == workspace) {
            m_settings.setAssignmentsToldUntil(workspace, me, news->until);
            for (const AssignedLeads &given : news->given)
                tell(given);
        }
        m_look.end();
    });
}

bool AssignmentTeller::staysInside() const
{
    const NotificationChoice choice = m_settings.notifications();
    return !choice.onDesktop || isQuiet(choice, QDateTime::fromMSecsSinceEpoch(m_leads.clock().now(), m_leads.info()->timeZone).time());
}

void AssignmentTeller::tell(const AssignedLeads &given)
{
    const auto count = static_cast<int>(given.count);
    Notification notification;
    notification.text = count == 1 ? tr("%1 gave you a lead: %2", "person, lead").arg(given.byName, given.leadName) : tr("%1 gave you %n leads", "person", count).arg(given.byName);
    notification.tone = ToneName::Info;
    if (count == 1) {
        notification.actionText = tr("Open the lead");
        notification.open = [this, lead = given.lead] { Q_EMIT leadWanted(lead); };
    } else {
        const QString day = QDateTime::fromMSecsSinceEpoch(given.since, m_leads.info()->timeZone).date().toString(Qt::ISODate);
        notification.actionText = tr("Show the leads");
        notification.open = [this, day] { Q_EMIT leadsWanted(QStringLiteral("owner = me and assigned_at >= %1").arg(day)); };
    }
    Q_EMIT told(notification);
    if (!staysInside())
        m_desktop.show(tr("New leads for you"), notification.text, given.lead.value);
}

} // namespace lead
