#include "core/settings/workspacefiles.h"

#include "core/storage/filestore.h"

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

// Everything in the folder of attached files of a workspace or backup, also what was left of an interrupted copy.
QStringList attachedFilesOf(const QString &database)
{
    QStringList files;
    for (const QFileInfo &file : QDir(FileStore::folderOf(database)).entryInfoList(QDir::Files | QDir::Hidden | QDir::System))
        files << file.absoluteFilePath();
    return files;
}

} // namespace

QStringList filesOf(const QString &workspace, bool withBackups)
{
    QStringList files;
    for (const char *suffix : {"", "-wal", "-shm", "-journal", "-facts", "-reserve"})
        if (const QString path = workspace + QLatin1String(suffix); QFileInfo::exists(path))
            files << path;
    files << attachedFilesOf(workspace);
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
        files << attachedFilesOf(backup.path);
    }
    return files;
}

Result<void> eraseFiles(const QString &workspace, bool withBackups)
{
    QStringList folders{FileStore::folderOf(workspace)};
    if (withBackups)
        for (const BackupFile &backup : backupsOf(workspace))
            folders << FileStore::folderOf(backup.path);
    for (const QString &path : filesOf(workspace, withBackups))
        if (QFile file(path); !file.remove())
            return Error{Error::ReadOnly, WorkspaceFilesText::tr("%1 cannot be deleted. Close the programs that use it and try again.").arg(path), file.errorString()};
    for (const QString &folder : folders)
        QDir().rmdir(folder);
    if (withBackups)
        QDir().rmdir(backupFolder(workspace));
    return {};
}

} // namespace lead
