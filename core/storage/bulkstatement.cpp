#include "core/storage/bulkstatement.h"

#include "core/storage/connection.h"

#include <sqlite3.h>

namespace lead {

BulkStatement::BulkStatement(Connection &connection, const QString &sql)
    : m_connection(connection)
{
    const QByteArray text = sql.toUtf8();
    if (sqlite3_prepare_v3(connection.handle(), text.constData(), static_cast<int>(text.size()), SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        m_prepared = connection.errorFrom(sqlite3_extended_errcode(connection.handle()), QString::fromUtf8(sqlite3_errmsg(connection.handle())));
}

BulkStatement::~BulkStatement()
{
    sqlite3_finalize(m_statement);
}

void BulkStatement::bind(int parameter, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, parameter, value);
}

void BulkStatement::bind(int parameter, double value)
{
    sqlite3_bind_double(m_statement, parameter, value);
}

void BulkStatement::bind(int parameter, std::string_view text)
{
    sqlite3_bind_text(m_statement, parameter, text.data() ? text.data() : "", static_cast<int>(text.size()), SQLITE_STATIC);
}

void BulkStatement::bindBytes(int parameter, std::string_view bytes)
{
    sqlite3_bind_blob(m_statement, parameter, bytes.data(), static_cast<int>(bytes.size()), SQLITE_STATIC);
}

void BulkStatement::bindNull(int parameter)
{
    sqlite3_bind_null(m_statement, parameter);
}

Result<void> BulkStatement::run()
{
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_DONE || code == SQLITE_ROW) {
        sqlite3_reset(m_statement);
        return {};
    }
    const Error error = m_connection.errorFrom(sqlite3_extended_errcode(m_connection.handle()), QString::fromUtf8(sqlite3_errmsg(m_connection.handle())));
    sqlite3_reset(m_statement);
    return error;
}

Result<bool> BulkStatement::next()
{
    if (!m_prepared)
        return m_prepared.error();
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    const Error error = m_connection.errorFrom(sqlite3_extended_errcode(m_connection.handle()), QString::fromUtf8(sqlite3_errmsg(m_connection.handle())));
    sqlite3_reset(m_statement);
    return error;
}

void BulkStatement::reset()
{
    sqlite3_reset(m_statement);
}

bool BulkStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::int64_t BulkStatement::int64(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double BulkStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

std::string_view BulkStatement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

std::string_view BulkStatement::bytes(int column) const
{
    const auto *blob = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return blob ? std::string_view(blob, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

} // namespace lead
