#include "core/storage/query.h"

#include "core/storage/connection.h"

#include <QSqlDriver>
#include <QSqlField>
#include <QVariant>

namespace lead {

namespace {
QStringList placeholdersOf(const QString &sql)
{
    QStringList names;
    bool quoted = false;
    for (qsizetype i = 0; i < sql.size(); ++i) {
        if (sql.at(i) == u'\'')
            quoted = !quoted;
        if (quoted || sql.at(i) != u':')
            continue;
        qsizetype end = i + 1;
        while (end < sql.size() && (sql.at(end).isLetterOrNumber() || sql.at(end) == u'_'))
            ++end;
        const QString name = sql.mid(i, end - i);
        if (name.size() > 1 && !names.contains(name))
            names << name;
        i = end - 1;
    }
    return names;
}
} // namespace

Query::Query(Connection &connection, const QString &sql)
    : m_connection(connection)
    , m_sql(sql)
{
    Q_ASSERT(connection.isOwnThread());
    if (std::optional<StatementCache::Prepared> idle = connection.statements().take(sql)) {
        m_prepared = std::move(*idle);
    } else {
        m_prepared = {QSqlQuery(connection.database()), placeholdersOf(sql), StatementCache::canKeep(sql)};
        m_prepared.query.setForwardOnly(true);
        if (!m_prepared.query.prepare(sql))
            m_fault = connection.errorFrom(m_prepared.query.lastError());
    }
    m_bound = QList<bool>(m_prepared.placeholders.size(), false);
}

Query::~Query()
{
    if (!m_fault && !m_failed)
        m_connection.statements().giveBack(m_sql, std::move(m_prepared));
}

int Query::placeholder(QLatin1StringView name)
{
    const int i = static_cast<int>(m_prepared.placeholders.indexOf(name));
    if (i < 0)
        m_fault = Error{Error::Failed, QStringLiteral("The statement has no placeholder %1.").arg(name)};
    else
        m_bound[i] = true;
    return i;
}

Query &Query::bindNumber(QLatin1StringView name, qint64 value)
{
    if (placeholder(name) >= 0)
        m_prepared.query.bindValue(name, QVariant::fromValue<qlonglong>(value));
    return *this;
}

Query &Query::bind(QLatin1StringView name, double value)
{
    if (placeholder(name) >= 0)
        m_prepared.query.bindValue(name, value);
    return *this;
}

Query &Query::bind(QLatin1StringView name, const QString &value)
{
    // A null QString would be stored as NULL; NOT NULL text columns mean empty text.
    if (placeholder(name) >= 0)
        m_prepared.query.bindValue(name, value.isNull() ? QStringLiteral("") : value);
    return *this;
}

Query &Query::bind(QLatin1StringView name, const QByteArray &value)
{
    if (placeholder(name) >= 0)
        m_prepared.query.bindValue(name, value);
    return *this;
}

Query &Query::bindNull(QLatin1StringView name)
{
    if (placeholder(name) >= 0)
        m_prepared.query.bindValue(name, QVariant());
    return *this;
}

Query &Query::bind(QLatin1StringView name, const FieldValue &value)
{
    if (const QString *text = std::get_if<QString>(&value))
        return text->isEmpty() ? bindNull(name) : bind(name, *text);
    if (const qint64 *number = std::get_if<qint64>(&value))
        return bindNumber(name, *number);
    if (const double *real = std::get_if<double>(&value))
        return bind(name, *real);
    return bindNull(name);
}

Result<void> Query::exec()
{
    if (m_fault)
        return *m_fault;
    const qsizetype missing = m_bound.indexOf(false);
    if (missing >= 0)
        return Error{Error::Failed, QStringLiteral("The placeholder %1 was not bound.").arg(m_prepared.placeholders.at(missing))};
    m_failed = !m_prepared.query.exec();
    if (m_failed)
        return m_connection.errorFrom(m_prepared.query.lastError());
    return {};
}

bool Query::next()
{
    if (m_prepared.query.next())
        return true;
    // An end that is none; the connection remembers (takeReadFailure).
    if (m_prepared.query.lastError().isValid()) {
        m_failed = true;
        (void)m_connection.errorFrom(m_prepared.query.lastError());
    }
    return false;
}

void Query::finish()
{
    m_prepared.query.finish();
}

FieldValue Query::value(int column) const
{
    const QVariant v = m_prepared.query.value(column);
    if (m_prepared.query.isNull(column))
        return {};
    switch (v.typeId()) {
    case QMetaType::QString:
        return v.toString();
    case QMetaType::Double:
        return v.toDouble();
    default:
        return v.toLongLong();
    }
}

} // namespace lead
