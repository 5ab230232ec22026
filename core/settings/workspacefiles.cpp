#include "core/settings/workspacefiles.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lead {

namespace {

struct WorkspaceFilesText
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFiles)
};

} // namespace

QStringList filesOf(const QString &workspace, bool withBackups)
{
    QStringList files;
    for (const char *suffix : {"", "-wal", "-shm", "-journal", "-facts", "-reserve"})
        if (const QString path = workspace + QLatin1String(suffix); QFileInfo::exists(path))
            files << path;
    if (!withBackups)
        return files;
    const QFileInfo file(workspace);
    const QString name = file.fileName();
    // What a restore or salvage replaced and what was kept before the schema was changed: "<file>.replaced-...",
    // "<file>.corrupt-...", "<file>.before-v3".
    for (const QFileInfo &beside : file.absoluteDir().entryInfoList(QDir::Files))
        if (beside.fileName().startsWith(name + QStringLiteral(".replaced-")) || beside.fileName().startsWith(name + QStringLiteral(".before-v")) || beside.fileName().startsWith(name + QStringLiteral(".corrupt-")))
            files << beside.absoluteFilePath();
    for (const BackupFile &backup : backupsOf(workspace)) {
        files << backup.path;
        if (const QString manifest = backup.path + QStringLiteral(".json"); QFileInfo::exists(manifest))
            files << manifest;
    }
    return files;
}

Result<void> eraseFiles(const QString &workspace, bool withBackups)
{
    for (const QString &path : filesOf(workspace, withBackups))
        if (QFile file(path); !file.remove())
            return Error{Error::ReadOnly, WorkspaceFilesText::tr("%1 cannot be deleted. Close the programs that use it and try again.").arg(path), file.errorString()};
    if (withBackups)
        QDir().rmdir(backupFolder(workspace));
    return {};
}

} // namespace lead
