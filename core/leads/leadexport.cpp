#include "core/leads/leadexport.h"

#include "core/base/text.h"
#include "core/domain/contactwish.h"
#include "core/domain/scoremodel.h"
#include "core/leads/exportsink.h"
#include "core/storage/leadcolumns.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace lead {

namespace {

constexpr qint64 LeadsAStep = 4096; // between two looks at whether to go on

constexpr std::array wishFields{F::DoNotCall, F::DoNotEmail, F::DoNotText, F::Consent};

bool isAmong(const std::vector<FieldNumber> &fields, FieldNumber field)
{
    return std::find(fields.begin(), fields.end(), field) != fields.end();
}

// Which fields go out, as columns of the cursor, and which are read along with them.
struct ExportPlan
{
    std::vector<FieldNumber> stored;
    std::vector<ExportColumn> columns;
    int currencyField = -1;
    std::vector<std::pair<FieldNumber, std::size_t>> wishes; // where a lead says that it must not be contacted

    std::size_t readAlong(FieldNumber field)
    {
        const auto there = std::find(stored.begin(), stored.end(), field);
        const auto at = static_cast<std::size_t>(there - stored.begin());
        if (there == stored.end())
            stored.push_back(field);
        return at;
    }
    void add(const Field *field)
    {
        const auto isIt = [field](const ExportColumn &column) { return column.field->number == field->number; };
        if (field && (leadColumn(*field) || isAmong(scoredFields(), field->number)) && std::none_of(columns.begin(), columns.end(), isIt))
            columns.push_back({field, static_cast<int>(readAlong(field->number))});
    }
    bool mustNotBeContacted(const LeadCursor &cursor) const
    {
        return std::any_of(wishes.begin(), wishes.end(), [&cursor](const auto &wish) {
            const auto &[field, at] = wish;
            return !cursor.isNull(at) && (field == F::Consent ? isWithdrawn(fromUtf8(cursor.text(at))) : cursor.number(at) != 0);
        });
    }
};

void addEverything(ExportPlan &plan, const FieldCatalog &catalog, const std::vector<FieldNumber> &filled)
{
    plan.columns.push_back({catalog.find(F::Id), -1});
    for (const Field &field : catalog.fields())
        if ((field.use & InExport) && isAmong(filled, field.number))
            plan.add(&field);
}

void addWanted(ExportPlan &plan, const FieldCatalog &catalog, const std::vector<FieldNumber> &wanted)
{
    for (const FieldNumber number : wanted) {
        if (number == F::FullName) {
            plan.add(catalog.find(F::FirstName));
            plan.add(catalog.find(F::LastName));
        } else if (number == F::Id) {
            plan.columns.push_back({catalog.find(F::Id), -1});
        } else {
            plan.add(catalog.find(number));
        }
    }
}

ExportPlan planFor(const LeadExport::Request &request, const FieldCatalog &catalog, const std::vector<FieldNumber> &filled, bool leavesOut)
{
    ExportPlan plan;
    if (request.columns.empty() || request.format == ExportFormat::Vcard)
        addEverything(plan, catalog, filled);
    else
        addWanted(plan, catalog, request.columns);
    for (const FieldNumber field : wishFields) {
        if (!isAmong(filled, field))
            continue;
        if (!leavesOut)
            plan.add(catalog.find(field));
        plan.wishes.emplace_back(field, plan.readAlong(field));
    }
    if (isAmong(filled, F::Currency)) // amounts are read with it
        plan.currencyField = static_cast<int>(plan.readAlong(F::Currency));
    return plan;
}

// From lead to lead: all, or some. Some that are ascending are met on the way through all, others are sought one by one.
class ExportWalk
{
public:
    enum class Step : std::uint8_t { Wanted, Other, End };

