#include "core/storage/sealedparts.h"

#include "core/storage/backupmanifest.h"
#include "core/storage/filestore.h"
#include "core/storage/safefile.h"
#include "core/storage/sealedstream.h"
#include "core/storage/sealtext.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <qendian.h>
#include <optional>
#include <vector>

namespace lead {

namespace {

constexpr qint64 PieceBytes = 1 << 20;
constexpr qint64 MostNameBytes = 200;

struct Part
{
    QString name; // relative
    QString path;
};

std::vector<Part> partsOf(const QString &backup)
{
    std::vector<Part> parts{{SealedDatabaseName, backup}, {SealedDatabaseName + QStringLiteral(".json"), BackupManifest::pathOf(backup)}};
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

// Where a part goes; nothing for a name that no backup has, so that none leads out of the folder.
std::optional<QString> placeOf(const QString &name, const QString &folder)
{
    static const QRegularExpression contents(QStringLiteral("^files/[0-9a-f]{64}$"));
    const QString backup = QDir(folder).filePath(SealedDatabaseName);
    if (name == SealedDatabaseName)
        return backup;
    if (name == SealedDatabaseName + QStringLiteral(".json"))
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

Result<void> sealParts(const QString &backup, SealingStream &stream)
{
    for (const Part &part : partsOf(backup))
        if (Result<void> done = sealPart(stream, part); !done)
            return done;
    return stream.add(numberBytes(0));
}

Result<QString> unsealParts(const QString &path, const QByteArray &passphrase, const QString &folder)
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
    return QDir(folder).filePath(SealedDatabaseName);
}

} // namespace lead
