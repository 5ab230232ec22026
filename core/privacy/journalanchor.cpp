#include "core/privacy/journalanchor.h"

#include "core/privacy/journalheads.h"

namespace lead {

QString JournalAnchor::keyFor(const QString &workspaceUuid)
{
    return QStringLiteral("journal-head/") + workspaceUuid;
}

void JournalAnchor::read(const QString &workspaceUuid, const Found &then)
{
    m_keychain.read(keyFor(workspaceUuid), [then](const Result<std::optional<QString>> &text) {
        if (!text)
            then(text.error());
        else
            then(*text ? headFromText(**text, Keychain::tr("The keychain")) : std::optional<JournalHead>());
    });
}

void JournalAnchor::write(const QString &workspaceUuid, const JournalHead &head, const Keychain::Written &then)
{
    m_keychain.write(keyFor(workspaceUuid), headText(head), then);
}

} // namespace lead
