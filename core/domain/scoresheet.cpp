#include "core/domain/scoresheet.h"

#include "core/base/clock.h"
#include "core/domain/activity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace lead {

namespace {

constexpr Millis Horizon = Millis(3) * 366 * 86400000;
constexpr int MostSteps = 20000;

// Halves away from zero, as llround() does, which would be a call for each lead.
MilliPoints milli(double points)
{
    return static_cast<MilliPoints>(points * 1000.0 + (points < 0 ? -0.5 : 0.5));
}

// To the nearest whole number, halves upwards.
int rounded(MilliPoints points)
{
    const MilliPoints up = points + 500;
    return static_cast<int>(up >= 0 ? up / 1000 : -((-up + 999) / 1000));
}

int percentOf(MilliPoints points, MilliPoints high)
{
    return high <= 0 ? 0 : static_cast<int>(std::clamp<MilliPoints>((points * 200 + high) / (2 * high), 0, 100));
}

// How far a number is from where its rounding changes, in a scale where `unit` is one whole.
double toEdge(double value, double unit)
{
    const double place = value / unit + 0.5;
    const double part = place - std::floor(place);
    return std::min(part, 1 - part) * unit;
}

} // namespace

bool ScoreEventType::fits(const ScoreEvent &event) const
{
    // Views, since this is asked of every activity: their lengths are known.
    constexpr QStringView any = u"any", call = u"call", reached = u"reached", reply = u"reply", replied = u"replied";
    const bool isKind = event.kind == kind || event.kind == any || (event.kind == reached && kind == call && isReached(outcome)) || (event.kind == reply && kind != call && outcome == replied);
    return isKind && (event.outcomes.isEmpty() || event.outcomes.contains(outcome, Qt::CaseInsensitive));
}

ScoreSheet::ScoreSheet(ScoreModel model)
    : m_model(std::move(model))
{
    for (std::uint32_t g = 0; g < m_model.groups.size(); ++g) {
        const ScoreGroup &group = m_model.groups[g];
        if (group.kind == ScoreGroupKind::Fit)
            m_fitHigh += milli(group.high);
        if (group.kind == ScoreGroupKind::Engagement)
            m_engagementHigh += milli(group.high);
        for (std::uint32_t r = 0; r < group.rules.size(); ++r) {
            if (!group.rules[r].isOn)
                continue;
            m_rules.push_back({g, r, group.rules[r], group.rules[r].disqualifies ? 0 : milli(group.rules[r].points)});
            m_hasEvents |= group.rules[r].event.has_value();
        }
    }
    for (const FitCriterion &criterion : m_model.profile)
        if (criterion.problem.isEmpty())
            m_criteria.push_back(criterion);
}

MilliPoints ScoreSheet::worth(const ScoreCharge &charge, Millis moment) const
{
    const Entry &entry = m_rules[charge.rule];
    const ScoreRule &rule = entry.rule;
    if (moment < charge.from)
        return 0;
    const double age = static_cast<double>(moment - charge.from) / DayMillis;
    if (rule.withinDays > 0 && age > rule.withinDays)
        return 0;
    if (rule.decay.halfLifeDays > 0)
        return std::llround(static_cast<double>(entry.points) * std::exp2(-age / rule.decay.halfLifeDays));
    if (rule.decay.stepDays > 0)
        return std::llround(static_cast<double>(entry.points) * std::pow(1 - rule.decay.stepPercent / 100, std::floor(age / rule.decay.stepDays)));
    return entry.points;
}

