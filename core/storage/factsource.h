#pragma once

#include "core/base/result.h"
#include "core/storage/enginestatement.h"
#include "core/storage/leadcolumns.h"

#include <QByteArray>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3_mutex;
struct sqlite3_value;

namespace lead {

class Connection;

/// Rows of one statement, read without copies: a text view holds until the next call of next() or read().
class FactCursor
{
public:
    FactCursor(Connection &connection, const QString &sql);

    /// Starts over with the leads of `after < id <= upTo`, in ascending order.
    void read(qint64 after, qint64 upTo);
    /// False at the end and on an error; fault() tells which.
    bool next();
    /// Ends reading early, so that it does not hold back the log.
    void stop();
    const Result<void> &fault() const { return m_fault; }

    std::optional<qint64> number(int column) const;
    std::optional<double> real(int column) const;
    /// Empty for NULL.
    std::string_view text(int column) const;

private:
    sqlite3_value *value(int column) const;

    EngineStatement m_statement;
    Result<void> m_fault;
};

/// Keeps the engine's own lock of a connection while many values are read, which would take it for each of them.
class EngineHold
{
public:
    explicit EngineHold(Connection &connection);
    ~EngineHold();
    EngineHold(const EngineHold &) = delete;
    EngineHold &operator=(const EngineHold &) = delete;

private:
    sqlite3_mutex *m_mutex;
};

/// An import as far as it decides which leads are visible.
struct ImportVisibility
{
    qint64 id = 0;
    qint64 created = 0; ///< leads that it made
    bool isComplete = false;
    std::string fileName;
};

/// A sealed operation.
struct JournalEntry
{
    qint64 seq = 0;
    qint64 operationId = 0;
    qint64 importId = 0; ///< 0: it was no import
};

/// What an operation touched.
struct TouchedEntity
{
    bool isLead = false;
    qint64 id = 0;
};

/// What the visible leads of one stage and owner come to.
struct StoredSums
{
    std::optional<qint64> stage;
    std::optional<qint64> owner;
    qint64 leads = 0;
    qint64 amounts = 0; ///< leads that have one
    qint64 amount = 0;
    qint64 scores = 0;
    qint64 score = 0;
};

/// The sums of all stages and owners at one moment.
struct StoredTotals
{
    qint64 journalPosition = 0;
    bool isUnderWay = false; ///< an act that the journal does not know yet may have changed leads
    std::vector<StoredSums> sums;
};

/// What the lead facts read from a workspace: whole columns of all leads, single leads and the journal's news.
class FactSource
{
public:
    static constexpr qint64 LastId = std::numeric_limits<qint64>::max();

    explicit FactSource(Connection &connection) : m_connection(connection) {}

    /// The number of the last sealed operation, 0 when there is none.
    Result<qint64> journalPosition();
    /// The hash of the sealed operation with this number; empty when there is none.
    QByteArray journalHash(qint64 seq);
    Result<std::vector<JournalEntry>> operationsAfter(qint64 seq);
    /// By SQL alone, to hold facts against.
    Result<StoredTotals> totals();
    /// Whether an act since changed leads without naming them: an erasure, or a sample. (Imports are named themselves.)
    bool changedAtLargeAfter(qint64 seq);
    Result<std::vector<TouchedEntity>> touchedBy(qint64 operationId);
    Result<std::vector<ImportVisibility>> imports();

    /// The id of the lead that lies `count` leads after `after`; absent when there are fewer. Cheap: reads no columns.
    std::optional<qint64> leadAfter(qint64 after, qint64 count);
    /// The leads that stayed when an import was undone, because somebody had worked them.
    Result<std::vector<qint64>> leadsKeptOf(qint64 importId);
    /// The first leads of one import, at most so many.
    Result<std::vector<qint64>> leadsOfImport(qint64 importId, qint64 most);

    /// id, import id, then `columns` (of table lead) of the leads that are not deleted.
    FactCursor leads(const std::vector<LeadColumn> &columns);
    /// Lead id, then `columns` (of table lead_detail).
    FactCursor details(const std::vector<LeadColumn> &columns);

private:
    Connection &m_connection;
};

} // namespace lead
