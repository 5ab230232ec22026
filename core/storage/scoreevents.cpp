#include "core/storage/scoreevents.h"

#include "core/base/text.h"
#include "core/storage/bulkstatement.h"

#include <algorithm>
#include <numeric>
#include <string>
#include <unordered_map>

namespace lead {

namespace {
constexpr std::size_t RowsBetweenLooks = 16384;
}

Result<ScoreEvents> ScoreEvents::read(Connection &connection, const std::function<bool()> &isStopped)
{
    BulkStatement query(connection, QStringLiteral("SELECT lead_id, at, id, kind, outcome FROM activity WHERE deleted_at IS NULL"));
    if (!query.prepared())
        return query.prepared().error();
    struct Row
    {
        std::int64_t lead;
        ScoredEvent event;
    };
    std::vector<Row> rows;
    ScoreEvents events;
    std::unordered_map<std::string, std::uint32_t> types;
    std::string key;
    Result<bool> more = query.next();
    for (; more && *more; more = query.next()) {
        key.assign(query.bytes(3)).append(1, '\0').append(query.bytes(4));
        const auto [type, isNew] = types.try_emplace(key, static_cast<std::uint32_t>(events.m_types.size()));
        if (isNew)
            events.m_types.push_back({fromUtf8(query.bytes(3)), fromUtf8(query.bytes(4))});
        rows.push_back({query.int64(0), {query.int64(1), query.int64(2), type->second}});
        if (rows.size() % RowsBetweenLooks == 0 && isStopped && isStopped())
            return ScoreEvents();
    }
    if (!more)
        return more.error();
    std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        return std::tie(a.lead, a.event.at, a.event.activity) < std::tie(b.lead, b.event.at, b.event.activity);
    });
    events.m_leads.reserve(rows.size());
    events.m_events.reserve(rows.size());
    for (const Row &row : rows) {
        events.m_leads.push_back(row.lead);
        events.m_events.push_back(row.event);
    }
    return events;
}

std::span<const ScoredEvent> ScoreEvents::of(std::int64_t lead) const
{
    const auto range = std::equal_range(m_leads.begin(), m_leads.end(), lead);
    return {m_events.data() + (range.first - m_leads.begin()), static_cast<std::size_t>(range.second - range.first)};
}

} // namespace lead
