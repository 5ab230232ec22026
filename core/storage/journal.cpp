#include "core/storage/journal.h"

#include "core/base/sha256.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/journalchain.h"
#include "core/storage/nodeclaim.h"
#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <limits>

namespace lead {

namespace {

QString columns()
{
    return JournalChain::columns();
}

Operation operationFrom(const Query &query)
{
    return JournalChain::operationFrom(query);
}

QByteArray newSalt()
{
    const quint64 random = QRandomGenerator::system()->generate64();
    return {reinterpret_cast<const char *>(&random), sizeof random};
}

} // namespace

QByteArray changeHash(const QByteArray &salt, const QByteArray &entity, qint64 entityId, const QByteArray &body)
{
    Sha256 hash;
    for (const QByteArray &part : {salt, entity, QByteArray::number(entityId), body})
        hash.add({part.constData(), static_cast<std::size_t>(part.size())});
    return hash.result();
}

QJsonValue toJson(const FieldValue &value)
{
    if (const QString *text = std::get_if<QString>(&value))
        return *text;
    if (const qint64 *number = std::get_if<qint64>(&value))
        return *number;
    if (const double *real = std::get_if<double>(&value))
        return *real;
    return QJsonValue();
}

FieldValue fieldValueFromJson(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isDouble())
        return {};
    // Whole numbers keep all their digits in QJsonValue; only they compare equal to their own integer.
    const qint64 whole = value.toInteger();
    return value == QJsonValue(whole) ? FieldValue(whole) : FieldValue(value.toDouble());
}

