#pragma once

#include "core/intake/folderacts.h"
#include "core/intake/foldercapture.h"

#include <QFileSystemWatcher>
#include <QFuture>
#include <QObject>
#include <QTimer>
#include <memory>

namespace lead {

class DatabaseThread;

/// A watched folder and what came of its files, newest first.
struct FolderStatus
{
    WatchedFolder folder;
    bool exists = false; ///< false: it was removed or renamed, or its drive is not there
    std::vector<WatchedFile> files;
    std::optional<ImportCounts> lastCounts; ///< of the newest file, when it was imported
};

/// One file that a watched folder brought.
struct FolderImport
{
    QString folder;      ///< path
    WatchedFile file;    ///< with the reason when it was not imported
    ImportCounts counts; ///< zero when it was not
    OperationId operation; ///< to undo it; invalid when it was not imported
};

/// The window's door to watched folders: looks into them in the background, when they change and every so often, and
/// imports what is new and complete. Lives on the GUI thread; works on a thread and connection of its own.
class FolderService : public QObject
{
    Q_OBJECT

public:
    /// How patient it is. A file is taken when it looked the same twice and was not written to for `settleMillis`.
    struct Pace
    {
        int pollMillis = 20000;   ///< changes on network drives are not told, so they are looked for
        int settleMillis = 2000;
        int changeMillis = 300;   ///< after the last of a burst of changes
    };
    FolderService(const Clock &clock, const ReferenceData &reference, QObject *parent = nullptr);
    FolderService(const Clock &clock, const ReferenceData &reference, Pace pace, QObject *parent = nullptr);
    ~FolderService() override;

    /// Begins to watch the folders of a workspace.
    QFuture<Result<void>> open(const QString &path);
    void close();

    QFuture<Result<std::vector<FolderStatus>>> folders();
    /// `mapping` names a saved one, or is empty: the one saved for a file's headings. `plan` says all but the mapping.
    QFuture<Result<FolderActs::Added>> add(const QString &path, const QString &mapping, const IntakePlan &plan);
    /// Stops watching; what was imported stays.
    QFuture<Result<OperationId>> remove(qint64 folder);
    /// New files wait until the folder is resumed.
    QFuture<Result<OperationId>> pause(qint64 folder);
    QFuture<Result<OperationId>> resume(qint64 folder);
    QFuture<Result<OperationId>> setMapping(qint64 folder, const QString &mapping);
    /// Looks again at the files of a folder that could not be imported.
    QFuture<Result<void>> retry(qint64 folder);
    /// The names of saved mappings.
    QFuture<Result<QStringList>> mappingNames();

    bool isOpen() const { return m_isOpen; }
    /// Looks at once.
    void look();
    bool isLooking() const { return m_isLooking; }

Q_SIGNALS:
    /// A file was dealt with: imported, or left alone with a reason.
    void fileSeen(const lead::FolderImport &file);
    /// Folders were added or removed, or their files changed.
    void foldersChanged();
    /// Leads came in.
    void leadsChanged();
    /// Looking failed as a whole.
    void failed(const lead::Error &error);

private:
    struct Glance
    {
        std::vector<FolderCapture::Seen> seen;
        std::vector<WatchedFolder> folders;
        bool isUnsettled = false;
    };
    void take(const Result<Glance> &glance);
    void watch(const std::vector<WatchedFolder> &folders);
    template <typename T, typename Work>
    QFuture<Result<T>> change(Work work);

    const Clock &m_clock;
    const ReferenceData &m_reference;
    const Pace m_pace;
    std::unique_ptr<DatabaseThread> m_thread;
    std::shared_ptr<FolderGlances> m_glances; // used on that thread
    std::shared_ptr<std::atomic<bool>> m_isCancelled;
    QFileSystemWatcher m_watcher;
    QTimer m_poll;
    QTimer m_soon;
    bool m_isOpen = false;
    bool m_isLooking = false;
    bool m_lookAgain = false;
};

} // namespace lead
