#pragma once

#include "core/sample/samplestory.h"

#include <QTimeZone>

namespace lead {

/// What the team has before it today, whatever day of the week that is, and what it ticked off as the day began. The same at any
/// time of the day.
class SampleToday
{
public:
    /// `end` is where the history ends, the midnight (UTC) with which today begins.
    SampleToday(Millis end, const QTimeZone &zone, std::uint64_t seed);

    /// The story with what belongs to today; `number` counts the leads. Valid until the next call.
    const SampleStory &extend(const SampleStory &story, const SampleRep *rep, std::int64_t number);

private:
    Millis m_end;
    Millis m_begins; ///< of the local day
    std::uint64_t m_seed;
    SampleStory m_story;
};

} // namespace lead
