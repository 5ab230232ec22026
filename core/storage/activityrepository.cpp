#include "core/storage/activityrepository.h"

#include "core/domain/mention.h"
#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <array>

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
    return QStringLiteral("SELECT task.id, lead_id, coalesce(task.owner_id, 0), title, due_at, done_at, task.created_at, kind, priority, minutes, place, remind_before, recurrence,"
                          " task.time_zone, series_at, uid FROM task");
}

Task taskFrom(const Query &query)
{
    return {{query.int64(0)}, {query.int64(1)}, {query.int64(2)}, query.text(3), query.optionalInt64(4), query.optionalInt64(5),
            query.int64(6), query.text(7), static_cast<TaskPriority>(query.int64(8)), query.optionalInt64(9), query.text(10), query.optionalInt64(11),
            query.text(12), query.text(13), query.optionalInt64(14), query.text(15)};
}

FieldValue valueOf(const std::optional<Millis> &moment)
{
    return moment ? FieldValue(qint64(*moment)) : FieldValue();
}

FieldValue valueOf(const QString &text)
{
    return text.isEmpty() ? FieldValue() : FieldValue(text);
}

struct TaskColumn
{
    const char *name;
    FieldValue (*value)(const Task &task);
};
// Everything that a person changes in a task; also what the journal keeps of a new one.
constexpr std::array taskColumns{
    TaskColumn{"title", [](const Task &t) { return FieldValue(t.title); }},
    TaskColumn{"owner_id", [](const Task &t) { return t.owner.isValid() ? FieldValue(qint64(t.owner.value)) : FieldValue(); }},
    TaskColumn{"due_at", [](const Task &t) { return valueOf(t.dueAt); }},
    TaskColumn{"done_at", [](const Task &t) { return valueOf(t.doneAt); }},
    TaskColumn{"kind", [](const Task &t) { return valueOf(t.kind); }},
    TaskColumn{"priority", [](const Task &t) { return FieldValue(qint64(t.priority)); }},
    TaskColumn{"minutes", [](const Task &t) { return valueOf(t.minutes); }},
    TaskColumn{"place", [](const Task &t) { return valueOf(t.place); }},
    TaskColumn{"remind_before", [](const Task &t) { return valueOf(t.remindBefore); }},
    TaskColumn{"recurrence", [](const Task &t) { return valueOf(t.recurrence); }},
    TaskColumn{"time_zone", [](const Task &t) { return valueOf(t.timeZone); }},
    TaskColumn{"series_at", [](const Task &t) { return valueOf(t.seriesAt); }},
    TaskColumn{"uid", [](const Task &t) { return valueOf(t.uid); }},
};

