#include "core/storage/sealedbackup.h"

#include "core/storage/backup.h"
#include "core/storage/filestore.h"
#include "core/storage/safefile.h"
#include "core/storage/sealedstream.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <qendian.h>
#include <sodium.h>

namespace lead {

namespace {

struct SealText
{
    Q_DECLARE_TR_FUNCTIONS(SealedBackup)
};

constexpr qint64 PieceBytes = 1 << 20;
constexpr qint64 MostNameBytes = 200;
const QString databaseName = QStringLiteral("backup.leadwright");

struct Part
{
    QString name; // relative
    QString path;
};

std::vector<Part> partsOf(const QString &backup)
{
    std::vector<Part> parts{{databaseName, backup}, {databaseName + QStringLiteral(".json"), BackupManifest::pathOf(backup)}};
    const FileStore files(backup);
    for (const QString &contents : files.contents())
        parts.push_back({QStringLiteral("files/") + contents, files.pathOf(contents)});
    return parts;
}

QByteArray numberBytes(quint64 number)
{
    const quint64 little = qToLittleEndian(number);
    return QByteArray(reinterpret_cast<const char *>(&little), sizeof little);
}

// Each part: how long its name is, its name, how long it is, its bytes. A name of no length ends them.
Result<void> sealPart(SealingStream &stream, const Part &part)
{
    QFile file(part.path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Failed, SealText::tr("%1 cannot be read.").arg(part.path), file.errorString()};
    const QByteArray name = part.name.toUtf8();
    const qint64 size = file.size();
    if (Result<void> done = stream.add(numberBytes(static_cast<quint64>(name.size())) + name + numberBytes(static_cast<quint64>(size))); !done)
        return done;
    qint64 read = 0;
    for (QByteArray piece; !(piece = file.read(PieceBytes)).isEmpty(); read += piece.size())
        if (Result<void> done = stream.add(piece); !done)
            return done;
    return read == size ? Result<void>() : Error{Error::Failed, SealText::tr("%1 cannot be read.").arg(part.path), file.errorString()};
}

Result<void> seal(const QString &backup, const QString &path, const QByteArray &passphrase, SealedBackup::Effort effort)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{Error::ReadOnly, SealText::tr("%1 cannot be written. Check free space and permissions, or choose another place.").arg(path), file.errorString()};
    const bool isQuick = effort == SealedBackup::Effort::Quick;
    SealingStream stream(file, passphrase, isQuick ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_MODERATE, isQuick ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_MODERATE);
    if (Result<void> done = stream.begin(); !done)
        return done;
    for (const Part &part : partsOf(backup))
        if (Result<void> done = sealPart(stream, part); !done)
            return done;
    if (Result<void> done = stream.add(numberBytes(0)); !done)
        return done;
    if (Result<void> done = stream.end(); !done)
        return done;
    file.close();
    flushToDisk(path);
    return {};
}

// Where a part goes; nothing for a name that no backup has, so that none leads out of the folder.
std::optional<QString> placeOf(const QString &name, const QString &folder)
{
    static const QRegularExpression contents(QStringLiteral("^files/[0-9a-f]{64}$"));
    const QString backup = QDir(folder).filePath(databaseName);
    if (name == databaseName)
        return backup;
    if (name == databaseName + QStringLiteral(".json"))
        return BackupManifest::pathOf(backup);
    if (contents.match(name).hasMatch())
        return FileStore(backup).pathOf(name.mid(6));
    return std::nullopt;
}

Result<quint64> takeNumber(UnsealingStream &stream)
{
    const Result<QByteArray> bytes = stream.take(8);
    return bytes ? Result<quint64>(qFromLittleEndian<quint64>(bytes->constData())) : bytes.error();
}

Result<void> unpackPart(UnsealingStream &stream, const QString &path)
{
    const Result<quint64> size = takeNumber(stream);
    if (!size)
        return size.error();
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{Error::ReadOnly, SealText::tr("%1 cannot be written. Check free space and permissions, or choose another place.").arg(path), file.errorString()};
    for (quint64 left = *size; left > 0;) {
        const Result<QByteArray> piece = stream.take(static_cast<qint64>(std::min<quint64>(left, PieceBytes)));
        if (!piece)
            return piece.error();
        if (file.write(*piece) != piece->size())
            return Error{Error::NoSpace, SealText::tr("%1 cannot be written. Check free space and permissions, or choose another place.").arg(path), file.errorString()};
        left -= static_cast<quint64>(piece->size());
    }
    return file.flush() ? Result<void>() : Error{Error::NoSpace, SealText::tr("%1 cannot be written. Check free space and permissions, or choose another place.").arg(path), file.errorString()};
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
    if (passphrase.isEmpty())
        return Error{Error::Invalid, SealText::tr("An encrypted backup needs a passphrase.")};
    const PrivateFiles restricted;
    const QTemporaryDir folder(QFileInfo(workspace.path()).absolutePath() + QStringLiteral("/.sealing-XXXXXX"));
    const QString plain = folder.filePath(databaseName);
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
    const PrivateFiles restricted;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::NotFound, SealText::tr("%1 cannot be read.").arg(path), file.errorString()};
    UnsealingStream stream(file, passphrase);
    if (Result<void> begun = stream.begin(); !begun)
        return begun.error();
    if (!QDir().mkpath(folder))
        return Error{Error::ReadOnly, SealText::tr("%1 cannot be written. Check free space and permissions, or choose another place.").arg(folder)};
    for (;;) {
        const Result<quint64> length = takeNumber(stream);
        if (!length)
            return length.error();
        if (*length == 0)
            break;
        const Result<QByteArray> name = *length <= MostNameBytes ? stream.take(static_cast<qint64>(*length)) : Result<QByteArray>(QByteArray());
        if (!name)
            return name.error();
        const std::optional<QString> place = placeOf(QString::fromUtf8(*name), folder);
        if (!place)
            return Error{Error::Corrupt, SealText::tr("%1 holds what no backup holds.").arg(path)};
        if (Result<void> done = unpackPart(stream, *place); !done)
            return done.error();
    }
    if (Result<void> whole = stream.end(); !whole)
        return whole.error();
    return QDir(folder).filePath(databaseName);
}

} // namespace lead
