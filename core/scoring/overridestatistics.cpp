#include "core/scoring/overridestatistics.h"

#include <algorithm>

namespace lead {

namespace {

double shareOf(std::size_t part, std::size_t all)
{
    return all > 0 ? static_cast<double>(part) / static_cast<double>(all) : 0;
}

void addReason(std::vector<OverrideStatistics::Reason> &reasons, const QString &text)
{
    if (text.isEmpty())
        return;
    const auto known = std::find_if(reasons.begin(), reasons.end(), [&text](const OverrideStatistics::Reason &reason) { return reason.text.compare(text, Qt::CaseInsensitive) == 0; });
    if (known == reasons.end())
        reasons.push_back({text, 1});
    else
        ++known->count;
}

} // namespace

double OverrideStatistics::overrideRate() const
{
    return shareOf(rejectedAbove.decisions + acceptedBelow.decisions, decisions());
}

double OverrideStatistics::highSideRate() const
{
    return shareOf(rejectedAbove.decisions, rejectedAbove.decisions + acceptedAbove.decisions);
}

double OverrideStatistics::lowSideRate() const
{
    return shareOf(acceptedBelow.decisions, acceptedBelow.decisions + rejectedBelow.decisions);
}

OverrideStatistics OverrideStatistics::of(std::span<const LeadDecision> decisions, double cutOff)
{
    OverrideStatistics statistics;
    statistics.cutOff = cutOff;
    for (const LeadDecision &decision : decisions) {
        const bool isAbove = decision.probability >= cutOff;
        Group &group = isAbove ? (decision.isAccepted ? statistics.acceptedAbove : statistics.rejectedAbove)
                               : (decision.isAccepted ? statistics.acceptedBelow : statistics.rejectedBelow);
        ++group.decisions;
        group.won += decision.outcome == LeadDecision::Outcome::Won;
        group.lost += decision.outcome == LeadDecision::Outcome::Lost;
        if (isAbove && !decision.isAccepted)
            addReason(statistics.reasons, decision.reason);
    }
    std::stable_sort(statistics.reasons.begin(), statistics.reasons.end(), [](const Reason &a, const Reason &b) { return a.count > b.count; });
    return statistics;
}

} // namespace lead