// What a query on tasks asks of their leads (see LeadRepository).
QString ofVisibleLead()
{
    return QStringLiteral("EXISTS (SELECT 1 FROM lead WHERE lead.id = task.lead_id AND lead.deleted_at IS NULL"
                          " AND NOT EXISTS (SELECT 1 FROM import WHERE import.id = lead.import_id AND import.state <> 'complete'))");
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

Result<std::vector<Activity>> ActivityRepository::naming(UserId user, ActivityId after, int most)
{
    // Ids rise with time, so this reads the newest rows only.
    Query query(m_workspace.connection(), selectActivities() + QStringLiteral(" WHERE id > :after AND deleted_at IS NULL AND user_id <> :user AND instr(body, :mark) > 0"
                                                                              " AND EXISTS (SELECT 1 FROM lead WHERE lead.id = lead_id AND lead.deleted_at IS NULL)"
                                                                              " ORDER BY id LIMIT :most"));
    query.bind(QLatin1StringView(":after"), after).bind(QLatin1StringView(":user"), user).bind(QLatin1StringView(":mark"), mentionMark(user)).bind(QLatin1StringView(":most"), most);
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<Activity> activities;
    while (query.next())
        activities.push_back(activityFrom(query));
    return activities;
}

Result<std::vector<Task>> ActivityRepository::tasksOf(LeadId lead)
{
    return tasksWhere(QStringLiteral("lead_id = :lead ORDER BY done_at IS NOT NULL, due_at IS NULL, due_at, id"),
                      [lead](Query &query) { query.bind(QLatin1StringView(":lead"), lead); });
}

Result<std::optional<Task>> ActivityRepository::task(TaskId id)
{
    Query query(m_workspace.connection(), selectTasks() + QStringLiteral(" WHERE task.id = :id AND deleted_at IS NULL"));
    if (Result<void> done = query.bind(QLatin1StringView(":id"), id).exec(); !done)
        return done.error();
    return query.next() ? std::optional(taskFrom(query)) : std::nullopt;
}

Result<std::vector<Task>> ActivityRepository::tasksWhere(const QString &rest, const std::function<void(Query &)> &bind)
{
    Query query(m_workspace.connection(), selectTasks() + QStringLiteral(" WHERE task.deleted_at IS NULL AND ") + rest);
    bind(query);
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<Task> tasks;
    while (query.next())
        tasks.push_back(taskFrom(query));
    return tasks;
}

Result<std::vector<Task>> ActivityRepository::tasksIn(const TaskRange &range)
{
    const QString owner = range.owner.isValid() ? QStringLiteral(" AND task.owner_id = :owner") : QString();
    const QString open = range.withDone ? QString() : QStringLiteral(" AND done_at IS NULL");
    // What began before the range reaches into it only when it is long; no task is longer than this.
    return tasksWhere(QStringLiteral("due_at >= :earliest AND due_at < :until AND (due_at >= :from OR due_at + coalesce(minutes, 0) * 60000 > :from)")
                          + owner + open + QStringLiteral(" AND ") + ofVisibleLead() + QStringLiteral(" ORDER BY due_at, task.id LIMIT :most"),
                      [&](Query &query) {
                          query.bind(QLatin1StringView(":earliest"), range.from - MostTaskMinutes * 60000).bind(QLatin1StringView(":from"), range.from)
                              .bind(QLatin1StringView(":until"), range.until).bind(QLatin1StringView(":most"), range.most);
                          if (range.owner.isValid())
                              query.bind(QLatin1StringView(":owner"), range.owner);
                      });
}

Result<std::vector<Task>> ActivityRepository::repeatedTasks(const TaskRange &range)
{
    const QString owner = range.owner.isValid() ? QStringLiteral(" AND task.owner_id = :owner") : QString();
    return tasksWhere(QStringLiteral("recurrence IS NOT NULL AND done_at IS NULL AND due_at < :until") + owner + QStringLiteral(" AND ") + ofVisibleLead()
                          + QStringLiteral(" ORDER BY due_at, task.id LIMIT :most"),
                      [&](Query &query) {
                          query.bind(QLatin1StringView(":until"), range.until).bind(QLatin1StringView(":most"), range.most);
                          if (range.owner.isValid())
                              query.bind(QLatin1StringView(":owner"), range.owner);
                      });
}

Result<std::vector<Task>> ActivityRepository::tasksToRemind(UserId owner, Millis from, Millis until)
{
    // A reminder comes up to four weeks before its task.
    return tasksWhere(QStringLiteral("task.owner_id = :owner AND done_at IS NULL AND due_at >= :from AND due_at < :latest"
                                     " AND due_at - coalesce(remind_before, 0) * 60000 < :until AND ")
                          + ofVisibleLead() + QStringLiteral(" ORDER BY due_at, task.id LIMIT 5000"),
                      [&](Query &query) {
                          query.bind(QLatin1StringView(":owner"), owner).bind(QLatin1StringView(":from"), from)
                              .bind(QLatin1StringView(":latest"), until + MostReminderMinutes * 60000).bind(QLatin1StringView(":until"), until);
                      });
}

Result<std::optional<Task>> ActivityRepository::taskByUid(const QString &uid)
{
    const Result<std::vector<Task>> tasks = tasksWhere(QStringLiteral("uid = :uid ORDER BY done_at IS NOT NULL, done_at DESC LIMIT 1"),
                                                       [&](Query &query) { query.bind(QLatin1StringView(":uid"), uid); });
    if (!tasks)
        return tasks.error();
    return tasks->empty() ? std::optional<Task>() : std::optional(tasks->front());
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
    // Made once: bulk acts add a task to each of many leads.
    static const QStringList names = [] {
        QStringList list;
        for (const TaskColumn &column : taskColumns)
            list << QLatin1String(column.name);
        return list;
    }();
    static const QString sql = QStringLiteral("INSERT INTO task (id, workspace_id, row_version, lead_id, created_at, %1) VALUES (:id, 1, 1, :lead, :at, :%2)")
                                   .arg(names.join(QStringLiteral(", ")), names.join(QStringLiteral(", :")));
    Query insert(m_workspace.connection(), sql);
    insert.bind(QLatin1StringView(":id"), task.id).bind(QLatin1StringView(":lead"), task.lead).bind(QLatin1StringView(":at"), task.createdAt);
    QJsonObject values{{QStringLiteral("lead_id"), qint64(task.lead.value)}};
    for (std::size_t i = 0; i < taskColumns.size(); ++i) {
        const FieldValue value = taskColumns[i].value(task);
        insert.bind(QLatin1StringView(QByteArray(':' + QByteArray(taskColumns[i].name))), value);
        if (!isEmpty(value))
            values.insert(names.at(static_cast<qsizetype>(i)), toJson(value));
    }
    if (Result<void> done = insert.exec(); !done)
        return done.error();
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
    for (const TaskColumn &column : taskColumns) {
        const FieldValue was = column.value(before);
        const FieldValue becomes = column.value(after);
        if (was == becomes)
            continue;
        if (Result<void> done = set(act, QStringLiteral("task"), before.id.value, QLatin1String(column.name), was, becomes); !done)
            return done;
    }
    return {};
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
