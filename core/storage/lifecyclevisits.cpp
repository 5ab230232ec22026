#include "core/storage/lifecyclevisits.h"

#include "core/storage/query.h"
#include "core/storage/workspace.h"

namespace lead {

Result<std::vector<LifecycleVisit>> LifecycleVisits::of(LeadId lead)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT state, entered_at, left_at, user_id, coalesce(definition_id, 0) FROM lifecycle_visit"
                                                         " WHERE lead_id = :lead ORDER BY entered_at"));
    if (Result<void> done = query.bind(QLatin1StringView(":lead"), lead).exec(); !done)
        return done.error();
    std::vector<LifecycleVisit> visits;
    while (query.next())
        visits.push_back({query.text(0), query.int64(1), query.optionalInt64(2), {query.int64(3)}, query.int64(4)});
    return visits;
}

Result<void> LifecycleVisits::enter(LeadId lead, const QString &from, Millis leadCreatedAt, const LifecycleVisit &visit)
{
    Connection &connection = m_workspace.connection();
    Query close(connection, QStringLiteral("UPDATE lifecycle_visit SET left_at = :at WHERE lead_id = :lead AND left_at IS NULL"));
    if (Result<void> done = close.bind(QLatin1StringView(":at"), visit.enteredAt).bind(QLatin1StringView(":lead"), lead).exec(); !done)
        return done;
    Query insert(connection, QStringLiteral("INSERT OR REPLACE INTO lifecycle_visit (lead_id, entered_at, state, left_at, user_id, definition_id)"
                                            " VALUES (:lead, :entered, :state, :left, :user, :definition)"));
    insert.bind(QLatin1StringView(":lead"), lead).bind(QLatin1StringView(":user"), visit.user.value);
    if (close.rowsAffected() == 0 && leadCreatedAt < visit.enteredAt) {
        insert.bind(QLatin1StringView(":entered"), leadCreatedAt).bind(QLatin1StringView(":state"), from).bind(QLatin1StringView(":left"), visit.enteredAt).bindNull(QLatin1StringView(":definition"));
        if (Result<void> done = insert.exec(); !done)
            return done;
    }
    insert.bind(QLatin1StringView(":entered"), visit.enteredAt).bind(QLatin1StringView(":state"), visit.state).bindNull(QLatin1StringView(":left"));
    if (visit.definition > 0)
        insert.bind(QLatin1StringView(":definition"), visit.definition);
    else
        insert.bindNull(QLatin1StringView(":definition"));
    return insert.exec();
}

Result<void> LifecycleVisits::leave(LeadId lead, const QString &state)
{
    Connection &connection = m_workspace.connection();
    Query remove(connection, QStringLiteral("DELETE FROM lifecycle_visit WHERE lead_id = :lead AND state = :state AND left_at IS NULL"));
    if (Result<void> done = remove.bind(QLatin1StringView(":lead"), lead).bind(QLatin1StringView(":state"), state).exec(); !done)
        return done;
    Query reopen(connection, QStringLiteral("UPDATE lifecycle_visit SET left_at = NULL WHERE lead_id = :lead AND entered_at ="
                                            " (SELECT max(entered_at) FROM lifecycle_visit WHERE lead_id = :lead)"));
    return reopen.bind(QLatin1StringView(":lead"), lead).exec();
}

} // namespace lead
