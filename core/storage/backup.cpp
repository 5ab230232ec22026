#include "core/storage/backup.h"

#include "core/storage/attachmentcheck.h"
#include "core/storage/attachmentrepository.h"
#include "core/storage/backupfolder.h"
#include "core/storage/backuptext.h"
#include "core/storage/databasecopy.h"
#include "core/storage/filestore.h"
#include "core/storage/safefile.h"
#include "core/storage/schemaguard.h"
#include "core/storage/workspace.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <unistd.h>

namespace lead {

namespace {

Result<FileStore::Copied> copyFiles(Workspace &workspace, const QString &backup)
{
    const Result<QStringList> contents = AttachmentRepository(workspace).contents();
    return contents ? FileStore(workspace.path()).copyTo(FileStore(backup), *contents) : contents.error();
}

Result<void> moveAside(const QString &from, const QString &to)
{
    if (!QFileInfo::exists(from) || QFile::rename(from, to))
        return {};
    return Error{Error::ReadOnly, BackupText::tr("%1 cannot be moved aside. Close the programs that use it and try again.").arg(from)};
}

// Puts into a manifest what the files in a folder are, against those that a database names.
Result<void> describeFiles(Connection &database, const FileStore &files, BackupManifest &manifest)
{
    const Result<AttachmentReport> report = AttachmentCheck::run(database, files);
    if (!report)
        return report.error();
    manifest.files = report->files;
    manifest.fileBytes = report->bytes;
    manifest.missingFiles = report->missing + report->changed;
    manifest.fileProblems = report->problems;
    return {};
}

Result<void> describeFiles(const QString &database, const FileStore &files, BackupManifest &manifest)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(database, Connection::Mode::Reader);
    if (!connection)
        return connection.error();
    const Result<void> isOurs = SchemaGuard::check(**connection);
    return isOurs ? describeFiles(**connection, files, manifest) : isOurs;
}

// The log goes back into its file, so that the file that is kept is all there is. One that is too damaged for that keeps
// its log beside it.
void closeWell(const QString &workspace)
{
    const Result<std::unique_ptr<Connection>> connection = Connection::open(workspace, Connection::Mode::Writer);
    if (connection)
        (*connection)->checkpoint();
}

} // namespace

Result<BackupManifest> Backup::write(Workspace &workspace, const QString &path)
{
    const QFileInfo target(path);
    if (target.exists())
        return Error{Error::Conflict, BackupText::tr("There is already a file at %1. Choose another name.").arg(path)};
    if (Result<void> place = canHoldBackup(path); !place)
        return place.error();
    const QString temporary = path + QStringLiteral(".part");
    const PrivateFiles restricted;
    Result<BackupManifest> manifest = DatabaseCopy::make(workspace.connection(), temporary);
    if (!manifest)
        return manifest;
    // Named after the copy was made, so that none of its files is left out.
    const Result<FileStore::Copied> files = copyFiles(workspace, path);
    if (!files) {
        QFile::remove(temporary);
        return files.error();
    }
    manifest->files = files->files;
    manifest->fileBytes = files->bytes;
    manifest->missingFiles = files->missing;
    if (!files->missing.isEmpty()) {
        const Result<AttachmentReport> lost = AttachmentCheck::run(workspace.connection(), FileStore(workspace.path()));
        if (!lost) {
            QFile::remove(temporary);
            return lost.error();
        }
        manifest->fileProblems = lost->problems;
    }
    if (!DatabaseCopy::writeManifest(*manifest, path) || !QFile::rename(temporary, path)) {
        QFile::remove(temporary);
        return Error{Error::ReadOnly, BackupText::tr("The backup cannot be written to %1. Choose another place.").arg(path)};
    }
    flushToDisk(target.absolutePath());
    return manifest;
}

