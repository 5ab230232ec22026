#include "core/storage/mappingrepository.h"

#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lead {

namespace {

const QString columns = QStringLiteral("SELECT id, name, signature, body, used_at FROM import_mapping WHERE workspace_id = 1 AND ");

QJsonValue toJson(const std::optional<SavedMapping> &mapping)
{
    if (!mapping)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("id"), mapping->id}, {QStringLiteral("name"), mapping->name}, {QStringLiteral("signature"), mapping->signature}, {QStringLiteral("body"), mapping->body}};
}

std::optional<SavedMapping> fromJson(const QJsonValue &value)
{
    if (value.isNull())
        return std::nullopt;
    const QJsonObject object = value.toObject();
    return SavedMapping{object.value(QStringLiteral("id")).toInteger(), object.value(QStringLiteral("name")).toString(), object.value(QStringLiteral("signature")).toString(),
                        object.value(QStringLiteral("body")).toString(), 0};
}

// Using a mapping changes only when it was used.
bool isSame(const std::optional<SavedMapping> &a, const std::optional<SavedMapping> &b)
{
    return toJson(a) == toJson(b);
}

Result<std::optional<SavedMapping>> firstOf(Query &query)
{
    if (Result<void> done = query.exec(); !done)
        return done.error();
    if (!query.next())
        return std::optional<SavedMapping>();
    return std::optional(SavedMapping{query.int64(0), query.text(1), query.text(2), query.text(3), query.int64(4)});
}

} // namespace

MappingRepository::MappingRepository(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<std::optional<SavedMapping>> MappingRepository::find(const QString &name)
{
    Query query(m_workspace.connection(), columns + QStringLiteral("name = :name"));
    return firstOf(query.bind(QLatin1StringView(":name"), name));
}

Result<std::optional<SavedMapping>> MappingRepository::findById(qint64 id)
{
    Query query(m_workspace.connection(), columns + QStringLiteral("id = :id"));
    return firstOf(query.bind(QLatin1StringView(":id"), id));
}

Result<void> MappingRepository::put(const SavedMapping &mapping)
{
    Query upsert(m_workspace.connection(), QStringLiteral("INSERT INTO import_mapping (id, workspace_id, name, signature, body, used_at)"
                                                          " VALUES (:id, 1, :name, :signature, :body, :used)"
                                                          " ON CONFLICT (id) DO UPDATE SET name = :name, signature = :signature, body = :body"));
    upsert.bind(QLatin1StringView(":id"), mapping.id)
        .bind(QLatin1StringView(":name"), mapping.name)
        .bind(QLatin1StringView(":signature"), mapping.signature)
        .bind(QLatin1StringView(":body"), mapping.body)
        .bind(QLatin1StringView(":used"), m_workspace.clock().now());
    return upsert.exec();
}

Result<void> MappingRepository::erase(qint64 id)
{
    Query remove(m_workspace.connection(), QStringLiteral("DELETE FROM import_mapping WHERE id = :id"));
    return remove.bind(QLatin1StringView(":id"), id).exec();
}

Result<void> MappingRepository::change(ChangeRecorder &act, const std::optional<SavedMapping> &before, const std::optional<SavedMapping> &after)
{
    if (isSame(before, after))
        return {};
    if (Result<void> done = after ? put(*after) : erase(before->id); !done)
        return done;
    return act.record({entity(), after ? after->id : before->id, {{QStringLiteral("row"), QJsonArray{toJson(before), toJson(after)}}}});
}

Result<void> MappingRepository::save(ChangeRecorder &act, const SavedMapping &mapping)
{
    const auto before = find(mapping.name);
    if (!before)
        return before.error();
    SavedMapping after = mapping;
    after.id = *before ? (*before)->id : m_workspace.connection().number(QStringLiteral("SELECT max(id) FROM import_mapping")).value_or(0) + 1;
    return change(act, *before, after);
}

Result<void> MappingRepository::rename(ChangeRecorder &act, const SavedMapping &mapping, const QString &name)
{
    SavedMapping after = mapping;
    after.name = name;
    QJsonObject body = QJsonDocument::fromJson(mapping.body.toUtf8()).object();
    body.insert(QStringLiteral("name"), name);
    after.body = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
    return change(act, mapping, after);
}

Result<void> MappingRepository::remove(ChangeRecorder &act, const SavedMapping &mapping)
{
    return change(act, mapping, std::nullopt);
}

Result<bool> MappingRepository::invert(ChangeRecorder &act, const Change &change)
{
    const QJsonArray pair = change.body.value(QStringLiteral("row")).toArray();
    const std::optional<SavedMapping> before = fromJson(pair.at(0));
    const auto now = findById(change.entityId);
    if (!now)
        return now.error();
    if (!isSame(*now, fromJson(pair.at(1))))
        return false;
    if (before) {
        const auto namesake = find(before->name);
        if (!namesake)
            return namesake.error();
        if (*namesake && (*namesake)->id != before->id)
            return false;
    }
    if (Result<void> done = this->change(act, *now, before); !done)
        return done.error();
    return true;
}

} // namespace lead
