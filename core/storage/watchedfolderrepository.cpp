#include "core/storage/watchedfolderrepository.h"

#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace lead {

WatchedFolderRepository::WatchedFolderRepository(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<std::vector<WatchedFolder>> WatchedFolderRepository::folders()
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT f.id, f.path, coalesce(m.name, ''), f.options, f.active FROM watched_folder f"
                                                         " LEFT JOIN import_mapping m ON m.id = f.mapping_id WHERE f.active <> 0 ORDER BY f.id"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<WatchedFolder> folders;
    while (query.next())
        folders.push_back({query.int64(0), query.text(1), query.text(2), QJsonDocument::fromJson(query.text(3).toUtf8()).object(), static_cast<WatchedFolder::State>(query.int64(4))});
    return folders;
}

Result<qint64> WatchedFolderRepository::add(ChangeRecorder &act, const WatchedFolder &folder)
{
    const qint64 id = m_workspace.connection().number(QStringLiteral("SELECT max(id) FROM watched_folder")).value_or(0) + 1;
    Query insert(m_workspace.connection(), QStringLiteral("INSERT INTO watched_folder (id, workspace_id, path, mapping_id, options, active)"
                                                          " VALUES (:id, 1, :path, :mapping, :options, 1)"));
    insert.bind(QLatin1StringView(":id"), id)
        .bind(QLatin1StringView(":path"), folder.path)
        .bind(QLatin1StringView(":mapping"), mappingId(folder.mapping))
        .bind(QLatin1StringView(":options"), QString::fromUtf8(QJsonDocument(folder.options).toJson(QJsonDocument::Compact)));
    if (Result<void> done = insert.exec(); !done)
        return done.error();
    if (Result<void> done = act.record({QStringLiteral("watched_folder"), id, {{QStringLiteral("+"), QJsonObject{{QStringLiteral("path"), folder.path}}}}}); !done)
        return done.error();
    return id;
}

FieldValue WatchedFolderRepository::mappingId(const QString &name)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT id FROM import_mapping WHERE workspace_id = 1 AND name = :name"));
    return query.bind(QLatin1StringView(":name"), name).exec() && query.next() ? FieldValue(query.int64(0)) : FieldValue();
}

Result<void> WatchedFolderRepository::set(ChangeRecorder &act, qint64 folder, const char *column, const FieldValue &before, const FieldValue &after)
{
    Query update(m_workspace.connection(), QStringLiteral("UPDATE watched_folder SET %1 = :after WHERE id = :id AND %1 IS :before").arg(QLatin1String(column)));
    update.bind(QLatin1StringView(":after"), after).bind(QLatin1StringView(":before"), before).bind(QLatin1StringView(":id"), folder);
    if (Result<void> done = update.exec(); !done)
        return done;
    if (update.rowsAffected() != 1)
        return Error{Error::Conflict, QCoreApplication::translate("SetupRepository", "Somebody else changed this meanwhile. Look at it again and repeat what is still right.")};
    return act.record({QStringLiteral("watched_folder"), folder, {{QLatin1String(column), QJsonArray{toJson(before), toJson(after)}}}});
}

Result<void> WatchedFolderRepository::setState(ChangeRecorder &act, const WatchedFolder &folder, WatchedFolder::State state)
{
    return set(act, folder.id, "active", qint64(folder.state), qint64(state));
}

Result<void> WatchedFolderRepository::setMapping(ChangeRecorder &act, const WatchedFolder &folder, const QString &mapping)
{
    const auto before = m_workspace.connection().number(QStringLiteral("SELECT mapping_id FROM watched_folder WHERE id = %1").arg(folder.id));
    return set(act, folder.id, "mapping_id", before ? FieldValue(*before) : FieldValue(), mappingId(mapping));
}

Result<bool> WatchedFolderRepository::isKnown(qint64 folder, const QString &sha256)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT 1 FROM watched_file WHERE folder_id = :folder AND file_sha256 = :sha"));
    if (Result<void> done = query.bind(QLatin1StringView(":folder"), folder).bind(QLatin1StringView(":sha"), sha256).exec(); !done)
        return done.error();
    return query.next();
}

Result<void> WatchedFolderRepository::remember(const WatchedFile &file)
{
    Query insert(m_workspace.connection(), QStringLiteral("INSERT OR REPLACE INTO watched_file (folder_id, file_sha256, file_name, import_id, message, seen_at)"
                                                          " VALUES (:folder, :sha, :name, :import, :message, :at)"));
    insert.bind(QLatin1StringView(":folder"), file.folder)
        .bind(QLatin1StringView(":sha"), file.sha256)
        .bind(QLatin1StringView(":name"), file.name)
        .bind(QLatin1StringView(":import"), file.import)
        .bind(QLatin1StringView(":message"), file.message)
        .bind(QLatin1StringView(":at"), file.seenAt);
    return insert.exec();
}

Result<void> WatchedFolderRepository::forgetFailed(qint64 folder)
{
    Query remove(m_workspace.connection(), QStringLiteral("DELETE FROM watched_file WHERE folder_id = :folder AND import_id IS NULL"));
    return remove.bind(QLatin1StringView(":folder"), folder).exec();
}

Result<std::vector<WatchedFile>> WatchedFolderRepository::files(qint64 folder)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT folder_id, file_sha256, file_name, coalesce(import_id, 0), message, seen_at FROM watched_file"
                                                         " WHERE folder_id = :folder ORDER BY seen_at DESC"));
    if (Result<void> done = query.bind(QLatin1StringView(":folder"), folder).exec(); !done)
        return done.error();
    std::vector<WatchedFile> files;
    while (query.next())
        files.push_back({query.int64(0), query.text(1), query.text(2), {query.int64(3)}, query.text(4), query.int64(5)});
    return files;
}

} // namespace lead