void ScoreSheet::addEvents(std::uint32_t index, const ScoreInput &input, const std::vector<ScoreEventType> &types, Millis now, std::vector<ScoreCharge> &charges, Millis &wakesAt) const
{
    const ScoreRule &rule = m_rules[index].rule;
    const std::size_t begin = charges.size();
    for (const ScoredEvent &event : input.events) {
        if (!types[event.type].fits(*rule.event))
            continue;
        if (event.at > now) {
            wakesAt = wakesAt == 0 ? event.at : std::min(wakesAt, event.at);
            break;
        }
        charges.push_back({index, event.at, event.activity});
        if (rule.atMost == 1)
            return;
    }
    if (const std::size_t count = charges.size() - begin; rule.atMost > 1 && count > static_cast<std::size_t>(rule.atMost))
        charges.erase(charges.begin() + static_cast<std::ptrdiff_t>(begin), charges.end() - rule.atMost);
}

void ScoreSheet::addProfile(const std::vector<std::optional<double>> &match, ScoreTally &tally) const
{
    double known = 0, all = 0, met = 0;
    bool isUnknown = false, isRuledOut = false;
    for (std::size_t i = 0; i < m_criteria.size(); ++i) {
        const FitCriterion &criterion = m_criteria[i];
        const std::optional<double> &value = match[i];
        if (criterion.excludes) {
            tally.isDisqualified |= value && *value > 0;
            continue;
        }
        all += criterion.weight;
        if (value) {
            known += criterion.weight;
            met += criterion.weight * *value;
        }
        isUnknown |= criterion.isMust && !value;
        isRuledOut |= criterion.isMust && value && *value <= 0;
    }
    tally.coverage = all > 0 ? known / all : 0;
    if (isRuledOut)
        tally.profileFit = 0;
    else if (!isUnknown && known > 0)
        tally.profileFit = static_cast<int>(std::floor(100 * met / known + 0.5));
}

ScoreTally ScoreSheet::tally(const ScoreInput &input, const std::vector<ScoreEventType> &types, Millis now) const
{
    ScoreTally tally;
    tally.fixed.assign(m_model.groups.size(), 0);
    std::vector<ScoreCharge> charges;
    for (std::uint32_t i = 0; i < m_rules.size(); ++i) {
        const Entry &entry = m_rules[i];
        if (!input.fits[i])
            continue;
        charges.clear();
        if (entry.rule.event)
            addEvents(i, input, types, now, charges, tally.wakesAt);
        else if (entry.rule.since == 0 || input.since[i])
            charges.push_back({i, entry.rule.since == 0 ? std::numeric_limits<Millis>::min() : *input.since[i], 0});
        if (!charges.empty() && (entry.rule.event || entry.rule.since != 0))
            tally.timed.push_back(i);
        if (entry.rule.disqualifies) {
            tally.isDisqualified |= !charges.empty();
        } else if (entry.rule.followsClock()) {
            tally.charges.insert(tally.charges.end(), charges.begin(), charges.end());
        } else {
            tally.fixed[entry.group] += entry.points * static_cast<MilliPoints>(charges.size());
        }
    }
    if (!m_criteria.empty())
        addProfile(input.match, tally);
    return tally;
}

LeadScore ScoreSheet::finished(const MilliPoints *groups, const ScoreTally &tally, Temperature before) const
{
    MilliPoints total = 0, fit = 0, engagement = 0;
    for (std::size_t g = 0; g < m_model.groups.size(); ++g) {
        const ScoreGroup &group = m_model.groups[g];
        const MilliPoints held = std::clamp(groups[g], milli(group.low), milli(group.high));
        total += held;
        fit += group.kind == ScoreGroupKind::Fit ? held : 0;
        engagement += group.kind == ScoreGroupKind::Engagement ? held : 0;
    }
    LeadScore score;
    if (!m_criteria.empty()) {
        score.fit = tally.profileFit;
        total += milli(m_model.profilePoints * tally.profileFit.value_or(0) / 100);
    } else if (m_fitHigh > 0) {
        score.fit = percentOf(fit, m_fitHigh);
    }
    score.score = rounded(std::clamp(total, milli(m_model.low), milli(m_model.high)));
    score.engagement = percentOf(engagement, m_engagementHigh);
    if (score.fit) {
        const int letter = *score.fit >= m_model.fitA ? 0 : *score.fit >= m_model.fitB ? 1 : 2;
        const int digit = score.engagement >= m_model.engagement1 ? 0 : score.engagement >= m_model.engagement2 ? 1 : 2;
        score.grade = letter * 3 + digit + 1;
    }
    score.isDisqualified = tally.isDisqualified;
    const int hot = m_model.hot - (before == Temperature::Hot ? m_model.hysteresis : 0);
    const int warm = m_model.warm - (before != Temperature::Cold ? m_model.hysteresis : 0);
    if (!tally.isDisqualified)
        score.temperature = score.score >= hot ? Temperature::Hot : score.score >= warm ? Temperature::Warm : Temperature::Cold;
    return score;
}

