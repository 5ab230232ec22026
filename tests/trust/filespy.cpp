#include "tests/trust/filespy.h"

#include <QMutex>
#include <cstdarg>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <netdb.h>
#include <sys/socket.h>

namespace {

QMutex mutex;
QByteArray watched;
QStringList seen;
int connectionCount = 0;

void look(const char *path)
{
    const QMutexLocker lock(&mutex);
    if (path && !watched.isEmpty() && std::strstr(path, watched.constData()))
        seen << QString::fromLocal8Bit(path);
}

void noteAddress(const sockaddr *address)
{
    if (!address || (address->sa_family != AF_INET && address->sa_family != AF_INET6))
        return;
    const QMutexLocker lock(&mutex);
    ++connectionCount;
}

template <typename Function>
Function next(const char *name)
{
    return reinterpret_cast<Function>(::dlsym(RTLD_NEXT, name));
}

mode_t modeOf(int flags, va_list arguments)
{
    return flags & (O_CREAT | O_TMPFILE) ? static_cast<mode_t>(va_arg(arguments, unsigned int)) : 0;
}

} // namespace

#define SPY_OPEN(name)                                                                                                 \
    extern "C" int name(const char *path, int flags, ...)                                                              \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeOf(flags, arguments);                                                                  \
        va_end(arguments);                                                                                             \
        look(path);                                                                                                    \
        static const auto real = next<int (*)(const char *, int, ...)>(#name);                                         \
        return real(path, flags, mode);                                                                                \
    }
#define SPY_OPENAT(name)                                                                                               \
    extern "C" int name(int folder, const char *path, int flags, ...)                                                  \
    {                                                                                                                  \
        va_list arguments;                                                                                             \
        va_start(arguments, flags);                                                                                    \
        const mode_t mode = modeOf(flags, arguments);                                                                  \
        va_end(arguments);                                                                                             \
        look(path);                                                                                                    \
        static const auto real = next<int (*)(int, const char *, int, ...)>(#name);                                    \
        return real(folder, path, flags, mode);                                                                        \
    }

#undef open
#undef open64
#undef openat
#undef openat64
SPY_OPEN(open)
SPY_OPEN(open64)
SPY_OPENAT(openat)
SPY_OPENAT(openat64)

extern "C" int connect(int socket, const sockaddr *address, socklen_t size)
{
    noteAddress(address);
    static const auto real = next<int (*)(int, const sockaddr *, socklen_t)>("connect");
    return real(socket, address, size);
}

extern "C" ssize_t sendto(int socket, const void *bytes, size_t size, int flags, const sockaddr *address, socklen_t addressSize)
{
    noteAddress(address);
    static const auto real = next<ssize_t (*)(int, const void *, size_t, int, const sockaddr *, socklen_t)>("sendto");
    return real(socket, bytes, size, flags, address, addressSize);
}

extern "C" ssize_t sendmsg(int socket, const msghdr *message, int flags)
{
    noteAddress(message ? static_cast<const sockaddr *>(message->msg_name) : nullptr);
    static const auto real = next<ssize_t (*)(int, const msghdr *, int)>("sendmsg");
    return real(socket, message, flags);
}

extern "C" int getaddrinfo(const char *host, const char *service, const addrinfo *hints, addrinfo **found)
{
    {
        const QMutexLocker lock(&mutex);
        ++connectionCount;
    }
    static const auto real = next<int (*)(const char *, const char *, const addrinfo *, addrinfo **)>("getaddrinfo");
    return real(host, service, hints, found);
}

namespace lead {

void FileSpy::watch(const QByteArray &word)
{
    const QMutexLocker lock(&mutex);
    watched = word;
    seen.clear();
}

QStringList FileSpy::opened()
{
    const QMutexLocker lock(&mutex);
    return seen;
}

int FileSpy::connections()
{
    const QMutexLocker lock(&mutex);
    return connectionCount;
}

void FileSpy::forget()
{
    const QMutexLocker lock(&mutex);
    seen.clear();
    connectionCount = 0;
}

} // namespace lead
