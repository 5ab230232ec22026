#include "core/leads/stagegate.h"

#include "core/leads/fieldtext.h"
#include "core/storage/journal.h"
#include "core/storage/leadbatch.h"
#include "core/storage/leadrepository.h"
#include "core/storage/setuprepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace lead {

namespace {
constexpr std::size_t MostNamed = 100; // of more nobody reads the names

struct StageGateText
{
    Q_DECLARE_TR_FUNCTIONS(StageGate)
};

QString nameOf(Workspace &workspace, LeadId id)
{
    const Result<std::optional<Lead>> lead = LeadRepository(workspace).findAny(id);
    return lead && *lead ? (*lead)->displayName() : QString();
}
} // namespace

StageGate::StageGate(Workspace &workspace, Stage stage, StageEntry entry)
    : m_workspace(&workspace)
    , m_stage(std::move(stage))
    , m_entry(std::move(entry))
{
}

Result<StageGate> StageGate::make(Workspace &workspace, const QString &name, const StageEntry &entry)
{
    const Stage *stage = workspace.stage(QStringView(name));
    if (!stage) {
        const Stage *former = workspace.stage(StageId{name.toLongLong()});
        if (former)
            return Error{Error::NotFound, StageGateText::tr("The stage “%1” was removed. Nothing was moved.").arg(former->name)};
        return Error{Error::Invalid, StageGateText::tr("There is no stage “%1”.").arg(name)};
    }
    if (!entry.reason.isEmpty() && stage->kind != StageKind::Lost)
        return Error{Error::Invalid, StageGateText::tr("Only a lost lead has a reason; “%1” is not a lost stage.").arg(stage->name)};
    StageGate gate(workspace, *stage, entry);
    if (Result<void> read = gate.readValues(); !read)
        return read.error();
    return gate;
}

Result<void> StageGate::readValues()
{
    const FieldText text(*m_workspace);
    for (auto it = m_entry.values.cbegin(); it != m_entry.values.cend(); ++it) {
        const Field *field = m_workspace->catalog().find(it.key());
        if (!field)
            return Error{Error::Invalid, StageGateText::tr("There is no field “%1”.").arg(it.key())};
        if (!(field->use & Editable) || field->number == F::Stage)
            return Error{Error::Invalid, StageGateText::tr("%1 cannot be given on the way into a stage.").arg(field->label)};
        Result<FieldValue> value = text.parse(*field, it.value());
        if (!value)
            return value.error();
        if (!isEmpty(*value))
            m_typed.insert_or_assign(field->number, std::move(*value));
    }
    if (!m_entry.reason.isEmpty())
        m_typed.insert_or_assign(F::LostReason, m_entry.reason);
    if (m_entry.step && (m_entry.step->title.trimmed().isEmpty() || m_entry.step->dueAt.value_or(0) <= m_workspace->clock().now()))
        return Error{Error::Invalid, StageGateText::tr("The next step needs a text and a date ahead.")};
    return {};
}

std::vector<FieldNumber> StageGate::fields() const
{
    std::vector<FieldNumber> fields = m_stage.required;
    for (const auto &[field, value] : m_typed)
        fields.push_back(field);
    for (const FieldNumber field : {F::Stage, F::NextActionAt, F::Owner, F::CreatedAt})
        fields.push_back(field);
    return fields;
}

FieldValues StageGate::valuesFor(const Lead &lead) const
{
    FieldValues values;
    for (const auto &[field, value] : m_typed)
        if (field == F::LostReason || isEmpty(lead.value(field))) // an older reason is not that of this loss
            values.insert({field, value});
    return values;
}

std::optional<Task> StageGate::stepFor(const Lead &lead) const
{
    if (!m_entry.step || lead.number(F::NextActionAt) > m_workspace->clock().now())
        return std::nullopt;
    Task task = *m_entry.step;
    task.title = task.title.trimmed();
    task.lead = lead.id;
    task.createdAt = m_workspace->clock().now();
    if (!task.owner.isValid())
        task.owner = lead.number(F::Owner) ? UserId{lead.number(F::Owner)} : m_workspace->actingUser();
    return task;
}

StageLack StageGate::lackOf(const Lead &lead, const FieldValues &further) const
{
    StageLack lack{lead.id, {}, {}, false};
    const auto has = [&](FieldNumber field) {
        const auto given = further.find(field);
        return !isEmpty(given != further.end() ? given->second : lead.value(field));
    };
    // Of a field that was removed nobody can know anything. A reason is that of this loss only when it is given with it.
    for (const FieldNumber field : m_stage.required)
        if (m_workspace->catalog().find(field) && !(field == F::LostReason ? further.contains(field) : has(field)))
            lack.fields.push_back(field);
    if (!m_stage.needsStep || m_entry.step)
        return lack;
    const auto given = further.find(F::NextActionAt);
    const qint64 *date = given != further.end() ? std::get_if<qint64>(&given->second) : nullptr;
    const qint64 at = given == further.end() ? lead.number(F::NextActionAt) : date ? *date : 0; // one that is cleared counts no more
    lack.step = at <= m_workspace->clock().now();
    return lack;
}

Error StageGate::refusal(std::vector<StageLack> lacks) const
{
    std::vector<FieldNumber> fields;
    bool step = false;
    for (const StageLack &lack : lacks) {
        fields.insert(fields.end(), lack.fields.begin(), lack.fields.end());
        step = step || lack.step;
    }
    std::sort(fields.begin(), fields.end());
    fields.erase(std::unique(fields.begin(), fields.end()), fields.end());
    QStringList missing;
    for (const FieldNumber field : fields)
        missing << m_workspace->catalog().at(field).label;
    if (step)
        missing << StageGateText::tr("a next step with a date ahead");
    const auto count = static_cast<int>(lacks.size());
    const QString what = missing.join(QStringLiteral(", "));
    const QString message = count == 1 ? StageGateText::tr("%1 cannot enter “%2” yet. Missing: %3.").arg(lacks.front().name, m_stage.name, what)
                                       : StageGateText::tr("%n leads cannot enter “%2” yet, such as %1. Missing: %3.", nullptr, count).arg(lacks.front().name, m_stage.name, what);
    auto needs = std::make_shared<StageNeeds>();
    needs->stage = m_stage.id;
    needs->lacks = std::move(lacks);
    return {Error::Invalid, message, {}, std::move(needs)};
}

