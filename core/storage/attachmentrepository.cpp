#include "core/storage/attachmentrepository.h"

#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QJsonArray>

namespace lead {

namespace {

QString select()
{
    return QStringLiteral("SELECT id, lead_id, name, bytes, sha256, added_at, user_id FROM attachment WHERE deleted_at IS NULL AND ");
}

StoredAttachment attachmentFrom(const Query &query)
{
    return {{query.int64(0)}, {query.int64(1)}, query.text(2), query.int64(3), query.text(4), query.int64(5), {query.int64(6)}};
}

} // namespace

Result<std::vector<StoredAttachment>> AttachmentRepository::of(LeadId lead)
{
    Query query(m_workspace.connection(), select() + QStringLiteral("lead_id = :lead ORDER BY added_at DESC, id DESC"));
    if (Result<void> done = query.bind(QLatin1StringView(":lead"), lead).exec(); !done)
        return done.error();
    std::vector<StoredAttachment> attachments;
    while (query.next())
        attachments.push_back(attachmentFrom(query));
    return attachments;
}

Result<std::optional<StoredAttachment>> AttachmentRepository::find(AttachmentId id)
{
    Query query(m_workspace.connection(), select() + QStringLiteral("id = :id"));
    if (Result<void> done = query.bind(QLatin1StringView(":id"), id).exec(); !done)
        return done.error();
    return query.next() ? std::optional(attachmentFrom(query)) : std::nullopt;
}

Result<AttachmentId> AttachmentRepository::add(Act &act, StoredAttachment attachment)
{
    Result<IdGenerator *> ids = m_workspace.ids();
    if (!ids)
        return ids.error();
    attachment.id = {(*ids)->next()};
    Query insert(m_workspace.connection(), QStringLiteral("INSERT INTO attachment (id, workspace_id, row_version, lead_id, name, bytes, sha256, added_at, user_id)"
                                                          " VALUES (:id, 1, 1, :lead, :name, :bytes, :sha, :at, :user)"));
    insert.bind(QLatin1StringView(":id"), attachment.id)
        .bind(QLatin1StringView(":lead"), attachment.lead)
        .bind(QLatin1StringView(":name"), attachment.name)
        .bind(QLatin1StringView(":bytes"), attachment.bytes)
        .bind(QLatin1StringView(":sha"), attachment.sha256)
        .bind(QLatin1StringView(":at"), attachment.addedAt)
        .bind(QLatin1StringView(":user"), attachment.user.value);
    if (Result<void> done = insert.exec(); !done)
        return done.error();
    const QJsonObject values{{QStringLiteral("lead_id"), qint64(attachment.lead.value)}, {QStringLiteral("name"), attachment.name},
                             {QStringLiteral("bytes"), attachment.bytes}, {QStringLiteral("sha256"), attachment.sha256}};
    if (Result<void> done = act.record({QStringLiteral("attachment"), attachment.id.value, {{QStringLiteral("+"), values}}}); !done)
        return done.error();
    return attachment.id;
}

Result<void> AttachmentRepository::remove(Act &act, const StoredAttachment &attachment)
{
    const Millis now = m_workspace.clock().now();
    Query update(m_workspace.connection(), QStringLiteral("UPDATE attachment SET deleted_at = :at, row_version = row_version + 1 WHERE id = :id AND deleted_at IS NULL"));
    if (Result<void> done = update.bind(QLatin1StringView(":at"), now).bind(QLatin1StringView(":id"), attachment.id).exec(); !done)
        return done;
    return act.record({QStringLiteral("attachment"), attachment.id.value, {{QStringLiteral("deleted_at"), QJsonArray{QJsonValue(), qint64(now)}}}});
}

Result<QStringList> AttachmentRepository::contents()
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT DISTINCT sha256 FROM attachment ORDER BY sha256"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    QStringList contents;
    while (query.next())
        contents << query.text(0);
    return contents;
}

} // namespace lead
