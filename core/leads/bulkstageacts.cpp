// Many leads into a stage, and to places there.
#include "core/leads/bulkplan.h"
#include "core/leads/handorder.h"
#include "core/leads/qualificationacts.h"
#include "core/storage/activityrepository.h"
#include "core/storage/leadkeys.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <algorithm>
#include <set>

namespace lead {

namespace {
bool isKeyed(FieldNumber field)
{
    const std::vector<FieldNumber> &keyed = keyedFields();
    return std::find(keyed.begin(), keyed.end(), field) != keyed.end();
}
} // namespace

Result<BulkActs::Plan> BulkActs::planStage(const BulkAct &act)
{
    Result<StageGate> gate = StageGate::make(m_workspace, act.text, act.entry);
    if (!gate)
        return gate.error();
    const Stage stage = gate->stage();
    const bool isReorder = act.entry.place && act.entry.from == stage.id;
    Plan plan{isReorder ? QStringLiteral("order") : QStringLiteral("stage"), {F::Stage, F::ConvertedAt, F::LostReason, F::BoardRank, F::NextActionAt}, gate->fields()};
    for (const auto &[field, value] : gate->typed()) {
        plan.written.push_back(field);
        if (field == F::Lifecycle)
            plan.read.push_back(F::WakeAt);
    }
    // With an address comes the wish of whoever it belongs to, which is found by what the lead had before.
    if (std::any_of(gate->typed().begin(), gate->typed().end(), [](const auto &typed) { return isKeyed(typed.first); })) {
        plan.read.insert(plan.read.end(), keyedFields().begin(), keyedFields().end());
        plan.written.insert(plan.written.end(), {F::DoNotCall, F::DoNotEmail, F::DoNotText});
    }
    plan.summary = [name = stage.name, isReorder](qint64 leads, const QString &lead) {
        return (isReorder ? countedLeads(QT_TRANSLATE_NOOP("BulkActs", "Put %1 elsewhere in %2"), QT_TRANSLATE_NOOP("BulkActs", "Put %n leads elsewhere in %2"), leads, lead)
                          : countedLeads(QT_TRANSLATE_NOOP("BulkActs", "Move %1 to %2"), QT_TRANSLATE_NOOP("BulkActs", "Move %n leads to %2"), leads, lead))
            .replace(QStringLiteral("%2"), name);
    };
    plan.gate = std::move(*gate);
    return plan;
}

Result<QString> BulkActs::admit(Plan &plan, std::vector<LeadId> &leads)
{
    Result<StageGate::Admission> admission = plan.gate->admit(leads);
    if (!admission)
        return admission.error();
    leads = std::move(admission->leads);
    const Result<QString> leftOut = leaveOut(*plan.gate, leads);
    if (!leftOut)
        return leftOut.error();
    QStringList sentences{admission->left, *leftOut};
    sentences.removeAll(QString());
    const QString left = sentences.join(u' ');
    if (!plan.gate->entry().place)
        return left;
    const Result<std::vector<BoardRank>> ranked = boardRanks(m_workspace, plan.gate->stage().id);
    if (!ranked)
        return ranked.error();
    const std::set<LeadId> moving(leads.begin(), leads.end());
    for (const BoardRank &rank : handOrder(*ranked, leads, *plan.gate->entry().place)) {
        if (moving.contains(rank.lead))
            plan.ranks.emplace(rank.lead, rank.rank);
        else
            plan.otherRanks.push_back(rank);
    }
    return left;
}

Result<QString> BulkActs::leaveOut(const StageGate &gate, std::vector<LeadId> &leads)
{
    if (!gate.typed().contains(F::Lifecycle))
        return QString();
    std::vector<FieldNumber> fields = gate.fields();
    fields.push_back(F::WakeAt);
    LeadBatch batch(m_workspace, {}, fields);
    if (!batch.prepared())
        return batch.prepared().error();
    std::vector<LeadId> admitted;
    std::optional<Error> why;
    for (const LeadId id : leads) {
        const Result<std::optional<Lead>> lead = batch.find(id);
        if (!lead)
            return lead.error();
        const FieldValues values = *lead ? gate.valuesFor(**lead) : FieldValues();
        const auto state = values.find(F::Lifecycle);
        const Result<void> may = state == values.end() ? Result<void>() : QualificationActs::checkByHand(**lead, state->second, m_workspace);
        if (may)
            admitted.push_back(id);
        else if (!why)
            why = may.error();
    }
    const auto out = static_cast<int>(leads.size() - admitted.size());
    leads = std::move(admitted);
    if (out == 0)
        return QString();
    if (leads.empty())
        return *why;
    return QCoreApplication::translate("BulkActs", "%n leads stay where they are. %1", nullptr, out).arg(why->message);
}

Result<bool> BulkActs::enterStage(LongAct &act, const Plan &plan, LeadBatch &batch, const Lead &lead)
{
    const StageGate &gate = *plan.gate;
    const StageId from{lead.number(F::Stage)};
    const StageId to = gate.stage().id;
    FieldValues changes{{F::Stage, qint64(to.value)}};
    std::optional<Task> step;
    if (from != to) {
        // What others did since the leads were admitted.
        if (gate.entry().from.isValid() && from != gate.entry().from)
            return false;
        changes.merge(gate.valuesFor(lead));
        if (!m_acts.checkTyped(lead, changes)) // somebody else moved it along meanwhile
            return false;
        if (!gate.lackOf(lead, changes).isNothing())
            return false;
        step = gate.stepFor(lead);
    }
    if (const auto rank = plan.ranks.find(lead.id); rank != plan.ranks.end())
        changes.insert({F::BoardRank, rank->second});
    if (step) {
        if (const Result<TaskId> added = ActivityRepository(m_workspace).add(act, *step); !added)
            return added.error();
        if (const qint64 next = lead.number(F::NextActionAt); next == 0 || next > *step->dueAt)
            changes.insert({F::NextActionAt, qint64(*step->dueAt)});
    }
    m_acts.followStage(lead, changes);
    const Result<bool> done = batch.update(act, lead, changes);
    if (!done || !*done || from == to)
        return done;
    const Result<void> entered = ActivityRepository(m_workspace).enterStage(lead.id, from, to, lead.number(F::CreatedAt), m_workspace.clock().now());
    return entered ? done : entered.error();
}

Result<qint64> BulkActs::makeRoom(LongAct &act, const Plan &plan)
{
    if (plan.otherRanks.empty())
        return qint64(0);
    LeadBatch batch(m_workspace, {F::BoardRank}, {F::Stage});
    if (!batch.prepared())
        return batch.prepared().error();
    if (Result<void> begun = act.beginBatch(); !begun)
        return begun.error();
    qint64 written = 0;
    for (const BoardRank &rank : plan.otherRanks) {
        const Result<std::optional<Lead>> lead = batch.find(rank.lead);
        if (!lead)
            return lead.error();
        if (!*lead || (*lead)->number(F::Stage) != plan.gate->stage().id.value)
            continue;
        const Result<bool> done = batch.update(act, **lead, {{F::BoardRank, rank.rank}});
        if (!done)
            return done.error();
        written += *done;
    }
    if (Result<void> committed = act.commitBatch(); !committed)
        return committed.error();
    return written;
}

} // namespace lead
