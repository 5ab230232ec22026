#include "core/intake/folderservice.h"

#include "core/base/passon.h"
#include "core/storage/databasethread.h"

#include <QFileInfo>

namespace lead {

FolderService::FolderService(const Clock &clock, const ReferenceData &reference, QObject *parent)
    : FolderService(clock, reference, Pace(), parent)
{
}

FolderService::FolderService(const Clock &clock, const ReferenceData &reference, Pace pace, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_reference(reference)
    , m_pace(pace)
    , m_thread(std::make_unique<DatabaseThread>())
    , m_glances(std::make_shared<FolderGlances>())
    , m_isCancelled(std::make_shared<std::atomic<bool>>(false))
{
    m_poll.setInterval(m_pace.pollMillis);
    m_soon.setSingleShot(true);
    connect(&m_poll, &QTimer::timeout, this, &FolderService::look);
    connect(&m_soon, &QTimer::timeout, this, &FolderService::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] { m_soon.start(m_pace.changeMillis); });
}

FolderService::~FolderService()
{
    *m_isCancelled = true;
    m_thread.reset();
}

QFuture<Result<void>> FolderService::open(const QString &path)
{
    close();
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    const QFuture<Result<void>> opening = m_thread->open([path, glances = m_glances, clock = &m_clock] {
        glances->files.clear();
        return Workspace::open(path, *clock, Connection::Mode::Writer);
    });
    return passOn(opening, this, [this](const Result<void> &opened) {
        m_isOpen = opened.isOk();
        if (!opened)
            return;
        m_poll.start();
        look();
    });
}

void FolderService::close()
{
    *m_isCancelled = true;
    m_isOpen = false;
    m_poll.stop();
    m_soon.stop();
    watch({});
    (void)m_thread->close();
}

void FolderService::look()
{
    if (!m_isOpen)
        return;
    m_lookAgain = m_isLooking;
    if (m_isLooking)
        return;
    m_isLooking = true;
    const auto future = m_thread->run([reference = &m_reference, glances = m_glances, cancelled = m_isCancelled, settle = m_pace.settleMillis](Workspace &workspace) -> Result<Glance> {
        if (Result<void> fresh = workspace.reload(); !fresh)
            return fresh.error();
        if (workspace.isReadOnly() || !workspace.permissions().may(Right::Import)) // nothing could be imported, nor remembered
            return Glance();
        Result<std::vector<WatchedFolder>> folders = WatchedFolderRepository(workspace).folders();
        if (!folders)
            return folders.error();
        FileImport::Watch watch;
        watch.isCancelled = [cancelled] { return cancelled->load(); };
        FolderCapture capture(workspace, *reference);
        capture.setPatience(settle, glances.get());
        Result<std::vector<FolderCapture::Seen>> seen = capture.scan(watch);
        if (!seen)
            return seen.error();
        return Glance{std::move(*seen), std::move(*folders), glances->isUnsettled};
    });
    whenDone(future, this, [this](const Result<Glance> &glance) {
        m_isLooking = false;
        if (m_isOpen)
            take(glance);
    });
}

void FolderService::take(const Result<Glance> &glance)
{
    if (!glance) {
        Q_EMIT failed(glance.error());
        return;
    }
    watch(glance->folders);
    bool hasLeads = false;
    for (const FolderCapture::Seen &seen : glance->seen) {
        FolderImport import{{}, seen.file, {}, {}};
        for (const WatchedFolder &folder : glance->folders)
            if (folder.id == seen.file.folder)
                import.folder = folder.path;
        if (seen.outcome) {
            import.counts = seen.outcome->record.counts;
            import.operation = seen.outcome->record.operation;
            hasLeads = true;
        }
        Q_EMIT fileSeen(import);
    }
    if (!glance->seen.empty())
        Q_EMIT foldersChanged();
    if (hasLeads)
        Q_EMIT leadsChanged();
    if (m_lookAgain)
        look();
    else if (glance->isUnsettled)
        m_soon.start(m_pace.settleMillis);
}

// A folder that comes back, on a drive that was away, is found by the next look.
void FolderService::watch(const std::vector<WatchedFolder> &folders)
{
    QStringList wanted;
    for (const WatchedFolder &folder : folders)
        if (folder.state == WatchedFolder::Watched && QFileInfo(folder.path).isDir())
            wanted << folder.path;
    const QStringList watched = m_watcher.directories();
    for (const QString &path : watched)
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    for (const QString &path : wanted)
        if (!watched.contains(path))
            m_watcher.addPath(path);
}

QFuture<Result<std::vector<FolderStatus>>> FolderService::folders()
{
    return m_thread->run([](Workspace &workspace) -> Result<std::vector<FolderStatus>> {
        WatchedFolderRepository repository(workspace);
        const auto folders = repository.folders();
        if (!folders)
            return folders.error();
        std::vector<FolderStatus> all;
        for (const WatchedFolder &folder : *folders) {
            auto files = repository.files(folder.id);
            if (!files)
                return files.error();
            FolderStatus status{folder, QFileInfo(folder.path).isDir(), std::move(*files), {}};
            if (!status.files.empty() && status.files.front().import.isValid()) {
                const auto import = ImportRepository(workspace).find(status.files.front().import);
                if (!import)
                    return import.error();
                if (*import)
                    status.lastCounts = (*import)->counts;
            }
            all.push_back(std::move(status));
        }
        return all;
    });
}

template <typename T, typename Work>
QFuture<Result<T>> FolderService::change(Work work)
{
    return passOn(m_thread->run(std::move(work)), this, [this](const Result<T> &done) {
        if (!done)
            return;
        Q_EMIT foldersChanged();
        look();
    });
}

QFuture<Result<FolderActs::Added>> FolderService::add(const QString &path, const QString &mapping, const IntakePlan &plan)
{
    return change<FolderActs::Added>([path, mapping, plan](Workspace &workspace) { return FolderActs(workspace).add(path, mapping, plan); });
}

QFuture<Result<OperationId>> FolderService::remove(qint64 folder)
{
    return change<OperationId>([folder](Workspace &workspace) { return FolderActs(workspace).remove(folder); });
}

QFuture<Result<OperationId>> FolderService::pause(qint64 folder)
{
    return change<OperationId>([folder](Workspace &workspace) { return FolderActs(workspace).pause(folder); });
}

QFuture<Result<OperationId>> FolderService::resume(qint64 folder)
{
    return change<OperationId>([folder](Workspace &workspace) { return FolderActs(workspace).resume(folder); });
}

QFuture<Result<OperationId>> FolderService::setMapping(qint64 folder, const QString &mapping)
{
    return change<OperationId>([folder, mapping](Workspace &workspace) { return FolderActs(workspace).setMapping(folder, mapping); });
}

QFuture<Result<void>> FolderService::retry(qint64 folder)
{
    return change<void>([folder](Workspace &workspace) { return WatchedFolderRepository(workspace).forgetFailed(folder); });
}

QFuture<Result<QStringList>> FolderService::mappingNames()
{
    return m_thread->run([](Workspace &workspace) -> Result<QStringList> {
        const auto mappings = ImportRepository(workspace).mappings();
        if (!mappings)
            return mappings.error();
        QStringList names;
        for (const SavedMapping &mapping : *mappings)
            names << mapping.name;
        return names;
    });
}

} // namespace lead
