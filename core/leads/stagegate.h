#pragma once

#include "core/base/result.h"
#include "core/domain/fieldcatalog.h"
#include "core/domain/lead.h"
#include "core/domain/stage.h"
#include "core/leads/stageentry.h"

namespace lead {

class Workspace;

/// What an Error is about when leads lack what a stage asks for.
struct StageNeeds : ErrorSubject
{
    StageId stage;
    std::vector<StageLack> lacks;
};

/// The way into a stage: what leads need for it, what they get, who else moved them meanwhile, and whether there is room.
/// Imports, merges and undo do not pass it.
class StageGate
{
public:
    /// `stage` is a name or a number. The error says when it was removed, or what of the entry cannot be read.
    static Result<StageGate> make(Workspace &workspace, const QString &stage, const StageEntry &entry);

    const Stage &stage() const { return m_stage; }
    const StageEntry &entry() const { return m_entry; }
    /// What was typed, read.
    const FieldValues &typed() const { return m_typed; }
    /// The fields of a lead that it looks at.
    std::vector<FieldNumber> fields() const;

    /// Of the typed values those that the lead lacks.
    FieldValues valuesFor(const Lead &lead) const;
    /// The step that a lead without one ahead gets, for who owns it.
    std::optional<Task> stepFor(const Lead &lead) const;
    /// What a lead lacks that has these values besides.
    StageLack lackOf(const Lead &lead, const FieldValues &further) const;

    struct Admission
    {
        std::vector<LeadId> leads; ///< those that may enter
        QString left;              ///< about those that others moved or deleted meanwhile: a sentence, or nothing
    };
    /// Refuses all when some lack something, when there is no room, or when others moved them all.
    Result<Admission> admit(const std::vector<LeadId> &leads);
    /// The same for one that was read already, with values that it gets besides.
    Result<void> admit(const Lead &lead, const FieldValues &further);
    /// What those that are not in the stage lack to enter it.
    Result<std::vector<StageLack>> lacksOf(const std::vector<LeadId> &leads);

private:
    StageGate(Workspace &workspace, Stage stage, StageEntry entry);

    Result<void> readValues();
    void noteLack(const Lead &lead, bool isNamed, std::vector<StageLack> &lacks);
    Result<void> checkRoom(qint64 entering);
    Error refusal(std::vector<StageLack> lacks) const;
    /// "Maya Torres moved Ada Lovelace to Won at 14:41."
    Result<QString> toldOfMove(const Lead &lead);

    Workspace *m_workspace;
    Stage m_stage;
    StageEntry m_entry;
    FieldValues m_typed;
};

} // namespace lead
