#include "core/storage/presence.h"

#include "core/storage/query.h"
#include "core/storage/settingrepository.h"
#include "core/storage/transaction.h"
#include "core/storage/workspace.h"

namespace lead {

namespace {

const QString Prefix = QStringLiteral("on_lead.");

} // namespace

Result<void> PresenceBoard::stand(LeadId lead)
{
    Transaction transaction(m_workspace.connection());
    if (!transaction.begun())
        return transaction.begun();
    const QString value = lead.isValid() ? QStringLiteral("%1 %2").arg(lead.toString(), QString::number(m_workspace.clock().now())) : QString();
    if (Result<void> done = SettingRepository(m_workspace).write(Prefix + m_workspace.actingUser().toString(), value); !done)
        return done;
    return transaction.commit();
}

Result<std::vector<Presence>> PresenceBoard::others()
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT name, value FROM setting WHERE workspace_id = 1 AND name >= 'on_lead.' AND name < 'on_lead/'"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    const Millis now = m_workspace.clock().now();
    std::vector<Presence> others;
    while (query.next()) {
        const QString value = query.text(1);
        const Presence presence{{query.text(0).mid(Prefix.size()).toLongLong()}, {value.section(u' ', 0, 0).toLongLong()}, value.section(u' ', 1).toLongLong()};
        if (presence.lead.isValid() && presence.user != m_workspace.actingUser() && now - presence.at < Stale)
            others.push_back(presence);
    }
    return others;
}

} // namespace lead
