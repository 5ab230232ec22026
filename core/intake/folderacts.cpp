#include "core/intake/folderacts.h"

#include "core/storage/mappingrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace lead {

namespace {

struct FolderActsText
{
    Q_DECLARE_TR_FUNCTIONS(FolderActs)
};

const QString setupKind = QStringLiteral("setup");

QString nameOf(const WatchedFolder &folder)
{
    return QDir::toNativeSeparators(folder.path);
}

} // namespace

FolderActs::FolderActs(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<void> FolderActs::checkMapping(const QString &name)
{
    if (name.isEmpty())
        return {};
    const Result<std::optional<SavedMapping>> found = MappingRepository(m_workspace).find(name);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::NotFound, FolderActsText::tr("There is no saved mapping “%1”. Import a list once and save its mapping as a template.").arg(name)};
    return {};
}

Result<WatchedFolder> FolderActs::require(qint64 id)
{
    const Result<std::vector<WatchedFolder>> folders = WatchedFolderRepository(m_workspace).folders();
    if (!folders)
        return folders.error();
    for (const WatchedFolder &folder : *folders)
        if (folder.id == id)
            return folder;
    return Error{Error::NotFound, FolderActsText::tr("This folder is not watched any more. Look at the page again.")};
}

Result<FolderActs::Added> FolderActs::add(const QString &path, const QString &mapping, const IntakePlan &plan)
{
    const QFileInfo info(path);
    if (!info.isDir())
        return Error{Error::NotFound, FolderActsText::tr("%1 is not a folder. Make it first, or check the name.").arg(path)};
    Added added{{0, info.absoluteFilePath(), mapping, plan.toJson(m_workspace.catalog())}, {}};
    added.folder.options.remove(QStringLiteral("mapping"));
    Act act(m_workspace, {setupKind, FolderActsText::tr("Watch the folder %1").arg(nameOf(added.folder))});
    if (!act.begun())
        return act.begun().error();
    if (Result<void> good = checkMapping(mapping); !good)
        return good.error();
    WatchedFolderRepository repository(m_workspace);
    const auto known = repository.folders();
    if (!known)
        return known.error();
    for (const WatchedFolder &other : *known)
        if (other.path == added.folder.path)
            return Error{Error::Conflict, FolderActsText::tr("%1 is watched already.").arg(added.folder.path)};
    const Result<qint64> id = repository.add(act, added.folder);
    if (!id)
        return id.error();
    added.folder.id = *id;
    const Result<OperationId> done = act.commit();
    if (!done)
        return done.error();
    added.operation = *done;
    return added;
}

Result<OperationId> FolderActs::setState(qint64 id, WatchedFolder::State state, const QString &summary)
{
    const Result<WatchedFolder> folder = require(id);
    if (!folder)
        return folder.error();
    if (folder->state == state)
        return OperationId();
    Act act(m_workspace, {setupKind, summary.arg(nameOf(*folder))});
    if (!act.begun())
        return act.begun().error();
    if (Result<void> done = WatchedFolderRepository(m_workspace).setState(act, *folder, state); !done)
        return done.error();
    return act.commit();
}

Result<OperationId> FolderActs::remove(qint64 folder)
{
    return setState(folder, WatchedFolder::Removed, FolderActsText::tr("Stop watching the folder %1"));
}

Result<OperationId> FolderActs::pause(qint64 folder)
{
    return setState(folder, WatchedFolder::Paused, FolderActsText::tr("Pause watching the folder %1"));
}

Result<OperationId> FolderActs::resume(qint64 folder)
{
    return setState(folder, WatchedFolder::Watched, FolderActsText::tr("Watch the folder %1 again"));
}

Result<OperationId> FolderActs::setMapping(qint64 id, const QString &mapping)
{
    const Result<WatchedFolder> folder = require(id);
    if (!folder)
        return folder.error();
    if (folder->mapping == mapping)
        return OperationId();
    Act act(m_workspace, {setupKind, FolderActsText::tr("Change the template of the folder %1").arg(nameOf(*folder))});
    if (!act.begun())
        return act.begun().error();
    if (Result<void> good = checkMapping(mapping); !good)
        return good.error();
    if (Result<void> done = WatchedFolderRepository(m_workspace).setMapping(act, *folder, mapping); !done)
        return done.error();
    return act.commit();
}

} // namespace lead
