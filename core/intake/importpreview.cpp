#include "core/intake/importpreview.h"

#include "core/base/money.h"
#include "core/base/numbertext.h"
#include "core/base/text.h"
#include "core/intake/previewcollector.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace lead {

namespace {

constexpr qint64 EpochJulianDay = 2440588;

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

// Without a locale of its own the machine has C's, which nobody reads.
QLocale readersLocale()
{
    return QLocale().language() == QLocale::C ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale();
}

} // namespace

bool ImportPreview::isShown(std::uint32_t row, PreviewFilter filter) const
{
    const std::uint8_t found = m_findings[row];
    const std::uint8_t fate = row < m_fates.size() ? m_fates[row] : 0;
    switch (filter) {
    case PreviewFilter::Errors:
        return (fate & ~PreviewCollector::NotToBeContacted) == RowFate::Rejected;
    case PreviewFilter::Warnings:
        return found & PreviewCollector::HasWarning;
    case PreviewFilter::Changed:
        return found & (PreviewCollector::IsMended | PreviewCollector::IsEdited);
    case PreviewFilter::LeftOut:
        return (fate & ~PreviewCollector::NotToBeContacted) == RowFate::LeftOut || (fate & PreviewCollector::NotToBeContacted);
    case PreviewFilter::All:
        break;
    }
    return true;
}

std::vector<std::uint32_t> ImportPreview::rows(PreviewFilter filter) const
{
    std::vector<std::uint32_t> rows;
    for (std::uint32_t i = 0; i < m_findings.size(); ++i)
        if (isShown(i, filter))
            rows.push_back(i);
    return rows;
}

std::int64_t ImportPreview::count(PreviewFilter filter) const
{
    std::int64_t count = 0;
    for (std::uint32_t i = 0; i < m_findings.size(); ++i)
        count += isShown(i, filter);
    return count;
}

