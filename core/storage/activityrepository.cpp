#include "core/storage/activityrepository.h"

#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lead {

namespace {

QString selectActivities()
{
    return QStringLiteral("SELECT id, lead_id, kind, at, user_id, outcome, seconds, body, pinned_at FROM activity");
}

Activity activityFrom(const Query &query)
{
    return {{query.int64(0)}, {query.int64(1)}, query.text(2), query.int64(3), {query.int64(4)}, query.text(5),
            query.optionalInt64(6), query.text(7), query.optionalInt64(8)};
}

QString selectTasks()
{
    return QStringLiteral("SELECT id, lead_id, coalesce(owner_id, 0), title, due_at, done_at, created_at, kind FROM task");
}

Task taskFrom(const Query &query)
{
    return {{query.int64(0)}, {query.int64(1)}, {query.int64(2)}, query.text(3), query.optionalInt64(4), query.optionalInt64(5),
            query.int64(6), query.text(7)};
}

FieldValue valueOf(const std::optional<Millis> &moment)
{
    return moment ? FieldValue(qint64(*moment)) : FieldValue();
}

} // namespace

ActivityRepository::ActivityRepository(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<std::vector<Activity>> ActivityRepository::activitiesOf(LeadId lead)
{
    Query query(m_workspace.connection(), selectActivities() + QStringLiteral(" WHERE lead_id = :lead AND deleted_at IS NULL ORDER BY at DESC, id DESC"));
    if (Result<void> done = query.bind(QLatin1StringView(":lead"), lead).exec(); !done)
        return done.error();
    std::vector<Activity> activities;
    while (query.next())
        activities.push_back(activityFrom(query));
    return activities;
}

Result<std::optional<Activity>> ActivityRepository::activity(ActivityId id)
{
    Query query(m_workspace.connection(), selectActivities() + QStringLiteral(" WHERE id = :id AND deleted_at IS NULL"));
    if (Result<void> done = query.bind(QLatin1StringView(":id"), id).exec(); !done)
        return done.error();
    return query.next() ? std::optional(activityFrom(query)) : std::nullopt;
}

Result<std::vector<Task>> ActivityRepository::tasksOf(LeadId lead)
{
    Query query(m_workspace.connection(), selectTasks() + QStringLiteral(" WHERE lead_id = :lead AND deleted_at IS NULL"
                                                                         " ORDER BY done_at IS NOT NULL, due_at IS NULL, due_at, id"));
    if (Result<void> done = query.bind(QLatin1StringView(":lead"), lead).exec(); !done)
        return done.error();
    std::vector<Task> tasks;
    while (query.next())
        tasks.push_back(taskFrom(query));
    return tasks;
}

Result<std::optional<Task>> ActivityRepository::task(TaskId id)
{
    Query query(m_workspace.connection(), selectTasks() + QStringLiteral(" WHERE id = :id AND deleted_at IS NULL"));
    if (Result<void> done = query.bind(QLatin1StringView(":id"), id).exec(); !done)
        return done.error();
    return query.next() ? std::optional(taskFrom(query)) : std::nullopt;
}

Result<std::vector<Task>> ActivityRepository::nextTasks(const std::vector<LeadId> &leads)
{
    Query query(m_workspace.connection(), selectTasks() + QStringLiteral(" WHERE lead_id IN (SELECT value FROM json_each(:leads)) AND deleted_at IS NULL AND done_at IS NULL"
                                                                         " ORDER BY lead_id, due_at IS NULL, due_at, id"));
    QStringList numbers;
    for (LeadId lead : leads)
        numbers << lead.toString();
    if (Result<void> done = query.bind(QLatin1StringView(":leads"), QString(u'[' + numbers.join(u',') + u']')).exec(); !done)
        return done.error();
    std::vector<Task> tasks;
    while (query.next())
        if (tasks.empty() || tasks.back().lead.value != query.int64(1))
            tasks.push_back(taskFrom(query));
    return tasks;
}

Result<std::vector<ActivityRepository::StageVisit>> ActivityRepository::visitsOf(LeadId lead)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT stage_id, entered_at, left_at, user_id FROM stage_visit WHERE lead_id = :lead ORDER BY entered_at"));
    if (Result<void> done = query.bind(QLatin1StringView(":lead"), lead).exec(); !done)
        return done.error();
    std::vector<StageVisit> visits;
    while (query.next())
        visits.push_back({{query.int64(0)}, query.int64(1), query.optionalInt64(2), {query.int64(3)}});
    return visits;
}

