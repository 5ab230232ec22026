#include "core/storage/assignmenthistory.h"

#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace lead {

namespace {

constexpr int MostActs = 500;
constexpr int MostChanges = 5000;
constexpr std::size_t MostLeads = 20;

// Whose a lead became by a change, invalid where that says nothing of it.
UserId newOwner(const QJsonObject &body)
{
    const QJsonArray owner = body.value(QLatin1StringView("owner")).toArray();
    if (owner.size() == 2)
        return {owner[1].toInteger()};
    return {body.value(QLatin1StringView("+")).toObject().value(QLatin1StringView("owner")).toInteger()};
}

} // namespace

Result<qint64> AssignmentHistory::newest()
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT COALESCE(MAX(seq), 0) FROM operation WHERE workspace_id = 1"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    return query.next() ? query.int64(0) : 0;
}

Result<void> AssignmentHistory::readLeads(OperationId operation, UserId owner, Given &given)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT entity_id, body FROM change WHERE operation_id = :operation AND n < :most AND entity = 'lead' AND instr(body, '\"owner\"') > 0 ORDER BY n"));
    if (Result<void> done = query.bind(QLatin1StringView(":operation"), operation).bind(QLatin1StringView(":most"), MostChanges).exec(); !done)
        return done;
    while (query.next()) {
        if (newOwner(QJsonDocument::fromJson(query.bytes(1)).object()) != owner)
            continue;
        ++given.count;
        if (given.leads.size() < MostLeads)
            given.leads.push_back({query.int64(0)});
    }
    return {};
}

Result<std::vector<AssignmentHistory::Given>> AssignmentHistory::givenTo(UserId owner, qint64 after)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT id, user_id, at, kind, lead_count FROM operation WHERE workspace_id = 1 AND seq > :after AND user_id <> :owner ORDER BY seq DESC LIMIT :most"));
    if (Result<void> done = query.bind(QLatin1StringView(":after"), after).bind(QLatin1StringView(":owner"), owner).bind(QLatin1StringView(":most"), MostActs).exec(); !done)
        return done.error();
    std::vector<Given> all;
    while (query.next()) {
        Given given{{query.int64(1)}, query.int64(2)};
        if (Result<void> done = readLeads({query.int64(0)}, owner, given); !done)
            return done.error();
        if (given.count == 0)
            continue;
        if (query.text(3) == u"assign") // it is about one person, however many leads
            given.count = std::max(given.count, query.int64(4));
        all.push_back(std::move(given));
    }
    return all;
}

} // namespace lead
