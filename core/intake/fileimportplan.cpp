// What is known of a file before its first row is written: samples, the proposed mapping, the fields that it makes.
#include "core/intake/fileimport.h"

#include "core/base/text.h"
#include "core/intake/columncheck.h"
#include "core/intake/filekind.h"
#include "core/intake/mappingpreset.h"
#include "core/intake/mappingproposal.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <set>

namespace lead {

namespace {

// A file of ordinary size is looked through before it is read; of a big one the beginning has to do.
constexpr qint64 WholeFileBytes = 8 << 20;
constexpr qint64 BigFileSampleBytes = 1 << 20;
constexpr std::size_t SampleRows = 50000;
constexpr std::size_t CheckedRows = 20000;
constexpr std::size_t MostChoices = 500;

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

} // namespace

Result<FileImport::Samples> FileImport::sample(const QString &path, const DelimitedOptions &options) const
{
    Result<DelimitedFile> file = DelimitedFile::open(path, options);
    if (!file)
        return file.error();
    Samples samples;
    const qint64 enough = file->sniffed().fileBytes <= WholeFileBytes ? WholeFileBytes : BigFileSampleBytes;
    while (file->position() <= enough && samples.rows.size() < SampleRows) {
        Result<RowBatch> batch = file->nextBatch();
        if (!batch)
            return batch.error();
        if (batch->isEmpty())
            break;
        samples.batches.push_back(std::move(*batch));
        const RowBatch &kept = samples.batches.back();
        for (std::size_t i = 0; i < kept.size(); ++i)
            samples.rows.push_back(kept[i]);
    }
    return samples;
}

Result<FileInspection> FileImport::inspect(const QString &path, const QString &preset, const DelimitedOptions &options)
{
    Result<DelimitedFile> file = DelimitedFile::open(path, options);
    if (!file)
        return file.error();
    MappingQuestion question;
    question.headings = file->header();
    question.headings.resize(std::max(question.headings.size(), file->sniffed().shape.columns));
    question.preset = toUtf8(preset);
    if (!preset.isEmpty() && !findPreset(question.preset))
        return Error{Error::Invalid, ImportText::tr("There is no preset named %1.").arg(preset)}; // of a saved plan; who types one is told those that there are
    std::vector<RowBatch> batches;
    while (question.rows.size() < 1000) {
        Result<RowBatch> batch = file->nextBatch();
        if (!batch)
            return batch.error();
        if (batch->isEmpty())
            break;
        batches.push_back(std::move(*batch));
        const RowBatch &kept = batches.back();
        for (std::size_t i = 0; i < kept.size() && question.rows.size() < 1000; ++i)
            question.rows.emplace_back(kept[i].cells.begin(), kept[i].cells.end());
    }
    const auto saved = ImportRepository(m_workspace).mappings();
    if (!saved)
        return saved.error();
    for (const SavedMapping &mapping : *saved)
        if (const Result<ColumnMapping> read = mappingFromJson(mapping.body.toUtf8(), m_workspace.catalog()))
            question.saved.push_back(*read);
    FileInspection inspection;
    inspection.mapping = proposeMapping(question, m_workspace.catalog());
    inspection.file = file->sniffed();
    return inspection;
}

Result<void> FileImport::checkForm(const QString &path)
{
    constexpr qint64 HeadBytes = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) // that it cannot be read is said by who reads it
        return {};
    const std::optional<ForeignFormat> form = markedUpFormat(file.read(HeadBytes).toStdString());
    if (!form)
        return {};
    return Error{Error::Unsupported, QCoreApplication::translate("DelimitedFile", "“%1” is %2, not a list in text form. %3").arg(path, form->name, form->remedy)};
}

// The type of a column that becomes a custom field, held against all sampled values: one that does not fit makes it
// text, so that nothing is lost.
FieldType FileImport::confirmedType(const MappedColumn &column, const Samples &samples) const
{
    FieldType type = fieldTypeFor(column.type);
    const MissingPolicy policy;
    const NumberNormaliser numbers;
    std::set<std::string_view> distinct;
    std::size_t filled = 0;
    for (const CsvRow &row : samples.rows) {
        const std::string_view cell = trimmed(row.cell(static_cast<std::size_t>(column.index)));
        if (cell.empty() || policy.match(cell) != MissingPolicy::Match::Value)
            continue;
        ++filled;
        if (distinct.size() <= MostChoices)
            distinct.insert(cell);
        if (type == FieldType::Integer && !numbers.integer(cell).isValid)
            type = FieldType::Decimal;
        if ((type == FieldType::Decimal && !numbers.decimal(cell).isValid) || (type == FieldType::Boolean && !booleanOf(cell)))
            return distinct.size() <= MostChoices && type == FieldType::Boolean ? FieldType::Choice : FieldType::Text;
    }
    if (type == FieldType::Choice && distinct.size() > MostChoices)
        return FieldType::Text;
    return filled == 0 ? FieldType::Text : type;
}

Result<std::vector<Field>> FileImport::addCustomFields(IntakePlan &plan, const Samples &samples)
{
    std::vector<Field> made;
    for (MappedColumn &column : plan.mapping.columns) {
        const auto wanted = plan.newFields.find(column.index);
        const bool isWanted = wanted != plan.newFields.end();
        if (column.field != 0 || (!isWanted && plan.unmapped != Unmapped::Custom))
            continue;
        if (!isWanted && !plan.outcomeColumn.isEmpty() && plan.outcomeColumn == fromUtf8(column.header))
            continue;
        const bool isNamed = !trimmed(column.header).empty();
        const QString label = isWanted ? wanted->second.label : isNamed ? fromUtf8(trimmed(column.header)) : ImportText::tr("Column %1").arg(column.index + 1);
        const FieldType type = isWanted ? wanted->second.type : confirmedType(column, samples);
        const Field *known = nullptr;
        for (const Field &field : m_workspace.catalog().fields())
            if (field.isCustom() && field.label == label && field.type == type && !plan.mapping.columnFor(field.number))
                known = &field;
        if (known) {
            column.field = known->number;
            continue;
        }
        const Result<Field> added = m_workspace.addCustomField(label, type);
        if (!added)
            return added.error();
        column.field = added->number;
        made.push_back(*added);
    }
    return made;
}

Result<PlanCheck> FileImport::check(const QString &path, const IntakePlan &plan)
{
    const Result<DelimitedOptions> options = optionsFor(path, plan.reading);
    if (!options)
        return options.error();
    Result<Samples> samples = sample(path, *options);
    if (!samples)
        return samples.error();
    PlannedParser planned(plan, contextFor(plan), samples->rows);
    if (samples->rows.size() > CheckedRows)
        samples->rows.resize(CheckedRows);
    PlanCheck check = checkRows(samples->rows, planned.parser, planned.plan.mapping);
    check.currency = m_workspace.currency();
    return check;
}

} // namespace lead
