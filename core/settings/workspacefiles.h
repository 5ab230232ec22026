#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <vector>

namespace lead {

/// A copy of a workspace that lies in its folder of backups.
struct BackupFile
{
    QString path;
    Millis madeAt = 0;
    qint64 bytes = 0;
    qint64 leads = -1; ///< as its manifest says; -1 without one

    bool operator==(const BackupFile &) const = default;
};

/// Where the backups of a workspace lie: "<name> backups" beside it.
QString backupFolder(const QString &workspace);
/// A name for a backup made now, in that folder, which is created.
Result<QString> newBackupPath(const QString &workspace, const Clock &clock);
/// Newest first.
std::vector<BackupFile> backupsOf(const QString &workspace);

/// The files that make up a workspace and exist; with its backups and what a restore replaced when asked.
QStringList filesOf(const QString &workspace, bool withBackups);
/// Deletes them for good. The workspace must not be open. Stops at the first that cannot be deleted.
Result<void> eraseFiles(const QString &workspace, bool withBackups);

} // namespace lead
