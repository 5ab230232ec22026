#include "core/leads/leadquery.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/domain/conditionresolver.h"
#include "core/domain/conditiontext.h"
#include "core/facts/conditionevaluator.h"
#include "core/facts/searcher.h"
#include "core/facts/sorter.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace lead {

LeadQueries::LeadQueries(Workspace &workspace, FactsStore &facts)
    : m_workspace(workspace)
    , m_facts(facts)
{
}

Result<RowSet> LeadQueries::matching(const LeadQuery &query)
{
    const Result<Condition> condition = parseCondition(query.condition, m_workspace.catalog());
    if (!condition)
        return condition.error();
    const ResolvedCondition resolved = resolve(*condition, m_workspace.catalog(),
                                               {m_workspace.clock().now(), m_workspace.timeZone(), Qt::Monday, minorDigits(m_workspace.currency()), m_workspace.actingUser()});
    std::vector<FieldNumber> needed = ConditionEvaluator(*m_facts.current()).missingFields(resolved);
    if (query.sort != 0)
        needed.push_back(query.sort);
    const Result<LeadFactsPtr> facts = m_facts.require(m_workspace, needed);
    if (!facts)
        return facts.error();
    const RowSet rows = query.condition.trimmed().isEmpty() ? (*facts)->everything() : ConditionEvaluator(**facts).matching(resolved);
    const SearchQuery search(toUtf8(query.search));
    return search.isEmpty() ? rows : Searcher(**facts).find(search, rows);
}

Result<LeadSelection> LeadQueries::select(const LeadQuery &query)
{
    const Result<RowSet> rows = matching(query);
    if (!rows)
        return rows.error();
    const LeadFactsPtr facts = m_facts.current();
    LeadSelection selection;
    selection.count = static_cast<qint64>(rows->count());
    if (query.limit == 0)
        return selection;
    std::vector<SortKey> keys;
    if (query.sort != 0)
        keys.push_back({query.sort, query.descending ? SortOrder::Descending : SortOrder::Ascending});
    const bool firstPage = query.limit > 0 && !query.after.isValid();
    const std::vector<Row> ordered = firstPage ? Sorter(*facts).first(*rows, keys, static_cast<std::size_t>(query.limit)) : Sorter(*facts).sorted(*rows, keys);
    auto begin = ordered.begin();
    if (query.after.isValid()) {
        const std::optional<Row> after = facts->find(query.after);
        const auto at = after ? std::find(ordered.begin(), ordered.end(), *after) : ordered.end();
        if (at == ordered.end())
            return Error{Error::NotFound, QCoreApplication::translate("LeadQueries", "The lead %1 to go on behind is not in this list any more. Begin again without --after.").arg(query.after.value)};
        begin = at + 1;
    }
    for (; begin != ordered.end() && (query.limit < 0 || static_cast<qint64>(selection.ids.size()) < query.limit); ++begin)
        selection.ids.push_back(facts->id(*begin));
    return selection;
}

} // namespace lead
