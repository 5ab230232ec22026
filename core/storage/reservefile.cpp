#include "core/storage/reservefile.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <fcntl.h>
#include <unistd.h>

namespace lead {

QString ReserveFile::pathOf(const QString &workspace)
{
    return workspace + QStringLiteral("-reserve");
}

void ReserveFile::keep(const QString &workspace)
{
    const QString path = pathOf(workspace);
    if (QFileInfo(path).size() == Bytes)
        return;
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    if (!disk.isValid() || disk.bytesAvailable() < Bytes + Bytes / 4)
        return;
    const QByteArray name = QFile::encodeName(path);
    const int fd = ::open(name.constData(), O_CREAT | O_WRONLY | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (fd < 0)
        return;
    const bool isMade = ::posix_fallocate(fd, 0, Bytes) == 0;
    ::close(fd);
    if (!isMade)
        ::unlink(name.constData());
}

bool ReserveFile::release(const QString &workspace)
{
    return QFile::remove(pathOf(workspace));
}

} // namespace lead
