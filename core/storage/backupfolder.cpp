#include "core/storage/backupfolder.h"

#include "core/storage/backup.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSet>
#include <algorithm>

namespace lead {

namespace {

struct WorkspaceFilesText
{
    Q_DECLARE_TR_FUNCTIONS(WorkspaceFiles)
};

const QString stampFormat = QStringLiteral("yyyyMMdd-HHmmss");
const QString automaticMark = QStringLiteral("-auto");

BackupFile describe(const QFileInfo &file, const QString &workspace)
{
    BackupFile backup{file.absoluteFilePath(), file.lastModified().toMSecsSinceEpoch(), file.size()};
    // The moment in the name is that of the workspace's clock and survives copying.
    const QString rest = file.completeBaseName().mid(QFileInfo(workspace).completeBaseName().size() + 1);
    if (QDateTime at = QDateTime::fromString(rest.left(15), stampFormat); at.isValid()) {
        at.setTimeSpec(Qt::UTC);
        backup.madeAt = at.toMSecsSinceEpoch();
    }
    backup.isAutomatic = rest.mid(15).startsWith(automaticMark);
    QFile manifest(BackupManifest::pathOf(backup.path));
    if (manifest.open(QIODevice::ReadOnly)) {
        const QJsonObject object = QJsonDocument::fromJson(manifest.readAll()).object();
        backup.leads = object.value(QStringLiteral("leads")).toInteger(-1);
        backup.auditHead = object.value(QStringLiteral("audit_head")).toString();
    }
    return backup;
}

} // namespace

QString backupFolder(const QString &workspace)
{
    const QFileInfo file(workspace);
    return file.absoluteDir().filePath(file.completeBaseName() + QStringLiteral(" backups"));
}

Result<QString> newBackupPath(const QString &workspace, const Clock &clock, bool isAutomatic)
{
    const QDir folder(backupFolder(workspace));
    if (!folder.mkpath(QStringLiteral(".")))
        return Error{Error::ReadOnly, WorkspaceFilesText::tr("The folder %1 cannot be made. Check the permissions of the folder above it.").arg(folder.path())};
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const QString stem = QFileInfo(workspace).completeBaseName() + u'-' + QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC).toString(stampFormat) + (isAutomatic ? automaticMark : QString());
    QString path = folder.filePath(stem + QStringLiteral(".leadwright"));
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = folder.filePath(QStringLiteral("%1-%2.leadwright").arg(stem).arg(n));
    return path;
}

Result<void> canHoldBackup(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.exists())
        return Error{Error::NotFound, WorkspaceFilesText::tr("There is no folder %1. Make it first, or choose another place for the backup.").arg(folder.filePath())};
    if (!folder.isDir())
        return Error{Error::Invalid, WorkspaceFilesText::tr("%1 is not a folder. Choose another place for the backup.").arg(folder.filePath())};
    if (!folder.isWritable())
        return Error{Error::ReadOnly, WorkspaceFilesText::tr("You may not write to the folder %1. Choose another place for the backup, or change its permissions.").arg(folder.filePath())};
    return {};
}

std::vector<BackupFile> backupsOf(const QString &workspace)
{
    std::vector<BackupFile> backups;
    const QDir folder(backupFolder(workspace));
    for (const QFileInfo &file : folder.entryInfoList({QStringLiteral("*.leadwright")}, QDir::Files))
        backups.push_back(describe(file, workspace));
    std::sort(backups.begin(), backups.end(), [](const BackupFile &a, const BackupFile &b) { return a.madeAt != b.madeAt ? a.madeAt > b.madeAt : a.path > b.path; });
    return backups;
}

QString newestGoodBackup(const QString &workspace)
{
    for (const BackupFile &backup : backupsOf(workspace))
        if (Backup::verify(backup.path))
            return backup.path;
    return {};
}

std::vector<BackupFile> expendable(const std::vector<BackupFile> &backups)
{
    struct Span
    {
        qsizetype most;
        QSet<QString> kept;
    };
    Span days{7, {}};
    Span weeks{4, {}};
    Span months{6, {}};
    std::vector<BackupFile> gone;
    // Newest first, so that the first of a day, week or month is its newest.
    for (const BackupFile &backup : backups) {
        if (!backup.isAutomatic)
            continue;
        const QDate day = QDateTime::fromMSecsSinceEpoch(backup.madeAt, Qt::UTC).date();
        int year = 0;
        const int week = day.weekNumber(&year);
        bool isKept = false;
        for (const auto &[span, name] : {std::pair(&days, day.toString(Qt::ISODate)), std::pair(&weeks, QStringLiteral("%1-%2").arg(year).arg(week)),
                                         std::pair(&months, day.toString(QStringLiteral("yyyy-MM")))}) {
            if (span->kept.contains(name) || span->kept.size() >= span->most)
                continue;
            span->kept.insert(name);
            isKept = true;
        }
        if (!isKept)
            gone.push_back(backup);
    }
    return gone;
}

} // namespace lead
