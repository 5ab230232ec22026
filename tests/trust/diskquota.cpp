#include "tests/trust/diskquota.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace {

std::string folder; // with a slash at its end; set before and emptied after what is tried
qint64 room = 0;
std::atomic<bool> isOn = false;
std::atomic<qint64> refused = 0;

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

qint64 usedIn(const std::string &place)
{
    qint64 used = 0;
    DIR *entries = ::opendir(place.c_str());
    while (const dirent *entry = entries ? ::readdir(entries) : nullptr) {
        const std::string name = entry->d_name;
        struct stat status{};
        if (name == "." || name == ".." || ::lstat((place + name).c_str(), &status) != 0)
            continue;
        used += S_ISDIR(status.st_mode) ? usedIn(place + name + '/') : static_cast<qint64>(status.st_size);
    }
    if (entries)
        ::closedir(entries);
    return used;
}

bool isInside(int file)
{
    char target[4096];
    const ssize_t length = ::readlink(("/proc/self/fd/" + std::to_string(file)).c_str(), target, sizeof target);
    return length > 0 && std::string_view(target, static_cast<std::size_t>(length)).substr(0, folder.size()) == folder;
}

// Whether a file may end there.
bool hasRoom(int file, qint64 end)
{
    struct stat status{};
    if (!isOn || !isInside(file) || ::fstat(file, &status) != 0 || end <= static_cast<qint64>(status.st_size))
        return true;
    if (usedIn(folder) + end - static_cast<qint64>(status.st_size) <= room)
        return true;
    ++refused;
    errno = ENOSPC;
    return false;
}

qint64 placeOf(int file)
{
    return isOn ? std::max<qint64>(0, ::lseek(file, 0, SEEK_CUR)) : 0;
}

template <typename Status>
void tellRoom(const char *path, Status *status)
{
    if (!isOn || std::strncmp(path, folder.c_str(), folder.size() - 1) != 0)
        return;
    const auto left = static_cast<decltype(status->f_bavail)>(std::max<qint64>(0, room - usedIn(folder)) / static_cast<qint64>(status->f_frsize));
    status->f_bavail = left;
    status->f_bfree = left;
}

} // namespace

#undef pwrite64
#undef pwrite
#undef ftruncate64
#undef ftruncate
#undef posix_fallocate64
#undef posix_fallocate
#undef sendfile64
#undef sendfile
#undef statvfs64
#undef statvfs

extern "C" ssize_t write(int file, const void *bytes, size_t size)
{
    static const auto real = next<ssize_t (*)(int, const void *, size_t)>("write");
    return isOn && !hasRoom(file, placeOf(file) + static_cast<qint64>(size)) ? -1 : real(file, bytes, size);
}

#define QUOTA_PWRITE(name, Offset)                                                                                     \
    extern "C" ssize_t name(int file, const void *bytes, size_t size, Offset at)                                       \
    {                                                                                                                  \
        static const auto real = next<ssize_t (*)(int, const void *, size_t, Offset)>(#name);                          \
        return hasRoom(file, at + static_cast<qint64>(size)) ? real(file, bytes, size, at) : -1;                       \
    }
#define QUOTA_TRUNCATE(name, Offset)                                                                                   \
    extern "C" int name(int file, Offset size) noexcept                                                                \
    {                                                                                                                  \
        static const auto real = next<int (*)(int, Offset)>(#name);                                                    \
        return hasRoom(file, size) ? real(file, size) : -1;                                                            \
    }
#define QUOTA_ALLOCATE(name, Offset)                                                                                   \
    extern "C" int name(int file, Offset at, Offset size)                                                              \
    {                                                                                                                  \
        static const auto real = next<int (*)(int, Offset, Offset)>(#name);                                            \
        return hasRoom(file, at + size) ? real(file, at, size) : ENOSPC;                                               \
    }
#define QUOTA_SENDFILE(name, Offset)                                                                                   \
    extern "C" ssize_t name(int to, int from, Offset *at, size_t size) noexcept                                        \
    {                                                                                                                  \
        static const auto real = next<ssize_t (*)(int, int, Offset *, size_t)>(#name);                                 \
        struct stat status{};                                                                                          \
        const bool isKnown = isOn && ::fstat(from, &status) == 0;                                                      \
        const qint64 sent = isKnown ? std::min<qint64>(static_cast<qint64>(size), status.st_size) : 0;                 \
        return !isKnown || hasRoom(to, placeOf(to) + sent) ? real(to, from, at, size) : -1;                            \
    }
#define QUOTA_STATVFS(name, Status)                                                                                    \
    extern "C" int name(const char *path, struct Status *status) noexcept                                              \
    {                                                                                                                  \
        static const auto real = next<int (*)(const char *, struct Status *)>(#name);                                  \
        const int done = real(path, status);                                                                           \
        if (done == 0)                                                                                                 \
            tellRoom(path, status);                                                                                    \
        return done;                                                                                                   \
    }
QUOTA_PWRITE(pwrite, off_t)
QUOTA_PWRITE(pwrite64, off64_t)
QUOTA_TRUNCATE(ftruncate, off_t)
QUOTA_TRUNCATE(ftruncate64, off64_t)
QUOTA_ALLOCATE(posix_fallocate, off_t)
QUOTA_ALLOCATE(posix_fallocate64, off64_t)
QUOTA_SENDFILE(sendfile, off_t)
QUOTA_SENDFILE(sendfile64, off64_t)
QUOTA_STATVFS(statvfs, statvfs)
QUOTA_STATVFS(statvfs64, statvfs64)

namespace lead {

DiskQuota::DiskQuota(const QByteArray &place, qint64 bytes)
{
    folder = place.toStdString() + '/';
    room = bytes;
    refused = 0;
    isOn = true;
}

DiskQuota::~DiskQuota()
{
    isOn = false;
}

qint64 DiskQuota::refusals()
{
    return refused;
}

} // namespace lead