Result<ActivityId> ActivityRepository::add(ChangeRecorder &act, Activity activity)
{
    Result<IdGenerator *> ids = m_workspace.ids();
    if (!ids)
        return ids.error();
    activity.id = {(*ids)->next()};
    Query insert(m_workspace.connection(), QStringLiteral("INSERT INTO activity (id, workspace_id, row_version, lead_id, kind, at, user_id, outcome, seconds, body)"
                                                          " VALUES (:id, 1, 1, :lead, :kind, :at, :user, :outcome, :seconds, :body)"));
    insert.bind(QLatin1StringView(":id"), activity.id)
        .bind(QLatin1StringView(":lead"), activity.lead)
        .bind(QLatin1StringView(":kind"), activity.kind)
        .bind(QLatin1StringView(":at"), activity.at)
        .bind(QLatin1StringView(":user"), activity.user.value)
        .bind(QLatin1StringView(":outcome"), activity.outcome)
        .bind(QLatin1StringView(":seconds"), activity.seconds)
        .bind(QLatin1StringView(":body"), activity.body);
    if (Result<void> done = insert.exec(); !done)
        return done.error();
    const QJsonObject values{{QStringLiteral("lead_id"), qint64(activity.lead.value)}, {QStringLiteral("kind"), activity.kind},
                             {QStringLiteral("at"), qint64(activity.at)}, {QStringLiteral("outcome"), activity.outcome}, {QStringLiteral("body"), activity.body}};
    if (Result<void> done = act.record({QStringLiteral("activity"), activity.id.value, {{QStringLiteral("+"), values}}}); !done)
        return done.error();
    return activity.id;
}

Result<TaskId> ActivityRepository::add(ChangeRecorder &act, Task task)
{
    Result<IdGenerator *> ids = m_workspace.ids();
    if (!ids)
        return ids.error();
    task.id = {(*ids)->next()};
    Query insert(m_workspace.connection(), QStringLiteral("INSERT INTO task (id, workspace_id, row_version, lead_id, owner_id, title, due_at, done_at, created_at, kind)"
                                                          " VALUES (:id, 1, 1, :lead, :owner, :title, :due, :done, :at, :kind)"));
    insert.bind(QLatin1StringView(":id"), task.id)
        .bind(QLatin1StringView(":lead"), task.lead)
        .bind(QLatin1StringView(":owner"), task.owner)
        .bind(QLatin1StringView(":title"), task.title)
        .bind(QLatin1StringView(":due"), task.dueAt)
        .bind(QLatin1StringView(":done"), task.doneAt)
        .bind(QLatin1StringView(":at"), task.createdAt)
        .bind(QLatin1StringView(":kind"), task.kind.isEmpty() ? std::nullopt : std::optional(task.kind));
    if (Result<void> done = insert.exec(); !done)
        return done.error();
    const QJsonObject values{{QStringLiteral("lead_id"), qint64(task.lead.value)}, {QStringLiteral("title"), task.title},
                             {QStringLiteral("due_at"), task.dueAt ? QJsonValue(qint64(*task.dueAt)) : QJsonValue()}};
    if (Result<void> done = act.record({QStringLiteral("task"), task.id.value, {{QStringLiteral("+"), values}}}); !done)
        return done.error();
    return task.id;
}

// One column of one row, with the journal entry of it.
Result<void> ActivityRepository::set(Act &act, const QString &entity, qint64 id, const QString &column, const FieldValue &before, const FieldValue &after)
{
    Query update(m_workspace.connection(),
                 QStringLiteral("UPDATE %1 SET %2 = :after, row_version = row_version + 1 WHERE id = :id AND %2 IS :before AND deleted_at IS NULL").arg(entity, column));
    update.bind(QLatin1StringView(":after"), after).bind(QLatin1StringView(":id"), id).bind(QLatin1StringView(":before"), before);
    if (Result<void> done = update.exec(); !done)
        return done;
    if (update.rowsAffected() != 1)
        return Error{Error::Conflict, QCoreApplication::translate("ActivityRepository", "Somebody else changed this in the meantime. Look at it again and repeat your change.")};
    return act.record({entity, id, {{column, QJsonArray{toJson(before), toJson(after)}}}});
}

