#include "rawtable.h"

#include <QByteArray>

namespace lead {

RawTable::RawTable()
{
    const QByteArray path = qgetenv("LEADWRIGHT_BENCH_RAW");
    if (sqlite3_open_v2(path.constData(), &m_db, SQLITE_OPEN_READWRITE, nullptr) != SQLITE_OK)
        qFatal("cannot open %s", path.constData());
    sqlite3_exec(m_db, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536", nullptr,
                 nullptr, nullptr);
    m_begin = prepared("BEGIN IMMEDIATE");
    m_update = prepared("UPDATE lead SET value = ?1 WHERE id = ?2");
    m_commit = prepared("COMMIT");
}

RawTable::~RawTable()
{
    for (sqlite3_stmt *statement : {m_begin, m_update, m_commit})
        sqlite3_finalize(statement);
    sqlite3_close(m_db);
}

std::int64_t RawTable::read(const char *sql)
{
    sqlite3_stmt *statement = prepared(sql);
    std::int64_t rows = 0;
    for (; sqlite3_step(statement) == SQLITE_ROW; ++rows)
        (void)sqlite3_column_int64(statement, 0);
    sqlite3_finalize(statement);
    return rows;
}

void RawTable::update(std::int64_t id, double value)
{
    run(m_begin);
    sqlite3_bind_double(m_update, 1, value);
    sqlite3_bind_int64(m_update, 2, id);
    run(m_update);
    run(m_commit);
}

sqlite3_stmt *RawTable::prepared(const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) != SQLITE_OK)
        qFatal("%s: %s", sql, sqlite3_errmsg(m_db));
    return statement;
}

void RawTable::run(sqlite3_stmt *statement)
{
    if (sqlite3_step(statement) != SQLITE_DONE)
        qFatal("%s", sqlite3_errmsg(sqlite3_db_handle(statement)));
    sqlite3_reset(statement);
}

} // namespace lead
