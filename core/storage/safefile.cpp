#include "core/storage/safefile.h"

#include "core/base/sha256.h"

#include <QCoreApplication>
#include <QFile>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lead {

namespace {
constexpr qint64 PieceBytes = 1 << 20;
}

void flushToDisk(const QString &path)
{
    const int fd = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (fd < 0)
        return;
    ::fsync(fd);
    ::close(fd);
}

Result<QString> fileChecksum(const QString &path)
{
    QFile file(path);
    Sha256 hash;
    QByteArray piece;
    if (file.open(QIODevice::ReadOnly))
        while (!(piece = file.read(PieceBytes)).isEmpty())
            hash.add({piece.constData(), static_cast<std::size_t>(piece.size())});
    if (!file.isOpen() || file.error() != QFile::NoError)
        return Error{Error::Failed, QCoreApplication::translate("Backup", "%1 cannot be read to its end.").arg(path), file.errorString()};
    return QString::fromLatin1(hash.result().toHex());
}

PrivateFiles::PrivateFiles()
    : m_old(::umask(077))
{
}

PrivateFiles::~PrivateFiles()
{
    ::umask(m_old);
}

} // namespace lead
