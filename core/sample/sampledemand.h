#pragma once

#include "core/sample/samplecalendar.h"
#include "core/sample/samplesources.h"

namespace lead {

/// How many leads come in on which day, by which source and at which time: growth, seasons, weekdays, hours.
class SampleDemand
{
public:
    SampleDemand(const SampleCalendar &calendar, std::uint64_t seed, std::int64_t leads);

    /// Leads captured on a local day; all days together give the number asked for.
    std::int64_t leadsOn(std::int64_t day) const { return m_upTo[index(day) + 1] - m_upTo[index(day)]; }

    struct Arrival
    {
        Millis at = 0;
        std::size_t source = 0;
        std::size_t campaign = 0;
        std::size_t publisher = 0;
    };
    /// Draws the arrivals of a day into `arrivals`, in order of time.
    void draw(std::int64_t day, SampleRandom &random, std::vector<Arrival> &arrivals) const;

    /// How far a day lies in the history, 0 to 1.
    double progress(std::int64_t day) const;

private:
    std::size_t index(std::int64_t day) const
    {
        return static_cast<std::size_t>(day - m_calendar.firstDay());
    }
    double volume(const SampleSource &source, std::int64_t day) const;
    Millis timeOfDay(SampleRhythm rhythm, SampleRandom &random) const;
    std::size_t campaignOf(const SampleSource &source, double progress, SampleRandom &random) const;

    const SampleCalendar &m_calendar;
    std::uint64_t m_seed;
    std::vector<std::int64_t> m_upTo; // leads before each day
};

} // namespace lead
