#pragma once

#include "core/domain/lead.h"
#include "core/storage/journal.h"

namespace lead {

class Workspace;

/// One value that undo left alone because somebody changed it after the act.
struct UndoConflict
{
    LeadId lead;
    QString field;   ///< field key, or "lead" for a created lead that was worked since
    QString reason;

    bool operator==(const UndoConflict &) const = default;
};

/// What an undo did, or in a dry run would do.
struct UndoReport
{
    OperationId operation; ///< the act of undoing; invalid in a dry run
    OperationId undone;
    QString summary;       ///< of the act that was undone
    qint64 restored = 0;   ///< things put back
    qint64 removed = 0;    ///< created leads that are gone again
    std::vector<UndoConflict> conflicts;
};

/// Takes acts back: every value that still is what the act made of it becomes what it was before; the others are
/// listed as conflicts and kept. An undo is an act itself and can be undone. Undoing an import hides all its leads at
/// once, except those worked since.
class Undo
{
public:
    explicit Undo(Workspace &workspace);

    Result<UndoReport> undo(OperationId operation);
    /// The same, rolled back at the end.
    Result<UndoReport> preview(OperationId operation);

private:
    Result<UndoReport> run(OperationId operation, Act &act);
    Result<void> invert(Act &act, const Change &change, UndoReport &report);
    Result<void> invertLead(Act &act, const Change &change, UndoReport &report);
    Result<void> invertLeadFields(Act &act, const Change &change, const Lead &lead, UndoReport &report);
    Result<void> invertRow(Act &act, const Change &change, UndoReport &report);
    Result<void> keepWorkedLeads(Act &act, ImportId import, UndoReport &report);
    Result<Operation> check(OperationId operation);

    Workspace &m_workspace;
    ImportId m_import; ///< that the act under way belongs to
};

} // namespace lead
