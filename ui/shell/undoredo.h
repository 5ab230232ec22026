#pragma once

#include "core/base/result.h"
#include "core/leads/leadvalues.h"

#include <QObject>

namespace lead {

class LeadService;

/// Undo and redo of the person's own acts, for all windows together. What somebody else changed since is never taken back
/// without a question.
class UndoRedo : public QObject
{
    Q_OBJECT

public:
    explicit UndoRedo(LeadService &leads, QObject *parent = nullptr);

    /// What undo() and redo() would take back or do again; nothing while that is impossible or an undo runs.
    std::optional<UndoableAct> undoable() const;
    std::optional<UndoableAct> redoable() const;
    void undo();
    void redo();
    /// Takes back an act that a toast or the history names.
    void undo(OperationId operation);
    /// Does an act again that was undone, by its undo.
    void redo(OperationId undo);
    /// The answer to clashed().
    void decide(OperationId operation, UndoPolicy policy);

Q_SIGNALS:
    void changed();
    void undone(const QString &summary, const lead::OperationId &undo);
    void redone(const QString &summary, const lead::OperationId &redo);
    /// Somebody changed some of it since. Nothing is done until decide() says what happens to that.
    void clashed(const lead::UndoPreview &preview);
    void failed(const QString &sentence);

private:
    enum class Way { Undo, Redo };
    void look(OperationId operation, Way way);
    void run(OperationId operation, UndoPolicy policy, Way way);
    void stop();

    LeadService &m_leads;
    bool m_isRunning = false;
};

} // namespace lead
