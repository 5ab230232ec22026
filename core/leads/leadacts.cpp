#include "core/leads/leadacts.h"

#include "core/leads/fieldtext.h"
#include "core/leads/leaddetail.h"
#include "core/leads/stagegate.h"
#include "core/leads/qualificationacts.h"
#include "core/quality/mergeplan.h"
#include "core/storage/contactwishes.h"
#include "core/storage/activityrepository.h"
#include "core/storage/leadrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lead {

namespace {
struct LeadActsText
{
    Q_DECLARE_TR_FUNCTIONS(LeadActs)
};

// What is known of the others fills what is not known of the first.
void addAnswersOf(const std::vector<Lead> &leads, FieldValues &changes)
{
    std::vector<ChecklistAnswer> answers = answersFromText(leads.front().text(F::ChecklistAnswers));
    for (std::size_t i = 1; i < leads.size(); ++i)
        for (const ChecklistAnswer &answer : answersFromText(leads[i].text(F::ChecklistAnswers)))
            if (answerTo(answers, answer.key).answer == Answer::Unknown)
                setAnswer(answers, answer);
    if (const QString text = toText(answers); text != leads.front().text(F::ChecklistAnswers))
        changes.insert_or_assign(F::ChecklistAnswers, text);
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
        return Error{Error::NotFound, LeadActsText::tr("There is no lead with the number %1. It may have been deleted, merged or taken back.").arg(lead.value)};
    return std::move(**found);
}

Result<const Field *> LeadActs::typable(const QString &key) const
{
    const Field *field = m_workspace.catalog().find(key);
    if (!field)
        return Error{Error::Invalid, LeadActsText::tr("There is no field “%1”. The command “fields” lists them.").arg(key)};
    if (!(field->use & Editable))
        return Error{Error::Invalid, LeadActsText::tr("%1 is worked out by Leadwright and cannot be typed.").arg(field->label)};
    return field;
}

Result<FieldValues> LeadActs::parse(const Lead &lead, const std::vector<Assignment> &assignments)
{
    const FieldText text(m_workspace);
    FieldValues values;
    QString country = lead.text(F::Country);
    for (const Assignment &assignment : assignments) // states and numbers are read by the country that comes along
        if (const Field *field = m_workspace.catalog().find(assignment.field); field && field->number == F::Country)
            if (const Result<FieldValue> value = text.parse(*field, assignment.text); value && std::holds_alternative<QString>(*value))
                country = std::get<QString>(*value);
    for (const Assignment &assignment : assignments) {
        const Result<const Field *> field = typable(assignment.field);
        if (!field)
            return field.error();
        Result<FieldValue> value = text.parseFor(country, **field, assignment.text);
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
    changes.try_emplace(F::BoardRank, FieldValue()); // a place by hand is one in the stage that it leaves
    if (stage->kind == StageKind::Open) {
        changes.try_emplace(F::ConvertedAt, FieldValue());
        changes.try_emplace(F::LostReason, FieldValue());
    } else {
        changes.try_emplace(F::ConvertedAt, qint64(m_workspace.clock().now()));
        if (stage->kind == StageKind::Won)
            changes.try_emplace(F::LostReason, FieldValue());
    }
}

Result<void> LeadActs::apply(Act &act, const Lead &lead, FieldValues changes)
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

Result<LeadActs::Done> LeadActs::finished(Act &act, LeadId lead)
{
    if (act.changeCount() == 0)
        return Done{{}, lead};
    Result<OperationId> operation = act.commit();
    if (!operation)
        return operation.error();
    return Done{*operation, lead};
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
    Result<CheckedLead> checked = LeadEntry(m_workspace, reference).check(typed);
    if (checked)
        refuseUnreachable(typed, *checked);
    return checked;
}

// A file may bring in as it is what is no address or number. Who types a lead mends it, as in an edit.
void LeadActs::refuseUnreachable(const TypedLead &typed, CheckedLead &checked) const
{
    const QString country = Lead{{}, 0, checked.values}.text(F::Country);
    for (const TypedValue &value : typed) {
        const Field &field = m_workspace.catalog().at(value.field);
        const bool isContact = field.type == FieldType::Email || field.type == FieldType::Phone || field.number == F::OtherEmails || field.number == F::OtherPhones;
        const bool isSeveral = std::any_of(checked.findings.begin(), checked.findings.end(), [&value](const EntryFinding &finding) {
            return finding.field == value.field && (finding.code == IssueCode::EmailSeveral || finding.code == IssueCode::PhoneSeveral); // the others have places of their own
        });
        if (!isContact || isSeveral || checked.refusal)
            continue;
        if (const Result<FieldValue> read = FieldText(m_workspace).parseFor(country, field, value.text); !read)
            checked.refusal = read.error();
    }
}

Result<LeadActs::Done> LeadActs::create(const CheckedLead &checked)
{
    for (const EntryFinding &finding : checked.findings)
        if (finding.isUnread)
            return Error{Error::Invalid, finding.message};
    if (checked.refusal)
        return *checked.refusal;
    if (Result<void> may = checkStage(Lead{{}, 0, {}}, checked.values); !may)
        return may.error();
    Act act(m_workspace, {QStringLiteral("create"), LeadActsText::tr("Add %1").arg(Lead{{}, 0, checked.values}.displayName())});
    if (!act.begun())
        return act.begun().error();
    Result<LeadId> lead = LeadRepository(m_workspace).create(act, checked.values);
    return lead ? finished(act, *lead) : lead.error();
}

// An edit that began with another value than there is now would overwrite somebody's work unseen.
Result<void> LeadActs::checkExpected(const Lead &lead, const std::vector<Assignment> &changes)
{
    if (std::none_of(changes.begin(), changes.end(), [](const Assignment &change) { return change.expected.has_value(); }))
        return {};
    const FieldText text(m_workspace);
    for (const Assignment &change : changes) {
        if (!change.expected)
            continue;
        const Field &field = *m_workspace.catalog().find(change.field);
        const QString now = text.exact(lead, field);
        const Result<FieldValue> wanted = text.parse(field, change.text);
        if (now == *change.expected || (wanted && text.exact(field, *wanted, text.currencyOf(lead)) == now))
            continue;
        const auto last = Journal(m_workspace).lastChangeOf(lead.id, field.key);
        if (!last)
            return last.error();
        auto conflict = std::make_shared<FieldConflict>();
        conflict->lead = lead.id;
        conflict->field = field.number;
        conflict->label = field.label;
        conflict->mine = {change.text, change.text};
        conflict->theirs = {text.shown(lead, field), now};
        const User *user = *last ? m_workspace.user((*last)->user) : nullptr;
        conflict->who = user ? user->name : QString();
        conflict->when = *last ? (*last)->at : lead.number(F::UpdatedAt);
        const QString message = conflict->who.isEmpty() ? LeadActsText::tr("%1 was changed while you edited it.").arg(field.label)
                                                        : LeadActsText::tr("%1 changed %2 while you edited it.").arg(conflict->who, field.label);
        return Error{Error::Conflict, message, {}, std::move(conflict)};
    }
    return {};
}

Result<LeadActs::Done> LeadActs::create(const std::vector<Assignment> &values, const ReferenceData &reference)
{
    const Result<CheckedLead> lead = check(values, reference);
    return lead ? create(*lead) : lead.error();
}

// With an address or number of somebody who asked not to be contacted comes the wish.
Result<void> LeadActs::takeWishes(const Lead &lead, FieldValues &changes)
{
    const Lead after = changedBy(lead, changes);
    const std::vector<LeadKey> fresh = keysAdded(lead, after);
    if (fresh.empty())
        return {};
    const Result<ContactWish> wish = contactWishOf(m_workspace, fresh);
    if (!wish)
        return wish.error();
    for (const auto &[field, value] : wish->missingIn(after.values))
        changes.insert_or_assign(field, value);
    return {};
}

Result<LeadActs::Done> LeadActs::edit(LeadId id, const std::vector<Assignment> &assignments)
{
    Act act(m_workspace, {QStringLiteral("edit"), {}});
    if (!act.begun())
        return act.begun().error();
    // Read inside the transaction: an edit of another field in the meantime is no conflict.
    Result<Lead> lead = require(id);
    if (!lead)
        return lead.error();
    Result<FieldValues> changes = parse(*lead, assignments);
    if (!changes)
        return changes.error();
    QStringList labels;
    for (const auto &[field, value] : *changes)
        labels << m_workspace.catalog().at(field).label;
    if (Result<void> same = checkExpected(*lead, assignments); !same)
        return same.error();
    if (Result<void> fine = checkTyped(*lead, *changes); !fine)
        return fine.error();
    if (Result<void> may = checkStage(*lead, *changes); !may)
        return may.error();
    act.setSummary(LeadActsText::tr("Change %1 of %2").arg(labels.join(QStringLiteral(", ")), lead->displayName()));
    if (Result<void> done = apply(act, *lead, *changes); !done)
        return done.error();
    return finished(act, id);
}

// What holds of everything that a person types, whichever act it comes with.
Result<void> LeadActs::checkTyped(const Lead &lead, FieldValues &changes)
{
    if (Result<void> done = takeWishes(lead, changes); !done)
        return done;
    const auto state = changes.find(F::Lifecycle);
    return state == changes.end() ? Result<void>() : QualificationActs::checkByHand(lead, state->second, m_workspace);
}

Result<void> LeadActs::checkStage(const Lead &lead, const FieldValues &changes)
{
    const auto it = changes.find(F::Stage);
    const qint64 *stage = it == changes.end() ? nullptr : std::get_if<qint64>(&it->second);
    if (!stage || *stage == lead.number(F::Stage))
        return {};
    Result<StageGate> gate = StageGate::make(m_workspace, QString::number(*stage), {});
    return gate ? gate->admit(lead, changes) : gate.error();
}

Result<LeadActs::Done> LeadActs::moveToStage(LeadId id, const QString &stageName, const StageEntry &entry)
{
    if (stageName.trimmed().isEmpty())
        return Error{Error::Invalid, LeadActsText::tr("A lead is always in a stage; name one.")};
    Act act(m_workspace, {QStringLiteral("stage"), {}});
    if (!act.begun())
        return act.begun().error();
    Result<StageGate> gate = StageGate::make(m_workspace, stageName.trimmed(), entry);
    if (!gate)
        return gate.error();
    Result<Lead> lead = require(id);
    if (!lead)
        return lead.error();
    FieldValues changes = gate->typed();
    if (Result<void> fine = checkTyped(*lead, changes); !fine)
        return fine.error();
    changes.insert_or_assign(F::Stage, qint64(gate->stage().id.value));
    if (Result<void> may = gate->admit(*lead, changes); !may)
        return may.error();
    act.setSummary(LeadActsText::tr("Move %1 to %2").arg(lead->displayName(), gate->stage().name));
    if (const std::optional<Task> step = gate->stepFor(*lead)) {
        if (const Result<TaskId> added = ActivityRepository(m_workspace).add(act, *step); !added)
            return added.error();
        if (const qint64 next = lead->number(F::NextActionAt); next == 0 || next > *step->dueAt)
            changes.try_emplace(F::NextActionAt, qint64(*step->dueAt));
    }
    if (Result<void> done = apply(act, *lead, changes); !done)
        return done.error();
    return finished(act, id);
}

Result<LeadActs::Done> LeadActs::remove(const std::vector<LeadId> &ids)
{
    Act act(m_workspace, {QStringLiteral("delete"), {}});
    if (!act.begun())
        return act.begun().error();
    LeadRepository repository(m_workspace);
    Result<std::vector<Lead>> leads = repository.find(ids);
    if (!leads)
        return leads.error();
    if (leads->empty())
        return Done{};
    act.setSummary(leads->size() == 1 ? LeadActsText::tr("Delete %1").arg(leads->front().displayName()) : LeadActsText::tr("Delete %n leads", nullptr, static_cast<int>(leads->size())));
    for (const Lead &lead : *leads)
        if (Result<void> done = repository.remove(act, lead); !done)
            return done.error();
    return finished(act, {});
}

Result<LeadActs::Done> LeadActs::merge(LeadId keep, const std::vector<LeadId> &lose, const std::map<FieldNumber, LeadId> &picks)
{
    Act act(m_workspace, {QStringLiteral("merge"), {}});
    if (!act.begun())
        return act.begun().error();
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
    const Result<MergePlan> plan = planMerge(inputs, m_workspace.catalog(), {keep, picks});
    if (!plan)
        return plan.error();
    FieldValues changes;
    for (const MergeChange &change : plan->changes)
        if (m_workspace.catalog().at(change.field).use & Editable)
            changes.insert_or_assign(change.field, change.after);
    addAnswersOf(leads, changes);
    const QString name = leads.front().displayName();
    act.setSummary(lose.size() == 1 ? LeadActsText::tr("Merge %1 into %2").arg(leads.back().displayName(), name) : LeadActsText::tr("Merge %n leads into %1", nullptr, static_cast<int>(lose.size())).arg(name));
    LeadRepository repository(m_workspace);
    for (std::size_t i = 1; i < leads.size(); ++i) {
        if (Result<void> done = activities.moveAll(act, leads[i].id, keep); !done)
            return done.error();
        if (Result<void> done = repository.remove(act, leads[i], keep); !done)
            return done.error();
    }
    // Not a field: it puts the merge into the story of the lead that stays, also when nothing of it changes.
    QStringList names;
    for (std::size_t i = 1; i < leads.size(); ++i)
        names << leads[i].displayName();
    if (Result<void> done = act.record({QStringLiteral("lead"), keep.value, {{QStringLiteral("merged"), QJsonArray{QJsonValue(), names.join(QStringLiteral(", "))}}}}); !done)
        return done.error();
    if (Result<void> done = apply(act, leads.front(), changes); !done)
        return done.error();
    return finished(act, keep);
}

} // namespace lead
