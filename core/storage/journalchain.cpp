#include "core/storage/journalchain.h"

#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace lead {

namespace {

struct JournalText
{
    Q_DECLARE_TR_FUNCTIONS(Journal)
};

const QString emptiedEntity = QStringLiteral("operation");

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QString hashOf(const QByteArray &text)
{
    return hex(QCryptographicHash::hash(text, QCryptographicHash::Sha256));
}

} // namespace

struct JournalChain::Row
{
    Operation operation;
    qint64 changes = 0;
    QByteArray changesHash;
    QByteArray previous;
    QByteArray hash;
    QByteArray salt;

    static QString columns() { return JournalChain::columns() + QStringLiteral(", o.changes, o.changes_hash, o.prev_hash, o.hash, o.salt"); }
    static Row from(const Query &query)
    {
        return {operationFrom(query), query.int64(11), query.bytes(12), query.bytes(13), query.bytes(14), query.bytes(15)};
    }
    QByteArray text() const { return textOf(operation, salt, changes, changesHash); }
    // What an act that empties this one says of it.
    QJsonObject rest() const
    {
        Operation emptied = operation;
        emptied.summary.clear();
        return {{QStringLiteral("hash"), hex(hash)}, {QStringLiteral("rest"), hashOf(textOf(emptied, {}, changes, changesHash))}};
    }
};

// In a fixed order with a separator that cannot occur in the parts.
QByteArray JournalChain::textOf(const Operation &o, const QByteArray &salt, qint64 changes, const QByteArray &changesHash)
{
    QByteArray text;
    for (const QString &part : {o.uuid, QString::number(o.at), o.user.toString(), o.kind, o.summary, QString::number(o.leadCount),
                                o.import.toString(), o.undoOf.toString(), QString::number(o.seq), QString::number(changes)}) {
        text += part.toUtf8();
        text += '\0';
    }
    return text + changesHash + salt;
}

QByteArray JournalChain::linked(const QByteArray &previous, const QByteArray &text)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(text);
    return hash.result();
}

QString JournalChain::columns()
{
    return QStringLiteral("o.id, o.uuid, o.at, o.user_id, o.kind, o.summary, o.lead_count, coalesce(o.import_id, 0), coalesce(o.undo_of, 0),"
                          " coalesce(o.seq, 0), EXISTS (SELECT 1 FROM operation u WHERE u.undo_of = o.id AND u.seq IS NOT NULL"
                          " AND NOT EXISTS (SELECT 1 FROM operation r WHERE r.undo_of = u.id AND r.seq IS NOT NULL))");
}

Operation JournalChain::operationFrom(const Query &query)
{
    return {{query.int64(0)}, query.text(1), query.int64(2), {query.int64(3)}, query.text(4), query.text(5),
            query.int64(6), {query.int64(7)}, {query.int64(8)}, query.int64(9), query.int64(10) != 0};
}

Result<Journal::Digest> JournalChain::digest(OperationId operation)
{
    Sha256 all;
    const Result<qint64> count = Journal(m_workspace).addChangeHashes(operation, all);
    return count ? Result<Journal::Digest>(Journal::Digest{*count, all.result()}) : count.error();
}

// The things whose changes acts of erasure emptied.
Result<std::set<std::pair<QString, qint64>>> JournalChain::erased()
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT c.body FROM change c JOIN operation o ON o.id = c.operation_id"
                                                         " WHERE c.entity = 'lead' AND c.body IS NOT NULL AND o.kind = 'erase' AND o.seq IS NOT NULL"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::set<std::pair<QString, qint64>> things;
    while (query.next()) {
        const QJsonObject erased = QJsonDocument::fromJson(query.text(0).toUtf8()).object().value(QStringLiteral("erased")).toObject();
        for (auto it = erased.begin(); it != erased.end(); ++it)
            for (const QJsonValue &id : it.value().toArray())
                things.insert({it.key(), id.toInteger()});
    }
    return things;
}

