#include "core/storage/filestore.h"

#include "core/base/sha256.h"
#include "core/domain/filename.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QRegularExpression>
#include <QTemporaryFile>

#include <unistd.h>

namespace lead {

namespace {

constexpr qint64 PieceBytes = 1 << 20;

struct FileStoreText
{
    Q_DECLARE_TR_FUNCTIONS(FileStore)
};

// Copies and hashes at once. The hash is hexadecimal.
Result<FileStore::Stored> copied(QFile &from, QFile &to)
{
    Sha256 hash;
    FileStore::Stored stored;
    QByteArray piece;
    while (!(piece = from.read(PieceBytes)).isEmpty()) {
        hash.add({piece.constData(), static_cast<std::size_t>(piece.size())});
        stored.bytes += piece.size();
        if (stored.bytes > FileStore::MostBytes)
            break;
        if (to.write(piece) != piece.size())
            return Error{Error::NoSpace, FileStoreText::tr("There is not enough room to keep the file. Free some space and try again."), to.errorString()};
    }
    if (from.error() != QFile::NoError)
        return Error{Error::Failed, FileStoreText::tr("“%1” could not be read to its end.").arg(safeFileName(from.fileName())), from.errorString()};
    if (!to.flush() || ::fsync(to.handle()) != 0)
        return Error{Error::NoSpace, FileStoreText::tr("There is not enough room to keep the file. Free some space and try again."), to.errorString()};
    stored.sha256 = QString::fromLatin1(hash.result().toHex());
    return stored;
}

// A workspace may come from anybody, and what it names as contents must not lead out of the folder.
bool isContents(const QString &sha256)
{
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{64}\\z"));
    return hash.match(sha256).hasMatch();
}

} // namespace

FileStore::FileStore(const QString &workspacePath)
    : m_folder(folderOf(workspacePath))
{
}

QString FileStore::folderOf(const QString &workspacePath)
{
    return workspacePath + QStringLiteral("-files");
}

QString FileStore::pathOf(const QString &sha256) const
{
    return m_folder + u'/' + sha256;
}

Result<void> FileStore::makeFolder() const
{
    if (!QDir().mkpath(m_folder) || !QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
        return Error{Error::ReadOnly, FileStoreText::tr("The folder %1 for attached files cannot be written. Check its permissions.").arg(m_folder)};
    return {};
}

Result<FileStore::Stored> FileStore::take(const QString &path) const
{
    const QFileInfo info(path);
    const QString name = safeFileName(path);
    if (!info.exists())
        return Error{Error::NotFound, FileStoreText::tr("There is no file “%1” any more.").arg(name)};
    if (!info.isFile())
        return Error{Error::Invalid, FileStoreText::tr("“%1” is not a file. Attach files one by one; a folder can be packed first.").arg(name)};
    if (info.size() > MostBytes)
        return Error{Error::Invalid, FileStoreText::tr("“%1” has %2. Files of up to %3 can be attached.")
                                         .arg(name, QLocale().formattedDataSize(info.size()), QLocale().formattedDataSize(MostBytes))};
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly))
        return Error{Error::ReadOnly, FileStoreText::tr("“%1” cannot be read. Check its permissions.").arg(name), source.errorString()};
    if (Result<void> made = makeFolder(); !made)
        return made.error();
    QTemporaryFile copy(m_folder + QStringLiteral("/incoming-XXXXXX")); // for its owner only from the beginning
    if (!copy.open())
        return Error{Error::ReadOnly, FileStoreText::tr("The folder %1 for attached files cannot be written. Check its permissions.").arg(m_folder), copy.errorString()};
    Result<Stored> stored = copied(source, copy);
    if (!stored)
        return stored;
    if (stored->bytes > MostBytes)
        return Error{Error::Invalid, FileStoreText::tr("“%1” grew while it was read. Attach it again when it is complete.").arg(name)};
    const QString place = pathOf(stored->sha256);
    if (QFileInfo::exists(place))
        return stored;
    if (!copy.rename(place))
        return Error{Error::Failed, FileStoreText::tr("The file could not be kept in %1.").arg(m_folder), copy.errorString()};
    copy.setAutoRemove(false);
    return stored;
}

Error FileStore::isGone(const QString &detail) const
{
    return {Error::NotFound, FileStoreText::tr("The contents of this file are not in %1 any more. Restore that folder from a backup.").arg(m_folder), detail};
}

Result<QByteArray> FileStore::headOf(const QString &sha256, qint64 most) const
{
    QFile source(pathOf(sha256));
    if (!isContents(sha256) || !source.open(QIODevice::ReadOnly))
        return isGone(source.errorString());
    return source.read(most);
}

FileStore::State FileStore::stateOf(const QString &sha256) const
{
    QFile file(pathOf(sha256));
    if (!isContents(sha256) || !file.exists())
        return State::Missing;
    Sha256 hash;
    QByteArray piece;
    if (!file.open(QIODevice::ReadOnly))
        return State::Damaged;
    while (!(piece = file.read(PieceBytes)).isEmpty())
        hash.add({piece.constData(), static_cast<std::size_t>(piece.size())});
    return file.error() == QFile::NoError && QString::fromLatin1(hash.result().toHex()) == sha256 ? State::Whole : State::Damaged;
}

Result<void> FileStore::give(const QString &sha256, const QString &path) const
{
    QFile source(pathOf(sha256));
    if (!isContents(sha256) || !source.open(QIODevice::ReadOnly))
        return isGone(source.errorString());
    QFile target(path);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return Error{Error::ReadOnly, FileStoreText::tr("The file cannot be copied to %1.").arg(path), target.errorString()};
    const Result<Stored> stored = copied(source, target);
    const bool isSame = stored && stored->sha256 == sha256;
    if (!isSame)
        target.remove();
    if (!stored)
        return stored.error();
    if (!isSame)
        return Error{Error::Corrupt, FileStoreText::tr("The contents of this file were damaged on the disk. Restore the folder %1 from a backup.").arg(m_folder)};
    return {};
}

void FileStore::remove(const QStringList &contents) const
{
    for (const QString &sha256 : contents)
        if (isContents(sha256))
            QFile::remove(pathOf(sha256));
    QDir().rmdir(m_folder); // when it is empty now
}

QStringList FileStore::contents() const
{
    QStringList contents = QDir(m_folder).entryList(QDir::Files);
    contents.removeIf([](const QString &name) { return !isContents(name); });
    return contents;
}

Result<FileStore::Copied> FileStore::copyTo(const FileStore &other, const QStringList &contents) const
{
    Copied copied;
    if (contents.isEmpty())
        return copied;
    if (Result<void> made = other.makeFolder(); !made)
        return made.error();
    for (const QString &sha256 : contents) {
        const QString place = other.pathOf(sha256);
        if (!isContents(sha256)) {
            copied.missing << sha256;
            continue;
        }
        if (other.stateOf(sha256) != State::Whole) {
            const QString incoming = other.m_folder + QStringLiteral("/incoming-") + sha256;
            QFile::remove(incoming);
            const Result<void> given = give(sha256, incoming);
            if (!given && (given.error().code == Error::NotFound || given.error().code == Error::Corrupt)) {
                copied.missing << sha256;
                continue;
            }
            if (!given)
                return given.error();
            if (::rename(QFile::encodeName(incoming).constData(), QFile::encodeName(place).constData()) != 0) // also over a damaged one
                return Error{Error::Failed, FileStoreText::tr("The file could not be kept in %1.").arg(other.m_folder)};
        }
        ++copied.files;
        copied.bytes += QFileInfo(place).size();
    }
    return copied;
}

} // namespace lead
