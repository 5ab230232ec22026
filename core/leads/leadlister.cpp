#include "core/leads/leadlister.h"

#include "core/base/text.h"
#include "core/domain/conditiontext.h"
#include "core/facts/aggregator.h"
#include "core/facts/conditionevaluator.h"
#include "core/facts/searcher.h"
#include "core/facts/sorter.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <algorithm>

namespace lead {

namespace {

// So many of the newest leads that fit are put in order for the palette.
constexpr std::size_t MostRanked = 20000;

struct LeadListerText
{
    Q_DECLARE_TR_FUNCTIONS(LeadLister)
};

// 0 for a name of a person or company that begins with the text, 1 for one with a word that does, 2 for the others.
int rankOf(std::string_view name, std::string_view typed)
{
    if (name.starts_with(typed))
        return 0;
    for (std::size_t at = name.find(typed); at != std::string_view::npos; at = name.find(typed, at + 1))
        if (name[at - 1] == ' ')
            return 1;
    return 2;
}

} // namespace

LeadLister::LeadLister(LeadFactsPtr facts, FieldCatalog catalog, ResolveContext context, WorkspaceInfoPtr info)
    : m_facts(std::move(facts))
    , m_catalog(std::move(catalog))
    , m_context(std::move(context))
    , m_info(std::move(info))
{
}

std::vector<FieldNumber> LeadLister::missingFields(const LeadQuery &query) const
{
    std::vector<FieldNumber> missing;
    if (const Result<Condition> condition = parseCondition(query.condition, m_catalog))
        missing = ConditionEvaluator(*m_facts).missingFields(resolve(*condition, m_catalog, m_context));
    for (const ListSort &sort : query.sorts) {
        const FactSlot *slot = m_facts->slot(sort.field);
        if (slot && !m_facts->isLoaded(*slot))
            missing.push_back(sort.field);
    }
    return missing;
}

Result<RowSet> LeadLister::matching(const LeadQuery &query) const
{
    const Result<Condition> condition = parseCondition(query.condition, m_catalog);
    if (!condition)
        return condition.error();
    RowSet rows = condition->isEverything()
                      ? m_facts->everything()
                      : ConditionEvaluator(*m_facts).matching(resolve(*condition, m_catalog, m_context));
    const SearchQuery search(toUtf8(query.search));
    if (!search.isEmpty())
        rows = Searcher(*m_facts).find(search, rows);
    return rows;
}

std::vector<SortKey> LeadLister::keysOf(const std::vector<ListSort> &sorts) const
{
    std::vector<SortKey> keys;
    for (const ListSort &sort : sorts)
        if (sort.field == F::Id || m_facts->slot(sort.field))
            keys.push_back({sort.field, sort.order == Qt::DescendingOrder ? SortOrder::Descending : SortOrder::Ascending});
    return keys;
}

Result<LeadList> LeadLister::list(const LeadQuery &query) const
{
    QElapsedTimer timer;
    timer.start();
    const Result<RowSet> rows = matching(query);
    if (!rows)
        return rows.error();
    std::vector<SortKey> keys;
    if (query.groupBy)
        keys.push_back({query.groupBy, SortOrder::Ascending});
    const std::vector<SortKey> sorts = keysOf(query.sorts);
    keys.insert(keys.end(), sorts.begin(), sorts.end());
    // The first page of a list needs no order among the rest.
    const bool isWhole = query.limit < 0 || query.groupBy;
    const std::vector<Row> sorted = isWhole ? Sorter(*m_facts).sorted(*rows, keys)
                                            : Sorter(*m_facts).first(*rows, keys, static_cast<std::size_t>(query.limit));
    auto ids = std::make_shared<std::vector<LeadId>>();
    ids->reserve(sorted.size());
    for (const Row row : sorted)
        ids->push_back(m_facts->id(row));
    LeadList list;
    list.ids = std::move(ids);
    if (query.groupBy)
        if (Result<void> grouped = group(query, sorted, list); !grouped)
            return grouped.error();
    list.matching = isWhole ? list.count() : static_cast<qint64>(rows->count());
    list.total = static_cast<qint64>(m_facts->size());
    list.microseconds = timer.nsecsElapsed() / 1000;
    return list;
}

Result<void> LeadLister::group(const LeadQuery &query, const std::vector<Row> &rows, LeadList &list) const
{
    const Aggregator aggregator(*m_facts);
    const Field *field = m_catalog.find(query.groupBy);
    if (!field || !aggregator.canGroupBy(query.groupBy))
        return Error{Error::Invalid, LeadListerText::tr("The list cannot be grouped by %1. Group it by a field with few different values.").arg(field ? field->label : QString())};
    const std::vector<LeadTotals> runs = aggregator.totalsOfRuns(rows, query.groupBy, currency());
    if (runs.empty() && !rows.empty())
        return Error{Error::Invalid, LeadListerText::tr("%1 has too many different values to group by.").arg(field->label)};
    const FactSlot &slot = *m_facts->slot(query.groupBy);
    qint64 first = 0;
    for (const LeadTotals &run : runs) {
        const qint64 key = run.key == NoNumber ? -1 : run.key;
        list.groups.push_back({key < 0 ? QString() : labelOf(slot, key), key, first, run.leads, sumsOf(run)});
        first += run.leads;
    }
    return {};
}

QString LeadLister::labelOf(const FactSlot &slot, qint64 key) const
{
    if (slot.kind == FactKind::Outcome) {
        static constexpr std::array kinds{QT_TRANSLATE_NOOP("LeadLister", "Open"), QT_TRANSLATE_NOOP("LeadLister", "Won"), QT_TRANSLATE_NOOP("LeadLister", "Lost")};
        return LeadListerText::tr(kinds[static_cast<std::size_t>(key)]);
    }
    if (slot.type == FieldType::Boolean)
        return key ? LeadListerText::tr("Yes") : LeadListerText::tr("No");
    if (!m_info)
        return {};
    switch (slot.type) {
    case FieldType::Stage:
        for (const Stage &stage : m_info->stages)
            if (stage.id.value == key)
                return stage.name;
        return {};
    case FieldType::User:
        for (const User &user : m_info->users)
            if (user.id.value == key)
                return user.name;
        return {};
    case FieldType::Import:
        return m_info->imports.value(key);
    default:
        return m_info->terms.value(key).replace(u'\n', QStringLiteral(", "));
    }
}

std::string LeadLister::currency() const
{
    return m_info ? folded(toUtf8(m_info->currency)) : std::string();
}

LeadSums LeadLister::sumsOf(const LeadTotals &totals) const
{
    LeadSums sums{totals.leads, totals.open, totals.openAmount, totals.amount, totals.foreignAmounts, {}};
    if (totals.scores > 0)
        sums.averageScore = static_cast<double>(totals.scoreSum) / static_cast<double>(totals.scores);
    return sums;
}

std::vector<qint64> LeadLister::counts(const std::vector<LeadQuery> &queries) const
{
    std::vector<qint64> counts;
    for (const LeadQuery &query : queries) {
        const Result<RowSet> rows = matching(query);
        counts.push_back(rows ? static_cast<qint64>(rows->count()) : -1);
    }
    return counts;
}

Result<RowSet> LeadLister::rowsOf(const LeadSelection &selection) const
{
    RowSet rows(m_facts->blocks().size());
    if (selection.all) {
        const Result<RowSet> matching = this->matching(*selection.all);
        if (!matching)
            return matching.error();
        rows = *matching;
    } else {
        for (const LeadId id : selection.ids)
            if (const std::optional<Row> row = m_facts->find(id))
                rows.insert(*row);
    }
    for (const LeadId id : selection.except)
        if (const std::optional<Row> row = m_facts->find(id); row && rows.contains(*row))
            rows.remove(*row);
    return rows;
}

Result<LeadSums> LeadLister::sums(const LeadSelection &selection) const
{
    const Result<RowSet> rows = rowsOf(selection);
    return rows ? Result<LeadSums>(sumsOf(Aggregator(*m_facts).totals(*rows, currency()))) : rows.error();
}

Result<std::vector<LeadId>> LeadLister::idsOf(const LeadSelection &selection, const std::vector<ListSort> &sorts) const
{
    const Result<RowSet> rows = rowsOf(selection);
    if (!rows)
        return rows.error();
    std::vector<LeadId> ids;
    ids.reserve(rows->count());
    if (sorts.empty()) {
        RowSet::forEachIn(rows->words(), [&](std::size_t row) { ids.push_back(m_facts->id(static_cast<Row>(row))); });
        return ids;
    }
    for (const Row row : Sorter(*m_facts).sorted(*rows, keysOf(sorts)))
        ids.push_back(m_facts->id(row));
    return ids;
}

std::vector<LeadId> LeadLister::find(const QString &text, int limit) const
{
    const SearchQuery search(toUtf8(text));
    if (search.isEmpty() || limit <= 0)
        return {};
    const SearchResult found = Searcher(*m_facts).search(search, MostRanked);
    const FactSlot *name = m_facts->slot(F::FullName);
    const FactSlot *company = m_facts->slot(F::Company);
    const std::string typed = folded(toUtf8(text.simplified()));
    std::vector<std::pair<int, Row>> ranked;
    std::string buffer;
    for (const Row row : found.newest) {
        const int byName = rankOf(m_facts->text(*name, row, buffer), typed);
        ranked.emplace_back(std::min(byName, rankOf(m_facts->text(*company, row, buffer), typed)), row);
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<LeadId> ids;
    for (const auto &[rank, row] : ranked) {
        if (ids.size() == static_cast<std::size_t>(limit))
            break;
        ids.push_back(m_facts->id(row));
    }
    return ids;
}

} // namespace lead
