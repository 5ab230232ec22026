#include "core/storage/transaction.h"

#include "core/storage/connection.h"

#include <sqlite3.h>

namespace lead {

namespace {

// With a log, SQLite does not look whether the file that it has open is still the one of that name, and would go on writing
// to a file that nobody can find any more.
Result<void> isStillThere(const Connection &connection)
{
    int hasMoved = 0;
    if (sqlite3_file_control(connection.handle(), "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved) == SQLITE_OK && hasMoved)
        return connection.errorFrom(SQLITE_READONLY_DBMOVED, QString());
    return {};
}

} // namespace

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
    , m_nested(sqlite3_get_autocommit(connection.handle()) == 0)
{
    if (!m_nested)
        (void)connection.takeReadFailure(); // of before
    m_begun = connection.exec(m_nested ? QStringLiteral("SAVEPOINT inner_act") : QStringLiteral("BEGIN IMMEDIATE"));
    m_open = m_begun.isOk();
    if (m_open && !m_nested)
        m_begun = isStillThere(connection);
}

Transaction::~Transaction()
{
    // A failed COMMIT (disk full) may have ended the transaction already; then there is nothing to roll back.
    if (!m_open || sqlite3_get_autocommit(m_connection.handle()) != 0)
        return;
    const Result<void> ended = m_connection.exec(m_nested ? QStringLiteral("ROLLBACK TO inner_act; RELEASE inner_act")
                                                          : QStringLiteral("ROLLBACK"));
    Q_UNUSED(ended);
}

Result<void> Transaction::commit()
{
    if (!m_open || !m_begun)
        return m_begun;
    if (!m_nested)
        if (Result<void> there = isStillThere(m_connection); !there)
            return there;
    // What was read with a failure may have been too little to decide by.
    if (!m_nested)
        if (const std::optional<Error> failure = m_connection.takeReadFailure())
            return *failure;
    Result<void> done = m_connection.exec(m_nested ? QStringLiteral("RELEASE inner_act") : QStringLiteral("COMMIT"));
    if (done)
        m_open = false;
    return done;
}

} // namespace lead