Result<std::optional<OperationId>> JournalChain::unexplainedEmptying()
{
    const auto erased = this->erased();
    if (!erased)
        return erased.error();
    Query query(m_workspace.connection(), QStringLiteral("SELECT operation_id, entity, entity_id FROM change WHERE body IS NULL ORDER BY operation_id, n"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    while (query.next())
        if (!erased->contains({query.text(1), query.int64(2)}))
            return std::optional(OperationId{query.int64(0)});
    return std::optional<OperationId>();
}

Result<std::optional<OperationId>> JournalChain::alteredChange()
{
    Query bodies(m_workspace.connection(), QStringLiteral("SELECT operation_id, entity, entity_id, body, salt, body_hash FROM change WHERE body IS NOT NULL ORDER BY operation_id, n"));
    if (Result<void> done = bodies.exec(); !done)
        return done.error();
    while (bodies.next())
        if (changeHash(bodies.bytes(4), bodies.text(1).toUtf8(), bodies.int64(2), bodies.text(3).toUtf8()) != bodies.bytes(5))
            return std::optional(OperationId{bodies.int64(0)});
    return std::optional<OperationId>();
}

// What acts of erasure say of those whose summary they emptied. Only what is part of the chain counts; an altered one of these
// is found as a change that was altered.
Result<QHash<qint64, QJsonObject>> JournalChain::emptied()
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT c.entity_id, c.body FROM change c JOIN operation o ON o.id = c.operation_id"
                                                         " WHERE c.entity = :entity AND c.body IS NOT NULL AND o.kind = 'erase' AND o.seq IS NOT NULL"));
    if (Result<void> done = query.bind(QLatin1StringView(":entity"), emptiedEntity).exec(); !done)
        return done.error();
    QHash<qint64, QJsonObject> rests;
    while (query.next())
        rests.insert(query.int64(0), QJsonDocument::fromJson(query.text(1).toUtf8()).object());
    return rests;
}

QString JournalChain::missingEnd(const std::vector<JournalHead> &known, const std::vector<QByteArray> &hashes) const
{
    for (const JournalHead &head : known) {
        if (head.operations > static_cast<qint64>(hashes.size()))
            return JournalText::tr("%1 knows %2 acts, but only %3 are left: the end of the journal was cut off, or an older backup was restored.")
                .arg(head.keptIn, QString::number(head.operations), QString::number(hashes.size()));
        if (head.operations > 0 && hashes[static_cast<std::size_t>(head.operations - 1)] != head.hash)
            return JournalText::tr("%1 knows other acts up to number %2: the end of the journal was replaced, or an older backup was restored.")
                .arg(head.keptIn, QString::number(head.operations));
    }
    return {};
}

Result<AuditReport> JournalChain::verify(const std::vector<JournalHead> &known)
{
    AuditReport report;
    const auto bad = [&report](OperationId id, const QString &reason) {
        report.ok = false;
        report.firstBad = id;
        report.reason = reason;
        return report;
    };
    // Bodies first: an altered body is found even when somebody recomputed nothing else.
    const Result<std::optional<OperationId>> altered = alteredChange();
    if (!altered)
        return altered.error();
    if (*altered)
        return bad(**altered, JournalText::tr("A recorded change was altered."));
    const Result<std::optional<OperationId>> unexplained = unexplainedEmptying();
    if (!unexplained)
        return unexplained.error();
    if (*unexplained)
        return bad(**unexplained, JournalText::tr("A recorded change was emptied, and no erasure says so."));
    const Result<QHash<qint64, QJsonObject>> emptied = this->emptied();
    if (!emptied)
        return emptied.error();
    Query query(m_workspace.connection(), QStringLiteral("SELECT %1 FROM operation o WHERE o.workspace_id = 1 AND o.seq IS NOT NULL ORDER BY o.seq").arg(Row::columns()));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<QByteArray> hashes;
    QByteArray previous(HashBytes, '\0');
    while (query.next()) {
        const Row row = Row::from(query);
        const OperationId id = row.operation.id;
        ++report.operations;
        if (row.operation.seq != report.operations)
            return bad(id, JournalText::tr("An act is missing before this one."));
        const Result<Journal::Digest> changes = digest(id);
        if (!changes)
            return changes.error();
        if (changes->count != row.changes || changes->hash != row.changesHash)
            return bad(id, JournalText::tr("Changes of this act were added or removed."));
        const bool isWhole = linked(previous, row.text()) == row.hash || (row.operation.summary.isEmpty() && row.salt.isEmpty() && emptied->value(id.value) == row.rest());
        if (row.previous != previous || !isWhole)
            return bad(id, JournalText::tr("This act was altered."));
        previous = row.hash;
        hashes.push_back(row.hash);
    }
    if (const QString missing = missingEnd(known, hashes); !missing.isEmpty())
        return bad({}, missing);
    return report;
}

