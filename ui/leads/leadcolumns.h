#pragma once

#include "core/domain/fieldcatalog.h"
#include "core/domain/permissions.h"

#include <QHash>
#include <vector>

namespace lead {

/// How a column of the list is painted.
enum class ColumnKind : std::uint8_t { Text, Name, Stage, Score, NextStep, Moment, Number, Person, Flag };
ColumnKind columnKindOf(const Field &field);

/// The fields that a list begins with, behind the check box and the name.
std::vector<FieldNumber> defaultLeadColumns();
/// Fields that can be a column, in the order of the catalogue, custom ones last.
std::vector<FieldNumber> possibleLeadColumns(const FieldCatalog &catalog);
/// Width of a field's column in px at 100 % of text.
int defaultWidthOf(const Field &field);
bool isRightAligned(const Field &field);
/// Whether its values can be typed into a cell.
bool isCellEditable(const Field &field);
/// The sentence for a person who tried to edit a cell that is not editable, also by role; empty when it is.
QString whyNotEditable(const Field &field, const Permissions &permissions);

/// What a person chose of the table, kept per workspace and with a saved view.
struct LeadColumns
{
    std::vector<FieldNumber> fields = defaultLeadColumns();
    QHash<FieldNumber, int> widths; ///< px at 100 %; those that differ from defaultWidthOf()
    bool freezesName = true;

    bool operator==(const LeadColumns &) const = default;
};

/// Which of `fields` a table of `width` shows: fields that matter least are left out when that makes the others fit;
/// when even that does not help all are shown and the table scrolls sideways. Lengths in px at 100 %.
std::vector<FieldNumber> fittingColumns(const LeadColumns &columns, const FieldCatalog &catalog, int width);

} // namespace lead
