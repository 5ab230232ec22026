#pragma once

#include "core/domain/fieldcatalog.h"
#include "core/leads/leadrecord.h"

namespace lead {

/// Leads as spreadsheets take them from the clipboard: a line each, cells apart by tabs, which values lose with their line
/// breaks. With a catalogue the labels of the fields are the first line.
QString tabSeparated(const std::vector<LeadRecord> &records, const std::vector<FieldNumber> &fields,
                     const FieldCatalog *headings);

/// The first lines of a text from the clipboard, as a person checks them before they become leads: cells apart by dots.
QStringList firstRows(const QString &text, int rows);
/// How many lines hold anything.
int rowCountOf(const QString &text);

} // namespace lead
