#pragma once

#include "core/domain/condition.h"
#include "core/leads/leadvalues.h"
#include "ui/leads/leadcolumns.h"
#include "ui/theme/theme.h"

namespace lead {

/// What the list shows and how, as the page works with it: the form of a view's body in which conditions are trees.
struct LeadViewState
{
    Condition condition;
    QString unread; ///< a condition's text that cannot be read, kept as it is; `condition` is everything then
    QString search;
    std::vector<ListSort> sorts = {ListSort()};
    FieldNumber groupBy = 0;
    LeadColumns columns;
    std::optional<Appearance::Density> density; ///< none: as the program is set

    LeadQuery query(const FieldCatalog &catalog) const;
    ViewBody body(const FieldCatalog &catalog) const;
    static LeadViewState fromBody(const ViewBody &body, const FieldCatalog &catalog);

    bool operator==(const LeadViewState &) const = default;
};

/// What differs, in words for people: "filter", "columns".
QStringList changesBetween(const LeadViewState &saved, const LeadViewState &now);

} // namespace lead