LeadScore ScoreSheet::at(const ScoreTally &tally, Millis moment, Temperature before) const
{
    std::array<MilliPoints, MaxScoreGroups> groups; // this runs often
    std::copy(tally.fixed.begin(), tally.fixed.end(), groups.begin());
    for (const ScoreCharge &charge : tally.charges)
        groups[m_rules[charge.rule].group] += worth(charge, moment);
    return finished(groups.data(), tally, before);
}

LeadScore ScoreSheet::now(const ScoreTally &tally, Millis moment, Temperature before) const
{
    LeadScore score = at(tally, moment, before);
    if (!tally.charges.empty() || tally.wakesAt != 0)
        score.changesAt = nextChange(tally, moment, score).value_or(moment + Horizon);
    return score;
}

// The next moment at which something starts, ends or steps down.
Millis ScoreSheet::nextEdge(const ScoreTally &tally, Millis moment, Millis until) const
{
    Millis edge = until;
    const auto consider = [&](double at) {
        if (const auto whole = static_cast<Millis>(std::floor(at)) + 1; whole > moment)
            edge = std::min(edge, whole);
    };
    for (const ScoreCharge &charge : tally.charges) {
        const ScoreRule &rule = m_rules[charge.rule].rule;
        const auto from = static_cast<double>(charge.from);
        if (charge.from > moment)
            consider(from - 1);
        if (rule.withinDays > 0)
            consider(from + rule.withinDays * DayMillis);
        if (rule.decay.halfLifeDays <= 0 && rule.decay.stepDays > 0) {
            const double step = rule.decay.stepDays * DayMillis;
            const double done = std::floor((static_cast<double>(moment) - from) / step);
            consider(from + (done + 1) * step - 1);
            consider(from + (done + 1) * step);
        }
    }
    return edge;
}

// By how much the sums of all groups together may change before anything that shows does.
MilliPoints ScoreSheet::slack(const ScoreTally &tally, Millis moment) const
{
    double total = m_criteria.empty() ? 0 : m_model.profilePoints * 10 * tally.profileFit.value_or(0);
    double fit = 0, engagement = 0;
    std::vector<double> groups(tally.fixed.begin(), tally.fixed.end());
    for (const ScoreCharge &charge : tally.charges)
        groups[m_rules[charge.rule].group] += static_cast<double>(worth(charge, moment));
    for (std::size_t g = 0; g < groups.size(); ++g) {
        const ScoreGroup &group = m_model.groups[g];
        const double held = std::clamp(groups[g], group.low * 1000, group.high * 1000);
        total += held;
        fit += group.kind == ScoreGroupKind::Fit ? held : 0;
        engagement += group.kind == ScoreGroupKind::Engagement ? held : 0;
    }
    double slack = toEdge(total, 1000);
    if (m_fitHigh > 0)
        slack = std::min(slack, toEdge(fit, static_cast<double>(m_fitHigh) / 100));
    if (m_engagementHigh > 0)
        slack = std::min(slack, toEdge(engagement, static_cast<double>(m_engagementHigh) / 100));
    return static_cast<MilliPoints>(slack) - static_cast<MilliPoints>(tally.charges.size());
}

