#include "core/leads/leadlister.h"

#include "core/base/clock.h"
#include "core/domain/leadscore.h"
#include "core/domain/localtime.h"
#include "core/facts/parallel.h"
#include "core/leads/leadday.h"
#include "core/storage/daytouches.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <algorithm>
#include <limits>

namespace lead {

namespace {

// A call is due about now this long before and after its moment; later it is overdue.
constexpr Millis CallbackAhead = 5 * MinuteMillis;
constexpr Millis CallbackBehind = 60 * MinuteMillis;

using Column = std::vector<std::int64_t>;

/// The columns that a day is worked out from, of one block.
struct DayColumns
{
    Column owners = Column(BlockRows);
    Column stages = Column(BlockRows);
    Column steps = Column(BlockRows);
    Column contacted = Column(BlockRows);
    Column created = Column(BlockRows);
    Column assigned = Column(BlockRows);
    Column scores = Column(BlockRows);
    Column temperatures = Column(BlockRows); // codes
    Column acceptBy = Column(BlockRows);
    Column wakes = Column(BlockRows); // days
};

/// A row with what it is ordered by; the smaller comes first.
struct Ordered
{
    DayRow row;
    std::int64_t first = 0;
    std::int64_t second = 0; // where the first is the score, what is first without it

    bool operator<(const Ordered &other) const
    {
        if (first != other.first)
            return first < other.first;
        return second != other.second ? second < other.second : row.lead.value < other.row.lead.value;
    }
};

struct DealtDay
{
    std::array<std::vector<Ordered>, DaySections> sections;
    Millis changesAt = std::numeric_limits<Millis>::max();
    Millis nextAfterToday = std::numeric_limits<Millis>::max();
    Millis speedSum = 0;
    std::int64_t speeds = 0;
    std::int64_t score = NoNumber; // of the lead at hand
};

/// Deals the leads of one person out to the sections of the day, in one pass over the columns.
class DayDealer
{
public:
    DayDealer(const LeadFacts &facts, const LeadDay &day, const DayRules &rules, const DayTouches &touches, const std::vector<LeadId> &calls)
        : m_facts(facts)
        , m_day(day)
        , m_rules(rules)
        , m_touches(touches)
        , m_calls(calls)
        , m_response(rules.firstResponseMinutes * MinuteMillis)
        , m_today(QDate(1970, 1, 1).daysTo(day.date))
    {
        const auto code = facts.dictionary(*facts.slot(F::Owner)).find(day.user.value);
        m_me = code ? static_cast<std::int64_t>(*code) : NoNumber;
        const auto hot = facts.dictionary(*facts.slot(F::Temperature)).find(static_cast<std::int64_t>(Temperature::Hot) + 1); // see scoreChoices()
        m_hot = hot ? static_cast<std::int64_t>(*hot) : NoNumber;
    }

    DealtDay deal()
    {
        forEachBlock(m_facts.blocks().size(), [this](std::size_t w, std::size_t b) { dealBlock(m_columns[w], m_dealt[w], b); });
        DealtDay &all = m_dealt[0];
        const DealtDay &more = m_dealt[1];
        for (std::size_t i = 0; i < DaySections; ++i)
            all.sections[i].insert(all.sections[i].end(), more.sections[i].begin(), more.sections[i].end());
        all.changesAt = std::min(all.changesAt, more.changesAt);
        all.nextAfterToday = std::min(all.nextAfterToday, more.nextAfterToday);
        all.speedSum += more.speedSum;
        all.speeds += more.speeds;
        return std::move(all);
    }

private:
    void dealBlock(DayColumns &columns, DealtDay &dealt, std::size_t b)
    {
        const FactBlock &block = *m_facts.blocks()[b];
        const auto unpack = [&](FieldNumber field, Column &column) { block.numbers[m_facts.slot(field)->index].unpack(column.data()); };
        unpack(F::Owner, columns.owners);
        const std::size_t count = block.ids.size();
        const auto end = columns.owners.begin() + static_cast<std::ptrdiff_t>(count);
        const bool hasMine = m_me != NoNumber && std::find(columns.owners.begin(), end, m_me) != end;
        if (!hasMine && m_touches.leads.empty())
            return;
        unpack(F::Stage, columns.stages);
        unpack(F::NextActionAt, columns.steps);
        unpack(F::LastContactedAt, columns.contacted);
        unpack(F::CreatedAt, columns.created);
        unpack(F::AssignedAt, columns.assigned);
        unpack(F::Score, columns.scores);
        unpack(F::Temperature, columns.temperatures);
        unpack(F::AcceptBy, columns.acceptBy);
        unpack(F::WakeAt, columns.wakes);
        for (std::size_t place = 0; place < count; ++place)
            dealLead(columns, dealt, LeadId{block.ids.at(place)}, place);
    }

