#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QStringList>
#include <vector>

namespace lead {

/// A copy of a workspace that lies in its folder of backups.
struct BackupFile
{
    QString path;
    Millis madeAt = 0;
    qint64 bytes = 0;
    qint64 leads = -1;        ///< as its manifest says; -1 without one
    bool isAutomatic = false; ///< made without being asked for, and removed so by and by
    QString auditHead = {};   ///< as its manifest says
    QStringList fileProblems = {}; ///< of one just made: sentences about attached files that could not be copied along

    bool operator==(const BackupFile &) const = default;
};

/// Where the backups of a workspace lie: "<name> backups" beside it.
QString backupFolder(const QString &workspace);
/// A name for a backup made now, in that folder, which is created.
Result<QString> newBackupPath(const QString &workspace, const Clock &clock, bool isAutomatic = false);
/// Whether a backup can be put at `path`. When not, the error names its folder and what to do; the engine would only speak of the
/// workspace.
Result<void> canHoldBackup(const QString &path);
/// Newest first.
std::vector<BackupFile> backupsOf(const QString &workspace);
/// The newest that is what it was when it was written; empty without one.
QString newestGoodBackup(const QString &workspace);
/// Those that need not be kept of automatic ones: all but the newest of each of 7 days, 4 weeks and 6 months. Days and
/// weeks without a backup do not count.
std::vector<BackupFile> expendable(const std::vector<BackupFile> &backups);

} // namespace lead
