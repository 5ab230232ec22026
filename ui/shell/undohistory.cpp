#include "ui/shell/undohistory.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"

namespace lead {

UndoHistory::UndoHistory(LeadService &leads, QObject *parent)
    : QObject(parent)
    , m_leads(leads)
{
    connect(&leads, &LeadService::infoChanged, this, &UndoHistory::changed);
    connect(&leads, &LeadService::opened, this, [this] {
        m_redoable.clear();
        Q_EMIT changed();
    });
}

std::optional<UndoableAct> UndoHistory::undoable() const
{
    const WorkspaceInfoPtr info = m_leads.info();
    return info && !m_isRunning ? info->undoable : std::nullopt;
}

std::optional<UndoableAct> UndoHistory::redoable() const
{
    return m_leads.isOpen() && !m_isRunning && !m_redoable.empty() ? std::optional(m_redoable.back()) : std::nullopt;
}

void UndoHistory::undo()
{
    if (const std::optional<UndoableAct> act = undoable())
        run(act->id, Way::Undo);
}

void UndoHistory::undo(OperationId operation)
{
    run(operation, Way::Undo);
}

void UndoHistory::redo()
{
    const std::optional<UndoableAct> act = redoable();
    if (!act)
        return;
    m_redoable.pop_back();
    run(act->id, Way::Redo);
}

void UndoHistory::run(OperationId operation, Way way)
{
    if (std::exchange(m_isRunning, true))
        return;
    Q_EMIT changed();
    whenDone(m_leads.undo(operation), this, [this, way](const Result<UndoDone> &done) {
        m_isRunning = false;
        if (!done) {
            Q_EMIT changed();
            Q_EMIT failed(done.error().message);
            return;
        }
        if (way == Way::Undo)
            m_redoable.push_back({done->operation, done->summary});
        Q_EMIT changed();
        if (!done->conflicts.isEmpty())
            Q_EMIT partlyUndone(done->summary, done->conflicts);
        else if (way == Way::Undo)
            Q_EMIT undone(done->summary, done->operation);
        else
            Q_EMIT redone(done->summary, done->operation);
    });
}

} // namespace lead
