#include "core/storage/factsource.h"

#include "core/base/text.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/connection.h"
#include "core/storage/query.h"

#include <sqlite3.h>

namespace lead {

FactCursor::FactCursor(Connection &connection, const QString &sql)
    : m_statement(connection, sql)
    , m_fault(m_statement.prepared())
{
}

void FactCursor::read(qint64 after, qint64 upTo)
{
    if (!m_fault)
        return;
    sqlite3_reset(m_statement.get());
    sqlite3_bind_int64(m_statement.get(), 1, after);
    sqlite3_bind_int64(m_statement.get(), 2, upTo);
}

void FactCursor::stop()
{
    sqlite3_reset(m_statement.get());
}

bool FactCursor::next()
{
    if (!m_fault)
        return false;
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    // Reset at once, so that the read does not hold back the log.
    sqlite3_reset(m_statement.get());
    if (code != SQLITE_DONE)
        m_fault = m_statement.error();
    return false;
}

sqlite3_value *FactCursor::value(int column) const
{
    return sqlite3_column_value(m_statement.get(), column);
}

std::optional<qint64> FactCursor::number(int column) const
{
    sqlite3_value *const at = value(column);
    return sqlite3_value_type(at) == SQLITE_NULL ? std::nullopt : std::optional<qint64>(sqlite3_value_int64(at));
}

std::optional<double> FactCursor::real(int column) const
{
    sqlite3_value *const at = value(column);
    return sqlite3_value_type(at) == SQLITE_NULL ? std::nullopt : std::optional<double>(sqlite3_value_double(at));
}

std::string_view FactCursor::text(int column) const
{
    sqlite3_value *const at = value(column);
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_value_text(at));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_value_bytes(at))) : std::string_view();
}

EngineHold::EngineHold(Connection &connection)
    : m_mutex(sqlite3_db_mutex(connection.handle()))
{
    sqlite3_mutex_enter(m_mutex);
}

EngineHold::~EngineHold()
{
    sqlite3_mutex_leave(m_mutex);
}

