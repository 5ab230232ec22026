#include "core/storage/undo.h"

#include "core/storage/activityrepository.h"
#include "core/storage/leadbatch.h"
#include "core/storage/leadrepository.h"
#include "core/storage/lifecyclevisits.h"
#include "core/storage/longact.h"
#include "core/storage/mappingrepository.h"
#include "core/storage/query.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/settingrepository.h"
#include "core/storage/undotext.h"
#include "core/storage/workspace.h"

#include <QJsonArray>

namespace lead {

namespace {

// An act with more changes is undone in batches.
constexpr qint64 MostAtOnce = 2000;
constexpr qint64 ChunkChanges = 200;

} // namespace

Undo::Undo(Workspace &workspace)
    : m_workspace(workspace)
    , m_visits(std::make_unique<LifecycleVisits>(workspace))
{
}

Undo::~Undo() = default;

Result<Operation> Undo::check(OperationId operation)
{
    if (Result<void> fresh = m_workspace.reload(); !fresh) // others may have added fields
        return fresh.error();
    const Result<std::optional<Operation>> found = Journal(m_workspace).find(operation);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::NotFound, UndoText::tr("There is no act with the number %1. The log lists them.").arg(operation.value)};
    if ((*found)->undone)
        return Error{Error::Invalid, UndoText::tr("“%1” was already undone.").arg((*found)->summary)};
    if ((*found)->kind == u"sample")
        return Error{Error::Invalid, UndoText::tr("The sample team cannot be undone. Start a new workspace instead.")};
    if ((*found)->kind == u"score")
        return Error{Error::Invalid, UndoText::tr("Scores follow from the model. To have others, publish another one.")};
    if ((*found)->kind == u"erase")
        return Error{Error::Invalid, UndoText::tr("An erasure cannot be undone: nothing is left that could be brought back.")};
    const Result<bool> emptied = isEmptied(operation);
    if (!emptied)
        return emptied.error();
    if (*emptied)
        return Error{Error::Invalid, UndoText::tr("This act was on people who were erased since. Nothing of it is left that could be brought back.")};
    return **found;
}

Result<bool> Undo::isEmptied(OperationId operation)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT EXISTS (SELECT 1 FROM change WHERE operation_id = :id)"
                                                         " AND NOT EXISTS (SELECT 1 FROM change WHERE operation_id = :id AND body IS NOT NULL)"));
    if (Result<void> done = query.bind(QLatin1StringView(":id"), operation).exec(); !done)
        return done.error();
    return query.next() && query.int64(0) != 0;
}

Result<bool> Undo::isLong(OperationId operation)
{
    const Result<qint64> changes = Journal(m_workspace).changeCount(operation);
    return changes ? Result<bool>(*changes > MostAtOnce) : changes.error();
}

Result<UndoReport> Undo::start(OperationId operation, UndoPolicy policy)
{
    Result<Operation> target = check(operation);
    if (!target)
        return target.error();
    m_target = std::move(*target);
    m_policy = policy;
    Operation first = m_target;
    for (m_isRedo = false; first.undoOf.isValid(); m_isRedo = !m_isRedo) {
        const Result<std::optional<Operation>> found = Journal(m_workspace).find(first.undoOf);
        if (!found)
            return found.error();
        first = found->value_or(Operation());
    }
    m_firstDoneAt = first.at;
    return UndoReport{{}, operation, m_target.summary};
}

// Stays in stages and states. What is done again was entered when it was done first, unless others moved the lead since.
Result<void> Undo::moveBack(const Lead &lead, const FieldValues &back)
{
    const Millis at = m_policy == UndoPolicy::UndoAnyway ? m_workspace.clock().now() : m_firstDoneAt;
    if (const auto to = back.find(F::Stage); to != back.end()) {
        ActivityRepository stays(m_workspace);
        const StageId now{lead.number(F::Stage)};
        const Result<void> done = m_isRedo && !isEmpty(to->second) ? stays.enterStage(lead.id, now, {std::get<qint64>(to->second)}, lead.number(F::CreatedAt), at) : stays.leaveStage(lead.id, now);
        if (!done)
            return done;
    }
    if (const auto to = back.find(F::Lifecycle); to != back.end()) {
        const QString now = lead.text(F::Lifecycle);
        return m_isRedo && !isEmpty(to->second) ? m_visits->enter(lead.id, now, lead.number(F::CreatedAt), {std::get<QString>(to->second), at, {}, m_workspace.actingUser(), 0})
                                                : m_visits->leave(lead.id, now);
    }
    return {};
}

