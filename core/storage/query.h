#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/domain/field.h"
#include "core/storage/statementcache.h"

#include <concepts>

namespace lead {

class Connection;

/// One prepared statement with values bound by name. Only the four types that both engines store faithfully can be
/// bound. A placeholder that was not bound, or a name that the statement does not have, is a programming fault and
/// makes exec() fail instead of writing NULL (which is what the driver would do). Statements stay prepared in the
/// connection for the next query of the same text.
class Query
{
public:
    /// `sql` is a literal or composed from column lists of the field catalogue, never from input.
    Query(Connection &connection, const QString &sql);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    template <std::integral T>
    Query &bind(QLatin1StringView name, T value)
    {
        return bindNumber(name, static_cast<qint64>(value));
    }
    Query &bind(QLatin1StringView name, double value);
    Query &bind(QLatin1StringView name, const QString &value);
    Query &bind(QLatin1StringView name, const QByteArray &value);
    Query &bindNull(QLatin1StringView name);
    Query &bind(QLatin1StringView name, const FieldValue &value);
    template <typename Tag>
    Query &bind(QLatin1StringView name, Id<Tag> id)
    {
        return id.isValid() ? bind(name, id.value) : bindNull(name);
    }
    template <typename T>
    Query &bind(QLatin1StringView name, const std::optional<T> &value)
    {
        return value ? bind(name, *value) : bindNull(name);
    }

    /// Runs the statement. Afterwards rows are read with next(); a statement may be run again with new values.
    Result<void> exec();
    bool next();
    /// Ends reading early, so that the read does not hold back the log.
    void finish();
    /// Rows changed by the last exec().
    int rowsAffected() const { return m_prepared.query.numRowsAffected(); }

    bool isNull(int column) const { return m_prepared.query.isNull(column); }
    qint64 int64(int column) const { return m_prepared.query.value(column).toLongLong(); }
    double real(int column) const { return m_prepared.query.value(column).toDouble(); }
    QString text(int column) const { return m_prepared.query.value(column).toString(); }
    QByteArray bytes(int column) const { return m_prepared.query.value(column).toByteArray(); }
    std::optional<qint64> optionalInt64(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(int64(column));
    }
    /// Whatever the column holds.
    FieldValue value(int column) const;

private:
    Query &bindNumber(QLatin1StringView name, qint64 value);
    int placeholder(QLatin1StringView name);

    Connection &m_connection;
    QString m_sql;
    StatementCache::Prepared m_prepared;
    QList<bool> m_bound;
    std::optional<Error> m_fault; ///< of the program, for good
    bool m_failed = false;        ///< the last time it ran
};

} // namespace lead