    ExportWalk(LeadCursor &cursor, const std::vector<LeadId> *only)
        : m_cursor(cursor)
        , m_only(only)
        , m_seeks(only && !std::is_sorted(only->begin(), only->end()))
    {
    }
    Result<Step> next()
    {
        if (m_only && m_next >= m_only->size())
            return Step::End;
        const Result<bool> row = m_seeks ? m_cursor.seek((*m_only)[m_next++]) : m_cursor.next();
        if (!row)
            return row.error();
        if (m_seeks)
            return *row ? Step::Wanted : Step::Other;
        if (!*row)
            return Step::End;
        if (!m_only)
            return Step::Wanted;
        while (m_next < m_only->size() && (*m_only)[m_next] < m_cursor.id())
            ++m_next;
        return m_next < m_only->size() && (*m_only)[m_next] == m_cursor.id() ? Step::Wanted : Step::Other;
    }

private:
    LeadCursor &m_cursor;
    const std::vector<LeadId> *m_only;
    bool m_seeks;
    std::size_t m_next = 0;
};

} // namespace

QString exportSuffix(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Xlsx:
        return QStringLiteral(".xlsx");
    case ExportFormat::JsonLines:
        return QStringLiteral(".jsonl");
    case ExportFormat::Vcard:
        return QStringLiteral(".vcf");
    case ExportFormat::SpreadsheetCsv:
    case ExportFormat::ExactCsv:
        break;
    }
    return QStringLiteral(".csv");
}

std::optional<ExportFormat> exportFormatFromKey(QStringView key)
{
    if (key == u"csv")
        return ExportFormat::SpreadsheetCsv;
    if (key == u"csv-exact")
        return ExportFormat::ExactCsv;
    if (key == u"xlsx")
        return ExportFormat::Xlsx;
    if (key == u"jsonl")
        return ExportFormat::JsonLines;
    if (key == u"vcf")
        return ExportFormat::Vcard;
    return std::nullopt;
}

QString exportFormatKey(ExportFormat format)
{
    switch (format) {
    case ExportFormat::ExactCsv:
        return QStringLiteral("csv-exact");
    case ExportFormat::Xlsx:
        return QStringLiteral("xlsx");
    case ExportFormat::JsonLines:
        return QStringLiteral("jsonl");
    case ExportFormat::Vcard:
        return QStringLiteral("vcf");
    case ExportFormat::SpreadsheetCsv:
        break;
    }
    return QStringLiteral("csv");
}

LeadExport::LeadExport(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<LeadExport::Written> LeadExport::run(const Request &request)
{
    if (Result<void> may = m_workspace.permissions().check(Right::Export); !may)
        return may.error();
    const Result<std::vector<FieldNumber>> filled = LeadCursor::filledFields(m_workspace);
    if (!filled)
        return filled.error();
    const bool isContacts = request.format == ExportFormat::Vcard;
    const bool leavesOut = request.uncontactable.value_or(isContacts ? Uncontactable::LeaveOut : Uncontactable::Include) == Uncontactable::LeaveOut;
    const ExportPlan plan = planFor(request, m_workspace.catalog(), *filled, leavesOut);
    LeadCursor cursor(m_workspace, plan.stored);
    ExportRow text(m_workspace, plan.columns, cursor, plan.currencyField);
    const std::unique_ptr<ExportSink> sink = ExportSink::make(request.format, request.path);
    if (Result<void> begun = sink->begin(text.columns()); !begun)
        return begun.error();
    Written written;
    qint64 seen = 0;
    ExportWalk walk(cursor, request.only ? &*request.only : nullptr);
    for (;;) {
        const Result<ExportWalk::Step> step = walk.next();
        if (!step)
            return step.error();
        if (*step == ExportWalk::Step::End)
            break;
        if (++seen % LeadsAStep == 0 && request.progress && !request.progress(written.leads))
            return Error{Error::Cancelled, QCoreApplication::translate("LeadExport", "Cancelled; nothing was written.")};
        if (*step == ExportWalk::Step::Other)
            continue;
        if (leavesOut && plan.mustNotBeContacted(cursor)) {
            ++written.leftOut;
            continue;
        }
        if (Result<void> row = sink->row(text.cells(), text.currency()); !row)
            return row.error();
        ++written.leads;
    }
    if (Result<void> done = sink->finish(); !done)
        return done.error();
    return written;
}

} // namespace lead
