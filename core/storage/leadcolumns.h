#pragma once

#include "core/domain/fieldcatalog.h"

namespace lead {

/// Where a field's value lies in the schema.
struct LeadColumn
{
    FieldNumber field = 0;
    FieldType type = FieldType::Text;
    QString name;          ///< column
    bool inDetail = false; ///< of table lead_detail instead of lead
    bool coded = false;    ///< holds a number of `term` instead of the text
};

/// The stored fields of a catalogue as columns: those of `lead` in table order, then those of `lead_detail`. Virtual
/// fields and the id have none.
std::vector<LeadColumn> leadColumns(const FieldCatalog &catalog);
/// The column of one field; absent for virtual ones.
std::optional<LeadColumn> leadColumn(const Field &field);

/// Whether the values of a field are kept in `term`.
bool isCoded(const Field &field);

} // namespace lead