Result<BackupManifest> Backup::verify(const QString &path)
{
    Result<BackupManifest> manifest = DatabaseCopy::describe(path);
    if (!manifest)
        return manifest;
    const Result<QString> sum = fileChecksum(path);
    if (!sum)
        return sum.error();
    manifest->sha256 = *sum;
    manifest->bytes = QFileInfo(path).size();
    QFile sidecar(BackupManifest::pathOf(path));
    if (sidecar.open(QIODevice::ReadOnly)) {
        const QString expected = QJsonDocument::fromJson(sidecar.readAll()).object().value(QStringLiteral("sha256")).toString();
        if (!expected.isEmpty() && expected != *sum)
            return Error{Error::Corrupt, BackupText::tr("%1 is not what was written as a backup: its checksum differs. Take an older backup.").arg(path)};
    }
    if (Result<void> done = describeFiles(path, FileStore(path), *manifest); !done)
        return done.error();
    return manifest;
}

Result<QString> Backup::restore(const QString &backup, const QString &workspace, const Clock &clock, BackupManifest *restored)
{
    Result<BackupManifest> good = verify(backup);
    if (!good)
        return good.error();
    const PrivateFiles restricted;
    const QString temporary = workspace + QStringLiteral(".restoring");
    QFile::remove(temporary);
    if (!QFile::copy(backup, temporary)) {
        QFile::remove(temporary);
        return Error{Error::NoSpace, BackupText::tr("The backup cannot be copied beside %1. Check free space and permissions.").arg(workspace)};
    }
    QFile::setPermissions(temporary, QFile::ReadOwner | QFile::WriteOwner);
    const FileStore files(backup);
    if (const Result<FileStore::Copied> copied = files.copyTo(FileStore(workspace), files.contents()); !copied) {
        QFile::remove(temporary);
        return copied.error();
    }
    if (Result<void> done = describeFiles(backup, FileStore(workspace), *good); !done) {
        QFile::remove(temporary);
        return done.error();
    }
    if (restored)
        *restored = *good;
    if (QFileInfo::exists(workspace))
        closeWell(workspace);
    const Result<QString> kept = replace(workspace, temporary, QStringLiteral("replaced"), clock);
    if (!kept)
        QFile::remove(temporary);
    return kept;
}

Result<QString> Backup::replace(const QString &workspace, const QString &with, const QString &reason, const Clock &clock)
{
    flushToDisk(with);
    QString kept;
    if (QFileInfo::exists(workspace)) {
        const QString stem = workspace + u'.' + reason + u'-' + QDateTime::fromMSecsSinceEpoch(clock.now(), Qt::UTC).toString(QStringLiteral("yyyyMMdd-HHmmss"));
        kept = stem;
        for (int n = 2; QFileInfo::exists(kept); ++n)
            kept = QStringLiteral("%1-%2").arg(stem).arg(n);
        // A second name for the file, so that there is a workspace at every moment.
        if (::link(QFile::encodeName(workspace).constData(), QFile::encodeName(kept).constData()) != 0 && !QFile::copy(workspace, kept))
            return Error{Error::ReadOnly, BackupText::tr("%1 cannot be kept aside. Check free space and permissions of its folder.").arg(workspace)};
    }
    // Also without a workspace: a log of another file would be played back into the new one.
    const QString stem = kept.isEmpty() ? workspace + QStringLiteral(".left") : kept;
    for (const char *suffix : {"-wal", "-journal"})
        if (Result<void> moved = moveAside(workspace + QLatin1String(suffix), stem + QLatin1String(suffix)); !moved)
            return moved.error();
    QFile::remove(workspace + QStringLiteral("-shm"));
    flushToDisk(QFileInfo(workspace).absolutePath());
    if (::rename(QFile::encodeName(with).constData(), QFile::encodeName(workspace).constData()) != 0)
        return Error{Error::ReadOnly, BackupText::tr("The restored workspace cannot be put at %1; it is at %2.").arg(workspace, with)};
    QFile::remove(workspace + QStringLiteral("-facts"));
    flushToDisk(QFileInfo(workspace).absolutePath());
    return kept;
}

} // namespace lead
