#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>

namespace lead {

/// One campaign of a source. `begins` and `ends` are shares of the history.
struct SampleCampaign
{
    std::string_view name;
    double weight;
    double quality; ///< added to the log-odds
    double costFactor;
    double begins = 0.0;
    double ends = 1.0;
};

/// Who delivers the leads of a source.
struct SamplePublisher
{
    std::string_view name;
    double weight;
    double quality;
};

/// When in the week people come in by a source.
enum class SampleRhythm : std::uint8_t {
    Office,   ///< people at work
    Evening,  ///< people at home
    Event,    ///< trade show days
    Webinar,  ///< every second Thursday
    Delivery, ///< a list that is loaded on Monday or Tuesday morning
};

/// A place where leads come from, with what a manager knows about it.
struct SampleSource
{
    std::string_view name;
    std::string_view medium;
    double share;   ///< of all leads
    double contact; ///< share of its leads that somebody gets to talk to
    double win;     ///< share of its leads that buy
    double cost;    ///< of a lead, in whole units; 0: not known
    double costSigma;
    double urgency; ///< how much longer than on a hot lead reps take for the first call
    double noEmail;
    double noPhone;
    double noCompany;
    bool consent; ///< asks for consent
    SampleRhythm rhythm;
    double trendStart; ///< volume at the beginning and at the end, relative to the whole business
    double trendEnd;
    std::array<double, 12> season; ///< January to December
    std::span<const SampleCampaign> campaigns;
    std::span<const SamplePublisher> publishers;
};

std::span<const SampleSource> sampleSources();

} // namespace lead
