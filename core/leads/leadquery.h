#pragma once

#include "core/base/id.h"
#include "core/domain/field.h"

#include <memory>
#include <optional>
#include <vector>

namespace lead {

/// One step of the order of a list.
struct ListSort
{
    FieldNumber field = F::CreatedAt;
    Qt::SortOrder order = Qt::DescendingOrder;

    bool operator==(const ListSort &) const = default;
};

/// Which leads a list shows and in which order.
struct LeadQuery
{
    QString condition; ///< as people type it; empty: all
    QString search;
    /// The first decides, each further one among those that are equal so far; leads without a value come last.
    std::vector<ListSort> sorts = {ListSort()};
    FieldNumber groupBy = 0; ///< a choice, tags, stage, owner, import, outcome or yes-no field; 0: no groups
    qint64 limit = -1;       ///< no more than this many ids; -1: all. A grouped list has no limit.

    /// How the rows follow each other, groups before all else.
    std::vector<ListSort> order() const
    {
        std::vector<ListSort> order = sorts;
        if (groupBy)
            order.insert(order.begin(), {groupBy, Qt::AscendingOrder});
        return order;
    }
    bool isFiltered() const { return !condition.trimmed().isEmpty() || !search.trimmed().isEmpty(); }
    bool operator==(const LeadQuery &) const = default;
};

/// What a number of leads amounts to. Amounts are minor units of the workspace's currency; those of leads in another
/// currency are left out and counted.
struct LeadSums
{
    qint64 leads = 0;
    qint64 open = 0;                    ///< neither won nor lost
    qint64 openAmount = 0;              ///< of the open ones
    qint64 amount = 0;                  ///< of all
    qint64 foreignAmounts = 0;          ///< leads whose amount is in another currency
    std::optional<double> averageScore; ///< of those that have a score

    bool operator==(const LeadSums &) const = default;
};

/// The leads of a list that have one value in common: `count` rows from `firstRow` on.
struct LeadGroup
{
    QString label;  ///< for people; empty for the leads without a value
    qint64 key = 0; ///< id of the term, stage, user or import, the kind of outcome, 0 or 1; -1 without a value
    qint64 firstRow = 0;
    qint64 count = 0;
    LeadSums sums;

    bool operator==(const LeadGroup &) const = default;
};

/// The answer to a LeadQuery. Cheap to copy.
struct LeadList
{
    std::shared_ptr<const std::vector<LeadId>> ids = std::make_shared<const std::vector<LeadId>>();
    std::vector<LeadGroup> groups; ///< in the order of the rows; empty when the list is not grouped
    qint64 matching = 0;           ///< leads that fit, also beyond the limit
    qint64 total = 0;              ///< visible leads of the workspace, whatever was asked
    qint64 microseconds = 0;       ///< spent on the answer

    qint64 count() const { return static_cast<qint64>(ids->size()); }
};

/// Leads that something is done with: single ones, or all that a query finds except some.
struct LeadSelection
{
    std::vector<LeadId> ids;
    std::optional<LeadQuery> all; ///< replaces `ids`; its order and groups do not matter
    std::vector<LeadId> except;

    bool isEmpty() const { return ids.empty() && !all; }
};

struct LeadRecord;

/// A lead that the palette offers.
struct LeadHit
{
    LeadId id;
    QString name;
    QString subtitle; ///< one line: company, city, stage, telephone number or address
    std::optional<int> score = {};

    bool operator==(const LeadHit &) const = default;
};
LeadHit hitOf(const LeadRecord &record);

} // namespace lead
