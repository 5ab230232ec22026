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
    , m_width(plan.mapping.columns.size() - std::min(plan.mapping.derived.size(), plan.mapping.columns.size()))
{
    addColumns();
    findPlaces();
    for (const CsvRow &row : samples)
        observe(row);
    m_cleaner.decideFormats(plan.dateOrder);
    listen();
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
    m_at.firstName = slotOf(F::FirstName);
    m_at.lastName = slotOf(F::LastName);
    m_at.zip = slotOf(F::Zip);
    for (const auto &[field, bit] : identifying)
        if (const auto slot = slotOf(field))
            m_at.identity.emplace_back(*slot, bit);
    for (FieldNumber field : {F::Email, F::Email2, F::OtherEmails, F::Phone, F::Mobile, F::Phone2, F::OtherPhones})
        if (const auto slot = slotOf(field))
            m_at.keys.emplace_back(*slot, field == F::Email || field == F::Email2 || field == F::OtherEmails ? MatchKind::Email : MatchKind::Phone);
}

void RowParser::observe(const CsvRow &row)
{
    if (m_plan.mapping.derived.empty()) {
        m_cleaner.observe(row.cells);
        return;
    }
    std::vector<std::string_view> cells(row.cells.begin(), row.cells.end());
    cells.resize(m_width);
    std::vector<std::string> texts;
    for (const DerivedColumn &column : m_plan.mapping.derived)
        texts.push_back(derivedText(column, cells));
    cells.insert(cells.end(), texts.begin(), texts.end());
    m_cleaner.observe(cells);
}

void RowParser::onFinding(std::function<void(const RowFinding &)> call)
{
    m_onFinding = std::move(call);
    listen();
}

// Being told of findings costs, so nobody is where nobody asks.
void RowParser::listen()
{
    if (m_onFinding || m_plan.edits.hasRepairs())
        m_cleaner.onFinding([this](const CellFinding &finding) { return repairFor(finding); });
    else
        m_cleaner.onFinding({});
}

void RowParser::begin(DraftBatch &batch, std::size_t rows) const
{
    batch.arena.clear();
    batch.newCodes.clear();
    batch.slotCount = slotFields().size();
    batch.rows.assign(rows, DraftRow());
    batch.values.assign(rows * batch.slotCount, DraftValue());
}

void RowParser::parse(DraftBatch &batch)
{
    begin(batch, batch.source.size());
    for (std::size_t i = 0; i < batch.source.size(); ++i)
        parseRow(batch, batch.source[i], batch.rows[i], batch.valuesOf(i));
}

void RowParser::parse(DraftBatch &batch, std::span<const CsvRow> rows, std::int64_t firstRow)
{
    begin(batch, rows.size());
    m_rowNumber = firstRow - 1;
    for (std::size_t i = 0; i < rows.size(); ++i)
        parseRow(batch, rows[i], batch.rows[i], batch.valuesOf(i));
}

// The row with its corrected cells and its derived columns. Its views live as long as the batch.
CsvRow RowParser::edited(DraftBatch &batch, const CsvRow &row)
{
    const std::size_t derived = m_plan.mapping.derived.size();
    const bool hasCells = m_plan.edits.hasCells(row.line);
    if (derived == 0 && !hasCells)
        return row;
    m_cells.assign(row.cells.begin(), row.cells.end());
    if (derived > 0 || m_cells.size() < m_width)
        m_cells.resize(std::max(m_cells.size(), m_width));
    m_plan.edits.eachCell(row.line, [&](int column, const std::string &text) {
        if (static_cast<std::size_t>(column) < m_cells.size())
            m_cells[static_cast<std::size_t>(column)] = batch.arena.store(text);
    });
    if (derived > 0) {
        m_cells.resize(m_width);
        for (const DerivedColumn &column : m_plan.mapping.derived)
            m_cells.push_back(batch.arena.store(derivedText(column, m_cells)));
    }
    CsvRow out = row;
    out.cells = m_cells;
    return out;
}

void RowParser::parseRow(DraftBatch &batch, const CsvRow &original, DraftRow &out, std::span<DraftValue> values)
{
    const bool isPlain = m_plan.edits.isEmpty() && m_plan.mapping.derived.empty();
    const CsvRow row = isPlain ? original : edited(batch, original);
    m_line = row.line;
    m_isLeftOut = !isPlain && m_plan.edits.isSkipped(row.line);
    ++m_rowNumber;
    out.line = row.line;
    out.raw = row.raw;
    out.readerIssue = row.issue;
    if (row.issue == RowIssue::TooManyColumns || row.issue == RowIssue::CellTooLarge) {
        rejectRow(out, IssueCode::TooManyColumns);
        if (out.reject != IssueCode::None || m_isLeftOut) {
            out.isLeftOut = m_isLeftOut;
            return;
        }
    }
    out.isEmpty = std::all_of(row.cells.begin(), row.cells.end(), [](std::string_view cell) { return trimmed(cell).empty(); });
    if (out.isEmpty)
        return;
    m_cleaner.clean(row.cells, row.line, {values, batch.arena, batch.newCodes});
    if (m_rowNumberAsId)
        values[m_at.externalId] = DraftValue::of(batch.arena.store(std::to_string(m_rowNumber)));
    out.hasRoleEmail = m_cleaner.hasRoleEmail();
    out.leadId = {m_cleaner.leadId()};
    rejectRow(out, rowIssue(identityOf(values)));
    addKeys(out, values);
    out.isLeftOut = m_isLeftOut;
}

CellRepair RowParser::repairFor(const CellFinding &finding)
{
    const std::optional<RepairAction> repair = tell(static_cast<int>(finding.cell), finding.field, finding.code, finding.raw, finding.suggestion);
    m_isLeftOut |= repair == RepairAction::SkipRows;
    if (!repair)
        return CellRepair::None;
    return *repair == RepairAction::Suggestion ? CellRepair::Suggestion : CellRepair::WithoutValue;
}

// What the plan does about a finding, after whoever listens was told of it.
std::optional<RepairAction> RowParser::tell(int column, FieldNumber field, IssueCode code, std::string_view raw, std::string_view suggestion)
{
    std::optional<RepairAction> repair;
    if (m_plan.edits.hasRepairs()) {
        repair = m_plan.edits.repairOf({column, code, repairDetail(code, raw)});
        if (repair == RepairAction::Suggestion && suggestion.empty())
            repair.reset();
    }
    if (m_onFinding)
        m_onFinding({m_rowNumber, m_line, column, field, code, raw, suggestion, repair});
    return repair;
}

void RowParser::rejectRow(DraftRow &out, IssueCode code)
{
    out.reject = code;
    if (code == IssueCode::None || code == IssueCode::EmptyRow || m_isLeftOut)
        return;
    const std::optional<RepairAction> repair = tell(RowEdits::Row, 0, code, {}, {});
    m_isLeftOut |= repair == RepairAction::SkipRows;
    if (repair == RepairAction::WithoutValue && out.readerIssue == RowIssue::TooManyColumns)
        out.reject = IssueCode::None; // surplus cells have no column, so they fall away
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
    if (m_plan.matchNameZip)
        out.nameKey = namePlaceMatchKey(textAt(m_at.firstName, values), textAt(m_at.lastName, values), textAt(m_at.zip, values));
}

std::string_view RowParser::textAt(std::optional<std::size_t> slot, std::span<const DraftValue> values) const
{
    return slot && values[*slot].kind() == DraftValue::Text ? values[*slot].text() : std::string_view();
}

} // namespace lead
