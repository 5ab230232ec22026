#include "core/storage/importrepository.h"

#include "core/storage/nodeclaim.h"
#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <array>

namespace lead {

namespace {

constexpr std::array stateKeys{"running", "interrupted", "complete", "undone"};

ImportState stateFromKey(const QString &key)
{
    for (std::size_t i = 0; i < stateKeys.size(); ++i)
        if (key == QLatin1String(stateKeys[i]))
            return static_cast<ImportState>(i);
    return ImportState::Interrupted;
}

QString selectImport(const QString &rest)
{
    return QStringLiteral("SELECT id, operation_id, state, file_name, file_path, file_size, file_sha256, plan, holder, started_at, finished_at,"
                          " last_line, rows_read, created, updated, unchanged, skipped, rejected FROM import ") + rest;
}

ImportRecord recordFrom(const Query &q)
{
    return {{q.int64(0)}, {q.int64(1)}, stateFromKey(q.text(2)), q.text(3), q.text(4), q.int64(5), q.text(6),
            QJsonDocument::fromJson(q.text(7).toUtf8()).object(), q.text(8), q.int64(9), q.optionalInt64(10), q.int64(11),
            {q.int64(12), q.int64(13), q.int64(14), q.int64(15), q.int64(16), q.int64(17)}};
}

QString compact(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

QString importStateKey(ImportState state)
{
    return QString::fromLatin1(stateKeys[static_cast<std::size_t>(state)]);
}

ImportRepository::ImportRepository(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<ImportRecord> ImportRepository::start(ImportRecord record, const QString &summary)
{
    Connection &connection = m_workspace.connection();
    record.id = {connection.number(QStringLiteral("SELECT max(id) FROM import")).value_or(0) + 1};
    Journal journal(m_workspace);
    Result<OperationId> operation = journal.open({QStringLiteral("import"), summary, {}, record.id});
    if (!operation)
        return operation.error();
    record.operation = *operation;
    record.state = ImportState::Running;
    record.holder = holderOfThisProcess();
    record.startedAt = m_workspace.clock().now();
    Query insert(connection, QStringLiteral("INSERT INTO import (id, workspace_id, operation_id, state, file_name, file_path, file_size, file_sha256, plan, holder,"
                                            " started_at, last_line, rows_read, created, updated, unchanged, skipped, rejected)"
                                            " VALUES (:id, 1, :operation, 'running', :name, :path, :size, :sha, :plan, :holder, :started, 0, 0, 0, 0, 0, 0, 0)"));
    insert.bind(QLatin1StringView(":id"), record.id)
        .bind(QLatin1StringView(":operation"), record.operation)
        .bind(QLatin1StringView(":name"), record.fileName)
        .bind(QLatin1StringView(":path"), record.filePath)
        .bind(QLatin1StringView(":size"), record.fileSize)
        .bind(QLatin1StringView(":sha"), record.fileSha256)
        .bind(QLatin1StringView(":plan"), compact(record.plan))
        .bind(QLatin1StringView(":holder"), record.holder)
        .bind(QLatin1StringView(":started"), record.startedAt);
    if (Result<void> done = insert.exec(); !done)
        return done.error();
    return record;
}

Result<void> ImportRepository::save(const ImportRecord &record)
{
    Query update(m_workspace.connection(), QStringLiteral("UPDATE import SET state = :state, file_sha256 = :sha, plan = :plan, holder = :holder, finished_at = :finished,"
                                                          " last_line = :line, rows_read = :rows, created = :created, updated = :updated, unchanged = :unchanged,"
                                                          " skipped = :skipped, rejected = :rejected WHERE id = :id"));
    update.bind(QLatin1StringView(":id"), record.id)
        .bind(QLatin1StringView(":state"), importStateKey(record.state))
        .bind(QLatin1StringView(":sha"), record.fileSha256)
        .bind(QLatin1StringView(":plan"), compact(record.plan))
        .bind(QLatin1StringView(":holder"), record.holder)
        .bind(QLatin1StringView(":finished"), record.finishedAt)
        .bind(QLatin1StringView(":line"), record.lastLine)
        .bind(QLatin1StringView(":rows"), record.counts.rows)
        .bind(QLatin1StringView(":created"), record.counts.created)
        .bind(QLatin1StringView(":updated"), record.counts.updated)
        .bind(QLatin1StringView(":unchanged"), record.counts.unchanged)
        .bind(QLatin1StringView(":skipped"), record.counts.skipped)
        .bind(QLatin1StringView(":rejected"), record.counts.rejected);
    return update.exec();
}

Result<void> ImportRepository::addReject(ImportId import, const RejectedRow &row)
{
    Query insert(m_workspace.connection(), QStringLiteral("INSERT OR REPLACE INTO import_reject (import_id, line, code, message, raw) VALUES (:import, :line, :code, :message, :raw)"));
    insert.bind(QLatin1StringView(":import"), import)
        .bind(QLatin1StringView(":line"), row.line)
        .bind(QLatin1StringView(":code"), row.code)
        .bind(QLatin1StringView(":message"), row.message)
        .bind(QLatin1StringView(":raw"), row.raw);
    return insert.exec();
}

Result<std::optional<ImportRecord>> ImportRepository::find(ImportId import)
{
    Query query(m_workspace.connection(), selectImport(QStringLiteral("WHERE id = :id")));
    if (Result<void> done = query.bind(QLatin1StringView(":id"), import).exec(); !done)
        return done.error();
    return query.next() ? std::optional(recordFrom(query)) : std::nullopt;
}

Result<std::optional<ImportRecord>> ImportRepository::findByOperation(OperationId operation)
{
    Query query(m_workspace.connection(), selectImport(QStringLiteral("WHERE operation_id = :id")));
    if (Result<void> done = query.bind(QLatin1StringView(":id"), operation).exec(); !done)
        return done.error();
    return query.next() ? std::optional(recordFrom(query)) : std::nullopt;
}

Result<std::vector<ImportRecord>> ImportRepository::list(int limit)
{
    Query query(m_workspace.connection(), selectImport(QStringLiteral("ORDER BY id DESC LIMIT :limit")));
    if (Result<void> done = query.bind(QLatin1StringView(":limit"), limit).exec(); !done)
        return done.error();
    std::vector<ImportRecord> records;
    while (query.next())
        records.push_back(recordFrom(query));
    return records;
}

Result<QHash<qint64, QString>> ImportRepository::names()
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT id, file_name FROM import WHERE workspace_id = 1"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    QHash<qint64, QString> names;
    while (query.next())
        names.insert(query.int64(0), query.text(1));
    return names;
}

Result<std::vector<PastImport>> ImportRepository::history(int limit)
{
    const Result<std::vector<ImportRecord>> records = list(limit);
    if (!records)
        return records.error();
    Query about(m_workspace.connection(), QStringLiteral("SELECT i.parent_id IS NOT NULL, coalesce(u.name, ''),"
                                                         " (SELECT count(*) FROM import_reject r WHERE r.import_id = i.id),"
                                                         " (SELECT coalesce(sum(k.created), 0) FROM import k WHERE k.parent_id = i.id),"
                                                         " (SELECT max(x.id) FROM operation x WHERE x.undo_of = i.operation_id AND x.seq IS NOT NULL"
                                                         "  AND NOT EXISTS (SELECT 1 FROM operation y WHERE y.undo_of = x.id AND y.seq IS NOT NULL)),"
                                                         " (SELECT count(*) FROM import_review w WHERE w.import_id = i.id AND i.state = 'complete')"
                                                         " FROM import i LEFT JOIN operation o ON o.id = i.operation_id LEFT JOIN user_account u ON u.id = o.user_id WHERE i.id = :id"));
    std::vector<PastImport> history;
    for (const ImportRecord &record : *records) {
        if (Result<void> done = about.bind(QLatin1StringView(":id"), record.id).exec(); !done)
            return done.error();
        if (!about.next() || about.int64(0))
            continue;
        PastImport past{record, about.text(1), QFileInfo(record.filePath).fileName(), about.int64(2), about.int64(3), {}};
        past.undo = {about.int64(4)};
        past.waiting = about.int64(5);
        history.push_back(std::move(past));
    }
    return history;
}

Result<std::vector<RejectedRow>> ImportRepository::rejects(ImportId import)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT line, code, message, raw FROM import_reject WHERE import_id = :import ORDER BY line"));
    if (Result<void> done = query.bind(QLatin1StringView(":import"), import).exec(); !done)
        return done.error();
    std::vector<RejectedRow> rows;
    while (query.next())
        rows.push_back({query.int64(0), query.text(1), query.text(2), query.text(3)});
    return rows;
}

Result<std::map<QString, qint64>> ImportRepository::rejectedReasons(ImportId import)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT code, count(*) FROM import_reject WHERE import_id = :import GROUP BY code"));
    if (Result<void> done = query.bind(QLatin1StringView(":import"), import).exec(); !done)
        return done.error();
    std::map<QString, qint64> reasons;
    while (query.next())
        reasons.insert_or_assign(query.text(0), query.int64(1));
    return reasons;
}

Result<std::vector<ImportRecord>> ImportRepository::findInterrupted()
{
    Query query(m_workspace.connection(), selectImport(QStringLiteral("WHERE state IN ('running', 'interrupted') ORDER BY id")));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<ImportRecord> records;
    while (query.next())
        if (const ImportRecord record = recordFrom(query); record.state == ImportState::Interrupted || !isHolderAlive(record.holder))
            records.push_back(record);
    query.finish();
    for (ImportRecord &record : records) {
        if (record.state != ImportState::Running || m_workspace.isReadOnly())
            continue;
        record.state = ImportState::Interrupted;
        if (Result<void> done = save(record); !done)
            return done.error();
    }
    return records;
}

Result<std::vector<SavedMapping>> ImportRepository::mappings()
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT id, name, signature, body, used_at FROM import_mapping WHERE workspace_id = 1 ORDER BY used_at DESC, id DESC"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<SavedMapping> mappings;
    while (query.next())
        mappings.push_back({query.int64(0), query.text(1), query.text(2), query.text(3), query.int64(4)});
    return mappings;
}

Result<void> ImportRepository::saveMapping(const SavedMapping &mapping)
{
    Query upsert(m_workspace.connection(), QStringLiteral("INSERT INTO import_mapping (id, workspace_id, name, signature, body, used_at)"
                                                          " VALUES ((SELECT coalesce(max(id), 0) + 1 FROM import_mapping), 1, :name, :signature, :body, :used)"
                                                          " ON CONFLICT (workspace_id, name) DO UPDATE SET signature = excluded.signature, body = excluded.body, used_at = excluded.used_at"));
    upsert.bind(QLatin1StringView(":name"), mapping.name)
        .bind(QLatin1StringView(":signature"), mapping.signature)
        .bind(QLatin1StringView(":body"), mapping.body)
        .bind(QLatin1StringView(":used"), mapping.usedAt);
    return upsert.exec();
}

} // namespace lead
