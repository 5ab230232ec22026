#pragma once

#include "core/base/result.h"
#include "core/leads/undovalues.h"

#include <optional>

namespace lead {

struct Operation;
class Workspace;

/// What can be undone and done again, as the journal tells it; so all windows and programs agree.
class UndoHistory
{
public:
    explicit UndoHistory(Workspace &workspace)
        : m_workspace(workspace)
    {
    }

    /// What the acting user's next undo and redo would do. Another act of that user empties the second.
    struct Stacks
    {
        std::optional<UndoableAct> undoable;
        std::optional<UndoableAct> redoable;
    };
    Result<Stacks> stacks();
    /// The acts of everybody, newest first, without the undos themselves.
    Result<std::vector<HistoryEntry>> list(int limit);
    Result<UndoPreview> preview(OperationId operation);
    /// Whether undoing takes more than a moment.
    Result<bool> isLong(OperationId operation);
    Result<UndoDone> undo(OperationId operation, UndoPolicy policy);

private:
    Result<Stacks> stacksOf(const std::vector<Operation> &newestFirst);

    Workspace &m_workspace;
};

} // namespace lead
