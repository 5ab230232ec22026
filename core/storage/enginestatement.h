#pragma once

#include "core/base/result.h"

#include <QHash>
#include <utility>

struct sqlite3_stmt;

namespace lead {

class Connection;

/// Statements on the engine's own handle that are prepared and idle, by their text; of one connection.
class EngineStatements
{
public:
    EngineStatements() = default;
    ~EngineStatements() { clear(); }
    EngineStatements(const EngineStatements &) = delete;
    EngineStatements &operator=(const EngineStatements &) = delete;

    /// Null when none is idle.
    sqlite3_stmt *take(const QString &sql) { return m_idle.take(sql); }
    void giveBack(const QString &sql, sqlite3_stmt *statement);
    /// Must happen before the connection closes.
    void clear();

private:
    QHash<QString, sqlite3_stmt *> m_idle;
};

/// One of them in use: prepared once for a connection, since a statement that reads all columns of a lead costs more to
/// prepare than to run.
class EngineStatement
{
public:
    EngineStatement(Connection &connection, const QString &sql);
    ~EngineStatement();
    EngineStatement(EngineStatement &&other) noexcept
        : m_connection(other.m_connection)
        , m_sql(std::move(other.m_sql))
        , m_statement(std::exchange(other.m_statement, nullptr))
        , m_prepared(std::move(other.m_prepared))
    {
    }
    EngineStatement &operator=(EngineStatement &&) = delete;

    /// Whether it could be prepared.
    const Result<void> &prepared() const { return m_prepared; }
    Connection &connection() const { return *m_connection; }
    sqlite3_stmt *get() const { return m_statement; }
    /// What the engine says of its last failure.
    Error error() const;

private:
    Connection *m_connection;
    QString m_sql;
    sqlite3_stmt *m_statement = nullptr;
    Result<void> m_prepared;
};

} // namespace lead
