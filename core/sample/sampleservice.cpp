#include "core/sample/sampleservice.h"

#include "core/sample/sampleteam.h"
#include "core/scoring/scorekeeper.h"
#include "core/storage/databasethread.h"
#include "core/storage/definitionrepository.h"
#include "core/storage/reservefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lead {

namespace {

void removeWorkspace(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-reserve"})
        QFile::remove(path + QLatin1String(suffix));
}

Result<void> fill(Workspace &workspace, const SampleTeam::Progress &progress)
{
    if (Result<void> done = DefinitionRepository(workspace).addStarterScores(QStringLiteral("sales")); !done)
        return done;
    if (const Result<SampleReport> filled = SampleTeam(workspace).fill({}, progress); !filled)
        return filled.error();
    const Result<qint64> scored = ScoreKeeper(workspace).saveAll();
    return scored ? Result<void>() : scored.error();
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
        const Result<void> filled = fill(**workspace, progress);
        workspace->reset();
        if (!filled) {
            removeWorkspace(making);
            return filled.error();
        }
        ReserveFile::release(making); // the workspace gets one of its own when it is opened
        if (!QFile::rename(making, path))
            return Error{Error::ReadOnly,
                         SampleService::tr("The sample team cannot be written to %1.").arg(path)};
        return std::unique_ptr<Workspace>();
    });
}

} // namespace lead
