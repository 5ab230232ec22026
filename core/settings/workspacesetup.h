#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/settings/setupvalues.h"

namespace lead {

class Act;
class Workspace;

/// The acts of somebody who sets a workspace up, each one operation of the journal: whole or not at all, and undoable.
/// They return an invalid id when nothing had to change. `before` is what the person saw: when somebody else changed the
/// same thing since, the act fails with Error::Conflict.
class WorkspaceSetup
{
public:
    explicit WorkspaceSetup(Workspace &workspace);

    Result<WorkspaceSetupState> state();
    Result<SetupCounts> counts();

    /// A currency with other decimals is refused once leads have amounts, since these would become others.
    Result<OperationId> saveDetails(const WorkspaceDetails &before, const WorkspaceDetails &after);
    /// Adds what has no id, removes what `after` lacks (the leads of a removed stage go where `moves` says) and changes
    /// the rest. The kind of a stage can only change while no lead stands in it.
    Result<OperationId> savePipelines(const std::vector<PipelineSetup> &before, const std::vector<PipelineSetup> &after, const StageMoves &moves);
    /// As above. Users are never removed, only switched off.
    Result<OperationId> saveUsers(const std::vector<User> &before, const std::vector<User> &after, const LeadHandovers &handovers);

    Result<OperationId> addField(const FieldWish &wish);
    /// The type stays. `renamed` are options that got another name, old to new, whose leads follow.
    Result<OperationId> changeField(FieldNumber field, const FieldWish &before, const FieldWish &after, const std::map<QString, QString> &renamed);
    /// Hides the field everywhere and keeps its values.
    Result<OperationId> removeField(FieldNumber field);
    Result<OperationId> restoreField(FieldNumber field);

    /// Into a tag that exists already, this merges the two.
    Result<OperationId> renameTag(const QString &from, const QString &to);
    Result<OperationId> removeTag(const QString &tag);

private:
    Result<void> savePipeline(Act &act, const PipelineSetup &before, const PipelineSetup &after);
    Result<void> saveStage(Act &act, const Stage &before, const Stage &after);
    Result<void> removeStage(Act &act, const Stage &stage, const StageMoves &moves);
    Result<void> handOver(Act &act, UserId from, UserId to);
    Result<OperationId> committed(Act &act);

    Workspace &m_workspace;
};

} // namespace lead
