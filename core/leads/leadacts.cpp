#include "core/leads/leadacts.h"

#include "core/leads/fieldtext.h"
#include "core/quality/mergeplan.h"
#include "core/storage/activityrepository.h"
#include "core/storage/leadrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>

namespace lead {

namespace {
QString say(const char *text, int n = -1)
{
    return QCoreApplication::translate("LeadActs", text, nullptr, n);
}
} // namespace

LeadActs::LeadActs(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<Lead> LeadActs::require(LeadId lead)
{
    Result<std::optional<Lead>> found = LeadRepository(m_workspace).find(lead);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::NotFound, say("There is no lead with the number %1. It may have been deleted, merged or taken back.").arg(lead.value)};
    return std::move(**found);
}

Result<const Field *> LeadActs::typable(const QString &key) const
{
    const Field *field = m_workspace.catalog().find(key);
    if (!field)
        return Error{Error::Invalid, say("There is no field “%1”. The command “fields” lists them.").arg(key)};
    if (!(field->use & Editable))
        return Error{Error::Invalid, say("%1 is worked out by Leadwright and cannot be typed.").arg(field->label)};
    return field;
}

Result<FieldValues> LeadActs::parse(const std::vector<Assignment> &assignments)
{
    const FieldText text(m_workspace);
    FieldValues values;
    for (const Assignment &assignment : assignments) {
        const Result<const Field *> field = typable(assignment.field);
        if (!field)
            return field.error();
        Result<FieldValue> value = text.parse(**field, assignment.text);
        if (!value)
            return value.error();
        values.insert_or_assign((*field)->number, *value);
    }
    return values;
}

void LeadActs::followStage(const Lead &lead, FieldValues &changes) const
{
    const auto it = changes.find(F::Stage);
    if (it == changes.end() || std::get_if<qint64>(&it->second) == nullptr)
        return;
    const Stage *stage = m_workspace.stage(StageId{std::get<qint64>(it->second)});
    if (!stage || lead.number(F::Stage) == stage->id.value)
        return;
    if (stage->kind == StageKind::Open) {
        changes.try_emplace(F::ConvertedAt, FieldValue());
        changes.try_emplace(F::LostReason, FieldValue());
    } else {
        changes.try_emplace(F::ConvertedAt, qint64(m_workspace.clock().now()));
        if (stage->kind == StageKind::Won)
            changes.try_emplace(F::LostReason, FieldValue());
    }
}

Result<void> LeadActs::applyEdit(Act &act, const Lead &lead, FieldValues changes)
{
    followStage(lead, changes);
    if (changes.contains(F::Owner) && changes.at(F::Owner) != lead.value(F::Owner))
        changes.try_emplace(F::AssignedAt, qint64(m_workspace.clock().now()));
    const StageId from{lead.number(F::Stage)};
    Result<std::vector<FieldNumber>> changed = LeadRepository(m_workspace).update(act, lead, changes);
    if (!changed)
        return changed.error();
    if (std::find(changed->begin(), changed->end(), F::Stage) == changed->end())
        return {};
    return ActivityRepository(m_workspace).enterStage(lead.id, from, {std::get<qint64>(changes.at(F::Stage))}, lead.number(F::CreatedAt), m_workspace.clock().now());
}

Result<CheckedLead> LeadActs::check(const std::vector<Assignment> &assignments, const ReferenceData &reference)
{
    TypedLead typed;
    for (const Assignment &assignment : assignments) {
        const Result<const Field *> field = typable(assignment.field);
        if (!field)
            return field.error();
        typed.push_back({(*field)->number, assignment.text});
    }
    return LeadEntry(m_workspace, reference).check(typed);
}

Result<LeadActs::Done> LeadActs::create(const CheckedLead &checked)
{
    for (const EntryFinding &finding : checked.findings)
        if (finding.isUnread)
            return Error{Error::Invalid, finding.message};
    if (checked.refusal)
        return *checked.refusal;
    Act act(m_workspace, {QStringLiteral("create"), say("Add %1").arg(Lead{{}, 0, checked.values}.displayName())});
    if (!act.begun())
        return act.begun().error();
    Result<LeadId> lead = LeadRepository(m_workspace).create(act, checked.values);
    if (!lead)
        return lead.error();
    Result<OperationId> operation = act.commit();
    if (!operation)
        return operation.error();
    return Done{*operation, *lead};
}

Result<LeadActs::Done> LeadActs::create(const std::vector<Assignment> &values, const ReferenceData &reference)
{
    const Result<CheckedLead> lead = check(values, reference);
    return lead ? create(*lead) : lead.error();
}

Result<LeadActs::Done> LeadActs::edit(LeadId id, const std::vector<Assignment> &assignments)
{
    Result<Lead> lead = require(id);
    if (!lead)
        return lead.error();
    Result<FieldValues> changes = parse(assignments);
    if (!changes)
        return changes.error();
    QStringList labels;
    for (const auto &[field, value] : *changes)
        labels << m_workspace.catalog().at(field).label;
    Act act(m_workspace, {QStringLiteral("edit"), say("Change %1 of %2").arg(labels.join(QStringLiteral(", ")), lead->displayName())});
    if (!act.begun())
        return act.begun().error();
    if (Result<void> done = applyEdit(act, *lead, *changes); !done)
        return done.error();
    if (act.changeCount() == 0)
        return Done{{}, id};
    Result<OperationId> operation = act.commit();
    if (!operation)
        return operation.error();
    return Done{*operation, id};
}

Result<LeadActs::Done> LeadActs::edit(const std::vector<LeadId> &ids, const Assignment &change)
{
    Result<FieldValues> changes = parse({change});
    if (!changes)
        return changes.error();
    Result<std::vector<Lead>> leads = LeadRepository(m_workspace).find(ids);
    if (!leads)
        return leads.error();
    const QString label = m_workspace.catalog().find(change.field)->label;
    Act act(m_workspace, {QStringLiteral("edit"), say("Set %1 of %n lead(s) to %2", static_cast<int>(leads->size())).arg(label, change.text)});
    if (!act.begun())
        return act.begun().error();
    for (const Lead &lead : *leads)
        if (Result<void> done = applyEdit(act, lead, *changes); !done)
            return done.error();
    if (act.changeCount() == 0)
        return Done{};
    Result<OperationId> operation = act.commit();
    if (!operation)
        return operation.error();
    return Done{*operation, {}};
}

Result<LeadActs::Done> LeadActs::moveToStage(LeadId id, const QString &stageName, const QString &reason)
{
    Result<Lead> lead = require(id);
    if (!lead)
        return lead.error();
    Result<FieldValues> changes = parse({{QStringLiteral("stage"), stageName}});
    if (!changes)
        return changes.error();
    const Stage *stage = m_workspace.stage(StageId{std::get<qint64>(changes->at(F::Stage))});
    if (!reason.isEmpty()) {
        if (stage->kind != StageKind::Lost)
            return Error{Error::Invalid, say("Only a lost lead has a reason; “%1” is not a lost stage.").arg(stage->name)};
        changes->insert_or_assign(F::LostReason, reason);
    }
    Act act(m_workspace, {QStringLiteral("stage"), say("Move %1 to %2").arg(lead->displayName(), stage->name)});
    if (!act.begun())
        return act.begun().error();
    if (Result<void> done = applyEdit(act, *lead, *changes); !done)
        return done.error();
    if (act.changeCount() == 0)
        return Done{{}, id};
    Result<OperationId> operation = act.commit();
    if (!operation)
        return operation.error();
    return Done{*operation, id};
}

Result<LeadActs::Done> LeadActs::addNote(LeadId id, const QString &text)
{
    Result<Lead> lead = require(id);
    if (!lead)
        return lead.error();
    if (text.trimmed().isEmpty())
        return Error{Error::Invalid, say("The note is empty. Write something first.")};
    Act act(m_workspace, {QStringLiteral("note"), say("Note on %1").arg(lead->displayName())});
    if (!act.begun())
        return act.begun().error();
    Activity note;
    note.lead = id;
    note.kind = QStringLiteral("note");
    note.at = m_workspace.clock().now();
    note.user = m_workspace.actingUser();
    note.body = text;
    Result<ActivityId> added = ActivityRepository(m_workspace).add(act, note);
    if (!added)
        return added.error();
    act.touchLead();
    Result<OperationId> operation = act.commit();
    if (!operation)
        return operation.error();
    return Done{*operation, id};
}

Result<LeadActs::Done> LeadActs::addTask(LeadId id, const QString &title, Millis dueAt)
{
    Result<Lead> lead = require(id);
    if (!lead)
        return lead.error();
    if (title.trimmed().isEmpty())
        return Error{Error::Invalid, say("The task has no text. Say what is to be done.")};
    Act act(m_workspace, {QStringLiteral("task"), say("Task for %1: %2").arg(lead->displayName(), title)});
    if (!act.begun())
        return act.begun().error();
    Task task;
    task.lead = id;
    task.owner = lead->number(F::Owner) ? UserId{lead->number(F::Owner)} : m_workspace.actingUser();
    task.title = title;
    task.dueAt = dueAt;
    task.createdAt = m_workspace.clock().now();
    Result<TaskId> added = ActivityRepository(m_workspace).add(act, task);
    if (!added)
        return added.error();
    // The next step of a lead is its earliest open task.
    const qint64 next = lead->number(F::NextActionAt);
    if (next == 0 || dueAt < next)
        if (Result<void> done = applyEdit(act, *lead, {{F::NextActionAt, qint64(dueAt)}}); !done)
            return done.error();
    Result<OperationId> operation = act.commit();
    if (!operation)
        return operation.error();
    return Done{*operation, id};
}

Result<LeadActs::Done> LeadActs::remove(const std::vector<LeadId> &ids)
{
    LeadRepository repository(m_workspace);
    Result<std::vector<Lead>> leads = repository.find(ids);
    if (!leads)
        return leads.error();
    if (leads->empty())
        return Done{};
    Act act(m_workspace, {QStringLiteral("delete"), leads->size() == 1 ? say("Delete %1").arg(leads->front().displayName()) : say("Delete %n lead(s)", static_cast<int>(leads->size()))});
    if (!act.begun())
        return act.begun().error();
    for (const Lead &lead : *leads)
        if (Result<void> done = repository.remove(act, lead); !done)
            return done.error();
    Result<OperationId> operation = act.commit();
    if (!operation)
        return operation.error();
    return Done{*operation, {}};
}

Result<LeadActs::Done> LeadActs::merge(LeadId keep, const std::vector<LeadId> &lose)
{
    std::vector<LeadId> all{keep};
    all.insert(all.end(), lose.begin(), lose.end());
    ActivityRepository activities(m_workspace);
    std::vector<Lead> leads;
    std::vector<MergeLead> inputs;
    for (LeadId id : all) {
        Result<Lead> lead = require(id);
        if (!lead)
            return lead.error();
        const auto done = activities.activitiesOf(id);
        if (!done)
            return done.error();
        inputs.push_back({id, lead->values, lead->number(F::CreatedAt), lead->number(F::UpdatedAt), {}, static_cast<int>(done->size())});
        leads.push_back(std::move(*lead));
    }
    MergeWishes wishes;
    wishes.survivor = keep;
    const Result<MergePlan> plan = planMerge(inputs, m_workspace.catalog(), wishes);
    if (!plan)
        return plan.error();
    FieldValues changes;
    for (const MergeChange &change : plan->changes)
        if (m_workspace.catalog().at(change.field).use & Editable)
            changes.insert_or_assign(change.field, change.after);
    Act act(m_workspace, {QStringLiteral("merge"), say("Merge %n lead(s) into %1", static_cast<int>(lose.size())).arg(leads.front().displayName())});
    if (!act.begun())
        return act.begun().error();
    LeadRepository repository(m_workspace);
    for (std::size_t i = 1; i < leads.size(); ++i) {
        if (Result<void> done = activities.moveAll(act, leads[i].id, keep); !done)
            return done.error();
        if (Result<void> done = repository.remove(act, leads[i], keep); !done)
            return done.error();
    }
    if (Result<void> done = applyEdit(act, leads.front(), changes); !done)
        return done.error();
    Result<OperationId> operation = act.commit();
    if (!operation)
        return operation.error();
    return Done{*operation, keep};
}

} // namespace lead