Result<UndoReport> Undo::undo(OperationId operation, UndoPolicy policy)
{
    Result<UndoReport> report = start(operation, policy);
    if (!report)
        return report;
    const Result<bool> isLong = this->isLong(operation);
    if (!isLong)
        return isLong.error();
    const Journal::Begin begin{QStringLiteral("undo"), UndoText::tr("Undo: %1").arg(m_target.summary), {}, m_target.import, operation};
    if (*isLong) {
        LongAct act(m_workspace, begin);
        const Result<void> run = runInBatches(act, *report, true);
        const Result<OperationId> sealed = act.seal(begin.summary); // also after a fault, so that it can be done again
        if (!run || !sealed)
            return run ? sealed.error() : run.error();
        report->operation = *sealed;
        return report;
    }
    Act act(m_workspace, begin);
    if (!act.begun())
        return act.begun().error();
    if (Result<void> done = runAtOnce(act, *report); !done)
        return done.error();
    const Result<OperationId> sealed = act.commit();
    if (!sealed)
        return sealed.error();
    report->operation = *sealed;
    return report;
}

Result<UndoReport> Undo::preview(OperationId operation)
{
    Result<UndoReport> report = start(operation, UndoPolicy::KeepOthers);
    if (!report)
        return report;
    const Result<bool> isLong = this->isLong(operation);
    if (!isLong)
        return isLong.error();
    const Journal::Begin begin{QStringLiteral("undo"), {}, {}, m_target.import, operation};
    if (*isLong) {
        LongAct act(m_workspace, begin);
        const Result<void> run = runInBatches(act, *report, false);
        return run ? report : run.error();
    }
    Act act(m_workspace, begin); // is dropped and with it all that was written
    if (!act.begun())
        return act.begun().error();
    const Result<void> run = runAtOnce(act, *report);
    return run ? report : run.error();
}

// Completes the record of an import that was cut off, so that it can be taken back.
Result<void> Undo::completeCutOffImport()
{
    Journal journal(m_workspace);
    const QJsonArray states{QStringLiteral("undone"), QStringLiteral("interrupted")};
    const Result<qint64> next = journal.changeCount(m_target.id);
    if (!next)
        return next.error();
    if (const Result<QByteArray> done = journal.record(m_target.id, *next, {QStringLiteral("import"), m_target.import.value, {{QStringLiteral("state"), states}}}); !done)
        return done.error();
    return journal.seal(m_target.id, 0);
}

Result<void> Undo::runAtOnce(ChangeRecorder &act, UndoReport &report)
{
    if (m_target.seq == 0)
        if (Result<void> done = completeCutOffImport(); !done)
            return done;
    const Result<std::vector<Change>> changes = Journal(m_workspace).changes(m_target.id);
    if (!changes)
        return changes.error();
    for (auto change = changes->rbegin(); change != changes->rend(); ++change)
        if (Result<void> done = invert(act, *change, report); !done)
            return done;
    return {};
}

Result<void> Undo::runInBatches(LongAct &act, UndoReport &report, bool isKept)
{
    Journal journal(m_workspace);
    Result<qint64> next = journal.changeCount(m_target.id);
    if (!next)
        return next.error();
    if (m_target.seq == 0) {
        Transaction transaction(m_workspace.connection());
        if (!transaction.begun())
            return transaction.begun();
        if (Result<void> done = completeCutOffImport(); !done)
            return done;
        if (isKept) // of a preview it is dropped
            if (Result<void> done = transaction.commit(); !done)
                return done;
        ++*next;
    }
    while (*next > 0) {
        if (Result<void> begun = act.beginBatch(); !begun)
            return begun;
        while (*next > 0 && !act.isBatchFull()) {
            const qint64 from = std::max<qint64>(0, *next - ChunkChanges);
            const Result<std::vector<Change>> changes = journal.changes(m_target.id, from, *next);
            if (!changes)
                return changes.error();
            for (auto change = changes->rbegin(); change != changes->rend(); ++change)
                if (Result<void> done = invert(act, *change, report); !done)
                    return done;
            *next = from;
            if (changes->empty()) // a hole, as somebody who changed the numbers leaves one, is passed over in one step
                *next = m_workspace.connection().number(QStringLiteral("SELECT coalesce(max(n) + 1, 0) FROM change WHERE operation_id = %1 AND n < %2").arg(m_target.id.value).arg(from)).value_or(0);
        }
        if (!isKept)
            act.dropBatch();
        else if (Result<void> done = act.commitBatch(); !done)
            return done;
    }
    return {};
}

Result<void> Undo::invert(ChangeRecorder &act, const Change &change, UndoReport &report)
{
    if (change.entity == u"lead")
        return invertLead(act, change, report);
    if (change.entity == ReviewRepository::entity()) {
        const Result<bool> inverted = ReviewRepository(m_workspace).invert(act, change);
        if (!inverted)
            return inverted.error();
        ++report.restored;
        return {};
    }
    if (change.entity == MappingRepository::entity() || change.entity == SettingRepository::entity()) {
        const Result<bool> inverted = change.entity == SettingRepository::entity() ? SettingRepository(m_workspace).invert(act, change) : MappingRepository(m_workspace).invert(act, change);
        if (!inverted)
            return inverted.error();
        if (*inverted)
            ++report.restored;
        else
            report.conflicts.push_back({{}, QStringLiteral("row"), UndoText::tr("It was changed again since and is kept.")});
        return {};
    }
    return invertRow(act, change, report);
}

