#include "core/settings/workspacefiles.h"

#include "core/storage/filestore.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

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

const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");

} // namespace

QString backupFolder(const QString &workspace)
{
    const QFileInfo file(workspace);
    return file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral(" backups"));
}

Result<QString> newBackupPath(const QString &workspace, const Clock &clock)
{
    const QDir folder(backupFolder(workspace));
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{Error::ReadOnly, WorkspaceFilesText::tr("The folder %1 cannot be made. Check the permissions of the folder above it.").arg(folder.path())};
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString stem = QFileInfo(workspace).completeBaseName() + u'-' + QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC).toString(stampFormat);
    QString path = folder.filePath(stem + QStringLiteral(".leadwright"));
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = folder.filePath(QStringLiteral("%1-%2.leadwright").arg(stem).arg(n));
    return path;
}

std::vector<BackupFile> backupsOf(const QString &workspace)
{
    std::vector<BackupFile> backups;
    const QDir folder(backupFolder(workspace));
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.leadwright")}, QDir::Files)) {
        BackupFile backup{file.absoluteFilePath(), file.lastModified().toMSecsSinceEpoch(), file.size()};
        // The moment in the name is that of the workspace's clock and survives copying.
        const QString stamp = file.completeBaseName().mid(QFileInfo(workspace).completeBaseName().size() + 1).left(15);
        if (QDateTime at = QDateTime::fromString(stamp, stampFormat); at.isValid()) {
            at.setTimeSpec(Qt::UTC);
            backup.madeAt = at.toMSecsSinceEpoch();
        }
        QFile manifest(backup.path + QStringLiteral(".json"));
        if (manifest.open(QIODevice::ReadOnly))
            backup.leads = QJsonDocument::fromJson(manifest.readAll()).object().value(QStringLiteral("leads")).toInteger(-1);
        backups.push_back(backup);
    }
    std::sort(backups.begin(), backups.end(), [](const BackupFile &a, const BackupFile &b) { return a.madeAt != b.madeAt ? a.madeAt > b.madeAt : a.path > b.path; });
    return backups;
}

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
