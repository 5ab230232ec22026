#include "core/storage/automaticbackup.h"

#include "core/base/clock.h"
#include "core/storage/backup.h"
#include "core/storage/connection.h"
#include "core/storage/filestore.h"
#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lead {

namespace {

Millis oldestFor(AutomaticBackup::Occasion occasion)
{
    switch (occasion) {
    case AutomaticBackup::Occasion::Daily:
    case AutomaticBackup::Occasion::Merge:
        return 24 * HourMillis;
    case AutomaticBackup::Occasion::MassDelete:
    case AutomaticBackup::Occasion::LargeImport:
        return HourMillis;
    }
    return HourMillis;
}

QString headOf(Workspace &workspace)
{
    Query head(workspace.connection(), QStringLiteral("SELECT hash FROM operation WHERE seq IS NOT NULL ORDER BY seq DESC LIMIT 1"));
    return head.exec() && head.next() ? QString::fromLatin1(head.bytes(0).toHex()) : QString();
}

void removeBackup(const QString &path)
{
    QFile::remove(path);
    QFile::remove(BackupManifest::pathOf(path));
    QDir(FileStore::folderOf(path)).removeRecursively();
}

// Also what a program left that ended in the middle of a backup.
void rotate(const QString &workspace)
{
    for (const BackupFile &backup : expendable(backupsOf(workspace)))
        removeBackup(backup.path);
    QDir folder(backupFolder(workspace));
    for (const QString &name : folder.entryList({QStringLiteral("*-auto*.leadwright.part")}, QDir::Files))
        folder.remove(name);
}

} // namespace

Result<std::optional<BackupFile>> AutomaticBackup::ensure(Workspace &workspace, Occasion occasion)
{
    if (workspace.connection().number(QStringLiteral("SELECT EXISTS (SELECT 1 FROM lead)")).value_or(0) == 0)
        return std::optional<BackupFile>();
    const Millis now = workspace.clock().now();
    const QString head = headOf(workspace);
    for (const BackupFile &backup : backupsOf(workspace.path())) {
        const bool isYoung = backup.madeAt > now - oldestFor(occasion) && backup.madeAt <= now + HourMillis;
        if (backup.leads >= 0 && (isYoung || (!head.isEmpty() && backup.auditHead == head)))
            return std::optional<BackupFile>();
    }
    const Result<QString> path = newBackupPath(workspace.path(), workspace.clock(), true);
    if (!path)
        return path.error();
    const Result<BackupManifest> written = Backup::write(workspace, *path);
    if (!written)
        return written.error();
    rotate(workspace.path());
    return std::optional<BackupFile>({*path, now, written->bytes, written->leads, true, written->auditHead});
}

Result<void> AutomaticBackup::ensureBefore(Workspace &workspace, const QString &list)
{
    if (QFileInfo(list).size() < LargeListBytes)
        return {};
    const auto kept = ensure(workspace, Occasion::LargeImport);
    if (kept)
        return {};
    return Error{kept.error().code, QCoreApplication::translate("ImportService", "Before a large import a backup is made, which did not work, so nothing was imported. %1").arg(kept.error().message), kept.error().detail};
}

} // namespace lead
