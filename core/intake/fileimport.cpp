#include "core/intake/fileimport.h"

#include "core/base/text.h"
#include "core/intake/batchqueue.h"
#include "core/storage/rehearsal.h"
#include "core/storage/undo.h"
#include "core/storage/workspace.h"
#include "core/storage/writable.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#include <thread>

namespace lead {

namespace {

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
    if (Result<void> table = checkForm(path); !table)
        return table.error();
    const auto isBlank = [](std::string_view cell) { return trimmed(cell).empty(); };
    if (std::all_of(samples->rows.begin(), samples->rows.end(), [&](const CsvRow &row) { return std::all_of(row.cells.begin(), row.cells.end(), isBlank); }))
        return Error{Error::Invalid, samples->rows.empty() ? ImportText::tr("%1 has headings, but no rows below them. Export it again and check that it is the right file.").arg(path)
                                                           : ImportText::tr("%1 has no rows with anything in them. Export it again and check that it is the right file.").arg(path)};
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
    const Result<std::vector<Field>> made = addCustomFields(plan, samples);
    if (!made)
        return made.error();
    const QFileInfo info(path);
    ImportRecord record;
    record.fileName = plan.batch.trimmed().isEmpty() ? info.fileName() : plan.batch.trimmed();
    record.filePath = info.absoluteFilePath();
    record.fileSize = fileBytes;
    record.plan = plan.toJson(m_workspace.catalog());
    Result<ImportRecord> started = ImportRepository(m_workspace).start(record, ImportText::tr("Import %1").arg(record.fileName));
    if (!started)
        return started;
    // Part of the act, so that an undo takes them away with the leads; a rehearsal has no journal.
    for (std::size_t i = 0; i < made->size() && !plan.dryRun; ++i) {
        const QJsonObject values{{QStringLiteral("key"), (*made)[i].key}, {QStringLiteral("label"), (*made)[i].label}};
        const Change change{QStringLiteral("custom_field"), (*made)[i].number, {{QStringLiteral("+"), values}}};
        if (const Result<QByteArray> done = Journal(m_workspace).record(started->operation, static_cast<qint64>(i), change); !done)
            return done.error();
    }
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
