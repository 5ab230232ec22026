#include "core/storage/lifecyclevisits.h"

#include "core/base/text.h"
#include "core/domain/lifecycle.h"
#include "core/storage/bulkstatement.h"
#include "core/storage/workspace.h"

namespace lead {

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
            return QStringLiteral("INSERT OR REPLACE INTO lifecycle_visit (lead_id, entered_at, state, left_at, user_id, definition_id) VALUES (?, ?, ?, ?, ?, ?)");
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

Result<bool> LifecycleVisits::wasMovedBack(LeadId lead)
{
    const Result<std::vector<LifecycleVisit>> visits = of(lead);
    if (!visits)
        return visits.error();
    if (visits->size() < 2 || visits->back().definition != 0)
        return false;
    const Lifecycle last = lifecycleFromKey(visits->back().state);
    const Lifecycle before = lifecycleFromKey((*visits)[visits->size() - 2].state);
    return isOnTheWay(before) && last < before;
}

Result<void> LifecycleVisits::insert(LeadId lead, const LifecycleVisit &visit)
{
    const Result<BulkStatement *> insert = statement(Insert);
    if (!insert)
        return insert.error();
    BulkStatement &row = **insert;
    const std::string state = toUtf8(visit.state);
    row.bind(1, std::int64_t(lead.value));
    row.bind(2, std::int64_t(visit.enteredAt));
    row.bind(3, std::string_view(state));
    if (visit.leftAt)
        row.bind(4, std::int64_t(*visit.leftAt));
    else
        row.bindNull(4);
    row.bind(5, std::int64_t(visit.user.value));
    if (visit.definition > 0)
        row.bind(6, std::int64_t(visit.definition));
    else
        row.bindNull(6);
    return row.run();
}

Result<void> LifecycleVisits::enter(LeadId lead, const QString &from, Millis leadCreatedAt, const LifecycleVisit &visit)
{
    const Result<BulkStatement *> close = statement(Close);
    if (!close)
        return close.error();
    (*close)->bind(1, std::int64_t(lead.value));
    (*close)->bind(2, std::int64_t(visit.enteredAt));
    if (Result<void> done = (*close)->run(); !done)
        return done;
    if ((*close)->changedRows() == 0 && leadCreatedAt < visit.enteredAt)
        if (Result<void> done = insert(lead, {from, leadCreatedAt, visit.enteredAt, visit.user, 0}); !done)
            return done;
    return insert(lead, {visit.state, visit.enteredAt, {}, visit.user, visit.definition});
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
