#pragma once

#include "core/domain/lead.h"
#include "core/leads/stageentry.h"
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
        /// What stood there, as typed, when the person began. When something else stands there by now, nothing is
        /// written and the error is a Conflict about a FieldConflict.
        std::optional<QString> expected = {};
    };
    struct Done
    {
        OperationId operation; ///< invalid when nothing had to change
        LeadId lead;
        std::optional<Millis> nextDueAt = {}; ///< of the task that takes the place of a repeated one that is done
    };

    /// What a lead typed by hand would become, by the rules of every import: cleaned values, findings with suggestions,
    /// likely duplicates. Unknown and derived fields are errors.
    Result<CheckedLead> check(const std::vector<Assignment> &values, const ReferenceData &reference);
    /// Adds a checked lead; refused while something of it could not be read. A likely duplicate is no obstacle.
    Result<Done> create(const CheckedLead &lead);
    /// Both at once, for who does not ask.
    Result<Done> create(const std::vector<Assignment> &values, const ReferenceData &reference);
    Result<Done> edit(LeadId lead, const std::vector<Assignment> &changes);
    /// Moves to a stage by name or number. Won and lost close the lead, a reason is kept as the lost reason. While it lacks what
    /// the stage asks for the error is about StageNeeds. Values that are given are set whether it lacks them or not.
    Result<Done> moveToStage(LeadId lead, const QString &stage, const StageEntry &entry = {});
    Result<Done> remove(const std::vector<LeadId> &leads);
    /// Makes one lead of several: `keep` takes over what it lacks and all notes, calls and tasks of the others, which
    /// are gone from then on. `picks` says of which lead to take a field where the person chose. Undo takes them apart
    /// again.
    Result<Done> merge(LeadId keep, const std::vector<LeadId> &lose, const std::map<FieldNumber, LeadId> &picks = {});

    /// Writes values and what follows from them: a stage and an owner have moments, a stay in a stage begins.
    Result<void> apply(Act &act, const Lead &lead, FieldValues changes);
    /// What follows from a change of the stage: closed or open again.
    void followStage(const Lead &lead, FieldValues &changes) const;
    /// Adds the wishes that come with what was typed, and refuses a lifecycle that needs a reason or cannot be given by hand.
    Result<void> checkTyped(const Lead &lead, FieldValues &changes);

    /// A lead that exists, or the error that says which number is wrong.
    Result<Lead> require(LeadId lead);

private:
    void refuseUnreachable(const TypedLead &typed, CheckedLead &checked) const;
    Result<const Field *> typable(const QString &key) const;
    Result<FieldValues> parse(const Lead &lead, const std::vector<Assignment> &values);
    Result<void> takeWishes(const Lead &lead, FieldValues &changes);
    Result<void> checkExpected(const Lead &lead, const std::vector<Assignment> &changes);
    /// Refuses to let a lead into another stage than it is in while it lacks what that asks for.
    Result<void> checkStage(const Lead &lead, const FieldValues &changes);
    Result<Done> finished(Act &act, LeadId lead);

    Workspace &m_workspace;
};

} // namespace lead
