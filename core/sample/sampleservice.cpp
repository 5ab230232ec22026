#include "core/sample/sampleservice.h"

#include "core/sample/sampleteam.h"
#include "core/scoring/scorekeeper.h"
#include "core/storage/databasethread.h"
#include "core/storage/definitionrepository.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lead {

namespace {

void removeWorkspace(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

SampleService::SampleService(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_thread(std::make_unique<DatabaseThread>())
{
}

SampleService::~SampleService()
{
    m_isCancelled = true;
    m_thread.reset();
}

QFuture<Result<void>> SampleService::make(const QString &path)
{
    const auto progress = [this](std::int64_t leads) {
        QMetaObject::invokeMethod(
            this, [this, leads] { Q_EMIT progressed(leads); }, Qt::QueuedConnection);
        return !m_isCancelled;
    };
    // Made under another name, so that a sample cut off half way is never taken for a whole one.
    return m_thread->open([path, progress, clock = &m_clock]() -> Result<std::unique_ptr<Workspace>> {
        if (QFileInfo::exists(path))
            return std::unique_ptr<Workspace>();
        QDir().mkpath(QFileInfo(path).absolutePath());
        const QString making = path + QStringLiteral(".part");
        removeWorkspace(making);
        Result<std::unique_ptr<Workspace>> workspace =
            Workspace::create(making, *clock, QStringLiteral("sales"));
        if (!workspace)
            return workspace;
        const Result<SampleReport> filled = SampleTeam(**workspace).fill({}, progress);
        Result<void> scored = filled ? DefinitionRepository(**workspace).addStarterScores(QStringLiteral("sales")) : filled.error();
        if (scored)
            if (const Result<qint64> saved = ScoreKeeper(**workspace).saveAll(); !saved)
                scored = saved.error();
        workspace->reset();
        if (!scored) {
            removeWorkspace(making);
            return scored.error();
        }
        if (!QFile::rename(making, path))
            return Error{Error::ReadOnly,
                         SampleService::tr("The sample team cannot be written to %1.").arg(path)};
        return std::unique_ptr<Workspace>();
    });
}

} // namespace lead
