#pragma once

#include "core/storage/scoreevents.h"

#include <memory>

namespace lead {

/// The activities of a workspace for whoever tries models again and again: read once, and from then on only those that the journal
/// names. For one thread.
class ScoreEventStore
{
public:
    using Events = std::shared_ptr<const ScoreEvents>;

    /// As of now. What `isStopped` ended is Error::Cancelled.
    Result<Events> current(Connection &connection, const std::function<bool()> &isStopped = {});

    void forget() { m_events.reset(); }

private:
    Events m_events;
    qint64 m_position = 0; // of the journal
};

} // namespace lead