Journal::Journal(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<OperationId> Journal::open(const Begin &begin)
{
    const Result<Operation> operation = opened(begin);
    return operation ? Result<OperationId>(operation->id) : operation.error();
}

Result<void> Journal::allowed(const Begin &begin)
{
    Operation act;
    act.kind = begin.kind;
    act.undoOf = begin.undoOf;
    while (act.undoOf.isValid()) { // an undo of an undo does the act again
        const Result<std::optional<Operation>> found = find(act.undoOf);
        if (!found)
            return found.error();
        act = found->value_or(Operation());
    }
    return m_workspace.permissions().check(rightFor(act.kind));
}

Result<Operation> Journal::opened(const Begin &begin)
{
    if (Result<void> may = allowed(begin); !may)
        return may.error();
    Result<IdGenerator *> ids = m_workspace.ids();
    if (!ids)
        return ids.error();
    Operation operation;
    operation.id = OperationId{(*ids)->next()};
    operation.uuid = begin.uuid.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : begin.uuid;
    operation.at = m_workspace.clock().now();
    operation.user = m_workspace.actingUser();
    operation.kind = begin.kind;
    operation.summary = begin.summary;
    operation.import = begin.import;
    operation.undoOf = begin.undoOf;
    Query insert(m_workspace.connection(),
                 QStringLiteral("INSERT INTO operation (id, workspace_id, uuid, at, user_id, kind, summary, lead_count, import_id, undo_of)"
                                " VALUES (:id, 1, :uuid, :at, :user, :kind, :summary, 0, :import, :undo)"));
    insert.bind(QLatin1StringView(":id"), operation.id)
        .bind(QLatin1StringView(":uuid"), operation.uuid)
        .bind(QLatin1StringView(":at"), operation.at)
        .bind(QLatin1StringView(":user"), operation.user.value)
        .bind(QLatin1StringView(":kind"), operation.kind)
        .bind(QLatin1StringView(":summary"), operation.summary)
        .bind(QLatin1StringView(":import"), operation.import)
        .bind(QLatin1StringView(":undo"), operation.undoOf);
    if (Result<void> done = insert.exec(); !done)
        return done.error();
    return operation;
}

Result<QByteArray> Journal::record(OperationId operation, qint64 n, const Change &change)
{
    const QByteArray body = QJsonDocument(change.body).toJson(QJsonDocument::Compact);
    const QByteArray salt = newSalt();
    const QByteArray hash = changeHash(salt, change.entity.toUtf8(), change.entityId, body);
    Query insert(m_workspace.connection(),
                 QStringLiteral("INSERT INTO change (operation_id, n, entity, entity_id, body, salt, body_hash)"
                                " VALUES (:operation, :n, :entity, :id, :body, :salt, :hash)"));
    insert.bind(QLatin1StringView(":operation"), operation)
        .bind(QLatin1StringView(":n"), n)
        .bind(QLatin1StringView(":entity"), change.entity)
        .bind(QLatin1StringView(":id"), change.entityId)
        .bind(QLatin1StringView(":body"), QString::fromUtf8(body))
        .bind(QLatin1StringView(":salt"), salt)
        .bind(QLatin1StringView(":hash"), hash);
    if (Result<void> done = insert.exec(); !done)
        return done.error();
    return hash;
}

Result<void> Journal::seal(OperationId operation, qint64 leadCount, const QString &summary)
{
    const Result<Digest> changes = JournalChain(m_workspace).digest(operation);
    return changes ? seal(operation, leadCount, summary, *changes) : changes.error();
}

Result<void> Journal::seal(OperationId operation, qint64 leadCount, const QString &summary, const Digest &changes)
{
    Result<std::optional<Operation>> found = find(operation);
    if (!found)
        return found.error();
    (*found)->leadCount = leadCount;
    if (!summary.isEmpty())
        (*found)->summary = summary;
    return seal(std::move(**found), changes);
}

Result<void> Journal::seal(Operation sealed, const Digest &changes)
{
    const Result<JournalHead> last = head();
    if (!last)
        return last.error();
    sealed.seq = last->operations + 1;
    const QByteArray salt = newSalt();
    const QByteArray hash = JournalChain::linked(last->hash, JournalChain::textOf(sealed, salt, changes.count, changes.hash));
    Query update(m_workspace.connection(), QStringLiteral("UPDATE operation SET summary = :summary, lead_count = :leads, seq = :seq, changes = :changes,"
                                            " changes_hash = :changes_hash, prev_hash = :previous, hash = :hash, salt = :salt WHERE id = :id"));
    update.bind(QLatin1StringView(":summary"), sealed.summary)
        .bind(QLatin1StringView(":leads"), sealed.leadCount)
        .bind(QLatin1StringView(":seq"), sealed.seq)
        .bind(QLatin1StringView(":changes"), changes.count)
        .bind(QLatin1StringView(":changes_hash"), changes.hash)
        .bind(QLatin1StringView(":previous"), last->hash)
        .bind(QLatin1StringView(":hash"), hash)
        .bind(QLatin1StringView(":salt"), salt)
        .bind(QLatin1StringView(":id"), sealed.id);
    return update.exec();
}

Result<qint64> Journal::addChangeHashes(OperationId operation, Sha256 &to)
{
    BulkStatement hashes(m_workspace.connection(), QStringLiteral("SELECT body_hash FROM change WHERE operation_id = ? ORDER BY n"));
    if (!hashes.prepared())
        return hashes.prepared().error();
    hashes.bind(1, static_cast<std::int64_t>(operation.value));
    for (qint64 count = 0;; ++count) {
        const Result<bool> row = hashes.next();
        if (!row)
            return row.error();
        if (!*row)
            return count;
        to.add(hashes.bytes(0));
    }
}

Result<void> Journal::sealCutOff()
{
    Connection &connection = m_workspace.connection();
    Query query(connection, QStringLiteral("SELECT o.id, n.holder, coalesce(n.claimed_at, 0), o.at, o.summary FROM operation o LEFT JOIN node n ON n.id = (o.id >> 11) & 1023"
                                           " WHERE o.workspace_id = 1 AND o.seq IS NULL AND o.kind <> 'import'"));
    if (Result<void> done = query.exec(); !done)
        return done;
    struct CutOff
    {
        OperationId id;
        QString summary;
    };
    std::vector<CutOff> cutOff;
    while (query.next()) // a node that was claimed anew since belonged to another then
        if (!isHolderAlive(query.text(1)) || query.int64(2) > query.int64(3))
            cutOff.push_back({{query.int64(0)}, query.text(4)});
    query.finish();
    for (const CutOff &act : cutOff) {
        Transaction transaction(connection);
        if (!transaction.begun())
            return transaction.begun();
        Query touched(connection, QStringLiteral("SELECT count(DISTINCT entity_id) FROM change WHERE operation_id = :operation AND entity = 'lead'"));
        if (Result<void> done = touched.bind(QLatin1StringView(":operation"), act.id).exec(); !done)
            return done;
        const qint64 leads = touched.next() ? touched.int64(0) : 0;
        touched.finish();
        const QString summary = QCoreApplication::translate("Journal", "%1 (cut off)").arg(act.summary);
        if (Result<void> done = seal(act.id, leads, summary); !done)
            return done;
        if (Result<void> done = transaction.commit(); !done)
            return done;
    }
    return {};
}

Result<qint64> Journal::changeCount(OperationId operation)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT coalesce(max(n) + 1, 0) FROM change WHERE operation_id = :operation"));
    if (Result<void> done = query.bind(QLatin1StringView(":operation"), operation).exec(); !done)
        return done.error();
    return query.next() ? query.int64(0) : 0;
}

