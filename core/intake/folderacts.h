#pragma once

#include "core/intake/intakeplan.h"
#include "core/storage/watchedfolderrepository.h"

namespace lead {

class Act;

/// Which folders are watched and how, each change one act that can be undone. Used on the thread of the workspace.
class FolderActs
{
public:
    explicit FolderActs(Workspace &workspace);

    struct Added
    {
        WatchedFolder folder;
        OperationId operation;
    };
    /// Begins to watch. `plan` says all but the mapping; `mapping` names a saved one, or is empty: the one that was saved for
    /// a file's headings.
    Result<Added> add(const QString &path, const QString &mapping, const IntakePlan &plan);
    /// Stops watching; what was imported stays.
    Result<OperationId> remove(qint64 folder);
    /// New files wait until the folder is resumed.
    Result<OperationId> pause(qint64 folder);
    Result<OperationId> resume(qint64 folder);
    Result<OperationId> setMapping(qint64 folder, const QString &mapping);

private:
    Result<WatchedFolder> require(qint64 folder);
    Result<OperationId> setState(qint64 folder, WatchedFolder::State state, const QString &summary);
    Result<void> checkMapping(const QString &name);

    Workspace &m_workspace;
};

} // namespace lead
