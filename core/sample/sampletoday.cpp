#include "core/sample/sampletoday.h"

#include "core/sample/sampletalk.h"

#include <QDateTime>

namespace lead {

namespace {

constexpr Millis Minute = SampleCalendar::Minute;
constexpr Millis Hour = SampleCalendar::Hour;
constexpr double DueShare = 0.10;
constexpr double DoneShare = 0.10;
constexpr int FirstHour = 8;
constexpr int LastHour = 22;
constexpr int MostMinutesAfterMidnight = 25;

} // namespace

SampleToday::SampleToday(Millis end, const QTimeZone &zone, std::uint64_t seed)
    : m_end(end)
    , m_begins(QDateTime::fromMSecsSinceEpoch(end, Qt::UTC).date().startOfDay(zone).toMSecsSinceEpoch())
    , m_seed(seed)
{
}

const SampleStory &SampleToday::extend(const SampleStory &story, const SampleRep *rep, std::int64_t number)
{
    // Only who is in touch and has a next step that can wait.
    if (!rep || story.convertedAt || !story.firstContactedAt || !story.nextActionAt || *story.nextActionAt < m_begins + LastHour * Hour)
        return story;
    // Numbers of its own, so that all other days are as they would be without it.
    SampleRandom random(m_seed ^ 0x70DA9, static_cast<std::uint64_t>(number));
    const double which = random.unit();
    if (which >= DueShare + DoneShare)
        return story;
    m_story = story;
    if (which < DueShare) {
        const Millis due = m_begins + random.between(FirstHour * 4, LastHour * 4 - 1) * 15 * Minute;
        m_story.tasks.push_back({sampletalk::taskTitle(random, true), rep->user.value, m_end - Hour, due, {}});
        m_story.nextActionAt = due;
    } else {
        const Millis done = m_begins + random.between(1, MostMinutesAfterMidnight) * Minute;
        m_story.tasks.push_back({sampletalk::taskTitle(random, true), rep->user.value, m_end - Hour, done + Hour, done});
    }
    return m_story;
}

} // namespace lead
