#pragma once

#include "core/base/result.h"
#include "core/domain/conditionresolver.h"
#include "core/facts/leadfacts.h"
#include "core/facts/sorter.h"
#include "core/leads/leadvalues.h"

namespace lead {

struct BoardQuery;
struct DayQuery;
struct DayTouches;
struct LeadBoard;
struct LeadDay;
struct LeadTotals;

/// Answers questions to many leads from the facts, on any thread.
class LeadLister
{
public:
    /// `info` names the groups of a list and the currency of its sums; without it groups have no labels.
    LeadLister(LeadFactsPtr facts, FieldCatalog catalog, ResolveContext context, WorkspaceInfoPtr info = nullptr);

    /// Fields whose texts the facts have to load before list() can ask for them.
    std::vector<FieldNumber> missingFields(const LeadQuery &query) const;
    /// The error is that of the condition's text.
    Result<LeadList> list(const LeadQuery &query) const;
    std::vector<FieldNumber> missingFields(const BoardQuery &query) const;
    /// The leads of a pipeline by stage.
    Result<LeadBoard> board(const BoardQuery &query) const;
    /// A day without leads: whose it is, when it begins and ends.
    LeadDay emptyDay(const DayQuery &query) const;
    /// The leads of a person whose next step is due about now, ascending; which of them are to be called their tasks tell.
    std::vector<LeadId> dueAboutNow(const DayQuery &query) const;
    /// The working day of a person. `calls` are those of dueAboutNow() whose next step is a call.
    LeadDay day(const DayQuery &query, const DayTouches &touches, const std::vector<LeadId> &calls) const;
    /// How many leads each query finds; -1 for one whose condition cannot be read.
    std::vector<qint64> counts(const std::vector<LeadQuery> &queries) const;
    Result<LeadSums> sums(const LeadSelection &selection) const;
    /// The leads of a selection, without those that are not visible (any more); without `sorts` in the order of their ids.
    Result<std::vector<LeadId>> idsOf(const LeadSelection &selection, const std::vector<ListSort> &sorts = {}) const;
    /// The leads that fit what somebody types to go to one: by name, company, e-mail or telephone number. Those whose
    /// name begins with it first, then the newest.
    std::vector<LeadId> find(const QString &text, int limit) const;

private:
    std::vector<SortKey> keysOf(const std::vector<ListSort> &sorts) const;
    Result<RowSet> matching(const LeadQuery &query) const;
    Result<RowSet> rowsOf(const LeadSelection &selection) const;
    Result<void> group(const LeadQuery &query, const std::vector<Row> &rows, LeadList &list) const;
    QString labelOf(const FactSlot &slot, qint64 key) const;
    LeadSums sumsOf(const LeadTotals &totals) const;
    std::string currency() const;

    LeadFactsPtr m_facts;
    FieldCatalog m_catalog;
    ResolveContext m_context;
    WorkspaceInfoPtr m_info;
};

} // namespace lead
