#include "core/leads/assignmentreader.h"

#include "core/storage/assignmenthistory.h"
#include "core/storage/leadrepository.h"
#include "core/storage/workspace.h"

#include <algorithm>

namespace lead {

Result<std::optional<AssignedLeads>> AssignmentReader::kept(const std::vector<LeadId> &leads)
{
    const Result<std::vector<Lead>> found = LeadRepository(m_workspace).find(leads);
    if (!found)
        return found.error();
    const auto mine = std::find_if(found->begin(), found->end(), [me = m_workspace.actingUser()](const Lead &lead) { return lead.number(F::Owner) == me.value; });
    if (mine == found->end())
        return std::optional<AssignedLeads>();
    AssignedLeads assigned;
    assigned.lead = mine->id;
    assigned.leadName = mine->displayName();
    return std::optional(assigned);
}

Result<AssignmentNews> AssignmentReader::toMe(std::optional<qint64> after)
{
    AssignmentHistory history(m_workspace);
    const Result<qint64> newest = history.newest();
    if (!newest)
        return newest.error();
    AssignmentNews news{*newest};
    if (!after || *after >= news.until)
        return news;
    const Result<std::vector<AssignmentHistory::Given>> acts = history.givenTo(m_workspace.actingUser(), *after);
    if (!acts)
        return acts.error();
    for (const AssignmentHistory::Given &act : *acts) {
        const Result<std::optional<AssignedLeads>> one = kept(act.leads);
        if (!one)
            return one.error();
        if (!*one) // taken away again meanwhile
            continue;
        auto known = std::find_if(news.given.begin(), news.given.end(), [&act](const AssignedLeads &a) { return a.by == act.by; });
        if (known == news.given.end()) {
            const User *user = m_workspace.user(act.by);
            known = news.given.insert(known, **one);
            known->by = act.by;
            known->byName = user ? user->name : QString();
        }
        known->count += act.count;
        known->since = act.at;
    }
    std::reverse(news.given.begin(), news.given.end());
    return news;
}

} // namespace lead
