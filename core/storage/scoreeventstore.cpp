#include "core/storage/scoreeventstore.h"

#include "core/storage/factsource.h"
#include "core/storage/query.h"

#include <QCoreApplication>

namespace lead {

namespace {

// Reading so many one by one takes as long as reading all.
constexpr std::size_t MostSingles = 20000;

struct ScoreEventStoreText
{
    Q_DECLARE_TR_FUNCTIONS(ScoreEventStore)
};

Result<std::vector<std::int64_t>> activitiesAfter(Connection &connection, qint64 position)
{
    Query query(connection, QStringLiteral("SELECT c.entity_id FROM operation o JOIN change c ON c.operation_id = o.id"
                                           " WHERE o.workspace_id = 1 AND o.seq > :seq AND c.entity = 'activity' LIMIT :most"));
    if (Result<void> done = query.bind(QLatin1StringView(":seq"), position).bind(QLatin1StringView(":most"), qint64(MostSingles + 1)).exec(); !done)
        return done.error();
    std::vector<std::int64_t> found;
    while (query.next())
        found.push_back(query.int64(0));
    return found;
}

} // namespace

Result<ScoreEventStore::Events> ScoreEventStore::current(Connection &connection, const std::function<bool()> &isStopped)
{
    FactSource source(connection);
    const Result<qint64> position = source.journalPosition(); // before reading: what comes in between is read twice sooner than never
    if (!position)
        return position.error();
    if (m_events && *position == m_position)
        return m_events;
    const bool isPatched = m_events && *position > m_position && !source.changedAtLargeAfter(m_position);
    const Result<std::vector<std::int64_t>> again = isPatched ? activitiesAfter(connection, m_position) : std::vector<std::int64_t>();
    if (!again)
        return again.error();
    if (!isPatched || again->size() > MostSingles) {
        Result<ScoreEvents> all = ScoreEvents::read(connection, isStopped);
        if (!all)
            return all.error();
        if (isStopped && isStopped())
            return Error{Error::Cancelled, ScoreEventStoreText::tr("Stopped.")};
        m_events = std::make_shared<const ScoreEvents>(std::move(*all));
    } else if (!again->empty()) {
        Result<ScoreEvents> newer = m_events->renewed(connection, *again);
        if (!newer)
            return newer.error();
        m_events = std::make_shared<const ScoreEvents>(std::move(*newer));
    }
    m_position = *position;
    return m_events;
}

} // namespace lead
