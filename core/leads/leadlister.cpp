#include "core/leads/leadlister.h"

#include "core/base/text.h"
#include "core/domain/conditiontext.h"
#include "core/facts/conditionevaluator.h"
#include "core/facts/searcher.h"
#include "core/facts/sorter.h"

#include <QElapsedTimer>

namespace lead {

LeadLister::LeadLister(LeadFactsPtr facts, FieldCatalog catalog, ResolveContext context)
    : m_facts(std::move(facts))
    , m_catalog(std::move(catalog))
    , m_context(std::move(context))
{
}

std::vector<FieldNumber> LeadLister::missingFields(const LeadQuery &query) const
{
    std::vector<FieldNumber> missing;
    if (const Result<Condition> condition = parseCondition(query.condition, m_catalog))
        missing = ConditionEvaluator(*m_facts).missingFields(resolve(*condition, m_catalog, m_context));
    const FactSlot *slot = m_facts->slot(query.sortField);
    if (slot && !m_facts->isLoaded(*slot))
        missing.push_back(query.sortField);
    return missing;
}

Result<LeadList> LeadLister::list(const LeadQuery &query) const
{
    QElapsedTimer timer;
    timer.start();
    const Result<Condition> condition = parseCondition(query.condition, m_catalog);
    if (!condition)
        return condition.error();
    RowSet rows = condition->isEverything()
                      ? m_facts->everything()
                      : ConditionEvaluator(*m_facts).matching(resolve(*condition, m_catalog, m_context));
    const SearchQuery search(toUtf8(query.search));
    if (!search.isEmpty())
        rows = Searcher(*m_facts).find(search, rows);
    std::vector<SortKey> keys;
    const bool isDescending = query.sortOrder == Qt::DescendingOrder;
    if (query.sortField == F::Id || m_facts->slot(query.sortField))
        keys.push_back({query.sortField, isDescending ? SortOrder::Descending : SortOrder::Ascending});
    // The first page of a list needs no order among the rest.
    const std::vector<Row> sorted = query.limit < 0 ? Sorter(*m_facts).sorted(rows, keys)
                                                    : Sorter(*m_facts).first(rows, keys, static_cast<std::size_t>(query.limit));
    auto ids = std::make_shared<std::vector<LeadId>>();
    ids->reserve(sorted.size());
    for (const Row row : sorted)
        ids->push_back(m_facts->id(row));
    LeadList list;
    list.ids = std::move(ids);
    list.matching = query.limit < 0 ? list.count() : static_cast<qint64>(rows.count());
    list.total = static_cast<qint64>(m_facts->size());
    list.microseconds = timer.nsecsElapsed() / 1000;
    return list;
}

} // namespace lead
