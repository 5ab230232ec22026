#include "core/leads/qualificationacts.h"

#include "core/leads/leadqualification.h"
#include "core/storage/leadrepository.h"
#include "core/storage/lifecyclefollower.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>

namespace lead {

namespace {

struct QualificationActsText
{
    Q_DECLARE_TR_FUNCTIONS(QualificationActs)
};

Lifecycle stateOf(const Lead &lead)
{
    return lifecycleFromKey(lead.text(F::Lifecycle));
}

bool isWoken(const Workspace &workspace, const Lead &lead)
{
    const qint64 days = lead.number(F::WakeAt);
    return stateOf(lead) == Lifecycle::Recycled && days != 0 && dateOfDays(days) <= todayIn(workspace);
}

Error needsReason(Lifecycle from, Lifecycle to)
{
    return {Error::Invalid, QualificationActsText::tr("From %1 to %2 a lead moves with a reason only. Say why.").arg(titleOf(from), titleOf(to))};
}

} // namespace

QualificationActs::QualificationActs(Workspace &workspace)
    : m_workspace(workspace)
    , m_leads(workspace)
{
}

Result<void> QualificationActs::checkByHand(const Lead &lead, const FieldValue &value, Workspace &workspace)
{
    const QString *text = std::get_if<QString>(&value);
    const Lifecycle to = text ? lifecycleFromKey(*text) : Lifecycle::None;
    if (moveBetween(stateOf(lead), to, isWoken(workspace, lead)) != LifecycleMove::NeedsReason)
        return {};
    return Error{Error::Invalid, QualificationActsText::tr("From %1 to %2 a lead moves with a reason only. Move it where its qualification is shown, or by the command “lifecycle” with --reason.")
                                     .arg(titleOf(stateOf(lead)), titleOf(to))};
}

Result<QualificationActs::Done> QualificationActs::move(LeadId id, Lifecycle state, const QString &reason)
{
    Act act(m_workspace, {QStringLiteral("lifecycle"), {}});
    if (!act.begun())
        return act.begun().error();
    const Result<Lead> lead = m_leads.require(id);
    if (!lead)
        return lead.error();
    const LifecycleMove move = moveBetween(stateOf(*lead), state, isWoken(m_workspace, *lead));
    if (move == LifecycleMove::Same)
        return Done{{}, id};
    if (move == LifecycleMove::NeedsReason && reason.simplified().isEmpty())
        return needsReason(stateOf(*lead), state);
    act.setSummary(QualificationActsText::tr("Move %1 to %2").arg(lead->displayName(), titleOf(state)));
    return take(act, *lead, {state, reason.simplified(), {}});
}

Result<void> QualificationActs::checkAcceptance(const Lead &lead) const
{
    if (stateOf(lead) != Lifecycle::Mql && !isWoken(m_workspace, lead))
        return Error{Error::Invalid, QualificationActsText::tr("%1 does not wait to be accepted: it is no MQL.").arg(lead.displayName())};
    const User *owner = m_workspace.user(UserId{lead.number(F::Owner)});
    if (!owner)
        return Error{Error::Invalid, QualificationActsText::tr("%1 has no owner who could accept it. Assign it first.").arg(lead.displayName())};
    if (owner->id != m_workspace.actingUser())
        return Error{Error::Invalid, QualificationActsText::tr("%1 is with %2, who has to accept it. By hand it can be moved all the same.").arg(lead.displayName(), owner->name)};
    return {};
}

Result<QualificationActs::Done> QualificationActs::accept(LeadId id)
{
    Act act(m_workspace, {QStringLiteral("lifecycle"), {}});
    if (!act.begun())
        return act.begun().error();
    const Result<Lead> lead = m_leads.require(id);
    if (!lead)
        return lead.error();
    if (Result<void> fine = checkAcceptance(*lead); !fine)
        return fine.error();
    act.setSummary(QualificationActsText::tr("Accept %1").arg(lead->displayName()));
    return take(act, *lead, {Lifecycle::Sal});
}

Result<QualificationActs::Done> QualificationActs::reject(LeadId id, const QString &reason, const std::optional<QDate> &wakeOn)
{
    if (reason.simplified().isEmpty())
        return Error{Error::Invalid, QualificationActsText::tr("A rejection needs a reason, so that marketing learns from it. Say why.")};
    if (wakeOn && (!wakeOn->isValid() || *wakeOn <= todayIn(m_workspace)))
        return Error{Error::Invalid, QualificationActsText::tr("A rejected lead wakes up tomorrow at the earliest. Choose a later day.")};
    Act act(m_workspace, {QStringLiteral("lifecycle"), {}});
    if (!act.begun())
        return act.begun().error();
    const Result<Lead> lead = m_leads.require(id);
    if (!lead)
        return lead.error();
    if (Result<void> fine = checkAcceptance(*lead); !fine)
        return fine.error();
    act.setSummary(QualificationActsText::tr("Reject %1").arg(lead->displayName()));
    return take(act, *lead, {Lifecycle::Recycled, reason.simplified(), wakeOn});
}

Result<QualificationActs::Done> QualificationActs::take(Act &act, const Lead &lead, const Step &step)
{
    const bool goesAside = step.state == Lifecycle::Recycled || step.state == Lifecycle::Disqualified;
    FieldValues changes{{F::Lifecycle, keyOf(step.state)}, {F::RejectReason, goesAside ? FieldValue(step.reason) : FieldValue()}};
    if (step.state == Lifecycle::Recycled)
        changes.insert({F::WakeAt, daysOf(step.wakeOn.value_or(todayIn(m_workspace).addDays(m_workspace.qualification().acceptance.wakeDays)))});
    const Result<std::vector<FieldNumber>> changed = LeadRepository(m_workspace).update(act, lead, changes);
    if (!changed)
        return changed.error();
    if (changed->empty())
        return Done{{}, lead.id};
    if (!step.reason.isEmpty())
        if (Result<void> done = act.record({QStringLiteral("lead"), lead.id.value, {{LifecycleFollower::reasonKey(), QJsonArray{QJsonValue(), step.reason}}}}); !done)
            return done.error();
    const Result<OperationId> operation = act.commit();
    if (!operation)
        return operation.error();
    return Done{*operation, lead.id};
}

Result<QualificationActs::Done> QualificationActs::answer(LeadId id, const std::vector<Wish> &wishes)
{
    Act act(m_workspace, {QStringLiteral("checklist"), {}});
    if (!act.begun())
        return act.begun().error();
    const Result<Lead> lead = m_leads.require(id);
    if (!lead)
        return lead.error();
    const Checklist &items = m_workspace.qualification().checklist;
    std::vector<ChecklistAnswer> answers = answersFromText(lead->text(F::ChecklistAnswers));
    QStringList titles;
    for (const Wish &wish : wishes) {
        const auto item = std::find_if(items.begin(), items.end(), [&wish](const ChecklistItem &i) {
            return i.key.compare(wish.item, Qt::CaseInsensitive) == 0 || i.title.compare(wish.item, Qt::CaseInsensitive) == 0;
        });
        if (item == items.end()) {
            QStringList known;
            for (const ChecklistItem &i : items)
                known << i.title;
            return Error{Error::NotFound, QualificationActsText::tr("The checklist has no point “%1”. It has: %2.").arg(wish.item, known.join(QStringLiteral(", ")))};
        }
        ChecklistAnswer answer = answerTo(answers, item->key);
        answer.answer = wish.answer.value_or(answer.answer);
        answer.note = wish.note.value_or(answer.note).simplified();
        setAnswer(answers, answer);
        titles << item->title;
    }
    act.setSummary(QualificationActsText::tr("Answer %1 of %2", "points of the checklist, name of a lead").arg(titles.join(QStringLiteral(", ")), lead->displayName()));
    const Result<std::vector<FieldNumber>> changed = LeadRepository(m_workspace).update(act, *lead, {{F::ChecklistAnswers, toText(answers)}});
    if (!changed)
        return changed.error();
    if (changed->empty())
        return Done{{}, id};
    const Result<OperationId> operation = act.commit();
    if (!operation)
        return operation.error();
    return Done{*operation, id};
}

} // namespace lead
