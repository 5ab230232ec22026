#pragma once

#include "core/base/result.h"
#include "core/leads/savedview.h"
#include "core/storage/savedviewrepository.h"

namespace lead {

class Workspace;

/// The saved views of the list: reading them and what people do with them, each one operation that can be undone.
class ViewActs
{
public:
    explicit ViewActs(Workspace &workspace);

    /// Those that the acting user sees, in the order of their tabs.
    Result<std::vector<SavedView>> views();
    /// Saves a new view (without an id) or the body of a known one.
    Result<SavedView> save(const SavedView &view);
    Result<SavedView> rename(ViewId view, const QString &name);
    /// Makes it everybody's, or one's own.
    Result<SavedView> share(ViewId view, bool isShared);
    /// Makes it the one that a window opens with.
    Result<SavedView> makeDefault(ViewId view);
    Result<void> remove(ViewId view);
    /// To a place among those that the user sees, counted from 0.
    Result<void> move(ViewId view, int place);

private:
    Result<StoredView> require(ViewId view);
    Result<void> mayTouch(UserId owner);
    Result<void> write(Act &act, const StoredView &before, const StoredView &after);
    Result<SavedView> change(const StoredView &before, const StoredView &after, const QString &summary);
    SavedView viewOf(const StoredView &stored) const;

    Workspace &m_workspace;
    SavedViewRepository m_repository;
};

} // namespace lead
