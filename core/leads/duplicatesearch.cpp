#include "core/leads/duplicatesearch.h"

#include "core/base/text.h"
#include "core/base/timestamp.h"
#include "core/quality/duplicatefinder.h"
#include "core/storage/leadcursor.h"
#include "core/storage/workspace.h"

#include <algorithm>

namespace lead {

namespace {

// What takes part in the comparison, and what names a lead in the answer.
struct Source
{
    std::size_t cursorField = 0;
    const Field *field = nullptr;
};

std::string valueText(const LeadCursor &cursor, const Source &source)
{
    if (cursor.isNull(source.cursorField))
        return {};
    switch (source.field->type) {
    case FieldType::Date:
        return isoText(cursor.number(source.cursorField) * 86400000).substr(0, 10);
    case FieldType::DateTime:
        return isoText(cursor.number(source.cursorField)).substr(0, 10);
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::Money:
        return std::to_string(cursor.number(source.cursorField));
    case FieldType::Decimal:
        return std::to_string(cursor.real(source.cursorField));
    default:
        return std::string(cursor.text(source.cursorField));
    }
}

} // namespace

DuplicateSearch::DuplicateSearch(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<std::vector<DuplicateCandidate>> DuplicateSearch::run(const Request &request)
{
    const Result<std::vector<FieldNumber>> filled = LeadCursor::filledFields(m_workspace);
    if (!filled)
        return filled.error();
    std::vector<FieldNumber> fields;
    std::vector<Source> sources;
    LeadTable table;
    for (FieldNumber number : *filled) {
        const Field &field = m_workspace.catalog().at(number);
        const auto kind = compareKind(number, field.type);
        if (!kind)
            continue;
        sources.push_back({fields.size(), &field});
        fields.push_back(number);
        table.fields.push_back({number, field.label, *kind, {}});
    }
    const std::size_t compared = fields.size();
    for (FieldNumber number : {F::ExternalId, F::FirstName, F::LastName, F::Company})
        fields.push_back(number);
    LeadCursor cursor(m_workspace, fields);
    std::vector<LeadId> ids;
    std::vector<std::string> externals;
    std::vector<std::string> names;
    for (;;) {
        const Result<bool> row = cursor.next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        ids.push_back(cursor.id());
        externals.emplace_back(cursor.text(compared));
        std::string name(cursor.text(compared + 1));
        name += (name.empty() ? "" : " ") + std::string(cursor.text(compared + 2));
        names.push_back(trimmed(name).empty() ? std::string(cursor.text(compared + 3)) : std::string(trimmed(name)));
        for (std::size_t i = 0; i < sources.size(); ++i)
            table.fields[i].values.append(valueText(cursor, sources[i]));
    }
    std::vector<DuplicateCandidate> candidates;
    if (table.fields.empty() || ids.size() < 2)
        return candidates;
    DuplicateFinder finder(table);
    Result<std::vector<DuplicatePair>> pairs = finder.find({request.threshold, 2, request.progress});
    if (!pairs)
        return pairs.error();
    std::stable_sort(pairs->begin(), pairs->end(), [](const DuplicatePair &a, const DuplicatePair &b) { return a.confidence > b.confidence; });
    for (const DuplicatePair &pair : *pairs) {
        DuplicateCandidate candidate{ids[pair.a], ids[pair.b], fromUtf8(externals[pair.a]), fromUtf8(externals[pair.b]), fromUtf8(names[pair.a]), fromUtf8(names[pair.b]), pair.confidence, {}};
        for (const DuplicateReason &reason : pair.reasons)
            candidate.because << reason.text;
        candidates.push_back(candidate);
    }
    return candidates;
}

} // namespace lead
