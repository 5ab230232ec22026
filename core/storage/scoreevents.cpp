#include "core/storage/scoreevents.h"

#include "core/base/text.h"
#include "core/storage/bulkstatement.h"

#include <string>
#include <tuple>
#include <unordered_map>

namespace lead {

namespace {
constexpr std::size_t RowsBetweenLooks = 16384;
}

struct ScoreEvents::Row
{
    std::int64_t lead = 0;
    ScoredEvent event;
};

// Rows of lead_id, at, id, kind and outcome.
class ScoreEvents::Reader
{
public:
    explicit Reader(ScoreEvents &events)
        : m_events(events)
    {
        for (const ScoreEventType &type : events.m_types)
            m_types.emplace(type.kind.toStdString() + '\0' + type.outcome.toStdString(), static_cast<std::uint32_t>(m_types.size()));
    }

    Row row(const BulkStatement &query)
    {
        m_key.assign(query.bytes(3)).append(1, '\0').append(query.bytes(4));
        const auto [type, isNew] = m_types.try_emplace(m_key, static_cast<std::uint32_t>(m_events.m_types.size()));
        if (isNew)
            m_events.m_types.push_back({fromUtf8(query.bytes(3)), fromUtf8(query.bytes(4))});
        return {query.int64(0), {query.int64(1), query.int64(2), type->second}};
    }

private:
    ScoreEvents &m_events;
    std::unordered_map<std::string, std::uint32_t> m_types;
    std::string m_key;
};

// The first `sorted` are in order already.
void ScoreEvents::take(std::vector<Row> rows, std::size_t sorted)
{
    const auto isBefore = [](const Row &a, const Row &b) { return std::tie(a.lead, a.event.at, a.event.activity) < std::tie(b.lead, b.event.at, b.event.activity); };
    const auto middle = rows.begin() + static_cast<std::ptrdiff_t>(sorted);
    std::sort(middle, rows.end(), isBefore);
    std::inplace_merge(rows.begin(), middle, rows.end(), isBefore);
    m_leads.reserve(rows.size());
    m_events.reserve(rows.size());
    for (const Row &row : rows) {
        m_leads.push_back(row.lead);
        m_events.push_back(row.event);
    }
}

Result<ScoreEvents> ScoreEvents::read(Connection &connection, const std::function<bool()> &isStopped)
{
    BulkStatement query(connection, QStringLiteral("SELECT lead_id, at, id, kind, outcome FROM activity WHERE deleted_at IS NULL"));
    if (!query.prepared())
        return query.prepared().error();
    std::vector<Row> rows;
    ScoreEvents events;
    Reader reader(events);
    Result<bool> more = query.next();
    for (; more && *more; more = query.next()) {
        rows.push_back(reader.row(query));
        if (rows.size() % RowsBetweenLooks == 0 && isStopped && isStopped())
            return ScoreEvents();
    }
    if (!more)
        return more.error();
    events.take(std::move(rows), 0);
    return events;
}

Result<ScoreEvents> ScoreEvents::renewed(Connection &connection, const std::vector<std::int64_t> &activities) const
{
    std::vector<std::int64_t> again = activities;
    std::sort(again.begin(), again.end());
    again.erase(std::unique(again.begin(), again.end()), again.end());
    ScoreEvents events;
    events.m_types = m_types;
    std::vector<Row> rows;
    rows.reserve(m_events.size() + again.size());
    // Ids rise with time, so that most of what is known lies before what is new.
    for (std::size_t i = 0; i < m_events.size(); ++i)
        if (again.empty() || m_events[i].activity < again.front() || !std::binary_search(again.begin(), again.end(), m_events[i].activity))
            rows.push_back({m_leads[i], m_events[i]});
    const std::size_t sorted = rows.size();
    BulkStatement query(connection, QStringLiteral("SELECT lead_id, at, id, kind, outcome FROM activity WHERE id = ?1 AND deleted_at IS NULL"));
    if (!query.prepared())
        return query.prepared().error();
    Reader reader(events);
    for (const std::int64_t activity : again) {
        query.bind(1, activity);
        const Result<bool> found = query.next();
        if (!found)
            return found.error();
        if (*found)
            rows.push_back(reader.row(query));
        query.reset();
    }
    events.take(std::move(rows), sorted);
    return events;
}

} // namespace lead