Result<std::optional<Operation>> Journal::find(OperationId operation)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT %1 FROM operation o WHERE o.id = :id").arg(columns()));
    if (Result<void> done = query.bind(QLatin1StringView(":id"), operation).exec(); !done)
        return done.error();
    return query.next() ? std::optional(operationFrom(query)) : std::nullopt;
}

Result<std::optional<Operation>> Journal::findByUuid(const QString &uuid)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT %1 FROM operation o WHERE o.workspace_id = 1 AND o.uuid = :uuid").arg(columns()));
    if (Result<void> done = query.bind(QLatin1StringView(":uuid"), uuid).exec(); !done)
        return done.error();
    return query.next() ? std::optional(operationFrom(query)) : std::nullopt;
}

Result<std::vector<Operation>> Journal::list(int limit, LeadId lead)
{
    const QString where = lead.isValid() ? QStringLiteral(" AND (o.id IN (SELECT operation_id FROM change WHERE entity_id = :lead AND entity = 'lead')"
                                                          " OR o.import_id IN (SELECT import_id FROM lead WHERE id = :lead))")
                                         : QString();
    Query query(m_workspace.connection(),
                QStringLiteral("SELECT %1 FROM operation o WHERE o.workspace_id = 1 AND o.seq IS NOT NULL%2 ORDER BY o.seq DESC LIMIT :limit").arg(columns(), where));
    if (lead.isValid())
        query.bind(QLatin1StringView(":lead"), lead);
    if (Result<void> done = query.bind(QLatin1StringView(":limit"), limit).exec(); !done)
        return done.error();
    std::vector<Operation> operations;
    while (query.next())
        operations.push_back(operationFrom(query));
    return operations;
}

Result<std::vector<ActChange>> Journal::changesOf(const QString &entity, qint64 id, int limit)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT %1, c.body FROM change c JOIN operation o ON o.id = c.operation_id WHERE c.entity_id = :id AND c.entity = :entity"
                                                         " AND o.seq IS NOT NULL ORDER BY o.seq DESC, c.n DESC LIMIT :limit").arg(columns()));
    query.bind(QLatin1StringView(":id"), id).bind(QLatin1StringView(":entity"), entity).bind(QLatin1StringView(":limit"), limit);
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<ActChange> changes;
    while (query.next())
        changes.push_back({operationFrom(query), {entity, id, QJsonDocument::fromJson(query.text(11).toUtf8()).object()}});
    return changes;
}

Result<std::optional<Operation>> Journal::lastChangeOf(LeadId lead, const QString &fieldKey)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT %1 FROM change c JOIN operation o ON o.id = c.operation_id WHERE c.entity_id = :lead AND c.entity = 'lead'"
                                                         " AND o.seq IS NOT NULL AND json_type(c.body, :path) IS NOT NULL ORDER BY o.seq DESC LIMIT 1").arg(columns()));
    query.bind(QLatin1StringView(":lead"), lead).bind(QLatin1StringView(":path"), QStringLiteral("$.\"%1\"").arg(fieldKey));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    return query.next() ? std::optional(operationFrom(query)) : std::nullopt;
}

Result<std::vector<Operation>> Journal::listActs(int limit)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT %1 FROM operation o WHERE o.workspace_id = 1 AND o.seq IS NOT NULL AND o.undo_of IS NULL"
                                                         " ORDER BY o.seq DESC LIMIT :limit").arg(columns()));
    if (Result<void> done = query.bind(QLatin1StringView(":limit"), limit).exec(); !done)
        return done.error();
    std::vector<Operation> operations;
    while (query.next())
        operations.push_back(operationFrom(query));
    return operations;
}

