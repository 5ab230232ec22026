#include "core/leads/handorder.h"

#include <algorithm>
#include <map>
#include <set>

namespace lead {

namespace {

// All that have a place afterwards, in their order.
std::vector<LeadId> orderOf(const std::vector<BoardRank> &ranked, const std::vector<LeadId> &placed, const HandPlace &place)
{
    const std::set<LeadId> moving(placed.begin(), placed.end());
    std::vector<LeadId> order;
    std::set<LeadId> known;
    for (const BoardRank &rank : ranked)
        if (!moving.contains(rank.lead)) {
            order.push_back(rank.lead);
            known.insert(rank.lead);
        }
    LeadId last; // above the place
    for (const LeadId lead : place.above) {
        if (moving.contains(lead))
            continue;
        if (known.insert(lead).second) // cards without a rank stand below all others
            order.push_back(lead);
        last = lead;
    }
    auto at = order.begin();
    if (last.isValid())
        at = std::find(order.begin(), order.end(), last) + 1;
    else if (const auto below = std::find(order.begin(), order.end(), place.below); below != order.end())
        at = below;
    order.insert(at, placed.begin(), placed.end());
    return order;
}

} // namespace

std::vector<BoardRank> handOrder(const std::vector<BoardRank> &ranked, const std::vector<LeadId> &placed, const HandPlace &place)
{
    std::map<LeadId, qint64> before;
    for (const BoardRank &rank : ranked)
        before.emplace(rank.lead, rank.rank);
    const std::set<LeadId> moving(placed.begin(), placed.end());
    const std::vector<LeadId> order = orderOf(ranked, placed, place);
    const auto kept = [&](std::size_t i) -> std::optional<qint64> {
        const auto it = before.find(order[i]);
        return it == before.end() || moving.contains(order[i]) ? std::nullopt : std::optional(it->second);
    };
    std::vector<BoardRank> changes;
    std::optional<qint64> last;
    for (std::size_t i = 0; i < order.size();) {
        if (const auto rank = kept(i); rank && (!last || *rank > *last)) {
            last = *rank;
            ++i;
            continue;
        }
        // A run that needs new ranks, up to one that may keep its own with room for the run before it.
        std::size_t end = i + 1;
        const auto hasRoom = [&](std::size_t next) { return kept(next) && (!last || *kept(next) - *last > static_cast<qint64>(next - i)); };
        while (end < order.size() && !hasRoom(end))
            ++end;
        const auto count = static_cast<qint64>(end - i);
        qint64 step = BoardRankGap;
        qint64 from = last.value_or(0);
        if (end < order.size()) {
            step = last ? std::min(BoardRankGap, (*kept(end) - *last) / (count + 1)) : BoardRankGap;
            from = last ? *last : *kept(end) - (count + 1) * step;
        }
        for (; i < end; ++i) {
            from += step;
            if (const auto old = before.find(order[i]); old == before.end() || old->second != from || moving.contains(order[i]))
                changes.push_back({order[i], from});
        }
        last = from;
    }
    return changes;
}

} // namespace lead
