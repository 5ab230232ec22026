#include "core/storage/termrepository.h"

#include "core/storage/leadcolumns.h"
#include "core/storage/leadrepository.h"
#include "core/storage/query.h"
#include "core/storage/setuprepository.h"
#include "core/storage/workspace.h"

#include <QHash>
#include <algorithm>

namespace lead {

namespace {

// The text of a term with one of its parts made another; `from` alone when the field holds one value.
QString replaced(const QString &text, const QString &from, const QString &to)
{
    QStringList parts;
    for (const QString &part : text.split(u'\n')) {
        const QString &wanted = part == from ? to : part;
        if (!wanted.isEmpty() && !parts.contains(wanted))
            parts << wanted;
    }
    return parts.join(u'\n');
}

} // namespace

TermRepository::TermRepository(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<std::vector<TermUse>> TermRepository::uses(FieldNumber field)
{
    const Field *known = m_workspace.catalog().find(field);
    const auto column = known ? leadColumn(*known) : std::nullopt;
    if (!column || !column->coded)
        return std::vector<TermUse>();
    const QString from = column->inDetail ? QStringLiteral("lead_detail d JOIN lead l ON l.id = d.lead_id") : QStringLiteral("lead l");
    Query query(m_workspace.connection(),
                QStringLiteral("SELECT t.value, u.n FROM (SELECT %1 AS term, count(*) AS n FROM %2 WHERE %1 IS NOT NULL AND l.deleted_at IS NULL"
                               " AND (l.import_id IS NULL OR l.import_id IN (SELECT id FROM import WHERE state = 'complete')) GROUP BY %1) u"
                               " JOIN term t ON t.id = u.term").arg(column->name, from));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    QHash<QString, qint64> counts;
    while (query.next())
        for (const QString &part : query.text(0).split(u'\n', Qt::SkipEmptyParts))
            counts[part] += query.int64(1);
    std::vector<TermUse> uses;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        uses.push_back({it.key(), it.value()});
    std::sort(uses.begin(), uses.end(), [](const TermUse &a, const TermUse &b) { return a.leads != b.leads ? a.leads > b.leads : a.value < b.value; });
    return uses;
}

Result<void> TermRepository::replace(Act &act, FieldNumber field, const QString &from, const QString &to)
{
    Query all(m_workspace.connection(), QStringLiteral("SELECT id, value FROM term WHERE workspace_id = 1 AND field = :field"));
    if (Result<void> done = all.bind(QLatin1StringView(":field"), field).exec(); !done)
        return done;
    QHash<QString, qint64> known;
    std::vector<std::pair<qint64, QString>> concerned;
    while (all.next()) {
        known.insert(all.text(1), all.int64(0));
        if (all.text(1).split(u'\n').contains(from))
            concerned.emplace_back(all.int64(0), all.text(1));
    }
    all.finish();
    SetupRepository setup(act);
    std::vector<std::pair<qint64, QString>> taken;
    for (const auto &[id, text] : concerned) {
        const QString wanted = replaced(text, from, to);
        if (wanted.isEmpty() || known.contains(wanted)) {
            taken.emplace_back(id, wanted);
            continue;
        }
        if (Result<void> done = setup.change(SetupTable::Term, id, {{"value", text, wanted}}); !done)
            return done;
        known.remove(text);
        known.insert(wanted, id);
    }
    // Leads are written with the names as they are now.
    if (Result<void> done = m_workspace.reload(); !done)
        return done;
    for (const auto &[id, wanted] : taken)
        if (Result<void> done = moveLeads(act, field, id, wanted); !done)
            return done;
    return {};
}

Result<void> TermRepository::moveLeads(Act &act, FieldNumber field, qint64 term, const QString &to)
{
    const auto column = leadColumn(m_workspace.catalog().at(field));
    Query query(m_workspace.connection(), QStringLiteral("SELECT %1 FROM %2 WHERE %3 = :term ORDER BY 1")
                                              .arg(column->inDetail ? QStringLiteral("lead_id") : QStringLiteral("id"),
                                                   column->inDetail ? QStringLiteral("lead_detail") : QStringLiteral("lead"), column->name));
    if (Result<void> done = query.bind(QLatin1StringView(":term"), term).exec(); !done)
        return done;
    std::vector<LeadId> ids;
    while (query.next())
        ids.push_back({query.int64(0)});
    query.finish();
    LeadRepository leads(m_workspace);
    for (const LeadId id : ids) {
        const Result<std::optional<Lead>> lead = leads.findAny(id);
        if (!lead)
            return lead.error();
        if (const Result<std::vector<FieldNumber>> written = leads.update(act, **lead, {{field, to.isEmpty() ? FieldValue() : FieldValue(to)}}); !written)
            return written.error();
    }
    return {};
}

} // namespace lead
