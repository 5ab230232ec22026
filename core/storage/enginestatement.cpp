#include "core/storage/enginestatement.h"

#include "core/storage/connection.h"

#include <sqlite3.h>

namespace lead {

namespace {
constexpr qsizetype MostIdle = 32;
}

void EngineStatements::giveBack(const QString &sql, sqlite3_stmt *statement)
{
    // Neither may it hold back the log nor keep what was bound, which need not live any longer.
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_idle.size() >= MostIdle)
        clear();
    sqlite3_finalize(m_idle.take(sql)); // of the same text, when two were in use at once
    m_idle.insert(sql, statement);
}

void EngineStatements::clear()
{
    for (sqlite3_stmt *statement : std::as_const(m_idle))
        sqlite3_finalize(statement);
    m_idle.clear();
}

EngineStatement::EngineStatement(Connection &connection, const QString &sql)
    : m_connection(&connection)
    , m_sql(sql)
    , m_statement(connection.engineStatements().take(sql))
{
    if (m_statement)
        return;
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(connection.handle(), text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        m_prepared = error();
}

EngineStatement::~EngineStatement()
{
    if (m_statement)
        m_connection->engineStatements().giveBack(m_sql, m_statement);
}

Error EngineStatement::error() const
{
    sqlite3 *const handle = m_connection->handle();
    return m_connection->errorFrom(sqlite3_extended_errcode(handle), QString::fromUtf8(sqlite3_errmsg(handle)));
}

} // namespace lead
