#include "ui/shell/undoredo.h"

#include "core/base/whendone.h"
#include "core/leads/leadservice.h"

namespace lead {

UndoRedo::UndoRedo(LeadService &leads, QObject *parent)
    : QObject(parent)
    , m_leads(leads)
{
    connect(&leads, &LeadService::infoChanged, this, &UndoRedo::changed);
    connect(&leads, &LeadService::opened, this, &UndoRedo::changed);
}

std::optional<UndoableAct> UndoRedo::undoable() const
{
    const WorkspaceInfoPtr info = m_leads.info();
    return info && !m_isRunning ? info->undoable : std::nullopt;
}

std::optional<UndoableAct> UndoRedo::redoable() const
{
    const WorkspaceInfoPtr info = m_leads.info();
    return info && !m_isRunning ? info->redoable : std::nullopt;
}

void UndoRedo::undo()
{
    if (const std::optional<UndoableAct> act = undoable())
        look(act->id, Way::Undo);
}

void UndoRedo::undo(OperationId operation)
{
    look(operation, Way::Undo);
}

void UndoRedo::redo()
{
    if (const std::optional<UndoableAct> act = redoable())
        look(act->id, Way::Redo);
}

void UndoRedo::redo(OperationId undo)
{
    look(undo, Way::Redo);
}

void UndoRedo::look(OperationId operation, Way way)
{
    if (std::exchange(m_isRunning, true))
        return;
    Q_EMIT changed();
    whenDone(m_leads.undoPreview(operation), this, [this, operation, way](const Result<UndoPreview> &preview) {
        if (!preview) {
            stop();
            Q_EMIT failed(preview.error().message);
        } else if (preview->clashCount > 0) {
            stop();
            Q_EMIT clashed(*preview);
        } else {
            run(operation, UndoPolicy::KeepOthers, way);
        }
    });
}

void UndoRedo::decide(OperationId operation, UndoPolicy policy)
{
    if (std::exchange(m_isRunning, true))
        return;
    Q_EMIT changed();
    run(operation, policy, Way::Undo);
}

void UndoRedo::run(OperationId operation, UndoPolicy policy, Way way)
{
    whenDone(m_leads.undo(operation, policy), this, [this, way](const Result<UndoDone> &done) {
        stop();
        if (!done)
            Q_EMIT failed(done.error().message);
        else if (way == Way::Undo)
            Q_EMIT undone(done->summary, done->operation);
        else
            Q_EMIT redone(done->summary, done->operation);
    });
}

void UndoRedo::stop()
{
    m_isRunning = false;
    Q_EMIT changed();
}

} // namespace lead
