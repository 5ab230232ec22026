#pragma once

#include "core/storage/journal.h"

#include <QJsonObject>

namespace lead {

class Workspace;

/// A saved view of the list as it is stored; what its body means is not known here.
struct StoredView
{
    ViewId id;
    QString name;
    UserId owner; ///< invalid: everybody's
    qint64 position = 0;
    QJsonObject body;
    bool isDefault = false;

    bool operator==(const StoredView &) const = default;
};

/// The saved views of the list of leads. Every write is part of an act and can be undone.
class SavedViewRepository
{
public:
    explicit SavedViewRepository(Workspace &workspace);

    /// Those of everybody and of one person, in the order of their tabs.
    Result<std::vector<StoredView>> visibleTo(UserId user);
    Result<std::optional<StoredView>> find(ViewId id);
    /// Give it everything but the id; with position 0 it comes last.
    Result<ViewId> add(Act &act, StoredView view);
    /// Writes what differs.
    Result<void> change(Act &act, const StoredView &before, const StoredView &after);
    Result<void> remove(Act &act, const StoredView &view);

    /// The views that a new workspace begins with. Inside a writing transaction.
    Result<void> addStarters();

private:
    Result<qint64> lastPosition();
    Result<void> insert(const StoredView &view);

    Workspace &m_workspace;
};

} // namespace lead
