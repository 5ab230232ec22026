#include "core/storage/damagedtable.h"

#include <QString>
#include <algorithm>
#include <limits>
#include <sqlite3.h>

namespace lead {

namespace {

constexpr std::int64_t Lowest = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t Highest = std::numeric_limits<std::int64_t>::max();

sqlite3_stmt *prepared(sqlite3 *db, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, sql.constData(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK) {
        sqlite3_finalize(statement);
        return nullptr;
    }
    return statement;
}

} // namespace

DamagedTable::DamagedTable(sqlite3 *db, const QByteArray &name, const QByteArray &key, const std::vector<QByteArray> &columns)
    : m_db(db)
    , m_last(Lowest)
{
    QByteArray list = key;
    for (const QByteArray &column : columns)
        list += ", " + column;
    m_forwards = prepared(m_db, "SELECT " + list + " FROM " + name + " WHERE " + key + " >= ?1 ORDER BY " + key);
    m_backwards = prepared(m_db, "SELECT " + list + " FROM " + name + " ORDER BY " + key + " DESC");
    m_seek = prepared(m_db, "SELECT " + key + " FROM " + name + " WHERE " + key + " >= ?1 ORDER BY " + key + " LIMIT 1");
}

DamagedTable::~DamagedTable()
{
    for (sqlite3_stmt *statement : {m_forwards, m_backwards, m_seek})
        sqlite3_finalize(statement);
}

DamagedTable::Probe DamagedTable::probe(std::int64_t from)
{
    sqlite3_bind_int64(m_seek, 1, from);
    const int code = sqlite3_step(m_seek);
    sqlite3_reset(m_seek);
    return code == SQLITE_ROW ? Probe::Row : code == SQLITE_DONE ? Probe::End : Probe::Unreadable;
}

// True at the end of the table, false where it cannot be read on.
bool DamagedTable::readForwards(std::int64_t from, const Sink &sink)
{
    sqlite3_bind_int64(m_forwards, 1, from);
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(m_forwards)) == SQLITE_ROW) {
        const std::int64_t key = sqlite3_column_int64(m_forwards, 0);
        if (key < m_last) // pages that point in a circle
            break;
        m_last = key;
        ++m_rows;
        sink(m_forwards);
    }
    sqlite3_reset(m_forwards);
    return code == SQLITE_DONE;
}

// The first key after `after` from which the table can be read again.
bool DamagedTable::findReadable(std::int64_t after, std::int64_t &at)
{
    std::int64_t below = after;
    std::int64_t step = 1;
    for (;; step *= 2) {
        if (after > Highest - step)
            return false;
        const Probe found = probe(after + step);
        if (found == Probe::End)
            return false;
        if (found == Probe::Row)
            break;
        if (step > Highest / 2)
            return false;
        below = after + step;
    }
    std::int64_t above = after + step;
    while (above - below > 1) {
        const std::int64_t middle = below + (above - below) / 2;
        (probe(middle) == Probe::Row ? above : below) = middle;
    }
    at = above;
    return true;
}

void DamagedTable::readBackwards(const Sink &sink)
{
    std::int64_t previous = Highest;
    while (sqlite3_step(m_backwards) == SQLITE_ROW) {
        const std::int64_t key = sqlite3_column_int64(m_backwards, 0);
        if (key <= m_last || key > previous)
            break;
        previous = key;
        ++m_rows;
        sink(m_backwards);
    }
    sqlite3_reset(m_backwards);
}

void DamagedTable::walk(const Sink &sink)
{
    if (!m_forwards || !m_backwards || !m_seek) {
        ++m_holes;
        return;
    }
    std::int64_t from = Lowest;
    while (!readForwards(from, sink)) {
        ++m_holes;
        // Past the row that could not be read, also where its key could. Keys are positive: nothing is looked for below.
        const std::int64_t after = std::max({m_last, from, std::int64_t(0)});
        if (!findReadable(after, from)) {
            readBackwards(sink);
            return;
        }
    }
}

} // namespace lead
