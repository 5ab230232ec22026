#pragma once

#include <cstdint>
#include <sqlite3.h>

namespace lead {

/// The yardstick: SQLite itself, without anything of ours, on the file that LEADWRIGHT_BENCH_RAW names, a
/// bare table of the leads as they came. As safe as a workspace: WAL and synchronous=FULL.
class RawTable
{
public:
    RawTable();
    ~RawTable();
    RawTable(const RawTable &) = delete;
    RawTable &operator=(const RawTable &) = delete;

    /// Reads the ids that a statement gives and returns their number.
    std::int64_t read(const char *sql);
    /// One transaction that changes one row.
    void update(std::int64_t id, double value);
    /// The same with a row of history: an operation and a change, in tables and indexes like those of a workspace.
    void updateWithHistory(std::int64_t id, double value);

private:
    sqlite3_stmt *prepared(const char *sql);
    void makeHistory();
    static void run(sqlite3_stmt *statement);

    sqlite3 *m_db = nullptr;
    sqlite3_stmt *m_begin = nullptr;
    sqlite3_stmt *m_update = nullptr;
    sqlite3_stmt *m_commit = nullptr;
    sqlite3_stmt *m_operation = nullptr;
    sqlite3_stmt *m_change = nullptr;
    std::int64_t m_lastOperation = 0;
};

} // namespace lead
