#pragma once

#include "core/base/result.h"
#include "core/leads/leadvalues.h"

#include <QObject>
#include <vector>

namespace lead {

class LeadService;

/// Undo and redo of the person's own acts, for all windows together.
class UndoHistory : public QObject
{
    Q_OBJECT

public:
    explicit UndoHistory(LeadService &leads, QObject *parent = nullptr);

    /// What undo() and redo() would take back or do again; nothing while that is impossible or an undo runs.
    std::optional<UndoableAct> undoable() const;
    std::optional<UndoableAct> redoable() const;
    void undo();
    void redo();
    /// Takes back an act that a toast or the history names.
    void undo(OperationId operation);

Q_SIGNALS:
    void changed();
    void undone(const QString &summary, const lead::OperationId &undo);
    void redone(const QString &summary, const lead::OperationId &redo);
    /// Some of it was changed by somebody since and stayed as it is.
    void partlyUndone(const QString &summary, const QStringList &reasons);
    void failed(const QString &sentence);

private:
    enum class Way { Undo, Redo };
    void run(OperationId operation, Way way);

    LeadService &m_leads;
    std::vector<UndoableAct> m_redoable; // undos of this session, the latest last
    bool m_isRunning = false;
};

} // namespace lead
