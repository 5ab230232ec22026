#include "core/sample/sampletoday.h"

#include "core/base/clock.h"
#include "core/sample/sampletalk.h"

#include <QDateTime>

namespace lead {

namespace {

constexpr double Share = 0.08; // of what waits for days, for each of the three
constexpr int FirstHour = 8;
constexpr int LastHour = 22;
constexpr int MostMinutesAfterMidnight = 25;
constexpr int MostMinutesBeforeMidnight = 50;
constexpr std::size_t MostByTurns = 40;

} // namespace

SampleToday::SampleToday(Millis end, const QTimeZone &zone, std::uint64_t seed, UserId own)
    : m_end(end)
    , m_begins(QDateTime::fromMSecsSinceEpoch(end, Qt::UTC).date().startOfDay(zone).toMSecsSinceEpoch())
    , m_seed(seed)
    , m_own(own)
{
}

// Who looks at the sample finds some of everything, also in a small one.
SampleToday::What SampleToday::whatOf(const SampleRep &rep, SampleRandom &random)
{
    if (rep.user == m_own && m_ownLeads < MostByTurns)
        return static_cast<What>(m_ownLeads++ % 5);
    const double which = random.unit();
    return which < Share ? What::Due : which < 2 * Share ? What::Done : which < 3 * Share ? What::Reply : What::Nothing;
}

const SampleStory &SampleToday::extend(const SampleStory &story, const SampleRep *rep, std::int64_t number)
{
    // Only what is on its way and can wait.
    if (!rep || story.convertedAt || !story.nextActionAt || *story.nextActionAt < m_begins + LastHour * HourMillis)
        return story;
    // Numbers of its own, so that all other days are as they would be without it.
    SampleRandom random(m_seed ^ 0x70DA9, static_cast<std::uint64_t>(number));
    const What what = whatOf(*rep, random);
    if (what == What::Nothing)
        return story;
    m_story = story;
    const bool hadContact = story.firstContactedAt.has_value();
    if (what == What::Due) {
        const Millis due = m_begins + random.between(FirstHour * 4, LastHour * 4 - 1) * 15 * MinuteMillis;
        m_story.tasks.push_back({sampletalk::taskTitle(random, hadContact), rep->user.value, m_end - HourMillis, due, {}});
        m_story.nextActionAt = due;
    } else if (what == What::Done) {
        const Millis done = m_begins + random.between(1, MostMinutesAfterMidnight) * MinuteMillis;
        m_story.tasks.push_back({sampletalk::taskTitle(random, hadContact), rep->user.value, m_end - HourMillis, done + HourMillis, done});
    } else if (what == What::NoStep) {
        std::erase_if(m_story.tasks, [](const SampleWriter::TaskRow &task) { return !task.doneAt; });
        m_story.nextActionAt.reset();
    } else {
        const Millis at = m_end - random.between(1, MostMinutesBeforeMidnight) * MinuteMillis;
        m_story.activities.push_back({"email", at, rep->user.value, "replied", 0, sampletalk::reply(random)});
        m_story.lastContactedAt = at;
        m_story.firstContactedAt = story.firstContactedAt.value_or(at);
        m_story.updatedAt = at;
    }
    return m_story;
}

} // namespace lead