Result<qint64> FactSource::journalPosition()
{
    Query query(m_connection, QStringLiteral("SELECT max(seq) FROM operation WHERE workspace_id = 1"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    return query.next() ? query.int64(0) : qint64(0);
}

QByteArray FactSource::journalHash(qint64 seq)
{
    Query query(m_connection, QStringLiteral("SELECT hash FROM operation WHERE workspace_id = 1 AND seq = :seq"));
    if (!query.bind(QLatin1StringView(":seq"), seq).exec() || !query.next())
        return {};
    return query.bytes(0);
}

Result<std::vector<JournalEntry>> FactSource::operationsAfter(qint64 seq)
{
    Query query(m_connection, QStringLiteral("SELECT seq, id, import_id FROM operation"
                                             " WHERE workspace_id = 1 AND seq > :seq ORDER BY seq"));
    if (Result<void> done = query.bind(QLatin1StringView(":seq"), seq).exec(); !done)
        return done.error();
    std::vector<JournalEntry> entries;
    while (query.next())
        entries.push_back({query.int64(0), query.int64(1), query.int64(2)});
    return entries;
}

bool FactSource::changedAtLargeAfter(qint64 seq)
{
    Query query(m_connection, QStringLiteral("SELECT 1 FROM operation WHERE workspace_id = 1 AND seq > :seq AND kind IN ('erase', 'sample') LIMIT 1"));
    return query.bind(QLatin1StringView(":seq"), seq).exec() && query.next();
}

Result<std::vector<TouchedEntity>> FactSource::touchedBy(qint64 operationId)
{
    BulkStatement changes(m_connection, QStringLiteral("SELECT entity = 'lead', entity_id FROM change WHERE operation_id = ?"));
    if (!changes.prepared())
        return changes.prepared().error();
    changes.bind(1, std::int64_t(operationId));
    std::vector<TouchedEntity> entities;
    Result<bool> more = changes.next();
    for (; more && *more; more = changes.next())
        entities.push_back({changes.int64(0) != 0, changes.int64(1)});
    return more ? Result<std::vector<TouchedEntity>>(std::move(entities)) : more.error();
}

Result<std::vector<ImportVisibility>> FactSource::imports()
{
    Query query(m_connection, QStringLiteral("SELECT id, created, state = 'complete', file_name FROM import ORDER BY id"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<ImportVisibility> states;
    while (query.next())
        states.push_back({query.int64(0), query.int64(1), query.int64(2) != 0, toUtf8(query.text(3))});
    return states;
}

std::optional<qint64> FactSource::leadAfter(qint64 after, qint64 count)
{
    Query query(m_connection, QStringLiteral("SELECT id FROM lead WHERE id > :after ORDER BY id LIMIT 1 OFFSET :skip"));
    query.bind(QLatin1StringView(":after"), after).bind(QLatin1StringView(":skip"), count - 1);
    if (!query.exec() || !query.next())
        return std::nullopt;
    return query.int64(0);
}

Result<std::vector<qint64>> FactSource::leadsKeptOf(qint64 importId)
{
    Query remainders(m_connection, QStringLiteral("SELECT 1 FROM import WHERE parent_id = :import AND state = 'complete'"));
    if (Result<void> done = remainders.bind(QLatin1StringView(":import"), importId).exec(); !done)
        return done.error();
    if (!remainders.next()) // the rule; spares a look at every lead
        return std::vector<qint64>();
    remainders.finish();
    Query query(m_connection, QStringLiteral("SELECT id FROM lead WHERE import_id IN (SELECT id FROM import WHERE parent_id = :import AND state = 'complete')"));
    if (Result<void> done = query.bind(QLatin1StringView(":import"), importId).exec(); !done)
        return done.error();
    std::vector<qint64> leads;
    while (query.next())
        leads.push_back(query.int64(0));
    return leads;
}

Result<std::vector<qint64>> FactSource::leadsOfImport(qint64 importId, qint64 most)
{
    Query query(m_connection, QStringLiteral("SELECT id FROM lead WHERE import_id = :import ORDER BY id LIMIT :most"));
    query.bind(QLatin1StringView(":import"), importId).bind(QLatin1StringView(":most"), most);
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<qint64> ids;
    while (query.next())
        ids.push_back(query.int64(0));
    return ids;
}

FactCursor FactSource::leads(const std::vector<LeadColumn> &columns)
{
    QString names;
    for (const LeadColumn &column : columns)
        names += u", " % column.name;
    return {m_connection, QStringLiteral("SELECT id, import_id%1 FROM lead WHERE id > ?1 AND id <= ?2 AND deleted_at IS NULL ORDER BY id").arg(names)};
}

FactCursor FactSource::details(const std::vector<LeadColumn> &columns)
{
    QString names;
    for (const LeadColumn &column : columns)
        names += u", " % column.name;
    return {m_connection, QStringLiteral("SELECT lead_id%1 FROM lead_detail WHERE lead_id > ?1 AND lead_id <= ?2 ORDER BY lead_id").arg(names)};
}

// One statement, so that all of it is of one moment. An import that was cut off and only made leads, which are hidden, is no
// act under way.
Result<StoredTotals> FactSource::totals()
{
    Query query(m_connection, QStringLiteral("WITH now(position, open) AS (SELECT (SELECT coalesce(max(seq), 0) FROM operation),"
                                             " (SELECT count(*) FROM operation o WHERE o.seq IS NULL AND NOT EXISTS"
                                             "  (SELECT 1 FROM import x WHERE x.operation_id = o.id AND x.state = 'interrupted' AND x.updated = 0)))"
                                             " SELECT now.position, now.open, s.* FROM now LEFT JOIN"
                                             " (SELECT l.stage_id, l.owner_id, count(*) AS leads, count(l.amount), sum(l.amount), count(l.score), sum(l.score)"
                                             "  FROM lead l LEFT JOIN import i ON i.id = l.import_id"
                                             "  WHERE l.deleted_at IS NULL AND (l.import_id IS NULL OR i.state = 'complete') GROUP BY l.stage_id, l.owner_id) s"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    StoredTotals totals;
    while (query.next()) {
        totals.journalPosition = query.int64(0);
        totals.isUnderWay = query.int64(1) > 0;
        if (query.optionalInt64(4)) // one row without, when there are no leads
            totals.sums.push_back({query.optionalInt64(2), query.optionalInt64(3), query.int64(4), query.int64(5), query.int64(6), query.int64(7), query.int64(8)});
    }
    query.finish();
    if (const std::optional<Error> failure = m_connection.takeReadFailure())
        return *failure;
    return totals;
}

} // namespace lead
