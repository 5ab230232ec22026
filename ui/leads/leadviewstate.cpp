#include "ui/leads/leadviewstate.h"

#include "core/domain/conditiontext.h"

#include <QCoreApplication>

namespace lead {

namespace {

QString keyOf(Appearance::Density density)
{
    return density == Appearance::Density::Compact ? QStringLiteral("compact") : QStringLiteral("comfortable");
}

} // namespace

LeadQuery LeadViewState::query(const FieldCatalog &catalog) const
{
    LeadQuery query;
    query.condition = unread.isEmpty() ? toText(condition, catalog) : unread;
    query.search = search;
    query.sorts = sorts;
    query.groupBy = groupBy;
    return query;
}

ViewBody LeadViewState::body(const FieldCatalog &catalog) const
{
    ViewBody body;
    body.condition = unread.isEmpty() ? toText(condition, catalog) : unread;
    body.search = search;
    body.sorts = sorts;
    body.columns = columns.fields;
    for (auto it = columns.widths.cbegin(); it != columns.widths.cend(); ++it)
        body.widths.emplace(it.key(), it.value());
    body.groupBy = groupBy;
    if (density)
        body.density = keyOf(*density);
    return body;
}

LeadViewState LeadViewState::fromBody(const ViewBody &body, const FieldCatalog &catalog)
{
    LeadViewState state;
    if (const Result<Condition> condition = parseCondition(body.condition, catalog))
        state.condition = *condition;
    else
        state.unread = body.condition;
    state.search = body.search;
    if (!body.sorts.empty())
        state.sorts = body.sorts;
    state.groupBy = body.groupBy;
    if (!body.columns.empty())
        state.columns.fields = body.columns;
    for (const auto &[field, width] : body.widths)
        state.columns.widths.insert(field, width);
    for (const Appearance::Density density : {Appearance::Density::Comfortable, Appearance::Density::Compact})
        if (body.density == keyOf(density))
            state.density = density;
    return state;
}

QStringList changesBetween(const LeadViewState &saved, const LeadViewState &now)
{
    QStringList changes;
    if (saved.condition != now.condition || saved.unread != now.unread)
        changes << QCoreApplication::translate("LeadViews", "filter");
    if (saved.search != now.search)
        changes << QCoreApplication::translate("LeadViews", "search");
    if (saved.sorts != now.sorts)
        changes << QCoreApplication::translate("LeadViews", "sort");
    if (saved.groupBy != now.groupBy)
        changes << QCoreApplication::translate("LeadViews", "groups");
    if (saved.columns != now.columns)
        changes << QCoreApplication::translate("LeadViews", "columns");
    if (saved.density != now.density)
        changes << QCoreApplication::translate("LeadViews", "density");
    return changes;
}

} // namespace lead
