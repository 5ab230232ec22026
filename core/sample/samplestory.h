#pragma once

#include "core/domain/activity.h"
#include "core/sample/samplecalendar.h"
#include "core/sample/samplepeople.h"
#include "core/storage/samplewriter.h"

#include <optional>
#include <string>
#include <vector>

namespace lead {

/// How one rep works.
struct SampleRep
{
    UserId user;
    double skill = 0.0;     ///< added to the log-odds of a sale
    double minutes = 30.0;  ///< median time to the first call of a hot lead
    int persistence = 5;    ///< calls before giving up
    double diligence = 0.8; ///< how much of the work is written down
    double weight = 1.0;    ///< share of new leads
    std::int64_t startDay = 0;
};

/// The pipeline as the story needs it.
struct SamplePipeline
{
    std::vector<std::int64_t> open; ///< stages on the way, in order
    std::size_t attempting =
        0; ///< of them, where a lead is that was called in vain; 0: it stays where it was
    std::size_t contacted = 0;
    std::int64_t won = 0;
    std::int64_t lost = 0;
};

/// What a lead brings along when it comes in.
struct SampleCase
{
    Millis createdAt = 0;
    const SampleSource *source = nullptr;
    const SampleRep *rep = nullptr; ///< null: nobody was assigned
    const SamplePerson *person = nullptr;
    double quality = 0.0;  ///< of campaign, publisher and sub id
    bool repeated = false; ///< came in before
};

/// Everything that happened with one lead up to the end of the history.
struct SampleStory
{
    std::int64_t stage = 0;
    std::size_t status = StatusNew;
    std::string_view lifecycle;
    std::optional<std::size_t> lostReason;
    std::string_view checklist; ///< empty: nothing is known
    int checklistYes = 0;
    std::string checklistAnswers;
    std::optional<Millis> acceptBy;
    std::optional<std::int64_t> wakeAt; ///< local day since 1970
    std::optional<std::size_t> rejectReason;
    std::optional<Millis> assignedAt;
    std::optional<Millis> firstContactedAt;
    std::optional<Millis> lastContactedAt;
    std::optional<Millis> nextActionAt;
    std::optional<Millis> convertedAt;
    Millis updatedAt = 0;
    std::int64_t amount = 0; ///< minor units; 0: not known
    bool doNotCall = false;
    bool doNotEmail = false;
    std::vector<SampleWriter::Visit> visits;
    std::vector<SampleWriter::ActivityRow> activities;
    std::vector<SampleWriter::TaskRow> tasks;
};

/// Lives through the life of leads: first calls, talks, stages, wins and losses.
class SampleStoryteller
{
public:
    /// `density` (0 to 1) says how much of the small change of daily work is told.
    SampleStoryteller(const SampleCalendar &calendar, SamplePipeline pipeline, double density);

    /// Valid until the next call.
    const SampleStory &tell(const SampleCase &lead, SampleRandom &random);

private:
    struct Fate
    {
        bool neglected = false;
        bool contacted = false;
        bool won = false;
        bool forgotten = false; // lost, but nobody closed it
        bool wantsNoCalls = false;
        std::size_t exit = 0; // last open stage of a lead that is lost
    };
    Fate drawFate(Millis firstCall);
    void begin(const SampleCase &lead);
    /// Each returns the moment reached; the end of the history ends the story.
    Millis call(Millis at, const Fate &fate);
    Millis talk(Millis at, const Fate &fate);
    Millis climb(Millis at, const Fate &fate);
    void close(Millis at, const Fate &fate);
    void giveUp(Millis at, bool wrongNumber);
    void planNext(std::optional<Millis> firstCall);
    void finish();

    bool isOver(Millis at) const { return at >= m_calendar.end(); }
    void enter(Millis at, std::int64_t stage);
    void add(std::string_view kind, Millis at, std::string_view outcome, std::int64_t seconds,
             std::string body);
    void addSmallWork(Millis from, Millis to);
    void touched(Millis at);
    Millis later(Millis at, double medianDays);

    const SampleCalendar &m_calendar;
    SamplePipeline m_pipeline;
    double m_density;
    SampleStory m_story;
    SampleCase m_case;
    SampleRandom *m_random = nullptr;
    std::size_t m_depth = 0;
    Millis m_last = 0; // the latest that happened
};

} // namespace lead
