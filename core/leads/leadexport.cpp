#include "core/leads/leadexport.h"

#include "core/leads/exportsink.h"
#include "core/storage/leadcolumns.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <algorithm>

namespace lead {

namespace {

constexpr qint64 LeadsAStep = 4096; // between two looks at whether to go on

// Which fields go out, as columns of the cursor.
struct ExportPlan
{
    std::vector<FieldNumber> stored;
    std::vector<ExportColumn> columns;
    int currencyField = -1;

    void add(const Field &field)
    {
        const auto there = std::find(stored.begin(), stored.end(), field.number);
        columns.push_back({&field, static_cast<int>(there - stored.begin())});
        if (there == stored.end())
            stored.push_back(field.number);
    }
};

ExportPlan planOfEverything(const FieldCatalog &catalog, const std::vector<FieldNumber> &filled)
{
    ExportPlan plan;
    plan.columns.push_back({catalog.find(F::Id), -1});
    for (const Field &field : catalog.fields())
        if ((field.use & InExport) && std::find(filled.begin(), filled.end(), field.number) != filled.end())
            plan.add(field);
    return plan;
}

ExportPlan planOf(const FieldCatalog &catalog, const std::vector<FieldNumber> &wanted)
{
    ExportPlan plan;
    const auto add = [&](FieldNumber number) {
        const Field *field = catalog.find(number);
        const auto isIt = [number](const ExportColumn &column) { return column.field->number == number; };
        if (field && leadColumn(*field) && std::none_of(plan.columns.begin(), plan.columns.end(), isIt))
            plan.add(*field);
    };
    for (const FieldNumber number : wanted) {
        if (number == F::FullName) {
            add(F::FirstName);
            add(F::LastName);
        } else if (number == F::Id) {
            plan.columns.push_back({catalog.find(F::Id), -1});
        } else {
            add(number);
        }
    }
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

Result<qint64> LeadExport::run(const Request &request)
{
    const Result<std::vector<FieldNumber>> filled = LeadCursor::filledFields(m_workspace);
    if (!filled)
        return filled.error();
    const FieldCatalog &catalog = m_workspace.catalog();
    ExportPlan plan = request.columns.empty() || request.format == ExportFormat::Vcard ? planOfEverything(catalog, *filled) : planOf(catalog, request.columns);
    // Amounts are read with it, also where it is no column itself.
    if (std::find(filled->begin(), filled->end(), F::Currency) != filled->end()) {
        const auto there = std::find(plan.stored.begin(), plan.stored.end(), F::Currency);
        plan.currencyField = static_cast<int>(there - plan.stored.begin());
        if (there == plan.stored.end())
            plan.stored.push_back(F::Currency);
    }
    LeadCursor cursor(m_workspace, plan.stored);
    ExportRow text(m_workspace, plan.columns, cursor, plan.currencyField);
    const std::unique_ptr<ExportSink> sink = ExportSink::make(request.format, request.path);
    if (Result<void> begun = sink->begin(text.columns()); !begun)
        return begun.error();
    qint64 rows = 0;
    qint64 seen = 0;
    ExportWalk walk(cursor, request.only ? &*request.only : nullptr);
    for (;;) {
        const Result<ExportWalk::Step> step = walk.next();
        if (!step)
            return step.error();
        if (*step == ExportWalk::Step::End)
            break;
        if (++seen % LeadsAStep == 0 && request.progress && !request.progress(rows))
            return Error{Error::Cancelled, QCoreApplication::translate("LeadExport", "Cancelled; nothing was written.")};
        if (*step == ExportWalk::Step::Other)
            continue;
        if (Result<void> written = sink->row(text.cells(), text.currency()); !written)
            return written.error();
        ++rows;
    }
    if (Result<void> done = sink->finish(); !done)
        return done.error();
    return rows;
}

} // namespace lead