Result<std::optional<Operation>> Journal::standingUndoOf(OperationId operation)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT %1 FROM operation o WHERE o.undo_of = :id AND o.seq IS NOT NULL ORDER BY o.seq DESC").arg(columns()));
    if (Result<void> done = query.bind(QLatin1StringView(":id"), operation).exec(); !done)
        return done.error();
    while (query.next())
        if (const Operation undo = operationFrom(query); !undo.undone)
            return std::optional(undo);
    return std::optional<Operation>();
}

Result<std::vector<Operation>> Journal::listOf(UserId user, int limit)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT %1 FROM operation o WHERE o.workspace_id = 1 AND o.seq IS NOT NULL AND o.user_id = :user"
                                                         " ORDER BY o.seq DESC LIMIT :limit").arg(columns()));
    query.bind(QLatin1StringView(":user"), user).bind(QLatin1StringView(":limit"), limit);
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<Operation> operations;
    while (query.next())
        operations.push_back(operationFrom(query));
    return operations;
}

Result<std::optional<Operation>> Journal::lastUndoable()
{
    // Walks back from the newest: undone acts and undos are skipped, and they are few.
    Query query(m_workspace.connection(),
                QStringLiteral("SELECT %1 FROM operation o WHERE o.workspace_id = 1 AND o.seq IS NOT NULL AND o.undo_of IS NULL"
                               " AND o.kind NOT IN ('sample', 'init', 'erase', 'score')"
                               " AND (EXISTS (SELECT 1 FROM change c WHERE c.operation_id = o.id AND c.body IS NOT NULL)"
                               " OR NOT EXISTS (SELECT 1 FROM change c WHERE c.operation_id = o.id)) ORDER BY o.seq DESC").arg(columns()));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    while (query.next())
        if (const Operation operation = operationFrom(query); !operation.undone)
            return std::optional(operation);
    return std::optional<Operation>();
}

Result<std::vector<Change>> Journal::changes(OperationId operation)
{
    return changes(operation, 0, std::numeric_limits<qint64>::max());
}

Result<std::vector<Change>> Journal::changes(OperationId operation, qint64 from, qint64 to)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT entity, entity_id, body FROM change WHERE operation_id = :operation AND n >= :from AND n < :to ORDER BY n"));
    query.bind(QLatin1StringView(":operation"), operation).bind(QLatin1StringView(":from"), from).bind(QLatin1StringView(":to"), to);
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<Change> changes;
    while (query.next())
        changes.push_back({query.text(0), query.int64(1), QJsonDocument::fromJson(query.text(2).toUtf8()).object()});
    return changes;
}

qint64 Journal::position()
{
    return m_workspace.connection().number(QStringLiteral("SELECT max(seq) FROM operation WHERE workspace_id = 1")).value_or(0);
}

Result<Journal::Touched> Journal::touchedSince(qint64 seq)
{
    Touched touched{{}, false, seq};
    Query query(m_workspace.connection(), QStringLiteral("SELECT o.seq, o.import_id IS NOT NULL OR o.kind IN ('sample', 'erase'), coalesce(c.entity_id, 0) FROM operation o"
                                                         " LEFT JOIN change c ON c.operation_id = o.id AND c.entity = 'lead'"
                                                         " WHERE o.workspace_id = 1 AND o.seq > :seq ORDER BY o.seq"));
    if (Result<void> done = query.bind(QLatin1StringView(":seq"), seq).exec(); !done)
        return done.error();
    while (query.next()) {
        touched.position = query.int64(0);
        touched.many |= query.int64(1) != 0;
        if (query.int64(2))
            touched.leads.push_back({query.int64(2)});
    }
    return touched;
}

Result<AuditReport> Journal::verify(const std::vector<JournalHead> &known)
{
    return JournalChain(m_workspace).verify(known);
}

Result<JournalHead> Journal::head()
{
    Query last(m_workspace.connection(), QStringLiteral("SELECT seq, hash FROM operation WHERE workspace_id = 1 AND seq IS NOT NULL ORDER BY seq DESC LIMIT 1"));
    if (Result<void> done = last.exec(); !done)
        return done.error();
    return last.next() ? JournalHead{last.int64(0), last.bytes(1)} : JournalHead{0, QByteArray(JournalChain::HashBytes, '\0')};
}

} // namespace lead
