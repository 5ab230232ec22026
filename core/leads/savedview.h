#pragma once

#include "core/leads/leadquery.h"

#include <QJsonObject>
#include <map>

namespace lead {

class FieldCatalog;

/// What a view of the list consists of.
struct ViewBody
{
    QString condition;
    QString search;
    std::vector<ListSort> sorts;
    std::vector<FieldNumber> columns;    ///< from the left; empty: the usual ones
    std::map<FieldNumber, int> widths;   ///< in pixels at the text size of 100 percent
    FieldNumber groupBy = 0;
    QString density;                     ///< "comfortable", "compact"; empty: as the program is set

    bool operator==(const ViewBody &) const = default;

    /// With fields by key, so that it can be read elsewhere. Unknown keys are passed over.
    QJsonObject toJson(const FieldCatalog &catalog) const;
    static ViewBody fromJson(const QJsonObject &object, const FieldCatalog &catalog);
};

/// A saved view of the list of leads.
struct SavedView
{
    ViewId id; ///< invalid: not saved yet
    QString name;
    UserId owner; ///< invalid: everybody's
    ViewBody body;
    bool isDefault = false; ///< the one a window opens with

    bool isShared() const { return !owner.isValid(); }
    bool operator==(const SavedView &) const = default;
};

} // namespace lead
