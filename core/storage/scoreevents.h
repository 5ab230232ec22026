#pragma once

#include "core/base/result.h"
#include "core/domain/scoresheet.h"

#include <algorithm>
#include <functional>
#include <span>
#include <vector>

namespace lead {

class Connection;

/// The activities of all leads as far as scoring looks at them, in order of lead and time.
class ScoreEvents
{
public:
    /// Read in one pass over the table; `isStopped` ends it, and what comes is then empty.
    static Result<ScoreEvents> read(Connection &connection, const std::function<bool()> &isStopped = {});

    /// The same with some activities read again: those that came, went, or changed.
    Result<ScoreEvents> renewed(Connection &connection, const std::vector<std::int64_t> &activities) const;

    const std::vector<ScoreEventType> &types() const { return m_types; }
    bool isEmpty() const { return m_events.empty(); }

    /// Goes along the leads in ascending order, which spares looking for each.
    class Walk
    {
    public:
        Walk(const ScoreEvents &events, std::int64_t firstLead)
            : m_events(events)
            , m_place(static_cast<std::size_t>(std::lower_bound(events.m_leads.begin(), events.m_leads.end(), firstLead) - events.m_leads.begin()))
        {
        }
        /// Of a lead behind the one before.
        std::span<const ScoredEvent> of(std::int64_t lead)
        {
            const std::vector<std::int64_t> &leads = m_events.m_leads;
            while (m_place < leads.size() && leads[m_place] < lead)
                ++m_place;
            const std::size_t begin = m_place;
            while (m_place < leads.size() && leads[m_place] == lead)
                ++m_place;
            return {m_events.m_events.data() + begin, m_place - begin};
        }

    private:
        const ScoreEvents &m_events;
        std::size_t m_place;
    };

private:
    struct Row;
    class Reader;
    void take(std::vector<Row> rows, std::size_t sorted);

    std::vector<ScoreEventType> m_types;
    std::vector<std::int64_t> m_leads; ///< of each event
    std::vector<ScoredEvent> m_events;
};

} // namespace lead