// The most by which the sums change in a millisecond from here on.
double ScoreSheet::speed(const ScoreTally &tally, Millis moment) const
{
    double speed = 0;
    for (const ScoreCharge &charge : tally.charges)
        if (const double half = m_rules[charge.rule].rule.decay.halfLifeDays; half > 0)
            speed += std::abs(static_cast<double>(worth(charge, moment))) * std::numbers::ln2 / (half * DayMillis);
    return speed;
}

std::optional<Millis> ScoreSheet::nextChange(const ScoreTally &tally, Millis moment, const LeadScore &score) const
{
    const auto differs = [&](Millis at) { return !this->at(tally, at, score.temperature).sameAs(score); };
    const auto firstIn = [&differs](Millis same, Millis other) {
        while (other - same > 1) {
            const Millis middle = same + (other - same) / 2;
            (differs(middle) ? other : same) = middle;
        }
        return other;
    };
    bool rises = false, falls = false;
    for (const ScoreCharge &charge : tally.charges)
        if (m_rules[charge.rule].rule.decay.halfLifeDays > 0)
            (m_rules[charge.rule].points > 0 ? falls : rises) = true;
    const Millis until = tally.wakesAt != 0 ? std::min(tally.wakesAt, moment + Horizon) : moment + Horizon;
    Millis here = moment;
    for (int steps = 0; here < until && steps < MostSteps; ++steps) {
        const Millis edge = nextEdge(tally, here, until);
        Millis next = edge;
        if (rises && falls) { // what fades may cross in either direction
            const double pace = speed(tally, here);
            const double safe = pace > 0 ? static_cast<double>(slack(tally, here)) / pace : static_cast<double>(Horizon);
            next = std::min<Millis>(edge, here + std::max<Millis>(MinuteMillis, safe < static_cast<double>(Horizon) ? static_cast<Millis>(safe) : Horizon));
        }
        // Up to an edge all changes in one direction; what begins at the edge is looked at by itself.
        if ((rises || falls) && next - 1 > here && differs(next - 1)) {
            // What is left before anything shows, at the speed of now, is a good guess.
            Millis same = here;
            const double pace = speed(tally, here);
            auto leap = std::max<Millis>(1, pace > 0 ? static_cast<Millis>(std::min(static_cast<double>(slack(tally, here)) / pace, static_cast<double>(Horizon))) : 1);
            for (; same + leap < next - 1 && !differs(same + leap); leap *= 2)
                same += leap;
            return firstIn(same, std::min(same + leap, next - 1));
        }
        if (differs(next))
            return next;
        here = next;
    }
    if (here >= until && tally.wakesAt != 0 && until == tally.wakesAt)
        return tally.wakesAt;
    return here < until ? std::optional(here) : std::nullopt; // too much happens: to be looked at again then
}

std::vector<ScoreLine> ScoreSheet::lines(const ScoreInput &input, const std::vector<ScoreEventType> &types, Millis now) const
{
    std::vector<ScoreLine> lines;
    for (std::uint32_t i = 0; i < m_rules.size(); ++i) {
        const Entry &entry = m_rules[i];
        if (!input.fits[i])
            continue;
        ScoreLine line{i, 0, 0, entry.rule.disqualifies, {}};
        Millis wakesAt = 0;
        if (entry.rule.event)
            addEvents(i, input, types, now, line.events, wakesAt);
        else if (entry.rule.since == 0 || input.since[i])
            line.events.push_back({i, entry.rule.since == 0 ? std::numeric_limits<Millis>::min() : *input.since[i], 0});
        if (entry.rule.withinDays > 0)
            std::erase_if(line.events, [&](const ScoreCharge &charge) { return static_cast<double>(now - charge.from) > entry.rule.withinDays * DayMillis; });
        for (const ScoreCharge &charge : line.events) {
            line.points += entry.rule.followsClock() ? worth(charge, now) : entry.points;
            line.whole += entry.points;
        }
        if (line.events.empty())
            continue;
        if (!entry.rule.event && entry.rule.since == 0)
            line.events.clear();
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace lead
