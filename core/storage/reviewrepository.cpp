#include "core/storage/reviewrepository.h"

#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lead {

namespace {

QJsonObject toJson(const SetAsideRow &row)
{
    return {{QStringLiteral("import"), qint64(row.import.value)}, {QStringLiteral("line"), row.line}, {QStringLiteral("reason"), row.reason}, {QStringLiteral("values"), row.values}};
}

SetAsideRow fromJson(const QJsonObject &object, LeadId lead)
{
    return {{object.value(QStringLiteral("import")).toInteger()}, object.value(QStringLiteral("line")).toInteger(), lead, object.value(QStringLiteral("reason")).toString(),
            object.value(QStringLiteral("values")).toObject()};
}

} // namespace

ReviewRepository::ReviewRepository(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<std::vector<SetAsideRow>> ReviewRepository::list(ImportId import, std::optional<int> limit)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT import_id, line, lead_id, reason, body FROM import_review"
                                                         " WHERE import_id IN (SELECT id FROM import WHERE state = 'complete') AND (import_id = :import OR :all)"
                                                         " ORDER BY import_id, line LIMIT :limit"));
    query.bind(QLatin1StringView(":import"), import.value).bind(QLatin1StringView(":all"), import.isValid() ? 0 : 1).bind(QLatin1StringView(":limit"), limit.value_or(-1));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<SetAsideRow> rows;
    while (query.next())
        rows.push_back({{query.int64(0)}, query.int64(1), {query.int64(2)}, query.text(3), QJsonDocument::fromJson(query.text(4).toUtf8()).object()});
    return rows;
}

Result<qint64> ReviewRepository::count()
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT count(*) FROM import_review WHERE import_id IN (SELECT id FROM import WHERE state = 'complete')"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    return query.next() ? query.int64(0) : 0;
}

Result<bool> ReviewRepository::contains(const SetAsideRow &row)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT 1 FROM import_review WHERE import_id = :import AND line = :line"));
    query.bind(QLatin1StringView(":import"), row.import).bind(QLatin1StringView(":line"), row.line);
    if (Result<void> done = query.exec(); !done)
        return done.error();
    return query.next();
}

Result<void> ReviewRepository::put(const SetAsideRow &row)
{
    Query insert(m_workspace.connection(), QStringLiteral("INSERT OR REPLACE INTO import_review (import_id, line, lead_id, reason, body) VALUES (:import, :line, :lead, :reason, :body)"));
    insert.bind(QLatin1StringView(":import"), row.import)
        .bind(QLatin1StringView(":line"), row.line)
        .bind(QLatin1StringView(":lead"), row.lead)
        .bind(QLatin1StringView(":reason"), row.reason)
        .bind(QLatin1StringView(":body"), QString::fromUtf8(QJsonDocument(row.values).toJson(QJsonDocument::Compact)));
    return insert.exec();
}

Result<bool> ReviewRepository::remove(const SetAsideRow &row)
{
    Query remove(m_workspace.connection(), QStringLiteral("DELETE FROM import_review WHERE import_id = :import AND line = :line"));
    remove.bind(QLatin1StringView(":import"), row.import).bind(QLatin1StringView(":line"), row.line);
    if (Result<void> done = remove.exec(); !done)
        return done.error();
    return remove.rowsAffected() == 1;
}

Result<void> ReviewRepository::settle(ChangeRecorder &act, const SetAsideRow &row)
{
    const Result<bool> removed = remove(row);
    if (!removed)
        return removed.error();
    return act.record({entity(), row.lead.value, {{QStringLiteral("row"), QJsonArray{toJson(row), QJsonValue()}}}});
}

Result<bool> ReviewRepository::invert(ChangeRecorder &act, const Change &change)
{
    const QJsonArray pair = change.body.value(QStringLiteral("row")).toArray();
    const bool comesBack = pair.at(1).isNull();
    const SetAsideRow row = fromJson(pair.at(comesBack ? 0 : 1).toObject(), {change.entityId});
    if (comesBack) {
        if (Result<void> done = put(row); !done)
            return done.error();
    } else {
        const Result<bool> removed = remove(row);
        if (!removed || !*removed)
            return removed;
    }
    if (Result<void> done = act.record({change.entity, change.entityId, {{QStringLiteral("row"), QJsonArray{pair.at(1), pair.at(0)}}}}); !done)
        return done.error();
    return true;
}

} // namespace lead
