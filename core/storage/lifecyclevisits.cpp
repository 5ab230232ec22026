#include "core/storage/lifecyclevisits.h"

#include "core/base/text.h"
#include "core/domain/lifecycle.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/workspace.h"

#include <array>
#include <utility>

namespace lead {

namespace {

constexpr int VisitParameters = 6;
// Rows of one statement: each begins and ends only once.
constexpr std::size_t VisitsAtOnce = 32;

QString insertVisits(std::size_t rows)
{
    const QString row = QStringLiteral("(?, ?, ?, ?, ?, ?)");
    return QStringLiteral("INSERT OR REPLACE INTO lifecycle_visit (lead_id, entered_at, state, left_at, user_id, definition_id) VALUES ") + QStringList(static_cast<qsizetype>(rows), row).join(QStringLiteral(", "));
}

} // namespace

LifecycleVisits::LifecycleVisits(Workspace &workspace)
    : m_workspace(workspace)
{
}

LifecycleVisits::~LifecycleVisits() = default;

Result<BulkStatement *> LifecycleVisits::statement(Kind kind)
{
    const auto sql = [kind] {
        switch (kind) {
        case Read:
            return QStringLiteral("SELECT state, entered_at, left_at, user_id, coalesce(definition_id, 0) FROM lifecycle_visit WHERE lead_id = ? ORDER BY entered_at");
        case Close:
            return QStringLiteral("UPDATE lifecycle_visit SET left_at = ?2 WHERE lead_id = ?1 AND left_at IS NULL");
        case Insert:
            return insertVisits(1);
        case InsertMany:
            return insertVisits(VisitsAtOnce);
        case Remove:
            return QStringLiteral("DELETE FROM lifecycle_visit WHERE lead_id = ?1 AND state = ?2 AND left_at IS NULL");
        default:
            return QStringLiteral("UPDATE lifecycle_visit SET left_at = NULL WHERE lead_id = ?1 AND entered_at = (SELECT max(entered_at) FROM lifecycle_visit WHERE lead_id = ?1)");
        }
    };
    std::unique_ptr<BulkStatement> &known = m_statements[kind];
    if (!known)
        known = std::make_unique<BulkStatement>(m_workspace.connection(), sql());
    return known->prepared() ? Result<BulkStatement *>(known.get()) : known->prepared().error();
}

Result<std::vector<LifecycleVisit>> LifecycleVisits::of(LeadId lead)
{
    const Result<BulkStatement *> read = statement(Read);
    if (!read)
        return read.error();
    BulkStatement &row = **read;
    row.bind(1, std::int64_t(lead.value));
    std::vector<LifecycleVisit> visits;
    Result<bool> more = row.next();
    for (; more && *more; more = row.next()) {
        LifecycleVisit visit{fromUtf8(row.text(0)), row.int64(1), {}, {row.int64(3)}, row.int64(4)};
        if (!row.isNull(2))
            visit.leftAt = row.int64(2);
        visits.push_back(std::move(visit));
    }
    return more ? Result<std::vector<LifecycleVisit>>(std::move(visits)) : more.error();
}

Result<LifecycleVisits::Past> LifecycleVisits::pastOf(LeadId lead)
{
    const Result<std::vector<LifecycleVisit>> visits = of(lead);
    if (!visits)
        return visits.error();
    if (visits->size() < 2 || visits->back().definition != 0)
        return Past{!visits->empty(), false};
    const Lifecycle last = lifecycleFromKey(visits->back().state);
    const Lifecycle before = lifecycleFromKey((*visits)[visits->size() - 2].state);
    return Past{true, isOnTheWay(before) && last < before};
}

// `state` holds the text until the statement has run.
void LifecycleVisits::bind(BulkStatement &row, int place, LeadId lead, const LifecycleVisit &visit, std::string &state)
{
    state = toUtf8(visit.state);
    row.bind(place + 1, std::int64_t(lead.value));
    row.bind(place + 2, std::int64_t(visit.enteredAt));
    row.bind(place + 3, std::string_view(state));
    if (visit.leftAt)
        row.bind(place + 4, std::int64_t(*visit.leftAt));
    else
        row.bindNull(place + 4);
    row.bind(place + 5, std::int64_t(visit.user.value));
    if (visit.definition > 0)
        row.bind(place + 6, std::int64_t(visit.definition));
    else
        row.bindNull(place + 6);
}

Result<void> LifecycleVisits::insert(LeadId lead, const LifecycleVisit &visit)
{
    const Result<BulkStatement *> insert = statement(Insert);
    if (!insert)
        return insert.error();
    std::string state;
    bind(**insert, 0, lead, visit, state);
    return (*insert)->run();
}

// Whether there was one to end.
Result<bool> LifecycleVisits::close(LeadId lead, Millis at)
{
    const Result<BulkStatement *> close = statement(Close);
    if (!close)
        return close.error();
    (*close)->bind(1, std::int64_t(lead.value));
    (*close)->bind(2, std::int64_t(at));
    if (Result<void> done = (*close)->run(); !done)
        return done.error();
    return (*close)->changedRows() > 0;
}

Result<void> LifecycleVisits::enter(LeadId lead, const QString &from, Millis leadCreatedAt, const LifecycleVisit &visit)
{
    const Result<bool> closed = close(lead, visit.enteredAt);
    if (!closed)
        return closed.error();
    if (!*closed && leadCreatedAt < visit.enteredAt)
        if (Result<void> done = insert(lead, {from, leadCreatedAt, visit.enteredAt, visit.user, 0}); !done)
            return done;
    return insert(lead, {visit.state, visit.enteredAt, {}, visit.user, visit.definition});
}

Result<void> LifecycleVisits::collect(LeadId lead, const Past &past, const QString &from, Millis leadCreatedAt, const LifecycleVisit &visit)
{
    const Result<bool> closed = past.isKnown ? close(lead, visit.enteredAt) : Result<bool>(false);
    if (!closed)
        return closed.error();
    if (!*closed && leadCreatedAt < visit.enteredAt)
        m_collected.push_back({lead, {from, leadCreatedAt, visit.enteredAt, visit.user, 0}});
    m_collected.push_back({lead, {visit.state, visit.enteredAt, {}, visit.user, visit.definition}});
    if (m_collected.size() < VisitsAtOnce)
        return {};
    const Result<BulkStatement *> insert = statement(InsertMany);
    if (!insert)
        return insert.error();
    std::array<std::string, VisitsAtOnce> states;
    for (std::size_t row = 0; row < VisitsAtOnce; ++row)
        bind(**insert, static_cast<int>(row) * VisitParameters, m_collected[row].lead, m_collected[row].visit, states[row]);
    const Result<void> done = (*insert)->run();
    m_collected.erase(m_collected.begin(), m_collected.begin() + VisitsAtOnce);
    return done;
}

Result<void> LifecycleVisits::flush()
{
    for (const Collected &each : std::exchange(m_collected, {}))
        if (Result<void> done = insert(each.lead, each.visit); !done)
            return done;
    return {};
}

Result<void> LifecycleVisits::leave(LeadId lead, const QString &state)
{
    const Result<BulkStatement *> remove = statement(Remove);
    const Result<BulkStatement *> reopen = statement(Reopen);
    if (!remove || !reopen)
        return remove ? reopen.error() : remove.error();
    const std::string key = toUtf8(state);
    (*remove)->bind(1, std::int64_t(lead.value));
    (*remove)->bind(2, std::string_view(key));
    if (Result<void> done = (*remove)->run(); !done)
        return done;
    (*reopen)->bind(1, std::int64_t(lead.value));
    return (*reopen)->run();
}

} // namespace lead
