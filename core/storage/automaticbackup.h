#pragma once

#include "core/storage/backupfolder.h"

#include <optional>

namespace lead {

class Workspace;

/// Backups that nobody has to think of, in the folder of backups: daily, and before what changes a lot at once.
class AutomaticBackup
{
public:
    enum class Occasion : std::uint8_t { Daily, Merge, MassDelete, LargeImport };

    /// From so many leads on a deletion, and from so many bytes on a list (some 10,000 rows), is a lot.
    static constexpr std::size_t ManyLeads = 100;
    static constexpr qint64 LargeListBytes = 1500000;

    /// Makes a verified backup, unless there is one that holds everything, or is young enough: of the last day before a
    /// merge, of the last hour before a mass deletion or a large import. Then removes those that the rotation lets go.
    /// Absent when none was needed. An empty workspace needs none.
    static Result<std::optional<BackupFile>> ensure(Workspace &workspace, Occasion occasion);
    /// The same before a list is imported, when it is large; its error says that nothing was imported.
    static Result<void> ensureBefore(Workspace &workspace, const QString &list);
};

} // namespace lead
