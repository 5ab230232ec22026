#include "core/storage/rehearsal.h"

#include "core/storage/query.h"
#include "core/storage/transaction.h"
#include "core/storage/workspace.h"

#include <array>
#include <sqlite3.h>

namespace lead {

namespace {

struct Covered
{
    const char *table;
    bool withRows; ///< of small tables that are read as a whole
};
// All that an import writes while it reads its rows.
constexpr std::array covered{Covered{"setting", true}, Covered{"user_account", true}, Covered{"custom_field", true}, Covered{"term", true},
                             Covered{"import", true},  Covered{"operation", false},   Covered{"lead", false},        Covered{"lead_detail", false}};

Error notAlone()
{
    return {Error::Failed, QStringLiteral("A rehearsal begins outside of transactions.")};
}

} // namespace

Rehearsal::Rehearsal(Workspace &workspace)
    : m_workspace(workspace)
{
    m_begun = begin();
}

Rehearsal::~Rehearsal()
{
    m_lead.reset();
    m_detail.reset();
    Connection &connection = m_workspace.connection();
    if (m_isOpen && sqlite3_get_autocommit(connection.handle()) == 0) {
        const Result<void> ended = connection.exec(QStringLiteral("ROLLBACK"));
        Q_UNUSED(ended);
    }
    const Result<void> restored = connection.exec(QStringLiteral("PRAGMA temp_store=MEMORY"));
    Q_UNUSED(restored);
}

Result<void> Rehearsal::begin()
{
    Connection &connection = m_workspace.connection();
    if (sqlite3_get_autocommit(connection.handle()) == 0)
        return notAlone();
    {
        // The numbers of new rows come from the workspace itself, and a claim on them lasts longer than a rehearsal.
        Transaction claim(connection);
        if (!claim.begun())
            return claim.begun();
        if (Result<void> fresh = m_workspace.refreshIfStale(); !fresh)
            return fresh;
        if (const Result<IdGenerator *> ids = m_workspace.ids(); !ids)
            return ids.error();
        if (Result<void> done = claim.commit(); !done)
            return done;
    }
    // In a file: a list may be larger than the memory.
    if (Result<void> done = connection.exec(QStringLiteral("PRAGMA temp_store=FILE")); !done)
        return done;
    // A savepoint on its own is a transaction that takes no lock before it writes the workspace, which it never does.
    if (Result<void> done = connection.exec(QStringLiteral("SAVEPOINT rehearsal")); !done)
        return done;
    m_isOpen = true;
    for (const Covered &table : covered)
        if (Result<void> done = coverTable(QLatin1String(table.table), table.withRows); !done)
            return done;
    for (const auto &[statement, table, key] : {std::tuple{&m_lead, "lead", "id"}, std::tuple{&m_detail, "lead_detail", "lead_id"}}) {
        const QString name = QLatin1String(table);
        const Result<QString> columns = columnsOf(name);
        if (!columns)
            return columns.error();
        *statement = std::make_unique<BulkStatement>(connection, QStringLiteral("INSERT OR IGNORE INTO temp.%1 (%2) SELECT %2 FROM main.%1 WHERE %3 = ?")
                                                                     .arg(name, *columns, QLatin1String(key)));
        if (!(*statement)->prepared())
            return (*statement)->prepared();
    }
    return {};
}

Result<QString> Rehearsal::columnsOf(const QString &table) const
{
    Query query(m_workspace.connection(), QStringLiteral("PRAGMA main.table_info(%1)").arg(table));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    QStringList names;
    while (query.next())
        names << query.text(1);
    return names.join(QStringLiteral(", "));
}

// The table with its keys as it stands in the file, columns of custom fields included.
Result<void> Rehearsal::coverTable(const QString &name, bool withRows)
{
    Connection &connection = m_workspace.connection();
    Query query(connection, QStringLiteral("SELECT type, name, sql FROM main.sqlite_schema WHERE tbl_name = :name AND type IN ('table', 'index') AND sql IS NOT NULL"
                                           " ORDER BY type DESC"));
    if (Result<void> done = query.bind(QLatin1StringView(":name"), name).exec(); !done)
        return done;
    QStringList statements;
    while (query.next()) {
        // "CREATE TABLE lead (" and "CREATE UNIQUE INDEX term_value ON term (": what is made is named in the temporary schema.
        const QString sql = query.text(2);
        const qsizetype at = sql.indexOf(query.text(1));
        const qsizetype quoted = at > 0 && sql.at(at - 1) == u'"' ? at - 1 : at;
        statements << sql.left(quoted) + QStringLiteral("temp.") + sql.mid(quoted);
    }
    query.finish();
    if (withRows)
        statements << QStringLiteral("INSERT INTO temp.%1 SELECT * FROM main.%1").arg(name);
    for (const QString &statement : std::as_const(statements))
        if (Result<void> done = connection.exec(statement); !done)
            return done;
    return {};
}

Result<void> Rehearsal::cover(LeadId lead)
{
    for (BulkStatement *statement : {m_lead.get(), m_detail.get()}) {
        statement->bind(1, static_cast<std::int64_t>(lead.value));
        if (Result<void> done = statement->run(); !done)
            return done;
    }
    return {};
}

} // namespace lead
