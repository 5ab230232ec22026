#include "core/intake/fileimport.h"

#include "core/base/text.h"
#include "core/intake/batchqueue.h"
#include "core/intake/mappingpreset.h"
#include "core/intake/mappingproposal.h"
#include "core/storage/rehearsal.h"
#include "core/storage/undo.h"
#include "core/storage/workspace.h"
#include "core/storage/writable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#include <set>
#include <thread>

namespace lead {

namespace {

// A file of ordinary size is looked through before it is read; of a big one the beginning has to do.
constexpr qint64 WholeFileBytes = 8 << 20;
constexpr qint64 BigFileSampleBytes = 1 << 20;
constexpr std::size_t SampleRows = 50000;
constexpr std::size_t CheckedRows = 20000;
constexpr std::size_t MostChoices = 500;
constexpr qint64 ProgressMillis = 60;

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString summaryFor(const QString &file, const ImportCounts &counts, const ImportOutcome &outcome)
{
    QString text = ImportText::tr("Import %1: %n row(s)", nullptr, static_cast<int>(counts.rows)).arg(file);
    if (outcome.wasCancelled)
        text += ImportText::tr(", cancelled");
    return text;
}

bool fillsAnything(const IntakePlan &plan)
{
    const auto isMapped = [](const MappedColumn &column) { return column.field != 0; };
    return plan.unmapped == Unmapped::Custom || !plan.newFields.empty() || !plan.outcomeColumn.isEmpty() ||
           std::any_of(plan.mapping.columns.begin(), plan.mapping.columns.end(), isMapped);
}

// Time left by the share of bytes that is done; nothing before there is something to go by.
void estimate(ImportProgress &progress, double seconds)
{
    if (seconds <= 0.2 || progress.bytes <= 0)
        return;
    progress.rowsPerSecond = static_cast<double>(progress.rows) / seconds;
    progress.secondsLeft = seconds * static_cast<double>(progress.totalBytes - progress.bytes) / static_cast<double>(progress.bytes);
}

} // namespace

FileImport::FileImport(Workspace &workspace, const ReferenceData &reference)
    : m_workspace(workspace)
    , m_reference(reference)
{
}

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
        return Error{Error::Invalid, ImportText::tr("There is no preset named %1.").arg(preset)};
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

IntakeContext FileImport::contextFor(const IntakePlan &plan)
{
    std::string country = !plan.country.empty() ? plan.country : plan.mapping.country;
    if (country.empty())
        country = toUtf8(m_workspace.country());
    return {m_workspace.catalog(), m_workspace.stages(), m_workspace.currency(), country, m_workspace.timeZone(), m_reference};
}

Result<void> FileImport::checkDisk(qint64 fileBytes) const
{
    const QStorageInfo disk(QFileInfo(m_workspace.path()).absolutePath());
    const qint64 needed = fileBytes * 3 + 200'000'000;
    if (disk.isValid() && disk.bytesAvailable() < needed)
        return Error{Error::NoSpace, ImportText::tr("The disk of the workspace has %1 MB free; this import may need %2 MB. Free some space first; nothing was written.")
                                         .arg(QString::number(disk.bytesAvailable() / 1000000), QString::number(needed / 1000000))};
    return {};
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

Result<void> FileImport::addCustomFields(IntakePlan &plan, const Samples &samples)
{
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
    }
    return {};
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

Result<ImportOutcome> FileImport::run(const QString &path, IntakePlan plan, const Watch &watch, const std::optional<DelimitedOptions> &options)
{
    const Result<DelimitedOptions> reading = options ? Result<DelimitedOptions>(*options) : optionsFor(path, plan.reading);
    if (!reading)
        return reading.error();
    Result<ImportOutcome> outcome = runPlan(path, std::move(plan), watch, *reading);
    // What was rolled back (a dry run, a failure) had added fields and terms to what is remembered.
    if (Result<void> fresh = m_workspace.refreshIfStale(); !fresh && outcome)
        return fresh.error();
    return outcome;
}

Result<ImportOutcome> FileImport::runPlan(const QString &path, IntakePlan plan, const Watch &watch, const DelimitedOptions &options)
{
    QElapsedTimer timer;
    timer.start();
    if (Result<void> writable = checkWritable(m_workspace); !writable)
        return writable.error();
    if (Result<void> may = m_workspace.permissions().check(Right::Import); !may)
        return may.error();
    Result<Samples> samples = sample(path, options);
    if (!samples)
        return samples.error();
    const auto isBlank = [](std::string_view cell) { return trimmed(cell).empty(); };
    if (std::all_of(samples->rows.begin(), samples->rows.end(), [&](const CsvRow &row) { return std::all_of(row.cells.begin(), row.cells.end(), isBlank); }))
        return Error{Error::Invalid, ImportText::tr("%1 has no rows with anything in them. Export it again and check that it is the right file.").arg(path)};
    // A preview goes on: there the columns are mapped by hand.
    if (!watch.parsed && !fillsAnything(plan))
        return Error{Error::Invalid, ImportText::tr("No column of %1 is a field of a lead, so nothing was imported. Map at least one column, or take all of them in as fields of their own (--unmapped custom).").arg(path)};
    DelimitedOptions reading = options;
    reading.checksum = Checksum::Sha256;
    Result<DelimitedFile> file = DelimitedFile::open(path, reading);
    if (!file)
        return file.error();
    if (Result<void> enough = checkDisk(file->sniffed().fileBytes); !enough)
        return enough.error();

    std::optional<Rehearsal> rehearsal;
    if (plan.dryRun)
        if (rehearsal.emplace(m_workspace); !rehearsal->begun())
            return rehearsal->begun().error();
    const Result<ImportRecord> started = start(path, plan, *samples, file->sniffed().fileBytes);
    if (plan.dryRun)
        m_workspace.forgetRehearsed();
    else if (!started)
        m_workspace.forgetUncommitted();
    if (!started)
        return started.error();

    auto planned = std::make_shared<PlannedParser>(plan, contextFor(plan), samples->rows);
    *samples = {};
    ImportWriter writer(m_workspace, m_reference, plan, *started, planned->parser.slotFields(), rehearsal ? &*rehearsal : nullptr);
    if (watch.rejected)
        writer.onReject(watch.rejected);
    if (Result<void> ready = writer.prepare(); !ready)
        return ready.error();
    Result<ImportOutcome> outcome = stream(*file, planned, writer, watch);
    if (!outcome) {
        if (!plan.dryRun) {
            m_workspace.forgetUncommitted();
            (void)abandon(started->id);
        }
        return outcome;
    }
    outcome->seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return outcome;
}

// The import as a row of its own, with the fields that it makes; committed, unless it is only rehearsed.
Result<ImportRecord> FileImport::start(const QString &path, IntakePlan &plan, const Samples &samples, qint64 fileBytes)
{
    Transaction beginning(m_workspace.connection());
    if (!beginning.begun())
        return beginning.begun().error();
    if (Result<void> fresh = m_workspace.refreshIfStale(); !fresh)
        return fresh.error();
    if (Result<void> done = addCustomFields(plan, samples); !done)
        return done.error();
    const QFileInfo info(path);
    ImportRecord record;
    record.fileName = plan.batch.trimmed().isEmpty() ? info.fileName() : plan.batch.trimmed();
    record.filePath = info.absoluteFilePath();
    record.fileSize = fileBytes;
    record.plan = plan.toJson(m_workspace.catalog());
    Result<ImportRecord> started = ImportRepository(m_workspace).start(record, ImportText::tr("Import %1").arg(record.fileName));
    if (!started)
        return started;
    if (Result<void> done = beginning.commit(); !done)
        return done.error();
    return started;
}

Result<ImportOutcome> FileImport::stream(DelimitedFile &file, std::shared_ptr<PlannedParser> planned, ImportWriter &writer, const Watch &watch)
{
    RowParser &parser = planned->parser;
    if (watch.found)
        parser.onFinding(watch.found);
    if (watch.fate)
        writer.onFate(watch.fate);
    BatchQueue queue(6);
    std::optional<Error> readError;
    const qint64 skipTo = writer.importRecord().lastLine; // lines up to here are in already
    std::thread reader([&] {
        for (;;) {
            std::unique_ptr<DraftBatch> batch = queue.recycled();
            Result<RowBatch> rows = file.nextBatch(std::move(batch->source));
            if (!rows) {
                readError = rows.error();
                break;
            }
            if (rows->isEmpty())
                break;
            batch->source = std::move(*rows);
            batch->bytesRead = file.position();
            parser.parse(*batch);
            if (watch.parsed)
                watch.parsed(*batch);
            if (!queue.put(std::move(batch)))
                break;
        }
        queue.end();
    });

    ImportOutcome outcome;
    std::optional<Error> writeError;
    QElapsedTimer timer;
    timer.start();
    qint64 lastProgress = 0;
    while (std::unique_ptr<DraftBatch> batch = queue.take()) {
        if (skipTo > 0) {
            const std::size_t known = static_cast<std::size_t>(std::count_if(batch->rows.begin(), batch->rows.end(), [&](const DraftRow &row) { return row.line <= skipTo; }));
            batch->rows.erase(batch->rows.begin(), batch->rows.begin() + static_cast<std::ptrdiff_t>(known));
            batch->values.erase(batch->values.begin(), batch->values.begin() + static_cast<std::ptrdiff_t>(known * batch->slotCount));
        }
        if (Result<void> done = writer.write(*batch); !done) {
            writeError = done.error();
            break;
        }
        const qint64 bytes = batch->bytesRead;
        queue.giveBack(std::move(batch));
        if (queue.isWaiting())
            if (Result<void> done = writer.rest(); !done) {
                writeError = done.error();
                break;
            }
        if (watch.isCancelled && watch.isCancelled()) {
            outcome.wasCancelled = true;
            break;
        }
        if (watch.progress && timer.elapsed() - lastProgress >= ProgressMillis) {
            lastProgress = timer.elapsed();
            ImportProgress progress{bytes, file.sniffed().fileBytes, writer.importRecord().counts.rows, 0, 0, writer.importRecord().counts};
            estimate(progress, static_cast<double>(lastProgress) / 1000);
            watch.progress(progress);
        }
    }
    queue.close();
    reader.join();
    parser.onFinding({});
    if (writeError || readError)
        return writeError ? *writeError : *readError;
    outcome.report = file.report();
    if (outcome.report.change == FileChange::Shrank && !outcome.wasCancelled)
        return Error{Error::Failed, ImportText::tr("%1 became shorter while it was read. Wait until it is complete and import it again; nothing of it was kept.").arg(writer.importRecord().filePath)};
    const QString summary = summaryFor(writer.importRecord().fileName, writer.importRecord().counts, outcome);
    Result<ImportRecord> finished = writer.finish(QString::fromLatin1(outcome.wasCancelled ? QByteArray() : outcome.report.sha256), summary);
    if (!finished)
        return finished.error();
    outcome.record = *finished;
    outcome.notices = noticesAbout(file, outcome.record.filePath, planned->plan.mapping, planned->plan.outcomeColumn);
    outcome.forReview = writer.setAsideRows();
    outcome.rejectedReasons = writer.rejectedReasons();
    outcome.issues = parser.issues();
    outcome.dates = parser.dateFormat();
    outcome.dateOrder = parser.dateOrder();
    outcome.differences = writer.differences();
    if (watch.finished)
        watch.finished(std::move(planned));
    return outcome;
}

Result<ImportOutcome> FileImport::resume(ImportId import, const Watch &watch)
{
    QElapsedTimer timer;
    timer.start();
    ImportRepository imports(m_workspace);
    const Result<std::optional<ImportRecord>> found = imports.find(import);
    if (!found)
        return found.error();
    if (!*found || ((*found)->state != ImportState::Interrupted && (*found)->state != ImportState::Running))
        return Error{Error::NotFound, ImportText::tr("There is no interrupted import with the number %1.").arg(import.value)};
    ImportRecord record = **found;
    if (!QFileInfo::exists(record.filePath))
        return Error{Error::NotFound, ImportText::tr("%1, the file that the import began with, is not there any more. Put it back and go on, or undo the import.").arg(record.filePath)};
    if (QFileInfo(record.filePath).size() != record.fileSize)
        return Error{Error::Conflict, ImportText::tr("%1 is not the file that the import began with: its size differs. Undo the import and begin again.").arg(record.filePath)};
    const Result<IntakePlan> plan = IntakePlan::fromJson(record.plan, m_workspace.catalog());
    if (!plan)
        return plan.error();
    const Result<DelimitedOptions> choice = optionsFor(record.filePath, plan->reading);
    if (!choice)
        return choice.error();
    Result<Samples> samples = sample(record.filePath, *choice);
    if (!samples)
        return samples.error();
    DelimitedOptions reading = *choice;
    reading.checksum = Checksum::Sha256;
    Result<DelimitedFile> file = DelimitedFile::open(record.filePath, reading);
    if (!file)
        return file.error();
    const Result<ColumnMapping> mapping = fitted(plan->mapping, file->header());
    if (!mapping)
        return mapping.error();
    IntakePlan going = *plan;
    going.mapping = *mapping;
    auto planned = std::make_shared<PlannedParser>(going, contextFor(going), samples->rows);
    ImportWriter writer(m_workspace, m_reference, going, record, planned->parser.slotFields());
    if (watch.rejected)
        writer.onReject(watch.rejected);
    if (Result<void> ready = writer.prepare(); !ready)
        return ready.error();
    Result<ImportOutcome> outcome = stream(*file, planned, writer, watch);
    if (!outcome)
        return outcome;
    // Also of the rows before it was cut off.
    const auto reasons = imports.rejectedReasons(import);
    if (!reasons)
        return reasons.error();
    outcome->rejectedReasons = *reasons;
    const auto waiting = ReviewRepository(m_workspace).list(import);
    if (!waiting)
        return waiting.error();
    outcome->forReview = static_cast<qint64>(waiting->size());
    outcome->seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
    return outcome;
}

Result<void> FileImport::abandon(ImportId import)
{
    const Result<std::optional<ImportRecord>> found = ImportRepository(m_workspace).find(import);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::NotFound, ImportText::tr("There is no import with the number %1.").arg(import.value)};
    {
        Transaction transaction(m_workspace.connection());
        if (!transaction.begun())
            return transaction.begun();
        ImportRecord record = **found;
        record.state = ImportState::Interrupted;
        if (Result<void> done = ImportRepository(m_workspace).save(record); !done)
            return done;
        if (Result<void> done = transaction.commit(); !done)
            return done;
    }
    const Result<UndoReport> undone = Undo(m_workspace).undo((*found)->operation);
    return undone ? Result<void>() : undone.error();
}

} // namespace lead
