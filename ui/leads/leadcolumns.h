#pragma once

#include "core/domain/fieldcatalog.h"

#include <vector>

namespace lead {

/// The columns that a list begins with.
std::vector<FieldNumber> defaultLeadColumns();
/// Fields that can be a column, in the order of the catalogue, custom ones last.
std::vector<FieldNumber> possibleLeadColumns(const FieldCatalog &catalog);
/// About how many characters a column shows.
int charactersOf(const Field &field);
bool isRightAligned(FieldType type);
/// Whether its values can be typed into a cell.
bool isCellEditable(const Field &field);

} // namespace lead
