#include "core/storage/savedviewrepository.h"

#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace lead {

namespace {

QString select()
{
    return QStringLiteral("SELECT id, name, coalesce(owner_id, 0), position, body, is_default FROM saved_view WHERE workspace_id = 1 AND deleted_at IS NULL");
}

StoredView viewFrom(const Query &query)
{
    return {{query.int64(0)}, query.text(1), {query.int64(2)}, query.int64(3), QJsonDocument::fromJson(query.text(4).toUtf8()).object(), query.int64(5) != 0};
}

QString textOf(const QJsonObject &body)
{
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

// The columns of a view that the journal keeps, by name.
QJsonObject columnsOf(const StoredView &view)
{
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("owner_id"), view.owner.isValid() ? QJsonValue(qint64(view.owner.value)) : QJsonValue()},
            {QStringLiteral("position"), view.position},
            {QStringLiteral("body"), textOf(view.body)},
            {QStringLiteral("is_default"), view.isDefault ? 1 : 0}};
}

struct Starter
{
    const char *name;
    const char *condition;
    const char *sort;
    bool isDescending;
};
constexpr std::array starters{
    Starter{QT_TRANSLATE_NOOP("SavedViews", "All leads"), "", "created_at", true},
    Starter{QT_TRANSLATE_NOOP("SavedViews", "My open leads"), "owner = me and outcome = open", "next_action_at", false},
    Starter{QT_TRANSLATE_NOOP("SavedViews", "New today"), "created_at >= today", "created_at", true},
    Starter{QT_TRANSLATE_NOOP("SavedViews", "No next step"), "outcome = open and next_action_at is empty", "created_at", true},
    Starter{QT_TRANSLATE_NOOP("SavedViews", "Untouched for 7 days"), "outcome = open and created_at < 7 days ago and (last_contacted_at is empty or last_contacted_at < 7 days ago)", "last_contacted_at", false},
};

} // namespace

SavedViewRepository::SavedViewRepository(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<std::vector<StoredView>> SavedViewRepository::visibleTo(UserId user)
{
    Query query(m_workspace.connection(), select() + QStringLiteral(" AND (owner_id IS NULL OR owner_id = :user) ORDER BY position, id"));
    if (Result<void> done = query.bind(QLatin1StringView(":user"), user).exec(); !done)
        return done.error();
    std::vector<StoredView> views;
    while (query.next())
        views.push_back(viewFrom(query));
    return views;
}

Result<std::optional<StoredView>> SavedViewRepository::find(ViewId id)
{
    Query query(m_workspace.connection(), select() + QStringLiteral(" AND id = :id"));
    if (Result<void> done = query.bind(QLatin1StringView(":id"), id).exec(); !done)
        return done.error();
    return query.next() ? std::optional(viewFrom(query)) : std::nullopt;
}

Result<qint64> SavedViewRepository::lastPosition()
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT coalesce(max(position), 0) FROM saved_view WHERE workspace_id = 1 AND deleted_at IS NULL"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    return query.next() ? query.int64(0) : 0;
}

Result<void> SavedViewRepository::insert(const StoredView &view)
{
    Query insert(m_workspace.connection(), QStringLiteral("INSERT INTO saved_view (id, workspace_id, row_version, name, owner_id, position, body, is_default)"
                                                          " VALUES (:id, 1, 1, :name, :owner, :position, :body, :default)"));
    insert.bind(QLatin1StringView(":id"), view.id)
        .bind(QLatin1StringView(":name"), view.name)
        .bind(QLatin1StringView(":owner"), view.owner)
        .bind(QLatin1StringView(":position"), view.position)
        .bind(QLatin1StringView(":body"), textOf(view.body))
        .bind(QLatin1StringView(":default"), view.isDefault ? 1 : 0);
    return insert.exec();
}

Result<ViewId> SavedViewRepository::add(Act &act, StoredView view)
{
    Result<IdGenerator *> ids = m_workspace.ids();
    if (!ids)
        return ids.error();
    view.id = {(*ids)->next()};
    if (view.position == 0) {
        const Result<qint64> last = lastPosition();
        if (!last)
            return last.error();
        view.position = *last + 1;
    }
    if (Result<void> done = insert(view); !done)
        return done.error();
    if (Result<void> done = act.record({QStringLiteral("saved_view"), view.id.value, {{QStringLiteral("+"), columnsOf(view)}}}); !done)
        return done.error();
    return view.id;
}

Result<void> SavedViewRepository::change(Act &act, const StoredView &before, const StoredView &after)
{
    const QJsonObject old = columnsOf(before);
    const QJsonObject fresh = columnsOf(after);
    QJsonObject body;
    for (auto it = old.begin(); it != old.end(); ++it)
        if (const QJsonValue value = fresh.value(it.key()); value != it.value())
            body.insert(it.key(), QJsonArray{it.value(), value});
    if (body.isEmpty())
        return {};
    Query update(m_workspace.connection(), QStringLiteral("UPDATE saved_view SET name = :name, owner_id = :owner, position = :position, body = :body, is_default = :default,"
                                                          " row_version = row_version + 1 WHERE id = :id AND deleted_at IS NULL"));
    update.bind(QLatin1StringView(":name"), after.name)
        .bind(QLatin1StringView(":owner"), after.owner)
        .bind(QLatin1StringView(":position"), after.position)
        .bind(QLatin1StringView(":body"), textOf(after.body))
        .bind(QLatin1StringView(":default"), after.isDefault ? 1 : 0)
        .bind(QLatin1StringView(":id"), before.id);
    if (Result<void> done = update.exec(); !done)
        return done;
    return act.record({QStringLiteral("saved_view"), before.id.value, body});
}

Result<void> SavedViewRepository::remove(Act &act, const StoredView &view)
{
    const Millis now = m_workspace.clock().now();
    Query update(m_workspace.connection(), QStringLiteral("UPDATE saved_view SET deleted_at = :at, row_version = row_version + 1 WHERE id = :id AND deleted_at IS NULL"));
    if (Result<void> done = update.bind(QLatin1StringView(":at"), now).bind(QLatin1StringView(":id"), view.id).exec(); !done)
        return done;
    return act.record({QStringLiteral("saved_view"), view.id.value, {{QStringLiteral("deleted_at"), QJsonArray{QJsonValue(), qint64(now)}}}});
}

Result<void> SavedViewRepository::addStarters()
{
    Result<IdGenerator *> ids = m_workspace.ids();
    if (!ids)
        return ids.error();
    qint64 position = 0;
    for (const Starter &starter : starters) {
        const QJsonObject sort{{QStringLiteral("field"), QLatin1String(starter.sort)}, {QStringLiteral("descending"), starter.isDescending}};
        const QJsonObject body{{QStringLiteral("condition"), QLatin1String(starter.condition)}, {QStringLiteral("sorts"), QJsonArray{sort}}};
        const StoredView view{{(*ids)->next()}, QCoreApplication::translate("SavedViews", starter.name), {}, ++position, body, position == 1};
        if (Result<void> done = insert(view); !done)
            return done;
    }
    return {};
}

} // namespace lead