    void dealLead(const DayColumns &columns, DealtDay &dealt, LeadId id, std::size_t place)
    {
        const LeadTouch *touch = m_touches.find(id);
        const bool isMine = m_me != NoNumber && columns.owners[place] == m_me;
        if (!isMine && !touch)
            return;
        const Millis arrived = std::max(columns.created[place], columns.assigned[place]);
        dealt.score = columns.scores[place];
        if (touch)
            measureSpeed(dealt, *touch, arrived);
        const bool isOpen = columns.stages[place] != NoNumber && m_facts.stageKind(columns.stages[place]) == StageKind::Open;
        if (isMine && isOpen && dealOpen(columns, dealt, id, place, arrived, touch))
            return;
        if (touch && touch->doneAt != 0)
            put(dealt, DaySection::DoneToday, {id, DayReasonKind::Done, touch->doneAt, 0}, -touch->doneAt, 0);
    }

    bool dealOpen(const DayColumns &columns, DealtDay &dealt, LeadId id, std::size_t place, Millis arrived, const LeadTouch *touch)
    {
        const Millis step = columns.steps[place];
        const std::int64_t score = columns.scores[place];
        const bool isUntouched = columns.contacted[place] == NoNumber && (!touch || touch->reachedAt == 0);
        if (isUntouched && arrived != NoNumber && m_day.now < arrived + m_response && m_day.now + MinuteMillis >= arrived) {
            noteChange(dealt, arrived + m_response);
            return put(dealt, DaySection::CallNow, {id, DayReasonKind::New, arrived, arrived + m_response}, 0, arrived);
        }
        if (touch && touch->repliedAt > touch->reachedAt)
            return put(dealt, DaySection::CallNow, {id, DayReasonKind::Replied, touch->repliedAt, 0}, 1, touch->repliedAt);
        const std::int64_t wakes = columns.wakes[place];
        const bool sleeps = wakes != NoNumber && wakes > m_today;
        // Whoever was worked since stands where the work put it.
        if (wakes != NoNumber && !sleeps && !(touch && touch->reachedAt >= m_day.begins - (m_today - wakes) * DayMillis))
            return put(dealt, DaySection::CallNow, {id, DayReasonKind::Woken, m_day.begins - (m_today - wakes) * DayMillis, 0}, 2, wakes);
        if (step != NoNumber && isAboutNow(step) && std::binary_search(m_calls.begin(), m_calls.end(), id)) {
            noteChange(dealt, step + CallbackBehind);
            return put(dealt, DaySection::CallNow, {id, DayReasonKind::Callback, step, 0}, 2, step);
        }
        const bool isPlanned = step != NoNumber && step >= m_day.now;
        if (isUntouched && !isPlanned && !sleeps && isHot(score, columns.temperatures[place]))
            return put(dealt, DaySection::CallNow, {id, DayReasonKind::Hot, arrived, 0}, 3, -score);
        if (const Millis by = columns.acceptBy[place]; by != NoNumber) {
            if (by < m_day.now)
                return put(dealt, DaySection::Overdue, {id, DayReasonKind::AcceptLate, by, 0}, -by, 0);
            noteChange(dealt, by);
        }
        if (sleeps && step == NoNumber)
            return false;
        return dealByStep(dealt, id, step, score, arrived, isUntouched);
    }

    bool dealByStep(DealtDay &dealt, LeadId id, Millis step, std::int64_t score, Millis arrived, bool isUntouched)
    {
        if (step == NoNumber && isUntouched && arrived != NoNumber && arrived + m_response > m_day.now - DayMillis && arrived < m_day.now) {
            noteChange(dealt, arrived + m_response + DayMillis);
            return put(dealt, DaySection::Overdue, {id, DayReasonKind::FirstLate, arrived, arrived + m_response}, -(arrived + m_response), 0);
        }
        if (step == NoNumber)
            return put(dealt, DaySection::NoNextStep, {id, DayReasonKind::NoStep, arrived == NoNumber ? 0 : arrived, 0}, score == NoNumber ? 1 : -score, arrived == NoNumber ? 0 : -arrived);
        if (step < m_day.now)
            return put(dealt, DaySection::Overdue, {id, DayReasonKind::Late, step, 0}, -step, 0);
        if (step < m_day.ends) {
            noteChange(dealt, step - CallbackAhead);
            noteChange(dealt, step);
            return put(dealt, DaySection::LaterToday, {id, DayReasonKind::Planned, step, 0}, step, 0);
        }
        dealt.nextAfterToday = std::min(dealt.nextAfterToday, step);
        return false;
    }

