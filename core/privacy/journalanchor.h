#pragma once

#include "core/secrets/keychain.h"
#include "core/storage/journal.h"

namespace lead {

/// The head of the journal of a workspace in the keychain of whoever works with it, where somebody with the file alone cannot reach
/// it.
class JournalAnchor
{
public:
    explicit JournalAnchor(Keychain &keychain)
        : m_keychain(keychain)
    {
    }

    using Found = std::function<void(const Result<std::optional<JournalHead>> &)>;
    void read(const QString &workspaceUuid, const Found &then);
    void write(const QString &workspaceUuid, const JournalHead &head, const Keychain::Written &then);

private:
    static QString keyFor(const QString &workspaceUuid);

    Keychain &m_keychain;
};

} // namespace lead
