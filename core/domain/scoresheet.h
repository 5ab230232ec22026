#pragma once

#include "core/domain/leadscore.h"
#include "core/domain/scoremodel.h"

#include <memory>
#include <vector>

namespace lead {

/// What activities have in common as far as rules look at them.
struct ScoreEventType
{
    QString kind;
    QString outcome;

    /// "reached" are calls that reached somebody, "reply" is what came from the lead.
    bool fits(const ScoreEvent &event) const;
    bool operator==(const ScoreEventType &) const = default;
};

/// One activity of a lead.
struct ScoredEvent
{
    Millis at = 0;
    qint64 activity = 0;
    std::uint32_t type = 0; ///< index into the types
};

/// What is known of one lead, in the order of the rules and criteria of a ScoreSheet.
struct ScoreInput
{
    std::vector<std::uint8_t> fits;            ///< whether the condition of a rule holds
    std::vector<std::optional<Millis>> since;  ///< the date from which points fade
    std::vector<std::optional<double>> match;  ///< of a criterion, 0 to 1; absent without data
    std::vector<ScoredEvent> events;           ///< ascending
};

/// Thousandths of a point: whole numbers add up to the same in any order.
using MilliPoints = std::int64_t;

/// Points that fade, start or end by time.
struct ScoreCharge
{
    std::uint32_t rule = 0;
    Millis from = 0;
    qint64 activity = 0; ///< 0: of a condition
};

/// What all rules give one lead, of which the score at any moment follows.
struct ScoreTally
{
    std::vector<MilliPoints> fixed; ///< by group: what does not change by time
    std::vector<ScoreCharge> charges;
    std::optional<int> profileFit;  ///< per cent
    double coverage = 0;            ///< share of the weight of the profile of which something is known
    std::vector<std::uint32_t> timed; ///< rules of an activity or a date that count for the lead
    bool isDisqualified = false;
    Millis wakesAt = 0;             ///< an event that lies ahead counts from then on; 0: none
};

/// One rule in a receipt.
struct ScoreLine
{
    std::uint32_t rule = 0;
    MilliPoints points = 0;             ///< now
    MilliPoints whole = 0;              ///< had nothing faded
    bool disqualifies = false;
    std::vector<ScoreCharge> events;    ///< those that count, ascending
};

/// A model made ready for scoring: its rules that are on in one row, and the arithmetic. Pure: values in, values out.
class ScoreSheet
{
public:
    explicit ScoreSheet(ScoreModel model);

    struct Entry
    {
        std::uint32_t group = 0;
        std::uint32_t place = 0; ///< in the group
        ScoreRule rule;
        MilliPoints points = 0;
    };
    const ScoreModel &model() const { return m_model; }
    const std::vector<Entry> &rules() const { return m_rules; }
    const std::vector<FitCriterion> &criteria() const { return m_criteria; }
    bool hasEvents() const { return m_hasEvents; }

    ScoreTally tally(const ScoreInput &input, const std::vector<ScoreEventType> &types, Millis now) const;
    /// The fit by the profile: per cent, coverage, and whether a criterion excludes the lead.
    void addProfile(const std::vector<std::optional<double>> &match, ScoreTally &tally) const;
    /// At a moment at or after that of the tally. `before` is the temperature that the lead had, for the hysteresis.
    LeadScore at(const ScoreTally &tally, Millis moment, Temperature before) const;
    /// The same with the next moment at which time alone changes something.
    LeadScore now(const ScoreTally &tally, Millis moment, Temperature before) const;
    /// The first moment after `moment` at which at() gives something else than `score`, to the millisecond where all that fades
    /// fades in one direction, else to the minute; absent when not within three years.
    std::optional<Millis> nextChange(const ScoreTally &tally, Millis moment, const LeadScore &score) const;
    /// The rules that give something, in the order of the model.
    std::vector<ScoreLine> lines(const ScoreInput &input, const std::vector<ScoreEventType> &types, Millis now) const;

    /// From the sums of the groups; what at() ends with.
    LeadScore finished(const MilliPoints *groups, const ScoreTally &tally, Temperature before) const;
    MilliPoints worth(const ScoreCharge &charge, Millis moment) const;

private:
    void addEvents(std::uint32_t rule, const ScoreInput &input, const std::vector<ScoreEventType> &types, Millis now, std::vector<ScoreCharge> &charges, Millis &wakesAt) const;
    Millis nextEdge(const ScoreTally &tally, Millis moment, Millis until) const;
    MilliPoints slack(const ScoreTally &tally, Millis moment) const;
    double speed(const ScoreTally &tally, Millis moment) const;

    ScoreModel m_model;
    std::vector<Entry> m_rules;
    std::vector<FitCriterion> m_criteria;
    MilliPoints m_fitHigh = 0;
    MilliPoints m_engagementHigh = 0;
    bool m_hasEvents = false;
};

} // namespace lead
