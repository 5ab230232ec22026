#pragma once

#include "core/domain/field.h"
#include "core/domain/pipeline.h"
#include "core/domain/removedfield.h"
#include "core/domain/stage.h"
#include "core/domain/user.h"
#include "core/storage/journal.h"

namespace lead {

/// The tables that people set up. Their names are those of the journal's entities.
enum class SetupTable : std::uint8_t { Workspace, Pipeline, Stage, User, CustomField, Term, ImportMapping };

/// One column of a row that becomes another value. `column` is a literal.
struct SetupCell
{
    const char *column;
    FieldValue before; ///< as whoever changes it saw it
    FieldValue after;
};

/// Writes the tables that people set up: each write leaves its before and after in the journal and tells other threads
/// and programs to read those tables again.
class SetupRepository
{
public:
    explicit SetupRepository(Act &act);

    /// Leaves out cells that stay as they are. Error::Conflict when one is no longer as it was seen.
    Result<void> change(SetupTable table, qint64 id, const std::vector<SetupCell> &cells);

    Result<PipelineId> addPipeline(const Pipeline &pipeline);
    Result<StageId> addStage(const Stage &stage);
    Result<UserId> addUser(const QString &name, const QString &email, const QString &role);
    Result<Field> addField(const QString &label, FieldType type, const QStringList &options, int use);
    /// Takes it out of the catalogue; its column stays.
    Result<void> removeField(FieldNumber field);
    Result<void> restoreField(FieldNumber field);
    /// Gives every open task of somebody to somebody else, or to nobody.
    Result<qint64> handOverTasks(UserId from, UserId to);

    /// Whether a lead stands in a stage, hidden and deleted ones included.
    static Result<bool> hasLeads(Workspace &workspace, StageId stage);
    /// Every lead in a stage or of an owner, hidden and deleted ones included.
    static Result<std::vector<LeadId>> leadsIn(Workspace &workspace, StageId stage);
    static Result<std::vector<LeadId>> leadsOf(Workspace &workspace, UserId owner);
    /// Visible leads by stage and by owner.
    static Result<std::map<qint64, qint64>> countByStage(Workspace &workspace);
    static Result<std::map<qint64, qint64>> countByOwner(Workspace &workspace);
    static Result<std::vector<RemovedField>> removedFields(Workspace &workspace);
    /// Visible leads in one stage.
    static Result<qint64> countIn(Workspace &workspace, StageId stage);
    /// Whether some lead has an amount of money.
    static Result<bool> hasMoney(Workspace &workspace);

private:
    Result<void> recordNew(SetupTable table, qint64 id, const QJsonObject &values);

    Act &m_act;
    Workspace &m_workspace;
};

} // namespace lead