std::vector<std::uint32_t> ImportPreview::rows(const PreviewGroup &group) const
{
    std::vector<std::uint32_t> rows = group.rows;
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

QString ImportPreview::afterText(std::size_t slot, const DraftValue &value) const
{
    const FieldNumber number = m_planned->parser.slotFields()[slot];
    const Field &field = m_planned->context.catalog.at(number);
    const QLocale locale = readersLocale();
    if (value.kind() == DraftValue::Text)
        return fromUtf8(value.text()).replace(u'\n', QStringLiteral(", "));
    if (value.kind() == DraftValue::Real)
        return numberText(value.real(), 'g', 10, locale);
    if (value.kind() != DraftValue::Number)
        return {};
    const qint64 n = value.number();
    switch (field.type) {
    case FieldType::Integer:
        return numberText(n, locale);
    case FieldType::Boolean:
        return n ? ImportText::tr("Yes") : ImportText::tr("No");
    case FieldType::Money: {
        const int digits = minorDigits(m_planned->context.currency);
        return numberText(decimalText(n, digits).toDouble(), 'f', digits, locale) + u' ' + m_planned->context.currency;
    }
    case FieldType::Date:
        return locale.toString(QDate::fromJulianDay(n + EpochJulianDay), QLocale::ShortFormat);
    case FieldType::DateTime:
        return locale.toString(QDateTime::fromMSecsSinceEpoch(n, m_planned->context.timeZone), QLocale::ShortFormat);
    case FieldType::Stage:
        for (const Stage &stage : m_planned->context.stages)
            if (stage.id.value == n)
                return stage.name;
        return {};
    default:
        return fromUtf8(m_planned->parser.codeText(slot, n)).replace(u'\n', QStringLiteral(", "));
    }
}

QString ImportPreview::nameText() const
{
    QStringList parts;
    for (const FieldNumber field : {F::FirstName, F::LastName})
        if (const auto slot = m_planned->parser.slotOf(field))
            parts << afterText(*slot, m_scratch.valuesOf(0)[*slot]);
    return parts.join(u' ').trimmed();
}

PreviewRow ImportPreview::row(std::int64_t index, const RowEdits &edits)
{
    if (m_planned->plan.edits != edits)
        m_planned->plan.edits = edits;
    const RowStore::Row stored = m_rows->row(index);
    PreviewRow out;
    out.line = stored.line;
    out.original = stored.cells;
    const ColumnMapping &mapping = m_planned->plan.mapping;
    const std::size_t width = mapping.columns.size() - std::min(mapping.derived.size(), mapping.columns.size());
    out.original.resize(std::max(out.original.size(), width));
    out.cells = out.original;
    edits.eachCell(out.line, [&](int column, const std::string &text) {
        if (static_cast<std::size_t>(column) < out.cells.size())
            out.cells[static_cast<std::size_t>(column)] = text;
    });
    std::vector<std::string_view> views(stored.cells.begin(), stored.cells.end());
    const CsvRow row{views, stored.line, stored.issue, {}};
    m_planned->parser.onFinding([&out](const RowFinding &f) {
        out.findings.push_back({f.column, f.field, f.code, std::string(f.raw), std::string(f.suggestion), f.repair});
    });
    m_planned->parser.parse(m_scratch, std::span(&row, 1), index + 1);
    m_planned->parser.onFinding({});
    out.isLeftOut = m_scratch.rows.front().isLeftOut || m_scratch.rows.front().isEmpty;
    out.isRejected = m_scratch.rows.front().reject != IssueCode::None && !out.isLeftOut;
    std::vector<std::string_view> cells(out.cells.begin(), out.cells.end());
    cells.resize(width);
    for (const DerivedColumn &derived : mapping.derived) {
        out.cells.resize(width + static_cast<std::size_t>(&derived - mapping.derived.data()));
        out.cells.push_back(derivedText(derived, cells));
    }
    out.after.resize(mapping.columns.size());
    for (const MappedColumn &column : mapping.columns)
        if (const auto slot = column.field ? m_planned->parser.slotOf(column.field) : std::nullopt)
            out.after[static_cast<std::size_t>(column.index)] = afterText(*slot, m_scratch.valuesOf(0)[*slot]);
        else if (column.field == F::FullName)
            out.after[static_cast<std::size_t>(column.index)] = nameText();
    return out;
}

Result<ImportPreviewPtr> previewImport(Workspace &workspace, const ReferenceData &reference, const QString &path, IntakePlan plan,
                                       std::shared_ptr<RowStore> known, const FileImport::Watch &watch)
{
    plan.dryRun = true;
    std::shared_ptr<RowStore> fresh;
    if (!known) {
        Result<std::shared_ptr<RowStore>> created = RowStore::create();
        if (!created)
            return created.error();
        fresh = *created;
    }
    PreviewCollector collector(plan, known, fresh);
    LeadRepository leads(workspace);
    FileImport::Watch watching = watch;
    std::shared_ptr<PlannedParser> planned;
    watching.found = [&collector](const RowFinding &finding) { collector.found(finding); };
    watching.parsed = [&collector](const DraftBatch &batch) { collector.parsed(batch); };
    watching.fate = [&](const DraftRow &row, std::span<const DraftValue>, const RowFate &fate) {
        std::int64_t otherLine = -1;
        if (collector.needsOtherLine(fate))
            if (const Result<std::optional<Lead>> lead = leads.findAny(fate.match); lead && *lead)
                otherLine = (*lead)->number(F::ImportLine);
        collector.fate(row, fate, otherLine);
    };
    watching.finished = [&planned](std::shared_ptr<PlannedParser> parser) { planned = std::move(parser); };
    Result<ImportOutcome> outcome = FileImport(workspace, reference).run(path, plan, watching);
    if (!outcome)
        return outcome.error();
    if (outcome->wasCancelled)
        return Error{Error::Cancelled, ImportText::tr("The preview was stopped.")};
    if (fresh)
        if (const Result<void> kept = fresh->flush(); !kept || collector.error())
            return collector.error() ? *collector.error() : kept.error();
    return collector.finish(std::move(*outcome), std::move(planned));
}

} // namespace lead
