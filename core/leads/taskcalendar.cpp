#include "core/leads/taskcalendar.h"

#include "core/base/clock.h"
#include "core/domain/recurrence.h"
#include "core/storage/activityrepository.h"
#include "core/storage/leadrepository.h"
#include "core/storage/workspace.h"

#include <algorithm>
#include <unordered_map>

namespace lead {

namespace {
constexpr std::size_t MostForeseen = 62; // of one task: two months of days
constexpr int MostRepeated = 500;        // tasks whose later times are worked out
} // namespace

TaskCalendar::TaskCalendar(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<std::vector<CalendarTask>> TaskCalendar::named(const std::vector<Task> &tasks)
{
    std::vector<LeadId> ids;
    for (const Task &task : tasks)
        ids.push_back(task.lead);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    const Result<std::vector<Lead>> leads = LeadRepository(m_workspace).find(ids);
    if (!leads)
        return leads.error();
    std::unordered_map<std::int64_t, QString> names;
    for (const Lead &lead : *leads)
        names.emplace(lead.id.value, lead.displayName());
    std::vector<CalendarTask> result;
    for (const Task &task : tasks) {
        const auto name = names.find(task.lead.value);
        if (name == names.end())
            continue;
        const User *owner = m_workspace.user(task.owner);
        result.push_back({task, name->second, owner ? owner->name : QString()});
    }
    return result;
}

Result<void> TaskCalendar::addForeseen(const CalendarQuery &query, std::vector<Task> &foreseen)
{
    const Result<std::vector<Task>> repeated = ActivityRepository(m_workspace).repeatedTasks({0, query.until, query.owner, false, MostRepeated});
    if (!repeated)
        return repeated.error();
    for (const Task &task : *repeated) {
        const QTimeZone zone = task.timeZone.isEmpty() ? m_workspace.timeZone() : QTimeZone(task.timeZone.toLatin1());
        const Millis from = task.seriesAt ? *task.seriesAt : *task.dueAt;
        for (const Millis at : occurrencesBetween(task.recurrence, from, std::max(query.from, m_workspace.clock().now()), query.until, zone, MostForeseen, m_workspace.holidays())) {
            Task later = task;
            later.dueAt = at;
            foreseen.push_back(later);
        }
    }
    return {};
}

Result<CalendarTasks> TaskCalendar::page(const CalendarQuery &query)
{
    if (Result<void> fresh = m_workspace.refreshIfStale(); !fresh)
        return fresh.error();
    Result<std::vector<Task>> tasks = ActivityRepository(m_workspace).tasksIn({query.from, query.until, query.owner, query.withDone, query.most + 1});
    if (!tasks)
        return tasks.error();
    CalendarTasks page;
    page.isCut = static_cast<int>(tasks->size()) > query.most;
    if (page.isCut)
        tasks->pop_back();
    std::vector<Task> foreseen;
    if (Result<void> done = addForeseen(query, foreseen); !done)
        return done.error();
    Result<std::vector<CalendarTask>> all = named(*tasks);
    Result<std::vector<CalendarTask>> later = named(foreseen);
    if (!all || !later)
        return !all ? all.error() : later.error();
    for (CalendarTask &task : *later) {
        task.isForeseen = true;
        all->push_back(std::move(task));
    }
    std::stable_sort(all->begin(), all->end(), [](const CalendarTask &a, const CalendarTask &b) { return *a.task.dueAt < *b.task.dueAt; });
    page.tasks = std::move(*all);
    return page;
}

Result<std::optional<CalendarTask>> TaskCalendar::task(TaskId id)
{
    const Result<std::optional<Task>> task = ActivityRepository(m_workspace).task(id);
    if (!task)
        return task.error();
    if (!*task)
        return std::optional<CalendarTask>();
    const Result<std::vector<CalendarTask>> tasks = named({**task});
    if (!tasks)
        return tasks.error();
    return tasks->empty() ? std::optional<CalendarTask>() : std::optional(tasks->front());
}

Result<std::vector<Reminder>> TaskCalendar::reminders(Millis from, Millis until)
{
    const Result<std::vector<Task>> tasks = ActivityRepository(m_workspace).tasksToRemind(m_workspace.actingUser(), from, until + CallReminderMinutes * MinuteMillis);
    if (!tasks)
        return tasks.error();
    std::vector<Task> told;
    for (const Task &task : *tasks)
        if (task.remindBefore || taskKind(task) == u"call")
            told.push_back(task);
    const Result<std::vector<CalendarTask>> named = this->named(told);
    if (!named)
        return named.error();
    std::vector<Reminder> reminders;
    for (const CalendarTask &t : *named) {
        const Millis at = *t.task.dueAt - t.task.remindBefore.value_or(CallReminderMinutes) * MinuteMillis;
        if (at >= from && at < until)
            reminders.push_back({t.task.id, t.task.lead, t.task.title, t.leadName, taskKind(t.task), at, *t.task.dueAt});
    }
    std::stable_sort(reminders.begin(), reminders.end(), [](const Reminder &a, const Reminder &b) { return a.at < b.at; });
    return reminders;
}

} // namespace lead