    // The model's word, with its hysteresis, unless the person has a threshold of her own.
    bool isHot(std::int64_t score, std::int64_t temperature) const
    {
        if (score == NoNumber)
            return false;
        if (m_rules.hotScore > 0)
            return score >= m_rules.hotScore;
        return temperature == NoNumber ? score >= DayRules::UsualHotScore : temperature == m_hot;
    }
    bool put(DealtDay &dealt, DaySection section, const DayRow &row, std::int64_t first, std::int64_t second) const
    {
        if (m_rules.isByScore && section != DaySection::DoneToday) {
            second = first;
            first = dealt.score == NoNumber ? std::numeric_limits<std::int64_t>::max() : -dealt.score;
        }
        dealt.sections[static_cast<std::size_t>(section)].push_back({row, first, second});
        return true;
    }
    void noteChange(DealtDay &dealt, Millis at) const
    {
        if (at > m_day.now)
            dealt.changesAt = std::min(dealt.changesAt, at);
    }
    bool isAboutNow(Millis step) const { return step <= m_day.now + CallbackAhead && step > m_day.now - CallbackBehind; }
    // From arrival to the first call, where that was mine, today, and the lead was new then.
    void measureSpeed(DealtDay &dealt, const LeadTouch &touch, Millis arrived) const
    {
        const Millis first = touch.firstReachedAt;
        if (!touch.isFirstCall || touch.firstBy != m_day.user || first < m_day.begins || first >= m_day.ends || arrived == NoNumber || first < arrived || first - arrived > DayMillis)
            return;
        dealt.speedSum += first - arrived;
        ++dealt.speeds;
    }

    const LeadFacts &m_facts;
    const LeadDay &m_day;
    const DayRules &m_rules;
    const DayTouches &m_touches;
    const std::vector<LeadId> &m_calls; // ascending
    Millis m_response;
    std::int64_t m_today; // days since 1970
    std::int64_t m_me = NoNumber;  // codes
    std::int64_t m_hot = NoNumber;
    std::array<DayColumns, MostWorkers> m_columns;
    std::array<DealtDay, MostWorkers> m_dealt;
};

} // namespace

LeadDay LeadLister::emptyDay(const DayQuery &query) const
{
    LeadDay day;
    day.now = m_context.now;
    day.hotScore = query.rules.hotScore;
    day.user = query.user.isValid() ? query.user : m_context.me;
    day.date = QDateTime::fromMSecsSinceEpoch(day.now, m_context.zone).date();
    day.begins = startOfDay(day.date, m_context.zone);
    day.ends = startOfDay(day.date.addDays(1), m_context.zone);
    day.sections.fill(std::make_shared<const std::vector<DayRow>>());
    return day;
}

std::vector<LeadId> LeadLister::dueAboutNow(const DayQuery &query) const
{
    const LeadDay day = emptyDay(query);
    const FactSlot &owner = *m_facts->slot(F::Owner);
    const FactSlot &step = *m_facts->slot(F::NextActionAt);
    const auto me = m_facts->dictionary(owner).find(day.user.value);
    std::vector<LeadId> leads;
    if (!me)
        return leads;
    Column steps(BlockRows);
    for (const LeadFacts::Block &block : m_facts->blocks()) {
        block->numbers[step.index].unpack(steps.data());
        for (std::size_t place = 0; place < block->ids.size(); ++place)
            if (steps[place] != NoNumber && steps[place] <= day.now + CallbackAhead && steps[place] > day.now - CallbackBehind &&
                block->numbers[owner.index].at(place) == static_cast<std::int64_t>(*me))
                leads.push_back(LeadId{block->ids.at(place)});
    }
    return leads;
}

LeadDay LeadLister::day(const DayQuery &query, const DayTouches &touches, const std::vector<LeadId> &calls) const
{
    QElapsedTimer timer;
    timer.start();
    LeadDay day = emptyDay(query);
    DealtDay dealt = DayDealer(*m_facts, day, query.rules, touches, calls).deal();
    for (std::size_t i = 0; i < DaySections; ++i) {
        std::vector<Ordered> &section = dealt.sections[i];
        std::sort(section.begin(), section.end());
        auto rows = std::make_shared<std::vector<DayRow>>();
        rows->reserve(section.size());
        for (const Ordered &ordered : section)
            rows->push_back(ordered.row);
        day.sections[i] = std::move(rows);
    }
    constexpr Millis never = std::numeric_limits<Millis>::max();
    day.changesAt = std::min(dealt.changesAt, day.ends);
    if (dealt.nextAfterToday != never)
        day.nextAfterToday = dealt.nextAfterToday;
    day.progress = {touches.calls, touches.conversations, touches.appointments, {}};
    if (dealt.speeds > 0)
        day.progress.speed = dealt.speedSum / dealt.speeds;
    day.microseconds = timer.nsecsElapsed() / 1000;
    return day;
}

} // namespace lead
