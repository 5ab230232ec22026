#pragma once

#include "core/intake/columnmapping.h"
#include "core/intake/headingmatcher.h"

namespace lead {

class MappingPreset;

/// What is known about a file when its mapping is proposed.
struct MappingQuestion
{
    std::vector<std::string>
        headings; ///< as they stand in the file; made-up or empty where there is no header row
    /// Sample rows, as many as are at hand (1,000 are looked at). Rows may be shorter than the headings.
    std::vector<std::vector<std::string_view>> rows;
    std::vector<ColumnMapping>
        saved;          ///< mappings of this workspace; the first with the file's signature is taken
    std::string preset; ///< key of a preset to use whatever the headings say; empty: recognise it
};

/// Proposes for every column the field that it fills, or none. A saved mapping for the same headings goes
/// before all; otherwise headings propose (a recognised preset's meaning first, then synonyms), values
/// confirm or contradict, each field is filled by one column, and the second telephone and e-mail column get
/// the second field. What stays ambiguous stays unmapped, with the reason; a column whose heading says
/// nothing is mapped only when its values cannot be anything else.
ColumnMapping proposeMapping(const MappingQuestion &question, const FieldCatalog &catalog);

} // namespace lead
