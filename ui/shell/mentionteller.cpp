#include "ui/shell/mentionteller.h"

#include "core/base/whendone.h"
#include "core/settings/settings.h"

namespace lead {

MentionTeller::MentionTeller(LeadService &leads, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_leads(leads)
    , m_settings(settings)
    , m_look(leads, [this] { look(); })
{
    m_look.start();
}

void MentionTeller::look()
{
    const WorkspaceInfoPtr info = m_leads.info();
    whenDone(m_leads.mentions(m_settings.mentionsToldUntil(info->uuid, info->me)), this, [this, workspace = info->uuid, me = info->me](const Result<std::vector<Mention>> &mentions) {
        // Errors of reading are told by what the person looks at.
        if (mentions && m_leads.info() && m_leads.info()->uuid == workspace)
            tell(*mentions, workspace, me);
        m_look.end();
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