Result<void> StageGate::checkRoom(qint64 entering)
{
    if (!m_stage.isLimitHard || m_stage.wipLimit <= 0 || entering == 0)
        return {};
    const Result<qint64> there = SetupRepository::countIn(*m_workspace, m_stage.id);
    if (!there)
        return there.error();
    if (*there + entering <= m_stage.wipLimit)
        return {};
    return Error{Error::Invalid, StageGateText::tr("“%1” holds %2 leads and takes %3. Move one out of it first, or change its limit.").arg(m_stage.name, QString::number(*there), QString::number(m_stage.wipLimit))};
}

Result<QString> StageGate::toldOfMove(const Lead &lead)
{
    const Result<std::optional<Operation>> last = Journal(*m_workspace).lastChangeOf(lead.id, QStringLiteral("stage"));
    if (!last)
        return last.error();
    const Stage *stage = m_workspace->stage(StageId{lead.number(F::Stage)});
    const QString where = stage ? stage->name : QString();
    const QString name = nameOf(*m_workspace, lead.id);
    const User *user = *last ? m_workspace->user((*last)->user) : nullptr;
    if (!user)
        return StageGateText::tr("%1 is in %2 by now.").arg(name, where);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch((*last)->at, m_workspace->timeZone());
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(m_workspace->clock().now(), m_workspace->timeZone());
    const QString when = at.date() == now.date() ? QLocale().toString(at.time(), QLocale::ShortFormat) : QLocale().toString(at, QLocale::ShortFormat);
    //: A person, a lead, a stage, a time
    return StageGateText::tr("%1 moved %2 to %3 (%4).").arg(user->name, name, where, when);
}

void StageGate::noteLack(const Lead &lead, bool isNamed, std::vector<StageLack> &lacks)
{
    if (!m_stage.asksForSomething() || lead.number(F::Stage) == m_stage.id.value)
        return;
    StageLack lack = lackOf(lead, valuesFor(lead));
    if (lack.isNothing())
        return;
    if (lacks.empty() || isNamed)
        lack.name = nameOf(*m_workspace, lead.id);
    lacks.push_back(std::move(lack));
}

Result<std::vector<StageLack>> StageGate::lacksOf(const std::vector<LeadId> &ids)
{
    std::vector<StageLack> lacks;
    if (!m_stage.asksForSomething())
        return lacks;
    LeadBatch batch(*m_workspace, {}, fields());
    if (!batch.prepared())
        return batch.prepared().error();
    for (const LeadId id : ids) {
        const Result<std::optional<Lead>> lead = batch.find(id);
        if (!lead)
            return lead.error();
        if (*lead)
            noteLack(**lead, ids.size() < MostNamed, lacks);
    }
    return lacks;
}

Result<StageGate::Admission> StageGate::admit(const std::vector<LeadId> &ids)
{
    if (!m_entry.from.isValid() && !m_stage.isLimitHard && !m_stage.asksForSomething())
        return Admission{ids, {}};
    LeadBatch batch(*m_workspace, {}, fields());
    if (!batch.prepared())
        return batch.prepared().error();
    Admission admission;
    std::optional<Lead> moved;
    int left = 0;
    qint64 entering = 0;
    std::vector<StageLack> lacks;
    for (const LeadId id : ids) {
        const Result<std::optional<Lead>> lead = batch.find(id);
        if (!lead)
            return lead.error();
        const StageId in = *lead ? StageId{(*lead)->number(F::Stage)} : StageId();
        if (!*lead || (m_entry.from.isValid() && in != m_entry.from && in != m_stage.id)) {
            ++left;
            if (*lead && !moved)
                moved = **lead;
            continue;
        }
        entering += in != m_stage.id;
        noteLack(**lead, ids.size() < MostNamed, lacks);
        admission.leads.push_back(id);
    }
    if (left > 0) {
        const Result<QString> told = moved ? toldOfMove(*moved) : Result<QString>(StageGateText::tr("%n leads are not there any more.", nullptr, left));
        if (!told)
            return told.error();
        admission.left = left > 1 && moved ? StageGateText::tr("%1 %n leads were changed by others and stay where they are.", nullptr, left).arg(*told) : *told;
    }
    if (admission.leads.empty() && left > 0 && m_entry.from.isValid())
        return Error{Error::Conflict, admission.left};
    if (!lacks.empty())
        return refusal(std::move(lacks));
    if (Result<void> room = checkRoom(entering); !room)
        return room.error();
    return admission;
}

Result<void> StageGate::admit(const Lead &lead, const FieldValues &further)
{
    const StageId in{lead.number(F::Stage)};
    if (in == m_stage.id)
        return {};
    if (m_entry.from.isValid() && in.isValid() && in != m_entry.from) {
        const Result<QString> told = toldOfMove(lead);
        return Error{Error::Conflict, told ? *told : told.error().message};
    }
    StageLack lack = lackOf(lead, further);
    if (!lack.isNothing()) {
        Lead named = lead;
        for (const auto &[field, value] : further)
            named.values.insert_or_assign(field, value);
        lack.name = named.displayName();
        return refusal({lack});
    }
    return checkRoom(1);
}

} // namespace lead
