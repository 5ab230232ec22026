#include "core/storage/fileuse.h"

#include <QFile>
#include <QMutex>
#include <map>

#include <sys/stat.h>

namespace lead {

namespace {

struct Uses
{
    QMutex mutex;
    std::map<std::pair<quint64, quint64>, int> connections;
};

Uses &uses()
{
    static Uses all;
    return all;
}

std::pair<quint64, quint64> fileAt(const QString &path)
{
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    return {found.st_dev, found.st_ino};
}

} // namespace

FileUse::FileUse(const QString &path)
    : m_file(fileAt(path))
{
    const QMutexLocker locker(&uses().mutex);
    ++uses().connections[m_file];
}

FileUse::~FileUse()
{
    const QMutexLocker locker(&uses().mutex);
    if (--uses().connections[m_file] == 0)
        uses().connections.erase(m_file);
}

std::optional<FileUse::Head> FileUse::headOf(const QString &path, qsizetype bytes, int own)
{
    const QMutexLocker locker(&uses().mutex); // none may begin before the file is closed again
    const auto found = uses().connections.find(fileAt(path));
    if (found != uses().connections.end() && found->second > own)
        return std::nullopt;
    Head head;
    QFile file(path);
    head.isReadable = file.open(QIODevice::ReadOnly);
    head.problem = file.errorString();
    if (head.isReadable)
        head.bytes = file.read(bytes);
    return head;
}

} // namespace lead
