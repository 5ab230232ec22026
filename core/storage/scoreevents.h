#pragma once

#include "core/base/result.h"
#include "core/domain/scoresheet.h"

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

    const std::vector<ScoreEventType> &types() const { return m_types; }
    /// Of one lead, ascending.
    std::span<const ScoredEvent> of(std::int64_t lead) const;
    bool isEmpty() const { return m_events.empty(); }

private:
    std::vector<ScoreEventType> m_types;
    std::vector<std::int64_t> m_leads; ///< of each event
    std::vector<ScoredEvent> m_events;
};

} // namespace lead
