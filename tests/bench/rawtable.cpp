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
    for (sqlite3_stmt *statement : {m_begin, m_update, m_commit, m_operation, m_change})
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

void RawTable::updateWithHistory(std::int64_t id, double value)
{
    if (!m_operation)
        makeHistory();
    run(m_begin);
    sqlite3_bind_double(m_update, 1, value);
    sqlite3_bind_int64(m_update, 2, id);
    run(m_update);
    sqlite3_bind_int64(m_operation, 1, ++m_lastOperation);
    run(m_operation);
    sqlite3_bind_int64(m_change, 1, m_lastOperation);
    sqlite3_bind_int64(m_change, 2, id);
    run(m_change);
    run(m_commit);
}

// What the schema of a workspace says of them, and of as many bytes; nothing here is hashed, read or checked.
void RawTable::makeHistory()
{
    sqlite3_exec(m_db,
                 "DROP TABLE IF EXISTS operation; DROP TABLE IF EXISTS change;"
                 "CREATE TABLE operation (id INTEGER PRIMARY KEY, workspace_id INTEGER NOT NULL, uuid TEXT NOT NULL, at INTEGER NOT NULL, user_id INTEGER NOT NULL,"
                 " kind TEXT NOT NULL, summary TEXT NOT NULL, lead_count INTEGER NOT NULL, seq INTEGER, changes INTEGER, changes_hash BLOB, prev_hash BLOB, hash BLOB, salt BLOB);"
                 "CREATE UNIQUE INDEX operation_uuid ON operation (workspace_id, uuid);"
                 "CREATE UNIQUE INDEX operation_seq ON operation (workspace_id, seq);"
                 "CREATE TABLE change (operation_id INTEGER NOT NULL, n INTEGER NOT NULL, entity TEXT NOT NULL, entity_id INTEGER NOT NULL, body TEXT, salt BLOB NOT NULL,"
                 " body_hash BLOB NOT NULL, PRIMARY KEY (operation_id, n)) WITHOUT ROWID;"
                 "CREATE INDEX change_entity ON change (entity_id, operation_id)",
                 nullptr, nullptr, nullptr);
    m_operation = prepared("INSERT INTO operation VALUES (?1, 1, printf('018f0000-0000-7000-8000-%012d', ?1), 1700000000000 + ?1, 1, 'edit', 'Changed the amount of a lead', 1, ?1, 1,"
                           " zeroblob(32), zeroblob(32), zeroblob(32), zeroblob(16))");
    m_change = prepared("INSERT INTO change VALUES (?1, 1, 'lead', ?2, '{\"amount\":[1000000,2000000],\"row_version\":[1,2]}', zeroblob(16), zeroblob(32))");
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
