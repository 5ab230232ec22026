#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <mutex>
#include <sqlite3.h>
#include <vector>

namespace lead {

/// What SQLite did to a file of a database.
struct DiskOp
{
    enum Kind : std::uint8_t { Create, Write, Truncate, Sync, Delete };

    Kind kind = Write;
    int file = 0;        ///< index into FaultVfs::names()
    qint64 offset = 0;   ///< Write: where; Truncate: the new size
    QByteArray bytes = {};
    bool isDirectorySynced = false; ///< Delete: on the disk at once; Sync: a new log, whose folder is synced with it
};

/// A file system below SQLite, made the default one so that Qt's driver uses it unchanged. It records what is written and
/// synced, fails when told to, and can be one without shared memory, as network file systems are.
class FaultVfs
{
public:
    FaultVfs();
    ~FaultVfs();
    FaultVfs(const FaultVfs &) = delete;
    FaultVfs &operator=(const FaultVfs &) = delete;

    /// From now on; what was recorded before is forgotten. Syncs then reach the record only, which saves time.
    void record();
    void stopRecording() { m_isRecording = false; }
    const std::vector<DiskOp> &ops() const { return m_ops; }
    std::size_t position() const { return m_ops.size(); }
    /// Base names of the files.
    const std::vector<QString> &names() const { return m_names; }

    /// Asked before a write, sync, truncation or creation: SQLITE_OK, or the code with which it fails.
    using Fault = std::function<int(DiskOp::Kind kind, const QString &name, qint64 bytes)>;
    void setFault(Fault fault) { m_fault = std::move(fault); }
    /// How often the fault said no.
    qint64 faults() const { return m_faults; }

    void setWithoutSharedMemory(bool isWithout) { m_isWithoutSharedMemory = isWithout; }

    // For the functions that SQLite calls.
    sqlite3_vfs *base() const { return m_base; }
    int ask(DiskOp::Kind kind, int file, qint64 bytes);
    void note(DiskOp op);
    int fileNamed(const char *path);
    bool isRecording() const { return m_isRecording; }
    bool isWithoutSharedMemory() const { return m_isWithoutSharedMemory; }

private:
    sqlite3_vfs *m_base = nullptr;
    sqlite3_vfs m_vfs{};
    std::mutex m_mutex;
    std::vector<DiskOp> m_ops;
    std::vector<QString> m_names;
    Fault m_fault;
    qint64 m_faults = 0;
    bool m_isRecording = false;
    bool m_isWithoutSharedMemory = false;
};

} // namespace lead
