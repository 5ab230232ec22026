#pragma once

#include "core/domain/activity.h"
#include "core/domain/lead.h"
#include "core/domain/taskspread.h"
#include "core/leads/leadacts.h"
#include "core/leads/leadjob.h"
#include "core/storage/leadbatch.h"
#include "core/storage/longact.h"

namespace lead {

class StageGate;

/// What is done with each of many leads.
struct BulkAct
{
    enum Kind : std::uint8_t { Assign, MoveToStage, AddTag, RemoveTag, SetField, AddTasks, SetDoNotContact, Remove, Restore, Claim };

    Kind kind = Assign;
    UserId owner = {};      ///< Assign: to whom; invalid: to nobody
    QString text = {};      ///< name or number of the stage, the tag, the value as typed, or the title of the tasks
    StageEntry entry = {};  ///< MoveToStage
    QString field = {};     ///< SetField: key
    Millis dueAt = 0;       ///< AddTasks
    bool isOn = true;       ///< SetDoNotContact
    Task task = {};         ///< AddTasks: what they have beside title and date
    std::optional<TaskSpread> spread = {}; ///< AddTasks: over working days, instead of from `dueAt` on
    qint64 most = 0;        ///< Claim: so many of the leads, in their order, that nobody owns by then

    /// What it does, while it is doing it: "Assigning leads to Maya Torres".
    QString title(const QString &ownerName) const;
};

/// Acts on many leads, each one operation of the journal that can be undone.
class BulkActs
{
public:
    explicit BulkActs(Workspace &workspace);

    Result<LeadJobDone> run(const BulkAct &act, std::vector<LeadId> leads, const LeadJobWatch &watch = {});

private:
    struct Plan;

    Result<Plan> planFor(const BulkAct &act);
    Result<Plan> planFieldEdit(const QString &fieldKey, const QString &text);
    Result<Plan> planStage(const BulkAct &act);
    Plan planOwner(UserId owner);
    Plan planTags(const BulkAct &act) const;
    Plan planClaim(qint64 most);
    Result<Plan> planTasks(const BulkAct &act);
    /// Works through the leads in batches; gives how many were looked at.
    Result<qint64> work(LongAct &act, const Plan &plan, const std::vector<LeadId> &leads, const LeadJobWatch &watch, QString &name);
    Result<bool> workOne(LongAct &act, const Plan &plan, LeadBatch &batch, LeadId id, qint64 place, QString &name);
    /// Of those that are to enter a stage the ones that may, and the places that they get by hand.
    Result<QString> admit(Plan &plan, std::vector<LeadId> &leads);
    /// Takes out those whose lifecycle may not be written over; gives a sentence about them.
    Result<QString> leaveOut(const StageGate &gate, std::vector<LeadId> &leads);
    Result<bool> enterStage(LongAct &act, const Plan &plan, LeadBatch &batch, const Lead &lead);
    /// Gives cards that stand by now above or below the moved ones their place; how many were written.
    Result<qint64> makeRoom(LongAct &act, const Plan &plan);
    Result<bool> setDeleted(LongAct &act, const Plan &plan, const Lead &lead);
    Result<bool> addTask(LongAct &act, const Plan &plan, LeadBatch &batch, const Lead &lead, qint64 place);

    Workspace &m_workspace;
    LeadActs m_acts;
};

} // namespace lead
