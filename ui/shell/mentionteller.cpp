#include "ui/shell/mentionteller.h"

#include "core/base/whendone.h"
#include "core/settings/settings.h"

namespace lead {

namespace {
constexpr int Pause = 1000; // ms
}

MentionTeller::MentionTeller(LeadService &leads, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_leads(leads)
    , m_settings(settings)
{
    connect(&leads, &LeadService::opened, this, &MentionTeller::look);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &MentionTeller::look);
    connect(&leads, &LeadService::leadsChanged, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    if (leads.isOpen())
        look();
}

void MentionTeller::look()
{
    const WorkspaceInfoPtr info = m_leads.info();
    if (!info)
        return;
    if (m_isLooking) {
        m_looksAgain = true;
        return;
    }
    m_isLooking = true;
    whenDone(m_leads.mentions(m_settings.mentionsToldUntil(info->uuid, info->me)), this, [this, workspace = info->uuid, me = info->me](const Result<std::vector<Mention>> &mentions) {
        m_isLooking = false;
        // Errors of reading are told by what the person looks at.
        if (mentions && m_leads.info() && m_leads.info()->uuid == workspace)
            tell(*mentions, workspace, me);
        if (std::exchange(m_looksAgain, false))
            look();
    });
}

void MentionTeller::tell(const std::vector<Mention> &mentions, const QString &workspace, UserId me)
{
    for (const Mention &mention : mentions) {
        Notification notification;
        notification.text = tr("%1 mentioned you on %2: %3", "person, lead, text").arg(mention.who, mention.leadName, mention.text);
        notification.tone = ToneName::Info;
        notification.actionText = tr("Open the lead");
        notification.open = [this, lead = mention.lead] { Q_EMIT leadWanted(lead); };
        Q_EMIT told(notification);
    }
    if (!mentions.empty())
        m_settings.setMentionsToldUntil(workspace, me, mentions.back().activity);
}

} // namespace lead
