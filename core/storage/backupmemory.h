#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace lead {

class Connection;

/// Where a person put backups of a workspace outside of its folder of backups, so that an erasure can name them.
class BackupMemory
{
public:
    /// Notes a backup that was just made; one in the folder of backups is found without. Opens the workspace for writing on
    /// its own account, for backups are made by who only reads.
    static Result<void> remember(const QString &workspace, const QString &backup);
    /// Absolute paths, oldest first; also of those that are gone.
    static QStringList remembered(Connection &workspace);
    /// Whether a file is, or was, the workspace with this UUID.
    static bool isOf(const QString &path, const QString &uuid);
};

} // namespace lead
