#include "core/sample/sampledemand.h"

#include "core/base/timestamp.h"

#include <algorithm>

namespace lead {

namespace {

constexpr double Growth = 2.3; // the last day brings so many times the leads of the first

// Monday to Sunday.
constexpr std::array<double, 7> officeWeek{1.10, 1.15, 1.12, 1.05, 0.85, 0.22, 0.20};
constexpr std::array<double, 7> eveningWeek{1.00, 0.97, 0.98, 0.95, 0.88, 1.08, 1.20};
constexpr std::array<double, 7> eventWeek{0.10, 1.70, 2.20, 1.80, 0.60, 0.10, 0.02};
constexpr std::array<double, 7> webinarWeek{0.35, 0.45, 0.70, 1.00, 0.50, 0.15, 0.12};
constexpr std::array<double, 7> deliveryWeek{3.20, 1.60, 0.10, 0.05, 0.02, 0.00, 0.00};

// Midnight to 23:00.
using Hours = std::array<double, 24>;
constexpr Hours officeHours{2,  1,  1,  1,  1,  3,  8,  22, 55, 80, 92, 88,
                            70, 78, 84, 76, 62, 44, 28, 22, 20, 16, 10, 5};
constexpr Hours eveningHours{12, 6,  4,  3,  3,  5,  14, 26, 36, 42, 46, 52,
                             62, 54, 46, 46, 52, 60, 68, 82, 92, 86, 60, 30};
constexpr Hours eventHours{0, 0, 0, 0, 0, 0, 0, 2, 20, 60, 90, 95, 50, 70, 95, 85, 60, 25, 5, 1, 0, 0, 0, 0};
constexpr Hours webinarHours{1,   1,   0,  0,  1,  2,  6,  14, 30, 40, 44, 60,
                             110, 150, 60, 34, 24, 18, 12, 10, 10, 8,  5,  2};
constexpr Hours deliveryHours{0, 0, 0, 0, 0, 0, 0, 10, 70, 90, 20, 5, 2, 2, 2, 2, 1, 0, 0, 0, 0, 0, 0, 0};

const std::array<double, 7> &weekOf(SampleRhythm rhythm)
{
    switch (rhythm) {
    case SampleRhythm::Office:
        return officeWeek;
    case SampleRhythm::Evening:
        return eveningWeek;
    case SampleRhythm::Event:
        return eventWeek;
    case SampleRhythm::Webinar:
        return webinarWeek;
    case SampleRhythm::Delivery:
        break;
    }
    return deliveryWeek;
}

template <std::size_t N>
std::array<double, N> running(const std::array<double, N> &weights)
{
    std::array<double, N> totals{};
    double sum = 0;
    for (std::size_t i = 0; i < N; ++i)
        totals[i] = sum += weights[i];
    return totals;
}

} // namespace

SampleDemand::SampleDemand(const SampleCalendar &calendar, std::uint64_t seed, std::int64_t leads)
    : m_calendar(calendar)
    , m_seed(seed)
{
    std::vector<double> upTo{0.0};
    for (std::int64_t day = calendar.firstDay(); day <= calendar.lastDay(); ++day) {
        double all = 0;
        for (const SampleSource &source : sampleSources())
            all += volume(source, day);
        all *= std::pow(Growth, progress(day)) *
               std::exp(0.16 * SampleRandom(seed, static_cast<std::uint64_t>(day)).normal());
        // The last day is cut off where the history ends.
        const double part =
            static_cast<double>(std::min(calendar.end(), calendar.at(day + 1, 0)) - calendar.at(day, 0));
        upTo.push_back(upTo.back() + all * part / static_cast<double>(DayMillis));
    }
    for (const double sum : upTo)
        m_upTo.push_back(std::llround(sum / upTo.back() * static_cast<double>(leads)));
}

double SampleDemand::progress(std::int64_t day) const
{
    return static_cast<double>(day - m_calendar.firstDay()) /
           static_cast<double>(m_calendar.lastDay() - m_calendar.firstDay() + 1);
}

double SampleDemand::volume(const SampleSource &source, std::int64_t day) const
{
    const CivilDate date = civilFromDays(day);
    const auto week = static_cast<std::uint64_t>((day + 3) / 7);
    double volume = source.share * source.season[static_cast<std::size_t>(date.month - 1)] *
                    weekOf(source.rhythm)[static_cast<std::size_t>(SampleCalendar::weekday(day))] *
                    std::lerp(source.trendStart, source.trendEnd, progress(day));
    if (source.rhythm == SampleRhythm::Event)
        volume *= SampleRandom(m_seed ^ 0x5107, week).chance(0.3) ? 2.8 : 0.2;
    else if (source.rhythm == SampleRhythm::Webinar)
        volume *= week % 2 ? 2.6 : 0.6;
    else if (source.rhythm != SampleRhythm::Evening && SampleCalendar::isHoliday(day))
        volume *= 0.15;
    return volume;
}

Millis SampleDemand::timeOfDay(SampleRhythm rhythm, SampleRandom &random) const
{
    static const std::array totals{running(officeHours), running(eveningHours), running(eventHours),
                                   running(webinarHours), running(deliveryHours)};
    const std::size_t hour = random.weighted(totals[static_cast<std::size_t>(rhythm)]);
    return static_cast<Millis>(hour) * HourMillis +
           static_cast<Millis>(random.unit() * 3600.0) * 1000;
}

std::size_t SampleDemand::campaignOf(const SampleSource &source, double progress, SampleRandom &random) const
{
    std::array<double, 8> totals{};
    double sum = 0;
    for (std::size_t i = 0; i < source.campaigns.size(); ++i) {
        const SampleCampaign &campaign = source.campaigns[i];
        totals[i] = sum += progress >= campaign.begins && progress < campaign.ends ? campaign.weight : 0.0;
    }
    return random.weighted(std::span(totals).first(source.campaigns.size()));
}

void SampleDemand::draw(std::int64_t day, SampleRandom &random, std::vector<Arrival> &arrivals) const
{
    const std::span<const SampleSource> sources = sampleSources();
    std::vector<double> totals;
    for (const SampleSource &source : sources)
        totals.push_back((totals.empty() ? 0.0 : totals.back()) + volume(source, day));
    arrivals.resize(static_cast<std::size_t>(leadsOn(day)));
    const Millis begin = m_calendar.at(day, 0);
    for (Arrival &arrival : arrivals) {
        arrival.source = random.weighted(totals);
        const SampleSource &source = sources[arrival.source];
        arrival.campaign = campaignOf(source, progress(day), random);
        std::array<double, 8> publishers{};
        double sum = 0;
        for (std::size_t i = 0; i < source.publishers.size(); ++i)
            publishers[i] = sum += source.publishers[i].weight;
        arrival.publisher = random.weighted(std::span(publishers).first(source.publishers.size()));
        arrival.at = m_calendar.at(day, timeOfDay(source.rhythm, random));
        if (arrival.at >= m_calendar.end())
            arrival.at = begin + static_cast<Millis>(random.unit() *
                                                     static_cast<double>(m_calendar.end() - begin) / 1000.0) *
                                     1000;
    }
    std::sort(arrivals.begin(), arrivals.end(), [](const Arrival &a, const Arrival &b) {
        return std::tie(a.at, a.source, a.campaign, a.publisher) <
               std::tie(b.at, b.source, b.campaign, b.publisher);
    });
}

} // namespace lead