Result<qint64> JournalChain::emptyChanges(const QString &entity, const std::vector<qint64> &ids)
{
    // Without its salt the hash of a body tells nobody who guesses whether it was that.
    Query update(m_workspace.connection(), QStringLiteral("UPDATE change SET body = NULL, salt = x'' WHERE entity_id = :id AND entity = :entity AND body IS NOT NULL"));
    qint64 emptied = 0;
    for (const qint64 id : ids) {
        if (Result<void> done = update.bind(QLatin1StringView(":id"), id).bind(QLatin1StringView(":entity"), entity).exec(); !done)
            return done.error();
        emptied += update.rowsAffected();
    }
    return emptied;
}

Result<std::optional<JournalChain::Row>> JournalChain::row(OperationId operation)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT %1 FROM operation o WHERE o.id = :id AND o.seq IS NOT NULL").arg(Row::columns()));
    if (Result<void> done = query.bind(QLatin1StringView(":id"), operation).exec(); !done)
        return done.error();
    return query.next() ? std::optional(Row::from(query)) : std::nullopt;
}

Result<void> JournalChain::emptySummary(ChangeRecorder &act, OperationId operation)
{
    const Result<std::optional<Row>> row = this->row(operation);
    if (!row)
        return row.error();
    if (!*row || (*row)->operation.summary.isEmpty())
        return {};
    if (linked((*row)->previous, (*row)->text()) != (*row)->hash)
        return Error{Error::Corrupt, JournalText::tr("The act %1 does not fit the chain of the journal, so it cannot be emptied. Run “audit verify”.").arg(operation.toString())};
    if (Result<void> done = act.record({emptiedEntity, operation.value, (*row)->rest()}); !done)
        return done;
    Query update(m_workspace.connection(), QStringLiteral("UPDATE operation SET summary = '', salt = NULL WHERE id = :id"));
    return update.bind(QLatin1StringView(":id"), operation).exec();
}

Result<std::vector<Operation>> JournalChain::actsOn(const QString &entity, const std::vector<qint64> &ids)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT %1 FROM operation o WHERE o.seq IS NOT NULL AND o.id IN"
                                                         " (SELECT operation_id FROM change WHERE entity_id = :id AND entity = :entity)").arg(columns()));
    std::vector<Operation> acts;
    std::set<qint64> seen;
    for (const qint64 id : ids) {
        if (Result<void> done = query.bind(QLatin1StringView(":id"), id).bind(QLatin1StringView(":entity"), entity).exec(); !done)
            return done.error();
        while (query.next())
            if (seen.insert(query.int64(0)).second)
                acts.push_back(operationFrom(query));
    }
    return acts;
}

Result<std::vector<Operation>> JournalChain::undosOf(OperationId operation)
{
    Query query(m_workspace.connection(), QStringLiteral("WITH RECURSIVE undos (id) AS (SELECT id FROM operation WHERE undo_of = :id"
                                                         " UNION SELECT n.id FROM operation n JOIN undos ON n.undo_of = undos.id)"
                                                         " SELECT %1 FROM operation o WHERE o.seq IS NOT NULL AND o.id IN (SELECT id FROM undos)").arg(columns()));
    if (Result<void> done = query.bind(QLatin1StringView(":id"), operation).exec(); !done)
        return done.error();
    std::vector<Operation> acts;
    while (query.next())
        acts.push_back(operationFrom(query));
    return acts;
}

} // namespace lead
