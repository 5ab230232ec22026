#include "core/storage/sealedbackup.h"

#include "core/storage/backup.h"
#include "core/storage/backupfolder.h"
#include "core/storage/safefile.h"
#include "core/storage/sealedparts.h"
#include "core/storage/sealedstream.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <sodium.h>

namespace lead {

namespace {

struct SealText
{
    Q_DECLARE_TR_FUNCTIONS(SealedBackup)
};

Result<void> seal(const QString &backup, const QString &path, const QByteArray &passphrase, SealedBackup::Effort effort)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{Error::ReadOnly, SealText::tr("%1 cannot be written. Check free space and permissions, or choose another place.").arg(path), file.errorString()};
    const bool isQuick = effort == SealedBackup::Effort::Quick;
    SealingStream stream(file, passphrase, isQuick ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_MODERATE, isQuick ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_MODERATE);
    if (Result<void> done = stream.begin(); !done)
        return done;
    if (Result<void> done = sealParts(backup, stream); !done)
        return done;
    if (Result<void> done = stream.end(); !done)
        return done;
    file.close();
    flushToDisk(path);
    return {};
}

} // namespace

bool SealedBackup::isSealed(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(sizeof SealMagic - 1) == SealMagic;
}

Result<BackupManifest> SealedBackup::write(Workspace &workspace, const QString &path, const QByteArray &passphrase, Effort effort)
{
    if (QFileInfo::exists(path))
        return Error{Error::Conflict, SealText::tr("There is already a file at %1. Choose another name.").arg(path)};
    if (Result<void> place = canHoldBackup(path); !place)
        return place.error();
    if (passphrase.isEmpty())
        return Error{Error::Invalid, SealText::tr("An encrypted backup needs a passphrase.")};
    const PrivateFiles restricted;
    const QTemporaryDir folder(QFileInfo(workspace.path()).absolutePath() + QStringLiteral("/.sealing-XXXXXX"));
    const QString plain = folder.filePath(SealedDatabaseName);
    Result<BackupManifest> manifest = Backup::write(workspace, plain);
    if (!manifest)
        return manifest;
    const QString temporary = path + QStringLiteral(".part");
    Result<void> done = seal(plain, temporary, passphrase, effort);
    if (done) {
        const Result<QString> again = unpack(temporary, passphrase, folder.filePath(QStringLiteral("again")));
        const Result<QString> sum = again ? fileChecksum(*again) : again;
        if (!sum)
            done = sum.error();
        else if (*sum != manifest->sha256)
            done = Error{Error::Failed, SealText::tr("%1 is not what was written. Check the disk.").arg(path)};
    }
    if (done && !QFile::rename(temporary, path))
        done = Error{Error::ReadOnly, SealText::tr("%1 cannot be written. Check free space and permissions, or choose another place.").arg(path)};
    if (!done) {
        QFile::remove(temporary);
        return done.error();
    }
    flushToDisk(QFileInfo(path).absolutePath());
    manifest->bytes = QFileInfo(path).size();
    return manifest;
}

Result<QString> SealedBackup::unpack(const QString &path, const QByteArray &passphrase, const QString &folder)
{
    return unsealParts(path, passphrase, folder);
}

} // namespace lead
