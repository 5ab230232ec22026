#include "core/intake/importservice.h"

#include "core/base/whendone.h"
#include "core/intake/rejectsfile.h"
#include "core/storage/databasethread.h"
#include "core/storage/importrepository.h"

#include <QFileInfo>

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
    m_thread.reset(); // before the job, which it reports to
}

QFuture<Result<std::vector<InterruptedImport>>> ImportService::open(const QString &path)
{
    if (m_job)
        m_job->cancel();
    (void)m_thread->open(
        [path, clock = &m_clock] { return Workspace::open(path, *clock, Connection::Mode::Writer); });
    return m_thread->run(interruptedOf);
}

void ImportService::close()
{
    if (m_job)
        m_job->cancel();
    (void)m_thread->close();
}

QFuture<Result<FileInspection>> ImportService::inspect(const QString &path)
{
    return m_thread->run([path, reference = &m_reference](Workspace &workspace) -> Result<FileInspection> {
        if (Result<void> fresh = workspace.reload(); !fresh)
            return fresh.error();
        return FileImport(workspace, *reference).inspect(path);
    });
}

template <typename Work>
ImportJob *ImportService::begin(const QString &fileName, Work work)
{
    if (m_job)
        return nullptr;
    m_job = new ImportJob(fileName, this);
    const auto future =
        m_thread->run([work, reference = &m_reference, watch = m_job->watch()](Workspace &workspace) {
            FileImport import(workspace, *reference);
            return work(import, watch);
        });
    whenDone(future, this, [this](const Result<ImportOutcome> &outcome) {
        ImportJob *job = std::exchange(m_job, nullptr);
        Q_EMIT leadsChanged();
        job->finish(outcome);
        Q_EMIT jobChanged();
    });
    Q_EMIT jobChanged();
    return m_job;
}

ImportJob *ImportService::run(const QString &path, const IntakePlan &plan)
{
    return begin(QFileInfo(path).fileName(),
                 [path, plan](FileImport &import, const FileImport::Watch &watch) {
                     return import.run(path, plan, watch);
                 });
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
    return m_thread->run([import, reference = &m_reference](Workspace &workspace) {
        return FileImport(workspace, *reference).abandon(import);
    });
}

QFuture<Result<qint64>> ImportService::saveRejects(ImportId import, const QString &path)
{
    return m_thread->run(
        [import, path](Workspace &workspace) { return lead::saveRejects(workspace, import, path); });
}

QFuture<Result<std::vector<ReviewRow>>> ImportService::reviews(ImportId import)
{
    return m_thread->run([import](Workspace &workspace) -> Result<std::vector<ReviewRow>> {
        if (Result<void> fresh = workspace.reload(); !fresh)
            return fresh.error();
        return ImportReview(workspace).rows(import);
    });
}

QFuture<Result<ReviewDone>> ImportService::decide(ImportId import, const std::vector<qint64> &lines, ReviewDecision decision)
{
    const QFuture<Result<ReviewDone>> future = m_thread->run([import, lines, decision](Workspace &workspace) { return ImportReview(workspace).decide(import, lines, decision); });
    whenDone(future, this, [this](const Result<ReviewDone> &done) {
        if (done && done->operation.isValid())
            Q_EMIT leadsChanged();
    });
    return future;
}

} // namespace lead
