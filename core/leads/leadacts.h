#pragma once

#include "core/domain/activity.h"
#include "core/domain/lead.h"
#include "core/quality/leadentry.h"
#include "core/storage/journal.h"

namespace lead {

class Workspace;

/// The acts of somebody who works leads, each one operation of the journal: whole or not at all, and undoable.
class LeadActs
{
public:
    explicit LeadActs(Workspace &workspace);

    struct Assignment
    {
        QString field; ///< key or alias
        QString text;  ///< as typed
    };
    struct Done
    {
        OperationId operation; ///< invalid when nothing had to change
        LeadId lead;
    };

    /// What a lead typed by hand would become, by the rules of every import: cleaned values, findings with suggestions,
    /// likely duplicates. Unknown and derived fields are errors.
    Result<CheckedLead> check(const std::vector<Assignment> &values, const ReferenceData &reference);
    /// Adds a checked lead; refused while something of it could not be read. A likely duplicate is no obstacle.
    Result<Done> create(const CheckedLead &lead);
    /// Both at once, for who does not ask.
    Result<Done> create(const std::vector<Assignment> &values, const ReferenceData &reference);
    Result<Done> edit(LeadId lead, const std::vector<Assignment> &changes);
    /// Sets one value in many leads; those that have it already are left alone.
    Result<Done> edit(const std::vector<LeadId> &leads, const Assignment &change);
    /// Moves to a stage by name. Won and lost close the lead, a reason is kept as the lost reason.
    Result<Done> moveToStage(LeadId lead, const QString &stage, const QString &reason = {});
    Result<Done> addNote(LeadId lead, const QString &text);
    Result<Done> addTask(LeadId lead, const QString &title, Millis dueAt);
    Result<Done> remove(const std::vector<LeadId> &leads);
    /// Makes one lead of several: `keep` takes over what it lacks and all notes, calls and tasks of the others, which
    /// are gone from then on. Undo takes them apart again.
    Result<Done> merge(LeadId keep, const std::vector<LeadId> &lose);

    /// A lead that exists, or the error that says which number is wrong.
    Result<Lead> require(LeadId lead);

private:
    Result<const Field *> typable(const QString &key) const;
    Result<FieldValues> parse(const std::vector<Assignment> &values);
    Result<void> applyEdit(Act &act, const Lead &lead, FieldValues changes);
    void followStage(const Lead &lead, FieldValues &changes) const;

    Workspace &m_workspace;
};

} // namespace lead
