#include "core/leads/bulkacts.h"

#include "core/leads/activityacts.h"
#include "core/leads/bulkplan.h"
#include "core/leads/fieldtext.h"
#include "core/leads/qualificationacts.h"
#include "core/storage/activityrepository.h"
#include "core/storage/contactwishes.h"
#include "core/storage/leadrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>

namespace lead {

namespace {

constexpr qint64 ProgressMillis = 80;

struct BulkActsText
{
    Q_DECLARE_TR_FUNCTIONS(BulkActs)
};

} // namespace

QString countedLeads(const char *one, const char *many, qint64 leads, const QString &name)
{
    return leads == 1 ? BulkActsText::tr(one).arg(name) : QCoreApplication::translate("BulkActs", many, nullptr, static_cast<int>(leads));
}

QString BulkAct::title(const QString &ownerName) const
{
    switch (kind) {
    case Assign:
        return owner.isValid() ? BulkActsText::tr("Assigning leads to %1").arg(ownerName) : BulkActsText::tr("Taking leads from their owners");
    case MoveToStage:
        return BulkActsText::tr("Moving leads to %1").arg(text);
    case AddTag:
        return BulkActsText::tr("Tagging leads with %1").arg(text);
    case RemoveTag:
        return BulkActsText::tr("Removing the tag %1").arg(text);
    case SetField:
        return BulkActsText::tr("Changing leads");
    case AddTasks:
        return BulkActsText::tr("Adding tasks: %1").arg(text);
    case SetDoNotContact:
        return isOn ? BulkActsText::tr("Marking leads as not to be contacted") : BulkActsText::tr("Allowing contact again");
    case Remove:
        return BulkActsText::tr("Deleting leads");
    case Restore:
        return BulkActsText::tr("Bringing leads back");
    case Claim:
        return BulkActsText::tr("Taking leads that nobody has");
    }
    return {};
}

BulkActs::BulkActs(Workspace &workspace)
    : m_workspace(workspace)
    , m_acts(workspace)
{
}

BulkActs::Plan BulkActs::planOwner(UserId owner)
{
    Plan plan{QStringLiteral("assign"), {F::Owner, F::AssignedAt}};
    const User *user = m_workspace.user(owner);
    const QString who = user ? user->name : QString();
    plan.changes = [owner, now = qint64(m_workspace.clock().now())](const Lead &lead) -> FieldValues {
        if (lead.number(F::Owner) == owner.value)
            return {};
        return {{F::Owner, owner.isValid() ? FieldValue(qint64(owner.value)) : FieldValue()}, {F::AssignedAt, now}};
    };
    plan.summary = [owner, who](qint64 leads, const QString &name) {
        return owner.isValid() ? countedLeads(QT_TRANSLATE_NOOP("BulkActs", "Assign %1 to %2"), QT_TRANSLATE_NOOP("BulkActs", "Assign %n leads to %2"), leads, name).replace(QStringLiteral("%2"), who)
                               : countedLeads(QT_TRANSLATE_NOOP("BulkActs", "Take %1 from its owner"), QT_TRANSLATE_NOOP("BulkActs", "Take %n leads from their owners"), leads, name);
    };
    return plan;
}

// Looked at within the transaction that writes: of two people who take the next ones at once, each gets others.
BulkActs::Plan BulkActs::planClaim(qint64 most)
{
    Plan plan = planOwner(m_workspace.actingUser());
    plan.read.push_back(F::Stage);
    plan.most = most;
    plan.changes = [this, assign = plan.changes](const Lead &lead) {
        const Stage *stage = m_workspace.stage(StageId{lead.number(F::Stage)});
        return lead.number(F::Owner) == 0 && stage && stage->kind == StageKind::Open ? assign(lead) : FieldValues();
    };
    plan.summary = [](qint64 leads, const QString &name) {
        return countedLeads(QT_TRANSLATE_NOOP("BulkActs", "Take %1, whom nobody had"), QT_TRANSLATE_NOOP("BulkActs", "Take %n leads that nobody had"), leads, name);
    };
    return plan;
}

BulkActs::Plan BulkActs::planTags(const BulkAct &act) const
{
    const bool adds = act.kind == BulkAct::AddTag;
    const QString tag = act.text.simplified();
    Plan plan{QStringLiteral("tag"), {F::Tags}};
    plan.changes = [adds, tag](const Lead &lead) -> FieldValues {
        QStringList tags = lead.text(F::Tags).split(u'\n', Qt::SkipEmptyParts);
        const bool has = tags.contains(tag, Qt::CaseInsensitive);
        if (has == adds)
            return {};
        if (adds)
            tags << tag;
        else
            tags.removeIf([&tag](const QString &other) { return other.compare(tag, Qt::CaseInsensitive) == 0; });
        return {{F::Tags, tags.join(u'\n')}};
    };
    plan.summary = [adds, tag](qint64 leads, const QString &name) {
        return (adds ? countedLeads(QT_TRANSLATE_NOOP("BulkActs", "Tag %1 with %2"), QT_TRANSLATE_NOOP("BulkActs", "Tag %n leads with %2"), leads, name)
                     : countedLeads(QT_TRANSLATE_NOOP("BulkActs", "Remove the tag %2 from %1"), QT_TRANSLATE_NOOP("BulkActs", "Remove the tag %2 from %n leads"), leads, name))
            .replace(QStringLiteral("%2"), tag);
    };
    return plan;
}

Result<BulkActs::Plan> BulkActs::planFieldEdit(const QString &fieldKey, const QString &text)
{
    const Field *field = m_workspace.catalog().find(fieldKey);
    if (!field)
        return Error{Error::Invalid, BulkActsText::tr("There is no field “%1”.").arg(fieldKey)};
    if (!(field->use & Editable))
        return Error{Error::Invalid, BulkActsText::tr("%1 is worked out by Leadwright and cannot be typed.").arg(field->label)};
    const FieldText texts(m_workspace);
    const Result<FieldValue> value = texts.parse(*field, text);
    if (!value)
        return value.error();
    if (field->number == F::Owner)
        return planOwner(isEmpty(*value) ? UserId() : UserId{std::get<qint64>(*value)});
    if (field->number == F::Stage) {
        BulkAct stage{BulkAct::MoveToStage};
        stage.text = isEmpty(*value) ? text : texts.exact(*field, *value, {});
        return planStage(stage);
    }
    Plan plan{QStringLiteral("edit"), {field->number}};
    FieldValues all{{field->number, *value}};
    if (const std::vector<LeadKey> keys = leadKeysOf(Lead{{}, 0, all}); !keys.empty()) {
        const Result<ContactWish> wish = contactWishOf(m_workspace, keys); // with the address of somebody comes the wish
        if (!wish)
            return wish.error();
        for (const auto &[flag, yes] : wish->missingIn({})) {
            all.emplace(flag, yes);
            plan.written.push_back(flag);
        }
    }
    // What a wish was known by, should it be taken back with it.
    if (takenBack({{field->number, qint64(1)}}, all).isAny())
        plan.read = keyedFields();
    plan.changes = [all](const Lead &) { return all; };
    if (field->number == F::Lifecycle) { // leads that it would take back stay; one of them alone is asked about
        plan.read = {F::WakeAt};
        plan.changes = [this, value = *value](const Lead &lead) { return QualificationActs::checkByHand(lead, value, m_workspace) ? FieldValues{{F::Lifecycle, value}} : FieldValues(); };
    }
    plan.summary = [label = field->label, shown = texts.shown(*field, *value, m_workspace.currency())](qint64 leads, const QString &name) {
        if (shown.isEmpty())
            return countedLeads(QT_TRANSLATE_NOOP("BulkActs", "Clear %2 of %1"), QT_TRANSLATE_NOOP("BulkActs", "Clear %2 of %n leads"), leads, name).replace(QStringLiteral("%2"), label);
        return countedLeads(QT_TRANSLATE_NOOP("BulkActs", "Set %2 of %1 to %3"), QT_TRANSLATE_NOOP("BulkActs", "Set %2 of %n leads to %3"), leads, name)
            .replace(QStringLiteral("%2"), label)
            .replace(QStringLiteral("%3"), shown);
    };
    return plan;
}

Result<BulkActs::Plan> BulkActs::planTasks(const BulkAct &act)
{
    const QString title = act.text.trimmed();
    if (title.isEmpty())
        return Error{Error::Invalid, BulkActsText::tr("The task has no text. Say what is to be done.")};
    Plan plan{QStringLiteral("task"), {F::NextActionAt}, {F::Owner}};
    Task task = act.task;
    task.title = title;
    task.dueAt = act.dueAt;
    task.createdAt = m_workspace.clock().now();
    if (Result<void> fine = checkTask(task); !fine)
        return fine.error();
    plan.task = task;
    plan.summary = [title](qint64 leads, const QString &name) {
        return countedLeads(QT_TRANSLATE_NOOP("BulkActs", "Task for %1: %2"), QT_TRANSLATE_NOOP("BulkActs", "Task for %n leads: %2"), leads, name).replace(QStringLiteral("%2"), title);
    };
    return plan;
}

Result<BulkActs::Plan> BulkActs::planFor(const BulkAct &act)
{
    switch (act.kind) {
    case BulkAct::Assign:
        if (act.owner.isValid() && !m_workspace.user(act.owner))
            return Error{Error::NotFound, BulkActsText::tr("This user is not there any more.")};
        return planOwner(act.owner);
    case BulkAct::Claim:
        return planClaim(act.most);
    case BulkAct::MoveToStage:
        return planStage(act);
    case BulkAct::AddTag:
    case BulkAct::RemoveTag:
        if (act.text.simplified().isEmpty())
            return Error{Error::Invalid, BulkActsText::tr("The tag has no name. Type one.")};
        return planTags(act);
    case BulkAct::SetField:
        return planFieldEdit(act.field, act.text);
    case BulkAct::AddTasks:
        return planTasks(act);
    case BulkAct::SetDoNotContact: {
        Plan plan{QStringLiteral("edit"), {F::DoNotCall, F::DoNotEmail, F::DoNotText}, act.isOn ? std::vector<FieldNumber>() : keyedFields()};
        plan.changes = [value = act.isOn ? FieldValue(qint64(1)) : FieldValue(qint64(0)), isOn = act.isOn](const Lead &lead) {
            FieldValues changes;
            for (const FieldNumber field : {F::DoNotCall, F::DoNotEmail, F::DoNotText})
                if ((lead.number(field) != 0) != isOn)
                    changes.insert({field, value});
            return changes;
        };
        plan.summary = [isOn = act.isOn](qint64 leads, const QString &name) {
            return isOn ? countedLeads(QT_TRANSLATE_NOOP("BulkActs", "Mark %1 as not to be contacted"), QT_TRANSLATE_NOOP("BulkActs", "Mark %n leads as not to be contacted"), leads, name)
                        : countedLeads(QT_TRANSLATE_NOOP("BulkActs", "Allow contact with %1"), QT_TRANSLATE_NOOP("BulkActs", "Allow contact with %n leads"), leads, name);
        };
        return plan;
    }
    case BulkAct::Remove:
    case BulkAct::Restore: {
        const bool deletes = act.kind == BulkAct::Remove;
        Plan plan{deletes ? QStringLiteral("delete") : QStringLiteral("restore")};
        plan.deletes = deletes;
        plan.read = keyedFields();
        plan.read.push_back(F::DuplicateOf);
        plan.summary = [deletes](qint64 leads, const QString &name) {
            return deletes ? countedLeads(QT_TRANSLATE_NOOP("BulkActs", "Delete %1"), QT_TRANSLATE_NOOP("BulkActs", "Delete %n leads"), leads, name)
                           : countedLeads(QT_TRANSLATE_NOOP("BulkActs", "Bring back %1"), QT_TRANSLATE_NOOP("BulkActs", "Bring back %n leads"), leads, name);
        };
        return plan;
    }
    }
    return Error{Error::Invalid, {}};
}

Result<bool> BulkActs::setDeleted(LongAct &act, const Plan &plan, const Lead &lead)
{
    LeadRepository repository(m_workspace);
    const Result<std::optional<Millis>> at = repository.deletedAt(lead.id);
    if (!at)
        return at.error();
    // What was merged comes back by undoing the merge, which gives back what it handed over, too.
    if (at->has_value() == *plan.deletes || (!*plan.deletes && lead.number(F::DuplicateOf)))
        return false;
    const Result<void> done = *plan.deletes ? repository.remove(act, lead) : repository.restore(act, lead);
    return done ? Result<bool>(true) : done.error();
}

Result<bool> BulkActs::addTask(LongAct &act, const Plan &plan, LeadBatch &batch, const Lead &lead, qint64 place)
{
    Task task = *plan.task;
    task.lead = lead.id;
    if (!task.owner.isValid())
        task.owner = lead.number(F::Owner) ? UserId{lead.number(F::Owner)} : m_workspace.actingUser();
    if (plan.spread)
        task.dueAt = plan.spread->at(place).at;
    const Result<TaskId> added = ActivityRepository(m_workspace).add(act, task);
    if (!added)
        return added.error();
    const qint64 next = lead.number(F::NextActionAt);
    if (next && next <= *task.dueAt) {
        act.touchLead();
        return true;
    }
    const Result<bool> done = batch.update(act, lead, {{F::NextActionAt, qint64(*task.dueAt)}});
    return done ? Result<bool>(true) : done.error();
}

Result<bool> BulkActs::workOne(LongAct &act, const Plan &plan, LeadBatch &batch, LeadId id, qint64 place, QString &name)
{
    const Result<std::optional<Lead>> lead = batch.find(id, plan.deletes ? LeadBatch::Which::Any : LeadBatch::Which::Visible);
    if (!lead)
        return lead.error();
    if (!*lead)
        return false;
    Result<bool> done = false;
    if (plan.deletes)
        done = setDeleted(act, plan, **lead);
    else if (plan.task)
        done = addTask(act, plan, batch, **lead, place);
    else if (plan.gate)
        done = enterStage(act, plan, batch, **lead);
    else
        done = batch.update(act, **lead, plan.changes(**lead));
    if (done && *done && name.isEmpty()) {
        const Result<std::optional<Lead>> whole = LeadRepository(m_workspace).findAny(id);
        if (!whole)
            return whole.error();
        name = (*whole)->displayName();
    }
    return done;
}

Result<qint64> BulkActs::work(LongAct &act, const Plan &plan, const std::vector<LeadId> &leads, const LeadJobWatch &watch, QString &name)
{
    LeadBatch batch(m_workspace, plan.written, plan.read);
    if (!batch.prepared())
        return batch.prepared().error();
    const auto total = static_cast<qint64>(leads.size());
    QElapsedTimer told;
    told.start();
    qint64 done = 0;
    const auto isEnough = [&] { return plan.most > 0 && act.leads() >= plan.most; };
    while (done < total && !isEnough() && !(watch.isCancelled && watch.isCancelled())) {
        if (Result<void> begun = act.beginBatch(); !begun)
            return begun.error();
        const QString nameBefore = name;
        qint64 next = done;
        for (; next < total && !isEnough() && !act.isBatchFull(); ++next)
            if (const Result<bool> one = workOne(act, plan, batch, leads[static_cast<std::size_t>(next)], next, name); !one) {
                name = nameBefore;
                return one.error();
            }
        if (Result<void> committed = act.commitBatch(); !committed)
            return committed.error();
        done = next;
        if (watch.progress && (told.elapsed() >= ProgressMillis || done == total)) {
            watch.progress(done, total);
            told.restart();
        }
    }
    return done;
}

Result<LeadJobDone> BulkActs::run(const BulkAct &wanted, std::vector<LeadId> leads, const LeadJobWatch &watch)
{
    if (Result<void> fresh = m_workspace.reload(); !fresh) // other windows may have added stages and users
        return fresh.error();
    Result<Plan> plan = planFor(wanted);
    if (!plan)
        return plan.error();
    const auto all = static_cast<qint64>(leads.size());
    QString left;
    if (plan->gate) {
        const Result<QString> admitted = admit(*plan, leads);
        if (!admitted)
            return admitted.error();
        left = *admitted;
    }
    plan->total = static_cast<qint64>(leads.size());
    if (plan->task && wanted.spread)
        plan->spread.emplace(*wanted.spread, plan->total, m_workspace.clock().now(), m_workspace.timeZone(), m_workspace.workingDays());
    LongAct act(m_workspace, {plan->kind, plan->summary(plan->total, {})});
    QString name;
    const Result<qint64> done = work(act, *plan, leads, watch, name);
    // Also after a fault: what is in by then is an act that can be undone.
    act.dropBatch();
    const qint64 changed = act.leads();
    const Result<qint64> others = done && *done == plan->total ? makeRoom(act, *plan) : qint64(0);
    act.dropBatch();
    const QString summary = plan->summary(changed, name);
    const Result<OperationId> operation = act.seal(summary);
    if (!done)
        return done.error();
    if (!others)
        return others.error();
    if (!operation)
        return operation.error();
    const bool isEnough = plan->most > 0 && changed >= plan->most;
    return LeadJobDone{*operation, summary, changed, all - plan->total + *done - changed, *done < plan->total && !isEnough, left};
}

} // namespace lead
