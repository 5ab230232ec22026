#include "core/intake/mappingproposal.h"

#include "core/intake/columnproposal.h"

namespace lead {

ColumnMapping proposeMapping(const MappingQuestion &question, const FieldCatalog &catalog)
{
    ColumnMapping proposed = ColumnProposal(question, catalog).result();
    if (proposed.signature.empty() || !question.preset.empty())
        return proposed;
    for (const ColumnMapping &saved : question.saved) {
        if (saved.signature != proposed.signature)
            continue;
        const Result<ColumnMapping> fit = fitted(saved, question.headings);
        if (!fit)
            continue;
        ColumnMapping result = *fit;
        for (std::size_t i = 0; i < result.columns.size(); ++i) {
            MappedColumn &column = result.columns[i];
            column.type = proposed.columns[i].type;
            column.samples = proposed.columns[i].samples;
            if (column.dateHint == DateHint::Unknown)
                column.dateHint = proposed.columns[i].dateHint;
        }
        return result;
    }
    return proposed;
}

} // namespace lead
