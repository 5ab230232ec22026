#include "core/intake/filesource.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace lead {

namespace {

struct FileSourceText
{
    Q_DECLARE_TR_FUNCTIONS(FileSource)
};

Error openError(int code, const QString &path)
{
    const QString detail = QString::fromLocal8Bit(std::strerror(code));
    switch (code) {
    case ENOENT:
    case ENOTDIR:
        return {
            Error::NotFound,
            FileSourceText::tr(QT_TRANSLATE_NOOP("FileSource", "There is no file “%1”. Check the name, or whether the drive "
                                                "is connected.")).arg(                path),
            detail};
    case EACCES:
    case EPERM:
        return {Error::Failed,
                FileSourceText::tr(QT_TRANSLATE_NOOP("FileSource",
                                      "The file “%1” may not be read. Ask its owner for permission, "
                                      "or copy it to your own folder.")).arg(                    path),
                detail};
    case ELOOP:
        return {Error::Invalid,
                FileSourceText::tr(QT_TRANSLATE_NOOP("FileSource",
                                      "“%1” is a link that leads back to itself. Choose the file that "
                                      "it should point to.")).arg(                    path),
                detail};
    default:
        return {
            Error::Failed,
            FileSourceText::tr(QT_TRANSLATE_NOOP("FileSource", "The file “%1” could not be opened. Try again, or copy it to "
                                                "this computer first.")).arg(                path),
            detail};
    }
}

std::optional<Error> refusal(const struct stat &status, const QString &path, EmptyFile empty)
{
    const char *text = nullptr;
    if (S_ISDIR(status.st_mode))
        text = QT_TRANSLATE_NOOP("FileSource", "“%1” is a folder. Choose a file inside it.");
    else if (S_ISFIFO(status.st_mode))
        text = QT_TRANSLATE_NOOP("FileSource",
                                 "“%1” is a pipe. Save its output to a file and choose that file.");
    else if (S_ISSOCK(status.st_mode))
        text = QT_TRANSLATE_NOOP("FileSource", "“%1” is a socket. Choose a regular file.");
    else if (S_ISCHR(status.st_mode) || S_ISBLK(status.st_mode))
        text = QT_TRANSLATE_NOOP("FileSource", "“%1” is a device. Choose a regular file.");
    else if (!S_ISREG(status.st_mode))
        text = QT_TRANSLATE_NOOP("FileSource", "“%1” is not a regular file. Choose a regular file.");
    else if (status.st_size == 0 && empty == EmptyFile::Refuse)
        text = QT_TRANSLATE_NOOP("FileSource",
                                 "The file “%1” is empty. Export it again and check that it has rows.");
    if (!text)
        return std::nullopt;
    return Error{Error::Invalid, FileSourceText::tr(text).arg(path)};
}

std::int64_t modificationTime(const struct stat &status)
{
    return static_cast<std::int64_t>(status.st_mtim.tv_sec) * 1'000'000'000 + status.st_mtim.tv_nsec;
}

Error readError(int code, const QString &path)
{
    return {Error::Failed,
            FileSourceText::tr(QT_TRANSLATE_NOOP("FileSource",
                                  "The file “%1” could not be read to its end. Check the drive or the "
                                  "network, then try again.")).arg(                path),
            QString::fromLocal8Bit(std::strerror(code))};
}

} // namespace

FileSource::FileSource() = default;

FileSource::FileSource(FileSource &&other) noexcept
{
    *this = std::move(other);
}

FileSource &FileSource::operator=(FileSource &&other) noexcept
{
    std::swap(m_path, other.m_path);
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_size, other.m_size);
    std::swap(m_modified, other.m_modified);
    std::swap(m_position, other.m_position);
    std::swap(m_change, other.m_change);
    std::swap(m_hash, other.m_hash);
    return *this;
}

FileSource::~FileSource()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Result<FileSource> FileSource::open(const QString &path, EmptyFile empty)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat status = {};
    // Looked at before opening: opening a pipe would wait for its other end, opening a device may act on it.
    if (::stat(name.constData(), &status) != 0)
        return openError(errno, path);
    if (auto error = refusal(status, path, empty))
        return *error;
    FileSource source;
    source.m_path = path;
    source.m_descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
    if (source.m_descriptor < 0)
        return openError(errno, path);
    if (::fstat(source.m_descriptor, &status) != 0)
        return openError(errno, path);
    if (auto error = refusal(status, path, empty))
        return *error;
    source.m_size = status.st_size;
    source.m_modified = modificationTime(status);
#ifdef POSIX_FADV_SEQUENTIAL
    ::posix_fadvise(source.m_descriptor, 0, 0, POSIX_FADV_SEQUENTIAL);
#endif
    return source;
}

Result<std::size_t> FileSource::read(char *to, std::size_t room)
{
    room = static_cast<std::size_t>(
        std::clamp<std::int64_t>(m_size - m_position, 0, static_cast<std::int64_t>(room)));
    ssize_t got = 0;
    if (room > 0) {
        do
            got = ::pread(m_descriptor, to, room, m_position);
        while (got < 0 && errno == EINTR);
        if (got < 0)
            return readError(errno, m_path);
    }
    if (got == 0) {
        struct stat status = {};
        if (m_position < m_size)
            m_change = FileChange::Shrank;
        else if (::fstat(m_descriptor, &status) == 0) {
            if (status.st_size != m_size)
                m_change = status.st_size > m_size ? FileChange::Grew : FileChange::Shrank;
            else if (modificationTime(status) != m_modified)
                m_change = FileChange::Modified;
        }
        return std::size_t{0};
    }
    if (m_hash)
        m_hash->add({to, static_cast<std::size_t>(got)});
    m_position += got;
    return static_cast<std::size_t>(got);
}

Result<std::string> FileSource::head(std::size_t size) const
{
    return window(0, size);
}

Result<std::string> FileSource::window(std::int64_t offset, std::size_t size) const
{
    const std::int64_t left = std::max<std::int64_t>(0, m_size - offset);
    std::string bytes(static_cast<std::size_t>(std::min<std::int64_t>(left, static_cast<std::int64_t>(size))),
                      '\0');
    std::size_t have = 0;
    while (have < bytes.size()) {
        const ssize_t got = ::pread(m_descriptor, bytes.data() + have, bytes.size() - have,
                                    offset + static_cast<std::int64_t>(have));
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return readError(errno, m_path);
        if (got == 0)
            break;
        have += static_cast<std::size_t>(got);
    }
    bytes.resize(have);
    return bytes;
}

Result<void> FileSource::restart(std::int64_t offset, Checksum checksum)
{
    m_hash.reset();
    if (checksum == Checksum::Sha256) {
        m_hash.emplace();
        const Result<std::string> before = window(0, static_cast<std::size_t>(offset));
        if (!before)
            return before.error();
        m_hash->add(*before);
    }
    m_position = offset;
    m_change = FileChange::None;
    return {};
}

FileChange FileSource::change() const
{
    return m_change;
}

QByteArray FileSource::sha256() const
{
    return m_hash ? m_hash->result().toHex() : QByteArray();
}

} // namespace lead
