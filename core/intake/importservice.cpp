#include "core/intake/importservice.h"

#include "core/base/text.h"
#include "core/base/passon.h"
#include "core/base/whendone.h"
#include "core/intake/mappingtemplate.h"
#include "core/intake/rejectsfile.h"
#include "core/storage/automaticbackup.h"
#include "core/storage/databasethread.h"
#include "core/storage/importrepository.h"
#include "core/storage/reviewrepository.h"

#include <QFileInfo>
#include <QTemporaryDir>

namespace lead {

namespace {

Result<std::vector<InterruptedImport>> interruptedOf(Workspace &workspace)
{
    const auto records = ImportRepository(workspace).findInterrupted();
    if (!records)
        return records.error();
    std::vector<InterruptedImport> imports;
    for (const ImportRecord &record : *records)
        imports.push_back({record.id, record.fileName, record.counts.rows});
    return imports;
}

// The clipboard has no file; one that only its owner can read stands in for it while the rows are read.
Result<ImportOutcome> pasteRows(FileImport &import, const QString &text, const FileImport::Watch &watch)
{
    if (text.trimmed().isEmpty())
        return Error{Error::Invalid, ImportService::tr("There is no text on the clipboard. Copy rows in a spreadsheet first.")};
    const QTemporaryDir folder;
    QFile file(folder.filePath(ImportService::tr("Pasted rows") + QStringLiteral(".tsv")));
    const QByteArray bytes = text.toUtf8();
    if (!folder.isValid() || !file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return Error{Error::NoSpace, ImportService::tr("There is no room to read the pasted rows. Free some space and try again."), file.errorString()};
    file.close();
    const Result<FileInspection> inspection = import.inspect(file.fileName());
    if (!inspection)
        return inspection.error();
    IntakePlan plan;
    plan.mapping = inspection->mapping;
    return import.run(file.fileName(), plan, watch);
}

} // namespace

ImportService::ImportService(const Clock &clock, const ReferenceData &reference, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_reference(reference)
    , m_thread(std::make_unique<DatabaseThread>())
{
}

ImportService::~ImportService()
{
    if (m_job)
        m_job->cancel();
    if (m_preview)
        m_preview->cancel();
    m_thread.reset(); // before the job, which it reports to
}

QFuture<Result<std::vector<InterruptedImport>>> ImportService::open(const QString &path)
{
    if (m_job)
        m_job->cancel();
    const auto opening = m_thread->open(
        [path, clock = &m_clock] { return Workspace::open(path, *clock, Connection::Mode::Writer); });
    whenDone(opening, this, [this](const Result<void> &opened) {
        m_isOpen = opened.isOk();
        Q_EMIT openChanged();
        countReviews();
    });
    return m_thread->run(interruptedOf);
}

void ImportService::close()
{
    if (m_job)
        m_job->cancel();
    (void)m_thread->close();
    m_isOpen = false;
    setWaitingReviews(0);
    Q_EMIT openChanged();
}

QFuture<Result<FileInspection>> ImportService::inspect(const QString &path, const ReadingChoice &reading)
{
    return m_thread->run([path, reading, reference = &m_reference](Workspace &workspace) -> Result<FileInspection> {
        if (Result<void> fresh = workspace.reload(); !fresh)
            return fresh.error();
        const Result<DelimitedOptions> options = optionsFor(path, reading);
        if (!options)
            return options.error();
        return FileImport(workspace, *reference).inspect(path, {}, *options);
    });
}

QFuture<Result<PlanCheck>> ImportService::check(const QString &path, const IntakePlan &plan)
{
    return m_thread->run([path, plan, reference = &m_reference](Workspace &workspace) {
        return FileImport(workspace, *reference).check(path, plan);
    });
}

PreviewJob *ImportService::preview(const QString &path, const IntakePlan &plan, std::shared_ptr<RowStore> known)
{
    if (m_preview)
        m_preview->cancel();
    auto *job = new PreviewJob(this);
    m_preview = job;
    const auto future = m_thread->run([path, plan, known, job, watch = job->watch(), reference = &m_reference](
                                          Workspace &workspace) -> Result<ImportPreviewPtr> {
        if (job->isCancelled())
            return Error{Error::Cancelled, {}};
        return previewImport(workspace, *reference, path, plan, known, watch);
    });
    whenDone(future, this, [job](const Result<ImportPreviewPtr> &preview) { job->finish(preview); });
    return job;
}

QFuture<Result<std::vector<PastImport>>> ImportService::history(int limit)
{
    return m_thread->run([limit](Workspace &workspace) { return ImportRepository(workspace).history(limit); });
}

QFuture<Result<std::vector<SavedMapping>>> ImportService::templates()
{
    return m_thread->run([](Workspace &workspace) { return ImportRepository(workspace).mappings(); });
}

QFuture<Result<OperationId>> ImportService::saveTemplate(const QString &name, const ColumnMapping &mapping)
{
    return m_thread->run([name, mapping](Workspace &workspace) { return saveMappingTemplate(workspace, name, mapping); });
}

QFuture<Result<ColumnMapping>> ImportService::fitTemplate(const QString &name, const std::vector<std::string> &headings)
{
    return m_thread->run([name, headings](Workspace &workspace) -> Result<ColumnMapping> {
        const Result<std::vector<SavedMapping>> saved = ImportRepository(workspace).mappings();
        if (!saved)
            return saved.error();
        for (const SavedMapping &mapping : *saved)
            if (mapping.name == name) {
                const Result<ColumnMapping> read = mappingFromJson(mapping.body.toUtf8(), workspace.catalog());
                return read ? fitted(*read, headings) : read;
            }
        return Error{Error::NotFound, ImportService::tr("There is no template named “%1” any more.").arg(name)};
    });
}

template <typename Work>
ImportJob *ImportService::begin(const QString &fileName, Work work)
{
    if (m_job)
        return nullptr;
    if (m_preview)
        m_preview->cancel(); // they wait for the same thread
    m_job = new ImportJob(fileName, this);
    const auto future =
        m_thread->run([work, reference = &m_reference, watch = m_job->watch()](Workspace &workspace) -> Result<ImportOutcome> {
            FileImport import(workspace, *reference);
            if constexpr (std::is_invocable_v<Work, FileImport &, const FileImport::Watch &, Workspace &>)
                return work(import, watch, workspace);
            else
                return work(import, watch);
        });
    whenDone(future, this, [this](const Result<ImportOutcome> &outcome) {
        ImportJob *job = std::exchange(m_job, nullptr);
        Q_EMIT leadsChanged();
        job->finish(outcome);
        Q_EMIT jobChanged();
        countReviews();
    });
    Q_EMIT jobChanged();
    return m_job;
}

ImportJob *ImportService::run(const QString &path, const IntakePlan &plan)
{
    return begin(QFileInfo(path).fileName(),
                 [path, plan](FileImport &import, const FileImport::Watch &watch, Workspace &workspace) -> Result<ImportOutcome> {
                     if (Result<void> safe = AutomaticBackup::ensureBefore(workspace, path); !safe)
                         return safe.error();
                     return import.run(path, plan, watch);
                 });
}

ImportJob *ImportService::paste(const QString &text)
{
    return begin(tr("Pasted rows"), [text](FileImport &import, const FileImport::Watch &watch) { return pasteRows(import, text, watch); });
}

ImportJob *ImportService::resume(const InterruptedImport &interrupted)
{
    return begin(interrupted.fileName,
                 [id = interrupted.id](FileImport &import, const FileImport::Watch &watch) {
                     return import.resume(id, watch);
                 });
}

QFuture<Result<void>> ImportService::abandon(ImportId import)
{
    return m_thread->run([import, reference = &m_reference](Workspace &workspace) -> Result<void> {
        if (Result<void> may = workspace.permissions().check(Right::Import); !may)
            return may;
        return FileImport(workspace, *reference).abandon(import);
    });
}

QFuture<Result<qint64>> ImportService::saveRejects(ImportId import, const QString &path)
{
    return m_thread->run(
        [import, path](Workspace &workspace) { return lead::saveRejects(workspace, import, path); });
}

QFuture<Result<std::vector<ReviewRow>>> ImportService::reviews(ImportId import, std::optional<int> limit)
{
    return m_thread->run([import, limit](Workspace &workspace) -> Result<std::vector<ReviewRow>> {
        if (Result<void> fresh = workspace.reload(); !fresh)
            return fresh.error();
        return ImportReview(workspace).rows(import, limit);
    });
}

QFuture<Result<ReviewDone>> ImportService::decide(ImportId import, const std::vector<qint64> &lines, ReviewDecision decision)
{
    const auto deciding = m_thread->run([import, lines, decision](Workspace &workspace) { return ImportReview(workspace).decide(import, lines, decision); });
    return passOn(deciding, this, [this](const Result<ReviewDone> &done) {
        if (done && done->operation.isValid())
            Q_EMIT leadsChanged();
        countReviews();
    });
}

// One question at a time: while a job runs on the thread, all that come in meanwhile are one.
void ImportService::countReviews()
{
    m_countAgain = m_isCounting;
    if (!m_isOpen || m_isCounting)
        return;
    m_isCounting = true;
    whenDone(m_thread->run([](Workspace &workspace) { return ReviewRepository(workspace).count(); }), this, [this](const Result<qint64> &waiting) {
        m_isCounting = false;
        if (m_isOpen && waiting)
            setWaitingReviews(*waiting);
        if (std::exchange(m_countAgain, false))
            countReviews();
    });
}

void ImportService::setWaitingReviews(qint64 waiting)
{
    if (std::exchange(m_waitingReviews, waiting) != waiting)
        Q_EMIT reviewsChanged(waiting);
}

} // namespace lead
