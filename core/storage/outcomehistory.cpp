#include "core/storage/outcomehistory.h"

#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace lead {

Result<std::unordered_map<std::int64_t, int>> OutcomeHistory::furthestStages()
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT v.lead_id, max(s.position) FROM stage_visit v JOIN stage s ON s.id = v.stage_id"
                                                         " WHERE s.kind = 'open' GROUP BY v.lead_id"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::unordered_map<std::int64_t, int> furthest;
    while (query.next())
        furthest.emplace(query.int64(0), static_cast<int>(query.int64(1)));
    return furthest;
}

Result<std::unordered_map<std::int64_t, QString>> OutcomeHistory::externalIds()
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT id, external_id FROM lead WHERE external_id IS NOT NULL AND deleted_at IS NULL"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::unordered_map<std::int64_t, QString> found;
    while (query.next())
        found.emplace(query.int64(0), query.text(1));
    return found;
}

Result<QHash<QString, OutcomeHistory::FilledIn>> OutcomeHistory::filledIn(const std::vector<Closed> &leads)
{
    QJsonArray ids;
    std::unordered_map<std::int64_t, Millis> closedAt;
    for (const Closed &closed : leads) {
        ids.append(qint64(closed.lead));
        closedAt.emplace(closed.lead, closed.at);
    }
    Query query(m_workspace.connection(), QStringLiteral("SELECT c.entity_id, o.at, c.body FROM change c JOIN operation o ON o.id = c.operation_id"
                                                         " WHERE c.entity_id IN (SELECT value FROM json_each(:ids)) AND c.entity = 'lead' AND c.body IS NOT NULL"
                                                         " AND o.seq IS NOT NULL ORDER BY c.entity_id, o.seq"));
    query.bind(QLatin1StringView(":ids"), QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    QHash<QString, FilledIn> found;
    QSet<std::pair<std::int64_t, QString>> seen;
    while (query.next()) {
        const std::int64_t lead = query.int64(0);
        const bool isLate = query.int64(1) >= closedAt[lead];
        const QJsonObject body = QJsonDocument::fromJson(query.text(2).toUtf8()).object();
        for (auto it = body.begin(); it != body.end(); ++it) {
            const QJsonArray pair = it.value().toArray();
            if (pair.size() != 2 || !pair.at(0).isNull() || pair.at(1).isNull() || seen.contains({lead, it.key()}))
                continue;
            seen.insert({lead, it.key()});
            FilledIn &field = found[it.key()];
            ++field.all;
            field.late += isLate ? 1 : 0;
        }
    }
    return found;
}

Result<std::vector<OutcomeHistory::Decision>> OutcomeHistory::decisions()
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT v.lead_id, v.state, t.value FROM lifecycle_visit v"
                                                         " JOIN lead l ON l.id = v.lead_id AND l.deleted_at IS NULL"
                                                         " LEFT JOIN lead_detail d ON d.lead_id = v.lead_id LEFT JOIN term t ON t.id = d.reject_reason_id"
                                                         " WHERE coalesce(v.definition_id, 0) = 0 AND v.state IN ('sal', 'sql', 'opportunity', 'recycled', 'disqualified')"
                                                         " ORDER BY v.lead_id, v.entered_at"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<Decision> decisions;
    while (query.next()) {
        const QString state = query.text(1);
        const bool isAccepted = state != u"recycled" && state != u"disqualified";
        Decision decision{query.int64(0), isAccepted, isAccepted ? QString() : query.text(2)};
        if (!decisions.empty() && decisions.back().lead == decision.lead)
            decisions.back() = std::move(decision);
        else
            decisions.push_back(std::move(decision));
    }
    return decisions;
}

} // namespace lead
