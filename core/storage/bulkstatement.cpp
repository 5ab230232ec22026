#include "core/storage/bulkstatement.h"

#include "core/base/text.h"

#include <sqlite3.h>

namespace lead {

BulkStatement::BulkStatement(Connection &connection, const QString &sql)
    : m_engine(connection, sql)
    , m_statement(m_engine.get())
{
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
    const Error error = m_engine.error();
    sqlite3_reset(m_statement);
    return error;
}

std::int64_t BulkStatement::changedRows() const
{
    return sqlite3_changes64(sqlite3_db_handle(m_statement));
}

Result<bool> BulkStatement::next()
{
    if (!prepared())
        return prepared().error();
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_statement);
        return false;
    }
    const Error error = m_engine.error();
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

FieldValue BulkStatement::value(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_NULL:
        return {};
    case SQLITE_INTEGER:
        return static_cast<qint64>(int64(column));
    case SQLITE_FLOAT:
        return real(column);
    default:
        return fromUtf8(text(column));
    }
}

} // namespace lead
