#include "core/storage/transaction.h"

#include "core/storage/connection.h"

#include <sqlite3.h>

namespace lead {

Transaction::Transaction(Connection &connection)
    : m_connection(connection)
    , m_nested(sqlite3_get_autocommit(connection.handle()) == 0)
{
    if (!m_nested)
        (void)connection.takeReadFailure(); // of before
    m_begun = connection.exec(m_nested ? QStringLiteral("SAVEPOINT inner_act") : QStringLiteral("BEGIN IMMEDIATE"));
    m_open = m_begun.isOk();
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
    if (!m_open)
        return m_begun;
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
