#include "core/storage/sealedbackup.h"

#include "core/storage/backup.h"
#include "core/storage/backupfolder.h"
#include "core/storage/safefile.h"
#include "core/storage/sealedparts.h"
#include "core/storage/sealedstream.h"
#include "core/storage/sealtext.h"
#include "core/storage/workspace.h"

#include <QFileInfo>
#include <sodium.h>

namespace lead {

namespace {

Error cannotWrite(const QString &path, const QString &detail = {})
{
    return {Error::ReadOnly, SealText::tr("%1 cannot be written. Check free space and permissions, or choose another place.").arg(path), detail};
}

Result<void> seal(const QString &backup, const QString &path, const QByteArray &passphrase, SealedBackup::Effort effort)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return cannotWrite(path, file.errorString());
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
    const QString beside = QFileInfo(workspace.path()).absolutePath();
    const QTemporaryDir folder(beside + QStringLiteral("/.sealing-XXXXXX"));
    if (!folder.isValid())
        return cannotWrite(beside, folder.errorString());
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
        done = cannotWrite(path);
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

UnsealedBackup::UnsealedBackup(const QString &path, const QByteArray &passphrase, const QString &workspace)
    : m_folder(QFileInfo(workspace).absolutePath() + QStringLiteral("/.unsealing-XXXXXX"))
    , m_path(m_folder.isValid() ? SealedBackup::unpack(path, passphrase, m_folder.path())
                                : Result<QString>(cannotWrite(QFileInfo(workspace).absolutePath(), m_folder.errorString())))
{
}

} // namespace lead
