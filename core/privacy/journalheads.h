#pragma once

#include "core/storage/journal.h"

namespace lead {

/// What the manifests of the backups of a workspace know of its journal, oldest first.
std::vector<JournalHead> headsInBackups(const QString &workspace);

/// A head as text for a keychain ("12:<hash, hexadecimal>"), and back; absent for what is none.
QString headText(const JournalHead &head);
std::optional<JournalHead> headFromText(const QString &text, const QString &keptIn);

} // namespace lead
