#include "core/storage/samplewriter.h"

#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <algorithm>

namespace lead {

SampleWriter::SampleWriter(Workspace &workspace)
    : m_workspace(workspace)
    , m_activity(workspace.connection(),
                 QStringLiteral("INSERT INTO activity (id, workspace_id, row_version, lead_id, kind, at, "
                                "user_id, outcome, seconds, body)"
                                " VALUES (?, 1, 1, ?, ?, ?, ?, ?, ?, ?)"))
    , m_visit(workspace.connection(), QStringLiteral("INSERT INTO stage_visit (lead_id, entered_at, "
                                                     "stage_id, left_at, user_id) VALUES (?, ?, ?, ?, ?)"))
    , m_task(workspace.connection(), QStringLiteral("INSERT INTO task (id, workspace_id, row_version, "
                                                    "lead_id, owner_id, title, due_at, done_at, created_at, kind, minutes, remind_before, recurrence)"
                                                    " VALUES (?, 1, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"))
{
    for (const BulkStatement *statement : {&m_activity, &m_visit, &m_task})
        if (!statement->prepared())
            m_prepared = statement->prepared();
}

Result<void> SampleWriter::add(ActivityId id, LeadId lead, const ActivityRow &activity)
{
    m_activity.bind(1, id.value);
    m_activity.bind(2, lead.value);
    m_activity.bind(3, activity.kind);
    m_activity.bind(4, activity.at);
    m_activity.bind(5, activity.user);
    if (activity.outcome.empty())
        m_activity.bindNull(6);
    else
        m_activity.bind(6, activity.outcome);
    if (activity.seconds > 0)
        m_activity.bind(7, activity.seconds);
    else
        m_activity.bindNull(7);
    m_activity.bind(8, std::string_view(activity.body));
    return m_activity.run();
}

Result<void> SampleWriter::add(LeadId lead, const Visit &visit)
{
    m_visit.bind(1, lead.value);
    m_visit.bind(2, visit.enteredAt);
    m_visit.bind(3, visit.stage);
    if (visit.leftAt)
        m_visit.bind(4, *visit.leftAt);
    else
        m_visit.bindNull(4);
    m_visit.bind(5, visit.user);
    return m_visit.run();
}

Result<void> SampleWriter::add(TaskId id, LeadId lead, const TaskRow &task)
{
    m_task.bind(1, id.value);
    m_task.bind(2, lead.value);
    m_task.bind(3, task.owner);
    m_task.bind(4, std::string_view(task.title));
    m_task.bind(5, task.dueAt);
    if (task.doneAt)
        m_task.bind(6, *task.doneAt);
    else
        m_task.bindNull(6);
    m_task.bind(7, task.createdAt);
    if (task.minutes > 0) {
        m_task.bind(8, std::string_view("meeting"));
        m_task.bind(9, std::int64_t(task.minutes));
        m_task.bind(10, std::int64_t(15));
    } else {
        for (int place = 8; place <= 10; ++place)
            m_task.bindNull(place);
    }
    if (task.recurrence.empty())
        m_task.bindNull(11);
    else
        m_task.bind(11, task.recurrence);
    return m_task.run();
}

Result<void> SampleWriter::setUserSince(UserId user, Millis since)
{
    Query update(m_workspace.connection(),
                 QStringLiteral("UPDATE user_account SET created_at = min(created_at, :since) WHERE id = :id"));
    return update.bind(QLatin1StringView(":since"), since).bind(QLatin1StringView(":id"), user).exec();
}

Result<void> SampleWriter::setLimit(StageId stage, std::int64_t leads)
{
    Query update(m_workspace.connection(), QStringLiteral("UPDATE stage SET wip_limit = :leads WHERE id = :id AND COALESCE(wip_limit, 0) = 0"));
    return update.bind(QLatin1StringView(":leads"), leads).bind(QLatin1StringView(":id"), stage).exec();
}

std::int64_t SampleWriter::highestId()
{
    std::int64_t highest = 0;
    for (const QString &sql :
         {QStringLiteral("SELECT max(id) FROM lead"), QStringLiteral("SELECT max(id) FROM activity"),
          QStringLiteral("SELECT max(id) FROM task")})
        highest = std::max<std::int64_t>(highest, m_workspace.connection().number(sql).value_or(0));
    return highest;
}

} // namespace lead
