#pragma once

#include <QByteArray>
#include <functional>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace lead {

/// A table of a damaged database, walked by an integer key.
class DamagedTable
{
public:
    /// `columns` and `key` are quoted names; the key may be "rowid".
    DamagedTable(sqlite3 *db, const QByteArray &name, const QByteArray &key, const std::vector<QByteArray> &columns);
    ~DamagedTable();
    DamagedTable(const DamagedTable &) = delete;
    DamagedTable &operator=(const DamagedTable &) = delete;

    /// Takes a row: column 0 of the statement is the key, the others are the columns.
    using Sink = std::function<void(sqlite3_stmt *row)>;
    /// Reads what can be read. A row may come twice.
    void walk(const Sink &sink);

    std::int64_t holes() const { return m_holes; }
    std::int64_t rows() const { return m_rows; }

private:
    enum class Probe : std::uint8_t { Row, End, Unreadable };

    Probe probe(std::int64_t from);
    bool readForwards(std::int64_t from, const Sink &sink);
    void readBackwards(const Sink &sink);
    bool findReadable(std::int64_t after, std::int64_t &at);

    sqlite3 *m_db;
    sqlite3_stmt *m_forwards = nullptr;
    sqlite3_stmt *m_backwards = nullptr;
    sqlite3_stmt *m_seek = nullptr;
    std::int64_t m_last; // the highest key that was read from the front
    std::int64_t m_holes = 0;
    std::int64_t m_rows = 0;
};

} // namespace lead
