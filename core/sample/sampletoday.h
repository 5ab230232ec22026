#pragma once

#include "core/sample/samplestory.h"

#include <QTimeZone>

namespace lead {

/// What the team has before it today, whatever day of the week that is, and what it ticked off as the day began. The same at any
/// time of the day.
class SampleToday
{
public:
    /// `end` is where the history ends, the midnight (UTC) with which today begins; `own` is who looks at it all.
    SampleToday(Millis end, const QTimeZone &zone, std::uint64_t seed, UserId own);

    /// The story with what belongs to today; `number` counts the leads. Valid until the next call.
    const SampleStory &extend(const SampleStory &story, const SampleRep *rep, std::int64_t number);

private:
    enum class What : std::uint8_t { Due, Done, Reply, NoStep, Nothing };
    What whatOf(const SampleRep &rep, SampleRandom &random);

    Millis m_end;
    Millis m_begins; ///< of the local day
    std::uint64_t m_seed;
    UserId m_own;
    std::size_t m_ownLeads = 0; ///< that could have something today
    SampleStory m_story;
};

} // namespace lead
