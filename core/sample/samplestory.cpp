#include "core/sample/samplestory.h"

#include "core/base/clock.h"
#include "core/sample/samplequalification.h"
#include "core/sample/sampletalk.h"

#include <algorithm>

namespace lead {

namespace {

using namespace std::string_view_literals;

Millis seconds(double count)
{
    return static_cast<Millis>(count) * SecondMillis;
}

// Talking to somebody soon helps, and late hurts.
double speedEffect(Millis wait)
{
    return wait < 15 * MinuteMillis ? 0.30 : wait < HourMillis ? 0.15 : wait < DayMillis ? 0.0 : wait < 3 * DayMillis ? -0.15 : -0.30;
}

std::size_t reasonOfTalk(SampleRandom &random)
{
    const std::span<const SampleReason> reasons = sampleReasons();
    int all = 0;
    for (const SampleReason &reason : reasons)
        all += reason.weight;
    auto at = static_cast<int>(random.below(static_cast<std::size_t>(all)));
    std::size_t i = 0;
    while (at >= reasons[i].weight)
        at -= reasons[i++].weight;
    return i;
}

} // namespace

SampleStoryteller::SampleStoryteller(const SampleCalendar &calendar, SamplePipeline pipeline, double density)
    : m_calendar(calendar)
    , m_pipeline(std::move(pipeline))
    , m_density(density)
{
}

const SampleStory &SampleStoryteller::tell(const SampleCase &lead, SampleRandom &random)
{
    m_random = &random;
    begin(lead);
    if (!lead.rep)
        return m_story;
    const double wait =
        lead.source->urgency > 5.0 ? random.between(1800.0, 20000.0) : random.logNormal(40.0, 1.0);
    const Millis assigned = lead.createdAt + seconds(wait) + SecondMillis;
    if (isOver(assigned))
        return m_story;
    m_story.assignedAt = assigned;
    touched(assigned);
    double minutes = random.logNormal(lead.rep->minutes * lead.source->urgency, 0.95);
    if (random.chance(0.06))
        minutes *= 10.0;
    const Millis firstCall = m_calendar.inOfficeHours(assigned + seconds(minutes * 60.0), random);
    const Fate fate = drawFate(firstCall);
    if (fate.neglected || isOver(firstCall)) {
        planNext(fate.neglected ? std::nullopt : std::optional(firstCall));
        finish();
        return m_story;
    }
    Millis at = call(firstCall, fate);
    if (fate.contacted && !isOver(at))
        at = climb(talk(at, fate), fate);
    if (!m_story.convertedAt)
        planNext({});
    finish();
    return m_story;
}

void SampleStoryteller::begin(const SampleCase &lead)
{
    m_case = lead;
    SampleStory fresh;
    std::swap(fresh.visits, m_story.visits);
    std::swap(fresh.activities, m_story.activities);
    std::swap(fresh.tasks, m_story.tasks);
    fresh.visits.clear();
    fresh.activities.clear();
    fresh.tasks.clear();
    m_story = std::move(fresh);
    m_story.stage = m_pipeline.open.front();
    m_story.lifecycle = "inquiry";
    m_depth = 0;
    m_last = lead.createdAt;
    m_story.updatedAt = lead.createdAt;
    if (m_random->chance(0.86)) {
        const SampleIndustry &industry = sampleIndustries()[lead.person->industry];
        // Prices are round.
        m_story.amount =
            std::llround(m_random->logNormal(industry.medianAmount, industry.sigma) / 50.0) * 5000;
    }
}

SampleStoryteller::Fate SampleStoryteller::drawFate(Millis firstCall)
{
    const SampleSource &source = *m_case.source;
    const SampleRep &rep = *m_case.rep;
    SampleRandom &random = *m_random;
    const double quality = m_case.quality + m_case.person->quality + 0.35 * random.normal();
    const double speed = speedEffect(firstCall - m_case.createdAt);
    Fate fate;
    fate.neglected = random.chance(0.015 + 0.04 * (1.0 - rep.diligence));
    const double reachable = m_case.person->phone.empty() ? -0.4 : 0.05;
    fate.contacted = random.chance(
        logistic(logit(source.contact) + 0.40 * quality + speed + 0.25 * rep.skill + reachable));
    fate.wantsNoCalls = fate.contacted && random.chance(0.012);
    if (m_case.repeated && random.chance(0.45))
        return fate.contacted = false, fate;
    const double ifTalked = std::min(source.win / source.contact, 0.8);
    fate.won = fate.contacted && !fate.wantsNoCalls &&
               random.chance(logistic(logit(ifTalked) + 0.85 * quality + 0.6 * rep.skill + speed));
    const std::size_t steps = m_pipeline.open.size() - m_pipeline.contacted;
    // Most that are lost are lost early.
    fate.exit = m_pipeline.contacted +
                static_cast<std::size_t>(std::pow(random.unit(), 1.7) * static_cast<double>(steps));
    fate.forgotten = !fate.won && random.chance(0.05 + 0.08 * (1.0 - rep.diligence));
    return fate;
}

Millis SampleStoryteller::call(Millis at, const Fate &fate)
{
    SampleRandom &random = *m_random;
    const bool byPhone = !m_case.person->phone.empty();
    const bool duplicate = m_case.repeated && !fate.contacted && random.chance(0.8);
    const bool wrongNumber = byPhone && !fate.contacted && !duplicate &&
                             random.chance(0.10 + (m_case.quality < -0.4 ? 0.10 : 0.0));
    int tries = 0;
    if (fate.contacted)
        while (tries + 1 < m_case.rep->persistence && random.chance(0.40))
            ++tries;
    else
        tries = duplicate ? 1
                          : std::max(1, wrongNumber ? random.between(1, 2)
                                                    : m_case.rep->persistence + random.between(-2, 1));
    for (int i = 0; i < tries && !isOver(at); ++i) {
        // Of the earlier tries only some are told where history is kept short.
        const bool last = i + 1 == tries;
        if (duplicate) {
            add("note", at, {}, 0, "Already in the system under another entry.");
        } else if (last || i == 0 ? !fate.contacted || random.chance(m_density) : random.chance(m_density)) {
            if (!byPhone)
                add("email", at, {}, 0, sampletalk::email(random));
            else if (last && wrongNumber)
                add("call", at, "wrong number", random.between(8, 40),
                    random.chance(0.5) ? "Number belongs to somebody else." : "");
            else if (const double which = random.unit(); which < 0.52)
                add("call", at, "no answer", random.between(18, 40), sampletalk::unanswered(random));
            else
                add("call", at, which < 0.94 ? "voicemail" : "busy",
                    which < 0.94 ? random.between(22, 75) : 4, sampletalk::unanswered(random));
            if (byPhone && random.chance(0.3 * m_density * m_case.rep->diligence) &&
                !m_case.person->email.empty())
                add("email", at + random.between(2, 9) * MinuteMillis, {}, 0, sampletalk::email(random));
        }
        if (m_pipeline.attempting && m_depth < m_pipeline.attempting) {
            m_depth = m_pipeline.attempting;
            enter(at + MinuteMillis, m_pipeline.open[m_depth]);
        }
        m_story.status = StatusWorking;
        touched(at);
        at = later(m_last, 1.3 + 0.8 * i);
    }
    if (fate.contacted || isOver(at) || (fate.forgotten && !duplicate && !wrongNumber))
        return at;
    if (duplicate)
        m_story.lostReason = AlreadyKnown;
    giveUp(at, wrongNumber);
    return at;
}

void SampleStoryteller::giveUp(Millis at, bool wrongNumber)
{
    if (!m_story.lostReason)
        m_story.lostReason = wrongNumber ? InvalidContact : NoResponse;
    m_story.lifecycle = wrongNumber ? "disqualified" : "recycled";
    enter(std::max(at, m_last + MinuteMillis), m_pipeline.lost);
    m_story.convertedAt = m_story.visits.back().enteredAt;
}

Millis SampleStoryteller::talk(Millis at, const Fate &fate)
{
    SampleRandom &random = *m_random;
    const bool refused =
        fate.wantsNoCalls || (!fate.won && fate.exit == m_pipeline.contacted && random.chance(0.6));
    const std::string_view outcome = fate.wantsNoCalls    ? "do not contact"sv
                                     : refused            ? "not interested"sv
                                     : random.chance(0.3) ? "callback"sv
                                                          : "interested"sv;
    if (m_case.person->phone.empty()) {
        add("email", at, "replied", 0,
            fate.wantsNoCalls ? "\"Please take me off your list.\"" : sampletalk::reply(random));
    } else {
        const double length = refused ? random.logNormal(75.0, 0.7) : random.logNormal(260.0, 0.8);
        add("call", at, outcome, static_cast<std::int64_t>(std::clamp(length, 15.0, 3600.0)),
            fate.wantsNoCalls ? "Asked to be taken off the list."
            : refused         ? sampletalk::refusal(random)
                              : sampletalk::firstTalk(random));
    }
    m_story.firstContactedAt = at;
    m_story.lastContactedAt = at;
    m_depth = m_pipeline.contacted;
    if (m_depth > 0)
        enter(at + MinuteMillis, m_pipeline.open[m_depth]);
    m_story.status = StatusContacted;
    m_story.lifecycle = refused ? "mql" : "sal";
    if (fate.wantsNoCalls) {
        m_story.doNotCall = true;
        m_story.doNotEmail = random.chance(0.5);
        m_story.lostReason = DoNotContact;
        close(m_last + 2 * MinuteMillis, fate);
    } else if (refused && !fate.forgotten) {
        close(random.chance(0.6) ? m_last + random.between(2, 30) * MinuteMillis : later(m_last, 3.0), fate);
    }
    return m_last;
}

Millis SampleStoryteller::climb(Millis at, const Fate &fate)
{
    SampleRandom &random = *m_random;
    constexpr double medianDays[] = {3.0, 5.0, 8.0, 12.0, 10.0};
    const std::size_t goal = fate.won ? m_pipeline.open.size() - 1 : fate.exit;
    const double pace = sampleIndustries()[m_case.person->industry].pace;
    while (!m_story.convertedAt && !isOver(at)) {
        const std::size_t step = std::min(m_depth - m_pipeline.contacted, std::size(medianDays) - 1);
        const Millis from = at;
        at = later(at, medianDays[step] * pace);
        addSmallWork(from, std::min(at, m_calendar.end()));
        if (isOver(at))
            return at;
        if (m_depth >= goal) {
            if (!fate.forgotten)
                close(at, fate);
            return at;
        }
        ++m_depth;
        const bool late = m_depth + 1 == m_pipeline.open.size();
        if (late && random.chance(0.35))
            add("meeting", at, {}, random.between(20, 75) * 60, sampletalk::meeting(random));
        else if (m_case.person->phone.empty())
            add("email", at, "replied", 0, sampletalk::reply(random));
        else
            add("call", at, late ? "appointment" : "interested", random.between(90, 1500),
                sampletalk::laterTalk(random));
        m_story.lastContactedAt = at;
        enter(at + MinuteMillis, m_pipeline.open[m_depth]);
        m_story.lifecycle = m_depth == m_pipeline.contacted + 1 ? "sql" : "opportunity";
    }
    return at;
}

void SampleStoryteller::close(Millis at, const Fate &fate)
{
    SampleRandom &random = *m_random;
    if (isOver(at))
        return;
    at = std::max(at, m_last + MinuteMillis);
    if (fate.won) {
        if (random.chance(0.4 + 0.6 * m_density))
            add(random.chance(0.6) ? "note" : "email", at - MinuteMillis, {}, 0, sampletalk::won(random));
        // What is signed differs a little from what was expected.
        if (m_story.amount == 0)
            m_story.amount = std::llround(sampleIndustries()[m_case.person->industry].medianAmount) * 100;
        m_story.amount =
            std::llround(static_cast<double>(m_story.amount) * random.between(0.72, 1.12) / 100.0) * 100;
        m_story.lifecycle = "customer";
    } else {
        if (!m_story.lostReason)
            m_story.lostReason = reasonOfTalk(random);
        m_story.lifecycle = "disqualified";
        if (random.chance(0.35 * m_density))
            add("note", at - MinuteMillis, {}, 0, sampletalk::refusal(random));
    }
    enter(at, fate.won ? m_pipeline.won : m_pipeline.lost);
    m_story.convertedAt = m_story.visits.back().enteredAt;
}

// Notes, messages and small tasks between two steps.
void SampleStoryteller::addSmallWork(Millis from, Millis to)
{
    SampleRandom &random = *m_random;
    const double busy = m_density * m_case.rep->diligence;
    Millis at = from;
    for (int i = 0; i < 3 && random.chance(0.55 * busy); ++i) {
        at = m_calendar.inOfficeHours(at + seconds(random.unit() * static_cast<double>(to - at) / 1000.0),
                                      random);
        if (at <= m_last || at + 10 * MinuteMillis >= to)
            break;
        if (const double which = random.unit(); which < 0.4) {
            add("email", at, {}, 0, sampletalk::email(random));
        } else if (which < 0.6 && !m_case.person->email.empty()) {
            add("email", at, "replied", 0, sampletalk::reply(random));
            m_story.lastContactedAt = at;
        } else if (which < 0.8) {
            add("note", at, {}, 0, sampletalk::note(random));
        } else if (!m_case.person->phone.empty()) {
            add("call", at, "no answer", random.between(18, 40), sampletalk::unanswered(random));
        }
    }
    if (random.chance(0.35 * busy) && to - from > 2 * DayMillis) {
        const Millis done = m_calendar.inOfficeHours(from + (to - from) / 2, random);
        if (done < to) {
            const Millis due = std::max(done + random.between(-20, 30) * HourMillis, from + HourMillis);
            std::string title = sampletalk::taskTitle(random, true);
            const int minutes = sampletalk::minutesOf(title);
            m_story.tasks.push_back({std::move(title), m_case.rep->user.value, from, due, done, minutes});
            touched(done);
        }
    }
}

// The next step of a lead that is still open: ahead, overdue, or forgotten.
void SampleStoryteller::planNext(std::optional<Millis> firstCall)
{
    SampleRandom &random = *m_random;
    const Millis end = m_calendar.end();
    const Millis idle = end - m_last;
    const bool contacted = m_story.firstContactedAt.has_value();
    if (m_story.status != StatusNew && idle > 30 * DayMillis)
        m_story.status = contacted ? StatusNurturing : StatusUnresponsive;
    if (random.chance(idle > 45 * DayMillis ? 0.45 : 0.06))
        return;
    Millis due = 0;
    if (firstCall && isOver(*firstCall))
        due = *firstCall;
    else if (random.chance(idle > 30 * DayMillis ? 0.85 : 0.22))
        due = m_calendar.inOfficeHours(
            std::max(m_last + HourMillis, end - seconds(random.logNormal(2.0, 0.9) * 86400.0)), random);
    else
        due = m_calendar.workdayAfter(end - HourMillis, std::min(random.logNormal(2.0, 1.1), 45.0) - 0.5, random);
    // Nothing is due before it was planned.
    due = std::max(due, m_last + HourMillis);
    m_story.nextActionAt = due;
    std::string title = sampletalk::taskTitle(random, contacted);
    const int minutes = sampletalk::minutesOf(title);
    const std::string_view rule = sampletalk::ruleOf(title);
    m_story.tasks.push_back({std::move(title), m_case.rep->user.value, m_last, due, {}, minutes, rule});
}

void SampleStoryteller::finish()
{
    if (m_story.convertedAt)
        m_story.status = StatusClosed;
    std::stable_sort(m_story.activities.begin(), m_story.activities.end(),
                     [](const auto &a, const auto &b) { return a.at < b.at; });
    m_story.updatedAt = m_last;
    qualifySample(m_story, m_calendar, SampleRandom(static_cast<std::uint64_t>(m_case.createdAt), static_cast<std::uint64_t>(m_case.rep->user.value)));
}

void SampleStoryteller::enter(Millis at, std::int64_t stage)
{
    std::vector<SampleWriter::Visit> &visits = m_story.visits;
    if (isOver(at))
        at = m_calendar.end() - SecondMillis;
    if (visits.empty())
        visits.push_back({m_story.stage, m_case.createdAt, {}, m_case.rep->user.value});
    at = std::max(at, visits.back().enteredAt + SecondMillis);
    visits.back().leftAt = at;
    visits.push_back({stage, at, {}, m_case.rep->user.value});
    m_story.stage = stage;
    touched(at);
}

void SampleStoryteller::add(std::string_view kind, Millis at, std::string_view outcome, std::int64_t length,
                            std::string body)
{
    if (isOver(at))
        at = m_calendar.end() - SecondMillis;
    m_story.activities.push_back({kind, at, m_case.rep->user.value, outcome, length, std::move(body)});
    touched(at);
}

void SampleStoryteller::touched(Millis at)
{
    m_last = std::max(m_last, std::min(at, m_calendar.end() - SecondMillis));
}

Millis SampleStoryteller::later(Millis at, double medianDays)
{
    return m_calendar.workdayAfter(at, m_random->logNormal(medianDays, 0.65), *m_random);
}

} // namespace lead
