#pragma once

#include <QString>
#include <cstddef>
#include <span>
#include <vector>

namespace lead {

/// What a person decided about a lead that a prediction was there for.
struct LeadDecision
{
    double probability = 0; ///< 0 to 1
    bool isAccepted = false;
    QString reason;         ///< of a rejection
    enum class Outcome : std::uint8_t { Open, Won, Lost } outcome = Outcome::Open;
};

/// How often people decided against the prediction, and who was right: the override report of credit scoring (N. Siddiqi, Credit
/// Risk Scorecards, 2006). At or above the cut-off the prediction says "accept". A high-side override rejects there, a low-side
/// override accepts below. The probabilities of Predictor are those of today, of a model that has learned from the leads that are closed.
struct OverrideStatistics
{
    struct Group
    {
        std::size_t decisions = 0;
        std::size_t won = 0;
        std::size_t lost = 0;

        std::size_t closed() const { return won + lost; }
        /// Of those that are closed; 0 without any.
        double winRate() const { return closed() > 0 ? static_cast<double>(won) / static_cast<double>(closed()) : 0; }
        bool operator==(const Group &) const = default;
    };
    struct Reason
    {
        QString text; ///< as the first who gave it wrote it
        std::size_t count = 0;
        bool operator==(const Reason &) const = default;
    };

    double cutOff = 0;
    Group acceptedAbove; ///< as predicted
    Group rejectedAbove; ///< high-side overrides
    Group acceptedBelow; ///< low-side overrides
    Group rejectedBelow; ///< as predicted
    std::vector<Reason> reasons; ///< of the high-side overrides, the most frequent first

    std::size_t decisions() const { return acceptedAbove.decisions + rejectedAbove.decisions + acceptedBelow.decisions + rejectedBelow.decisions; }
    /// Shares; 0 where nothing was decided.
    double overrideRate() const;
    double highSideRate() const;
    double lowSideRate() const;

    static OverrideStatistics of(std::span<const LeadDecision> decisions, double cutOff);
};

} // namespace lead
