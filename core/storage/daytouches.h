#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <unordered_map>
#include <vector>

namespace lead {

class Query;
class Workspace;

/// What happened with a lead lately, as far as a working day cares. Moments are 0 where there is none.
struct LeadTouch
{
    Millis repliedAt = 0;   ///< the lead's last answer
    Millis reachedAt = 0;   ///< our last call, message or meeting, whoever's
    Millis firstReachedAt = 0;
    UserId firstBy;         ///< whose that was
    bool isFirstCall = false; ///< it was a call
    Millis doneAt = 0;      ///< the last of the person's own today, tasks that were ticked off included
};

/// What happened lately in a workspace, as the day of one person needs it.
struct DayTouches
{
    std::unordered_map<std::int64_t, LeadTouch> leads; ///< by id
    int calls = 0;                                     ///< of the person, today
    int conversations = 0;
    int appointments = 0;

    const LeadTouch *find(LeadId lead) const
    {
        const auto it = leads.find(lead.value);
        return it == leads.end() ? nullptr : &it->second;
    }
};

/// Reads what happened lately, on the thread of the workspace. Remembers what it read, so that the next time costs only what is new.
class DayTouchReader
{
public:
    /// An answer to us, or a try of ours, older than this does not count any more.
    static constexpr Millis Lately = 7LL * 24 * 3600 * 1000;

    struct Question
    {
        UserId user;
        Millis begins = 0; ///< of the day
        Millis ends = 0;
        Millis now = 0;
    };
    Result<DayTouches> read(Workspace &workspace, const Question &question);

private:
    enum class What : std::uint8_t { Reply, Call, Other, Task };
    struct Happened
    {
        std::int64_t lead = 0;
        Millis at = 0;
        std::int64_t user = 0;
        What what = What::Other;
        bool isReached = false;
        bool isAppointment = false;
    };
    struct News
    {
        bool isEverything = false; ///< anything may have changed
        std::vector<std::int64_t> activities;
        std::vector<std::int64_t> tasks;
    };

    Result<void> catchUp(Workspace &workspace, Millis since);
    Result<void> readAll(Workspace &workspace, Millis since);
    Result<void> readSome(Workspace &workspace, const News &news);
    Result<News> newsOf(Workspace &workspace) const;
    Result<void> takeActivities(Query &query);
    Result<void> takeTasks(Query &query);
    DayTouches summedUp(const Question &question) const;

    // By id. Activities and tasks have ids of one kind and never the same one.
    std::unordered_map<std::int64_t, Happened> m_happened;
    Millis m_since = 0;
    qint64 m_position = -1; // of the journal; -1: nothing was read yet
};

} // namespace lead
