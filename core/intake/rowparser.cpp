#include "core/intake/rowparser.h"

#include "core/base/text.h"

#include <algorithm>

namespace lead {

namespace {

constexpr std::array identifying{
    std::pair{F::FirstName, HasName}, std::pair{F::LastName, HasName}, std::pair{F::Company, HasCompany},
    std::pair{F::Email, HasEmail},    std::pair{F::Email2, HasEmail},  std::pair{F::Phone, HasPhone},
    std::pair{F::Mobile, HasPhone},   std::pair{F::Phone2, HasPhone},  std::pair{F::ExternalId, HasExternalId}};

} // namespace

RowParser::RowParser(const IntakePlan &plan, const IntakeContext &context, const std::vector<CsvRow> &samples)
    : m_plan(plan)
    , m_context(context)
    , m_cleaner(context)
{
    addColumns();
    findPlaces();
    for (const CsvRow &row : samples)
        m_cleaner.observe(row.cells);
    m_cleaner.decideFormats(plan.dateOrder);
}

// The country of a row is read before what depends on it; a constant comes after the columns of its field.
void RowParser::addColumns()
{
    std::map<FieldNumber, std::string> constants = m_plan.mapping.constants;
    if (!m_plan.source.isEmpty())
        constants.insert_or_assign(F::Source, toUtf8(m_plan.source));
    for (const MappedColumn &column : m_plan.mapping.columns)
        if (column.field == F::Country)
            addColumn(column);
    if (const auto country = constants.find(F::Country); country != constants.end())
        m_cleaner.addConstant(F::Country, country->second);
    for (const MappedColumn &column : m_plan.mapping.columns)
        if (column.field != F::Country)
            addColumn(column);
    for (const auto &[field, text] : constants)
        if (field != F::Country && m_context.catalog.find(field))
            m_cleaner.addConstant(field, text);
}

void RowParser::addColumn(const MappedColumn &column)
{
    const auto cell = static_cast<std::size_t>(column.index);
    if (!m_plan.outcomeColumn.isEmpty() && m_plan.outcomeColumn == fromUtf8(column.header))
        m_cleaner.addOutcomeColumn(cell, column.header, toUtf8(m_plan.wonValue));
    if (m_context.catalog.find(column.field))
        m_cleaner.addColumn(cell, column.field, column.header);
}

void RowParser::findPlaces()
{
    m_rowNumberAsId = !slotOf(F::ExternalId);
    m_at.externalId = m_cleaner.slotFor(F::ExternalId);
    for (const auto &[field, bit] : identifying)
        if (const auto slot = slotOf(field))
            m_at.identity.emplace_back(*slot, bit);
    for (FieldNumber field : {F::Email, F::Email2, F::OtherEmails, F::Phone, F::Mobile, F::Phone2, F::OtherPhones})
        if (const auto slot = slotOf(field))
            m_at.keys.emplace_back(*slot, field == F::Email || field == F::Email2 || field == F::OtherEmails ? MatchKind::Email : MatchKind::Phone);
}

void RowParser::parse(DraftBatch &batch)
{
    batch.arena.clear();
    batch.newCodes.clear();
    batch.slotCount = slotFields().size();
    batch.rows.assign(batch.source.size(), DraftRow());
    batch.values.assign(batch.source.size() * batch.slotCount, DraftValue());
    for (std::size_t i = 0; i < batch.source.size(); ++i)
        parseRow(batch, batch.source[i], batch.rows[i], batch.valuesOf(i));
}

void RowParser::parseRow(DraftBatch &batch, const CsvRow &row, DraftRow &out, std::span<DraftValue> values)
{
    ++m_rowNumber;
    out.line = row.line;
    out.raw = row.raw;
    out.readerIssue = row.issue;
    if (row.issue == RowIssue::TooManyColumns || row.issue == RowIssue::CellTooLarge) {
        out.reject = IssueCode::TooManyColumns;
        return;
    }
    out.isEmpty = std::all_of(row.cells.begin(), row.cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); });
    if (out.isEmpty)
        return;
    m_cleaner.clean(row.cells, row.line, {values, batch.arena, batch.newCodes});
    if (m_rowNumberAsId)
        values[m_at.externalId] = DraftValue::of(batch.arena.store(std::to_string(m_rowNumber)));
    out.hasRoleEmail = m_cleaner.hasRoleEmail();
    out.leadId = {m_cleaner.leadId()};
    out.reject = rowIssue(identityOf(values));
    addKeys(out, values);
}

unsigned RowParser::identityOf(std::span<const DraftValue> values) const
{
    unsigned identity = HasNothing;
    for (const DraftValue &value : values)
        identity |= value.isEmpty() ? HasNothing : HasOther;
    for (const auto &[slot, bit] : m_at.identity)
        identity |= values[slot].isEmpty() ? 0U : bit;
    return identity;
}

void RowParser::addKeys(DraftRow &out, std::span<const DraftValue> values) const
{
    for (const auto &[slot, kind] : m_at.keys) {
        if (values[slot].kind() != DraftValue::Text)
            continue;
        for (std::string_view rest = values[slot].text(); !rest.empty();) {
            const std::size_t end = std::min(rest.find('\n'), rest.size());
            out.addKey(kind, kind == MatchKind::Email ? emailMatchKey(rest.substr(0, end)) : phoneMatchKey(rest.substr(0, end)));
            rest.remove_prefix(std::min(end + 1, rest.size()));
        }
    }
    if (!m_rowNumberAsId && values[m_at.externalId].kind() == DraftValue::Text)
        out.externalKey = externalMatchKey(m_plan.mapping.signature, values[m_at.externalId].text());
}

} // namespace lead
