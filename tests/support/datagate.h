#pragma once

#include <QCoreApplication>
#include <QThread>
#include <atomic>
#include <condition_variable>
#include <mutex>
#include <sqlite3.h>

namespace lead {

/// Stands before the data of a workspace and can be closed: then whatever a service asks waits, as on a disk that takes its time, and the
/// window shows what it shows meanwhile. What is worked out in memory alone, such as most lists, does not come by. Make it before the workspace
/// is opened; one at a time.
class DataGate
{
public:
    DataGate()
    {
        s_gate = this;
        sqlite3_auto_extension(reinterpret_cast<void (*)()>(&DataGate::watch));
    }
    ~DataGate()
    {
        open();
        sqlite3_cancel_auto_extension(reinterpret_cast<void (*)()>(&DataGate::watch));
        s_gate = nullptr;
    }
    DataGate(const DataGate &) = delete;
    DataGate &operator=(const DataGate &) = delete;

    void close() { m_isClosed = true; }
    void open()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_isClosed = false;
        }
        m_opened.notify_all();
    }

private:
    static int watch(sqlite3 *database, char **, const sqlite3_api_routines *)
    {
        return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, &DataGate::pass, nullptr);
    }
    static int pass(unsigned, void *, void *, void *)
    {
        if (s_gate && QThread::currentThread() != QCoreApplication::instance()->thread())
            s_gate.load()->wait();
        return 0;
    }
    void wait()
    {
        if (!m_isClosed)
            return;
        std::unique_lock lock(m_mutex);
        m_opened.wait(lock, [this] { return !m_isClosed; });
    }

    static inline std::atomic<DataGate *> s_gate = nullptr;
    std::atomic<bool> m_isClosed = false;
    std::mutex m_mutex;
    std::condition_variable m_opened;
};

/// Changes a workspace behind the back of whoever has it open.
inline void runSql(const QString &workspace, const QByteArray &sql)
{
    constexpr int Patience = 10000; // ms, while others write
    sqlite3 *database = nullptr;
    if (sqlite3_open(workspace.toUtf8().constData(), &database) != SQLITE_OK || sqlite3_busy_timeout(database, Patience) != SQLITE_OK
        || sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql.constData(), sqlite3_errmsg(database));
    sqlite3_close(database);
}

/// A table that a workspace does not have any more, as after damage, until this goes. Whoever asks for it hears why that does not work.
class MissingTable
{
public:
    MissingTable(const QString &workspace, const QByteArray &table)
        : m_workspace(workspace)
        , m_table(table)
    {
        rename(m_table, m_table + "_away");
    }
    ~MissingTable() { rename(m_table + "_away", m_table); }
    MissingTable(const MissingTable &) = delete;
    MissingTable &operator=(const MissingTable &) = delete;

private:
    void rename(const QByteArray &from, const QByteArray &to) const
    {
        runSql(m_workspace, "PRAGMA legacy_alter_table = ON; ALTER TABLE \"" + from + "\" RENAME TO \"" + to + '"');
    }

    QString m_workspace;
    QByteArray m_table;
};

} // namespace lead
