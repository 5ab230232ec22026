#include "tests/trust/faultvfs.h"

#include <QFileInfo>
#include <cstdlib>
#include <cstring>

namespace lead {

namespace {

struct ShimFile
{
    sqlite3_file file;
    FaultVfs *vfs;
    sqlite3_file *real;
    int id;     // -1: not one that must survive
    bool isNew; // a log whose folder is synced with its first sync
};

ShimFile *shim(sqlite3_file *file)
{
    return reinterpret_cast<ShimFile *>(file);
}

sqlite3_file *real(sqlite3_file *file)
{
    return shim(file)->real;
}

int onClose(sqlite3_file *f)
{
    const int code = real(f)->pMethods ? real(f)->pMethods->xClose(real(f)) : SQLITE_OK;
    std::free(real(f));
    return code;
}

int onRead(sqlite3_file *f, void *to, int n, sqlite3_int64 at)
{
    return real(f)->pMethods->xRead(real(f), to, n, at);
}

int onWrite(sqlite3_file *f, const void *from, int n, sqlite3_int64 at)
{
    ShimFile *file = shim(f);
    if (file->id >= 0) {
        if (const int code = file->vfs->ask(DiskOp::Write, file->id, n); code != SQLITE_OK)
            return code;
        if (file->vfs->isRecording())
            file->vfs->note({DiskOp::Write, file->id, at, QByteArray(static_cast<const char *>(from), n)});
    }
    return real(f)->pMethods->xWrite(real(f), from, n, at);
}

int onTruncate(sqlite3_file *f, sqlite3_int64 size)
{
    ShimFile *file = shim(f);
    if (file->id >= 0) {
        if (const int code = file->vfs->ask(DiskOp::Truncate, file->id, 0); code != SQLITE_OK)
            return code;
        file->vfs->note({DiskOp::Truncate, file->id, size});
    }
    return real(f)->pMethods->xTruncate(real(f), size);
}

int onSync(sqlite3_file *f, int flags)
{
    ShimFile *file = shim(f);
    if (file->id < 0)
        return real(f)->pMethods->xSync(real(f), flags);
    if (const int code = file->vfs->ask(DiskOp::Sync, file->id, 0); code != SQLITE_OK)
        return code;
    if (!file->vfs->isRecording())
        return real(f)->pMethods->xSync(real(f), flags);
    file->vfs->note({DiskOp::Sync, file->id, 0, {}, std::exchange(file->isNew, false)});
    return SQLITE_OK;
}

int onSize(sqlite3_file *f, sqlite3_int64 *size)
{
    return real(f)->pMethods->xFileSize(real(f), size);
}
int onLock(sqlite3_file *f, int lock)
{
    return real(f)->pMethods->xLock(real(f), lock);
}
int onUnlock(sqlite3_file *f, int lock)
{
    return real(f)->pMethods->xUnlock(real(f), lock);
}
int onCheckLock(sqlite3_file *f, int *result)
{
    return real(f)->pMethods->xCheckReservedLock(real(f), result);
}
int onControl(sqlite3_file *f, int op, void *argument)
{
    return real(f)->pMethods->xFileControl(real(f), op, argument);
}
int onSectorSize(sqlite3_file *f)
{
    return real(f)->pMethods->xSectorSize(real(f));
}
int onCharacteristics(sqlite3_file *f)
{
    return real(f)->pMethods->xDeviceCharacteristics(real(f));
}
int onShmMap(sqlite3_file *f, int page, int size, int extend, void volatile **at)
{
    return real(f)->pMethods->xShmMap(real(f), page, size, extend, at);
}
int onShmLock(sqlite3_file *f, int offset, int n, int flags)
{
    return real(f)->pMethods->xShmLock(real(f), offset, n, flags);
}
void onShmBarrier(sqlite3_file *f)
{
    real(f)->pMethods->xShmBarrier(real(f));
}
int onShmUnmap(sqlite3_file *f, int isDeleted)
{
    return real(f)->pMethods->xShmUnmap(real(f), isDeleted);
}

constexpr sqlite3_io_methods methods(int version)
{
    return {version, onClose, onRead, onWrite, onTruncate, onSync, onSize, onLock, onUnlock, onCheckLock, onControl, onSectorSize, onCharacteristics,
            onShmMap, onShmLock, onShmBarrier, onShmUnmap, nullptr, nullptr};
}
const sqlite3_io_methods withSharedMemory = methods(2);
const sqlite3_io_methods withoutSharedMemory = methods(1);

FaultVfs *ownerOf(sqlite3_vfs *vfs)
{
    return static_cast<FaultVfs *>(vfs->pAppData);
}

int onOpen(sqlite3_vfs *vfs, const char *path, sqlite3_file *f, int flags, int *outFlags)
{
    FaultVfs *owner = ownerOf(vfs);
    ShimFile *file = shim(f);
    f->pMethods = nullptr;
    constexpr int lasting = SQLITE_OPEN_MAIN_DB | SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
    constexpr int logs = SQLITE_OPEN_WAL | SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL;
    const bool isTracked = path && (flags & lasting);
    const bool isCreated = isTracked && (flags & SQLITE_OPEN_CREATE) && !QFileInfo::exists(QString::fromUtf8(path));
    const int id = isTracked ? owner->fileNamed(path) : -1;
    if (isCreated)
        if (const int code = owner->ask(DiskOp::Create, id, 0); code != SQLITE_OK)
            return code == SQLITE_FULL ? SQLITE_CANTOPEN : code;
    auto *below = static_cast<sqlite3_file *>(std::calloc(1, static_cast<std::size_t>(owner->base()->szOsFile)));
    if (const int code = owner->base()->xOpen(owner->base(), path, below, flags, outFlags); code != SQLITE_OK) {
        std::free(below);
        return code;
    }
    file->vfs = owner;
    file->real = below;
    file->id = id;
    file->isNew = isCreated && (flags & logs);
    if (isCreated)
        owner->note({DiskOp::Create, id});
    f->pMethods = owner->isWithoutSharedMemory() ? &withoutSharedMemory : &withSharedMemory;
    return SQLITE_OK;
}

int onDelete(sqlite3_vfs *vfs, const char *path, int syncFolder)
{
    FaultVfs *owner = ownerOf(vfs);
    const int code = owner->base()->xDelete(owner->base(), path, syncFolder);
    if (code == SQLITE_OK)
        owner->note({DiskOp::Delete, owner->fileNamed(path), 0, {}, syncFolder != 0});
    return code;
}

int onAccess(sqlite3_vfs *vfs, const char *path, int flags, int *result)
{
    sqlite3_vfs *base = ownerOf(vfs)->base();
    return base->xAccess(base, path, flags, result);
}

int onFullPath(sqlite3_vfs *vfs, const char *path, int n, char *to)
{
    sqlite3_vfs *base = ownerOf(vfs)->base();
    return base->xFullPathname(base, path, n, to);
}

} // namespace

FaultVfs::FaultVfs()
{
    sqlite3_initialize();
    m_base = sqlite3_vfs_find(nullptr);
    m_vfs = *m_base;
    m_vfs.zName = "fault";
    m_vfs.szOsFile = sizeof(ShimFile);
    m_vfs.pNext = nullptr;
    m_vfs.pAppData = this;
    m_vfs.xOpen = onOpen;
    m_vfs.xDelete = onDelete;
    m_vfs.xAccess = onAccess;
    m_vfs.xFullPathname = onFullPath;
    if (sqlite3_vfs_register(&m_vfs, 1) != SQLITE_OK)
        qFatal("cannot register the file system");
}

FaultVfs::~FaultVfs()
{
    sqlite3_vfs_unregister(&m_vfs);
    sqlite3_vfs_register(m_base, 1);
}

void FaultVfs::record()
{
    m_ops.clear();
    m_isRecording = true;
}

int FaultVfs::fileNamed(const char *path)
{
    const QString name = QFileInfo(QString::fromUtf8(path)).fileName();
    const std::lock_guard lock(m_mutex);
    for (std::size_t i = 0; i < m_names.size(); ++i)
        if (m_names[i] == name)
            return static_cast<int>(i);
    m_names.push_back(name);
    return static_cast<int>(m_names.size() - 1);
}

int FaultVfs::ask(DiskOp::Kind kind, int file, qint64 bytes)
{
    if (!m_fault)
        return SQLITE_OK;
    const std::lock_guard lock(m_mutex);
    const int code = m_fault(kind, m_names[static_cast<std::size_t>(file)], bytes);
    if (code != SQLITE_OK)
        ++m_faults;
    return code;
}

void FaultVfs::note(DiskOp op)
{
    if (!m_isRecording)
        return;
    const std::lock_guard lock(m_mutex);
    m_ops.push_back(std::move(op));
}

} // namespace lead