Result<void> Undo::invertLead(ChangeRecorder &act, const Change &change, UndoReport &report)
{
    const bool isCreated = change.body.contains(QStringLiteral("+"));
    const QJsonArray deleted = change.body.value(QStringLiteral("deleted_at")).toArray();
    if (!m_target.import.isValid() && !isCreated && deleted.isEmpty())
        return invertFields(act, change, report);
    const LeadId id{change.entityId};
    const Result<std::optional<Standing>> standing = standingOf(id);
    if (!standing)
        return standing.error();
    if (!*standing) {
        report.conflicts.push_back({id, QStringLiteral("lead"), UndoText::tr("The lead was erased.")});
        return {};
    }
    // A lead that the same import brought vanishes with it; its later values go along and come back with it.
    if (m_target.import.isValid() && (*standing)->import == m_target.import.value)
        return {};
    LeadRepository leads(m_workspace);
    if (isCreated) {
        if ((*standing)->rowVersion > 1 && m_policy == UndoPolicy::KeepOthers) {
            report.conflicts.push_back({id, QStringLiteral("lead"), UndoText::tr("The lead was worked since and is kept.")});
            return {};
        }
        const Result<std::optional<Lead>> lead = leads.findAny(id);
        if (!lead)
            return lead.error();
        ++report.removed;
        return leads.remove(act, **lead);
    }
    if (!deleted.isEmpty()) {
        const QJsonValue before = deleted.at(0);
        if (Result<void> done = act.record({change.entity, change.entityId, {{QStringLiteral("deleted_at"), reversed(deleted)}}}); !done)
            return done;
        act.touchLead();
        ++report.restored;
        if (Result<void> done = leads.setDeleted(id, before.isNull() ? std::nullopt : std::optional<Millis>(before.toInteger())); !done)
            return done;
    }
    return invertFields(act, change, report);
}

Result<std::optional<Undo::Standing>> Undo::standingOf(LeadId lead)
{
    if (!m_standing)
        m_standing = std::make_unique<BulkStatement>(m_workspace.connection(), QStringLiteral("SELECT coalesce(import_id, 0), row_version FROM lead WHERE id = ?"));
    if (!m_standing->prepared())
        return m_standing->prepared().error();
    m_standing->bind(1, std::int64_t(lead.value));
    const Result<bool> found = m_standing->next();
    if (!found)
        return found.error();
    if (!*found)
        return std::optional<Standing>();
    const Standing standing{m_standing->int64(0), m_standing->int64(1)};
    m_standing->reset();
    return std::optional(standing);
}

LeadBatch &Undo::batchFor(const std::vector<FieldNumber> &fields)
{
    std::unique_ptr<LeadBatch> &batch = m_batches[fields];
    if (!batch)
        batch = std::make_unique<LeadBatch>(m_workspace, fields, std::vector<FieldNumber>{F::CreatedAt});
    return *batch;
}

Result<void> Undo::invertFields(ChangeRecorder &act, const Change &change, UndoReport &report)
{
    std::vector<FieldNumber> fields;
    for (auto it = change.body.begin(); it != change.body.end(); ++it)
        if (const Field *field = m_workspace.catalog().find(it.key()); field && leadColumn(*field))
            fields.push_back(field->number);
    if (fields.empty())
        return {};
    LeadBatch &batch = batchFor(fields);
    if (!batch.prepared())
        return batch.prepared();
    const LeadId id{change.entityId};
    const Result<std::optional<Lead>> lead = batch.find(id, LeadBatch::Which::Any);
    if (!lead)
        return lead.error();
    if (!*lead) {
        report.conflicts.push_back({id, QStringLiteral("lead"), UndoText::tr("The lead was erased.")});
        return {};
    }
    FieldValues back;
    for (const FieldNumber number : fields) {
        const Field &field = m_workspace.catalog().at(number);
        const QJsonArray pair = change.body.value(field.key).toArray();
        const FieldValue after = fieldValueFromJson(pair.at(1));
        const FieldValue now = (*lead)->value(number);
        if (m_policy == UndoPolicy::UndoAnyway || now == after || (isEmpty(now) && isEmpty(after)))
            back.insert({number, fieldValueFromJson(pair.at(0))});
        else
            report.conflicts.push_back({id, field.key, UndoText::tr("“%1” was changed again since and is kept.").arg(field.label), now, fieldValueFromJson(pair.at(0))});
    }
    if (back.empty())
        return {};
    ++report.restored;
    if (Result<void> done = moveBack(**lead, back); !done)
        return done;
    const Result<bool> written = batch.update(act, **lead, back);
    return written ? Result<void>() : written.error();
}

} // namespace lead