Result<void> ActivityRepository::change(Act &act, const Task &before, const Task &after)
{
    const QString entity = QStringLiteral("task");
    Result<void> done;
    if (done && before.title != after.title)
        done = set(act, entity, before.id.value, QStringLiteral("title"), before.title, after.title);
    if (done && before.dueAt != after.dueAt)
        done = set(act, entity, before.id.value, QStringLiteral("due_at"), valueOf(before.dueAt), valueOf(after.dueAt));
    if (done && before.doneAt != after.doneAt)
        done = set(act, entity, before.id.value, QStringLiteral("done_at"), valueOf(before.doneAt), valueOf(after.doneAt));
    return done;
}

Result<void> ActivityRepository::remove(Act &act, const Task &task)
{
    return set(act, QStringLiteral("task"), task.id.value, QStringLiteral("deleted_at"), FieldValue(), qint64(m_workspace.clock().now()));
}

Result<void> ActivityRepository::pin(Act &act, const Activity &activity, std::optional<Millis> at)
{
    if (activity.pinnedAt.has_value() == at.has_value())
        return {};
    return set(act, QStringLiteral("activity"), activity.id.value, QStringLiteral("pinned_at"), valueOf(activity.pinnedAt), valueOf(at));
}

Result<void> ActivityRepository::moveAll(Act &act, LeadId from, LeadId to)
{
    for (const QString &table : {QStringLiteral("activity"), QStringLiteral("task"), QStringLiteral("attachment")}) {
        Query own(m_workspace.connection(), QStringLiteral("SELECT id FROM %1 WHERE lead_id = :lead").arg(table));
        if (Result<void> done = own.bind(QLatin1StringView(":lead"), from).exec(); !done)
            return done;
        std::vector<qint64> ids;
        while (own.next())
            ids.push_back(own.int64(0));
        own.finish();
        Query move(m_workspace.connection(), QStringLiteral("UPDATE %1 SET lead_id = :to WHERE id = :id").arg(table));
        for (qint64 id : ids) {
            if (Result<void> done = move.bind(QLatin1StringView(":to"), to).bind(QLatin1StringView(":id"), id).exec(); !done)
                return done;
            if (Result<void> done = act.record({table, id, {{QStringLiteral("lead_id"), QJsonArray{qint64(from.value), qint64(to.value)}}}}); !done)
                return done;
        }
    }
    return {};
}

Result<void> ActivityRepository::enterStage(LeadId lead, StageId from, StageId to, Millis leadCreatedAt, Millis at)
{
    Connection &connection = m_workspace.connection();
    Query close(connection, QStringLiteral("UPDATE stage_visit SET left_at = :at WHERE lead_id = :lead AND left_at IS NULL"));
    close.bind(QLatin1StringView(":at"), at).bind(QLatin1StringView(":lead"), lead);
    if (Result<void> done = close.exec(); !done)
        return done;
    Query insert(connection, QStringLiteral("INSERT OR REPLACE INTO stage_visit (lead_id, entered_at, stage_id, left_at, user_id) VALUES (:lead, :entered, :stage, :left, :user)"));
    insert.bind(QLatin1StringView(":lead"), lead).bind(QLatin1StringView(":user"), m_workspace.actingUser().value);
    if (close.rowsAffected() == 0 && from.isValid() && leadCreatedAt < at) {
        insert.bind(QLatin1StringView(":entered"), leadCreatedAt).bind(QLatin1StringView(":stage"), from).bind(QLatin1StringView(":left"), at);
        if (Result<void> done = insert.exec(); !done)
            return done;
    }
    insert.bind(QLatin1StringView(":entered"), at).bind(QLatin1StringView(":stage"), to).bindNull(QLatin1StringView(":left"));
    return insert.exec();
}

Result<void> ActivityRepository::leaveStage(LeadId lead, StageId stage)
{
    Connection &connection = m_workspace.connection();
    Query remove(connection, QStringLiteral("DELETE FROM stage_visit WHERE lead_id = :lead AND stage_id = :stage AND left_at IS NULL"));
    remove.bind(QLatin1StringView(":lead"), lead).bind(QLatin1StringView(":stage"), stage);
    if (Result<void> done = remove.exec(); !done)
        return done;
    Query reopen(connection, QStringLiteral("UPDATE stage_visit SET left_at = NULL WHERE lead_id = :lead AND entered_at ="
                                            " (SELECT max(entered_at) FROM stage_visit WHERE lead_id = :lead)"));
    return reopen.bind(QLatin1StringView(":lead"), lead).exec();
}

} // namespace lead
