#include "core/leads/dayreader.h"

#include "core/leads/leadlister.h"
#include "core/storage/activityrepository.h"

#include <algorithm>

namespace lead {

Result<LeadDay> DayReader::read(Workspace &workspace, const LeadLister &lister, const DayQuery &query)
{
    const LeadDay day = lister.emptyDay(query);
    const Result<DayTouches> touches = m_touches.read(workspace, {day.user, day.begins, day.ends, day.now});
    if (!touches)
        return touches.error();
    std::vector<LeadId> calls;
    if (const std::vector<LeadId> due = lister.dueAboutNow(query); !due.empty()) {
        const Result<std::vector<Task>> tasks = ActivityRepository(workspace).nextTasks(due);
        if (!tasks)
            return tasks.error();
        for (const Task &task : *tasks)
            if (taskKind(task) == u"call")
                calls.push_back(task.lead);
        std::sort(calls.begin(), calls.end());
    }
    return lister.day(query, *touches, calls);
}

} // namespace lead
