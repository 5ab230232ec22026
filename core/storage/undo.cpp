#include "core/storage/undo.h"

#include "core/storage/activityrepository.h"
#include "core/storage/importrepository.h"
#include "core/storage/leadbatch.h"
#include "core/storage/leadrepository.h"
#include "core/storage/longact.h"
#include "core/storage/mappingrepository.h"
#include "core/storage/query.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <array>

namespace lead {

namespace {

// An act with more changes is undone in batches.
constexpr qint64 MostAtOnce = 2000;
constexpr qint64 ChunkChanges = 200;

struct UndoText
{
    Q_DECLARE_TR_FUNCTIONS(Undo)
};

// Tables whose rows the journal restores column by column, and the columns that it may touch.
struct Restorable
{
    const char *entity;
    std::array<const char *, 9> columns;
    const char *unique = nullptr; ///< a column whose values differ from row to row
    bool isSetup = false;         ///< everybody has to read the table again
};
constexpr std::array restorable{
    Restorable{"activity", {"lead_id", "at", "outcome", "seconds", "body", "deleted_at", "pinned_at", nullptr}},
    Restorable{"attachment", {"lead_id", "name", "deleted_at", nullptr}},
    Restorable{"import", {"state", nullptr}},
    Restorable{"workspace", {"name", "currency", "country", "time_zone", nullptr}, nullptr, true},
    Restorable{"pipeline", {"name", "position", "deleted_at", nullptr}, nullptr, true},
    Restorable{"stage", {"name", "position", "kind", "probability", "rotting_days", "tone", "wip_limit", "deleted_at", nullptr}, nullptr, true},
    Restorable{"user_account", {"name", "email", "role", "active", nullptr}, "name", true},
    Restorable{"custom_field", {"label", "options", "hidden_in", "deleted_at", nullptr}, nullptr, true},
    Restorable{"term", {"value", nullptr}, "value", true},
    Restorable{"saved_view", {"name", "owner_id", "position", "body", "is_default", "deleted_at", nullptr}},
    Restorable{"watched_folder", {"mapping_id", "active", nullptr}},
    Restorable{"task", {"lead_id", "owner_id", "title", "due_at", "done_at", "deleted_at", nullptr}},
};

const char *keyOf(const Restorable &table)
{
    return QLatin1String(table.entity) == QLatin1String("custom_field") ? "number" : "id";
}

const Restorable *restorableFor(const QString &entity)
{
    for (const Restorable &r : restorable)
        if (entity == QLatin1String(r.entity))
            return &r;
    return nullptr;
}

bool mayTouch(const Restorable &table, const QString &column)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [&](const char *c) { return c && column == QLatin1String(c); });
}

// Empty text stays text: some columns are never NULL.
void bindExactly(Query &query, QLatin1StringView name, const QJsonValue &value)
{
    if (value.isString())
        query.bind(name, value.toString());
    else
        query.bind(name, fieldValueFromJson(value));
}

QJsonArray swapped(const QJsonArray &pair)
{
    return {pair.at(1), pair.at(0)};
}

} // namespace

Undo::Undo(Workspace &workspace)
    : m_workspace(workspace)
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
    return **found;
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
    return UndoReport{{}, operation, m_target.summary};
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
    if (Result<void> done = journal.record(m_target.id, *next, {QStringLiteral("import"), m_target.import.value, {{QStringLiteral("state"), states}}}); !done)
        return done;
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
    if (change.entity == MappingRepository::entity()) {
        const Result<bool> inverted = MappingRepository(m_workspace).invert(act, change);
        if (!inverted)
            return inverted.error();
        if (*inverted)
            ++report.restored;
        else
            report.conflicts.push_back({{}, QStringLiteral("row"), UndoText::tr("It was changed again since and is kept.")});
        return {};
    }
    if (restorableFor(change.entity))
        return invertRow(act, change, report);
    return {};
}

Result<void> Undo::invertLead(ChangeRecorder &act, const Change &change, UndoReport &report)
{
    const bool isCreated = change.body.contains(QStringLiteral("+"));
    const QJsonArray deleted = change.body.value(QStringLiteral("deleted_at")).toArray();
    if (!m_target.import.isValid() && !isCreated && deleted.isEmpty())
        return invertFields(act, change, report);
    LeadRepository leads(m_workspace);
    const LeadId id{change.entityId};
    const Result<std::optional<Lead>> lead = leads.findAny(id);
    if (!lead)
        return lead.error();
    if (!*lead) {
        report.conflicts.push_back({id, QStringLiteral("lead"), UndoText::tr("The lead was erased.")});
        return {};
    }
    // A lead that the same import brought vanishes with it; its later values go along and come back with it.
    if (m_target.import.isValid() && (*lead)->number(F::Import) == m_target.import.value)
        return {};
    if (isCreated) {
        if ((*lead)->rowVersion > 1 && m_policy == UndoPolicy::KeepOthers) {
            report.conflicts.push_back({id, QStringLiteral("lead"), UndoText::tr("The lead was worked since and is kept.")});
            return {};
        }
        ++report.removed;
        return leads.remove(act, **lead);
    }
    if (!deleted.isEmpty()) {
        const QJsonValue before = deleted.at(0);
        if (Result<void> done = act.record({change.entity, change.entityId, {{QStringLiteral("deleted_at"), swapped(deleted)}}}); !done)
            return done;
        act.touchLead();
        ++report.restored;
        if (Result<void> done = leads.setDeleted(id, before.isNull() ? std::nullopt : std::optional<Millis>(before.toInteger())); !done)
            return done;
    }
    return invertFields(act, change, report);
}

LeadBatch &Undo::batchFor(const std::vector<FieldNumber> &fields)
{
    std::unique_ptr<LeadBatch> &batch = m_batches[fields];
    if (!batch)
        batch = std::make_unique<LeadBatch>(m_workspace, fields);
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
    if (back.contains(F::Stage))
        if (Result<void> done = ActivityRepository(m_workspace).leaveStage(id, {(*lead)->number(F::Stage)}); !done)
            return done;
    const Result<bool> written = batch.update(act, **lead, back);
    return written ? Result<void>() : written.error();
}

// What takes a created row away again, as a change to invert; empty when it has to stay, with the conflict said.
Result<QJsonObject> Undo::removalOf(const Change &change, UndoReport &report)
{
    const QJsonObject gone{{QStringLiteral("deleted_at"), QJsonArray{qint64(m_workspace.clock().now()), QJsonValue()}}};
    if (change.entity == u"term")
        return QJsonObject();
    if (change.entity == u"user_account" || change.entity == u"watched_folder")
        return QJsonObject{{QStringLiteral("active"), QJsonArray{0, 1}}};
    if (change.entity != u"stage" && change.entity != u"pipeline")
        return gone;
    Query used(m_workspace.connection(), change.entity == u"stage" ? QStringLiteral("SELECT 1 FROM lead WHERE stage_id = :id LIMIT 1")
                                                                   : QStringLiteral("SELECT 1 FROM stage WHERE pipeline_id = :id AND deleted_at IS NULL LIMIT 1"));
    if (Result<void> done = used.bind(QLatin1StringView(":id"), change.entityId).exec(); !done)
        return done.error();
    if (!used.next())
        return gone;
    report.conflicts.push_back({{}, QStringLiteral("deleted_at"), change.entity == u"stage" ? UndoText::tr("Leads stand in the stage by now; it is kept.")
                                                                                            : UndoText::tr("The pipeline has stages by now; it is kept.")});
    return QJsonObject();
}

Result<bool> Undo::isTaken(const QString &entity, qint64 id, const QString &value)
{
    Query taken(m_workspace.connection(), entity == u"term" ? QStringLiteral("SELECT 1 FROM term t JOIN term own ON own.id = :id AND own.field = t.field"
                                                                             " WHERE t.value = :value AND t.id <> own.id")
                                                            : QStringLiteral("SELECT 1 FROM user_account WHERE name = :value AND id <> :id"));
    taken.bind(QLatin1StringView(":id"), id).bind(QLatin1StringView(":value"), value);
    if (Result<void> done = taken.exec(); !done)
        return done.error();
    return taken.next();
}

Result<void> Undo::invertRow(ChangeRecorder &act, const Change &change, UndoReport &report)
{
    const Restorable &table = *restorableFor(change.entity);
    QJsonObject body = change.body;
    if (body.contains(QStringLiteral("+"))) { // a created note or task is taken back by marking it deleted
        // Fields, users and terms that an import brought stay: others may use them by now.
        if (table.isSetup && m_target.kind != u"setup")
            return {};
        const Result<QJsonObject> removal = removalOf(change, report);
        if (!removal)
            return removal.error();
        body = *removal;
    }
    if (table.isSetup && !body.isEmpty())
        if (Result<void> done = m_workspace.noteSetup(); !done)
            return done;
    const bool isAnyway = m_policy == UndoPolicy::UndoAnyway && change.entity != u"import";
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (!mayTouch(table, it.key()))
            continue;
        const QJsonArray pair = it.value().toArray();
        if (table.unique && it.key() == QLatin1String(table.unique)) {
            const Result<bool> taken = isTaken(change.entity, change.entityId, pair.at(0).toString());
            if (!taken)
                return taken.error();
            if (*taken) {
                report.conflicts.push_back({{}, it.key(), UndoText::tr("“%1” is the name of something else by now.").arg(pair.at(0).toString())});
                continue;
            }
        }
        Query update(m_workspace.connection(), QStringLiteral("UPDATE %1 SET %2 = :before WHERE %3 = :id AND (%2 IS :after OR :anyway)")
                                                   .arg(QLatin1String(table.entity), it.key(), QLatin1String(keyOf(table))));
        bindExactly(update, QLatin1StringView(":before"), pair.at(0));
        bindExactly(update, QLatin1StringView(":after"), pair.at(1));
        update.bind(QLatin1StringView(":anyway"), isAnyway ? 1 : 0).bind(QLatin1StringView(":id"), change.entityId);
        if (Result<void> done = update.exec(); !done)
            return done;
        if (update.rowsAffected() != 1) {
            report.conflicts.push_back({{}, it.key(), UndoText::tr("It was changed again since and is kept.")});
            continue;
        }
        if (Result<void> done = act.record({change.entity, change.entityId, {{it.key(), swapped(pair)}}}); !done)
            return done;
        if (change.entity != u"import" || it.key() != u"state")
            ++report.restored;
        else if (Result<void> done = invertImport(change, pair.at(0), report); !done)
            return done;
    }
    return {};
}

Result<void> Undo::invertImport(const Change &change, const QJsonValue &state, UndoReport &report)
{
    if (state.toString() != u"undone")
        return {};
    const Result<std::optional<ImportRecord>> import = ImportRepository(m_workspace).find({change.entityId});
    if (!import)
        return import.error();
    report.removed += (*import)->counts.created;
    return keepWorkedLeads({change.entityId}, report);
}

Result<void> Undo::keepWorkedLeads(ImportId import, UndoReport &report)
{
    Connection &connection = m_workspace.connection();
    Query worked(connection, QStringLiteral("SELECT id FROM lead WHERE import_id = :import AND id IN ("
                                            " SELECT c.entity_id FROM change c JOIN operation o ON o.id = c.operation_id"
                                            "  WHERE c.entity = 'lead' AND c.operation_id <> :operation AND o.undo_of IS NULL"
                                            "  AND NOT EXISTS (SELECT 1 FROM operation u WHERE u.undo_of = o.id AND u.seq IS NOT NULL)"
                                            " UNION SELECT lead_id FROM activity WHERE deleted_at IS NULL"
                                            " UNION SELECT lead_id FROM task WHERE deleted_at IS NULL)"));
    worked.bind(QLatin1StringView(":import"), import).bind(QLatin1StringView(":operation"), report.undone);
    if (Result<void> done = worked.exec(); !done)
        return done;
    std::vector<LeadId> kept;
    while (worked.next())
        kept.push_back({worked.int64(0)});
    worked.finish();
    if (kept.empty())
        return {};
    // The kept ones become the leads of a remainder, a complete import of its own that names the undone one.
    const qint64 remainder = connection.number(QStringLiteral("SELECT max(id) FROM import")).value_or(0) + 1;
    Query copy(connection, QStringLiteral("INSERT INTO import (id, workspace_id, operation_id, parent_id, state, file_name, file_path, file_size, file_sha256, plan, holder,"
                                          " started_at, finished_at, last_line, rows_read, created, updated, unchanged, skipped, rejected)"
                                          " SELECT :remainder, workspace_id, operation_id, id, 'complete', file_name, file_path, file_size, file_sha256, plan, holder,"
                                          " started_at, finished_at, last_line, :count, :count, 0, 0, 0, 0 FROM import WHERE id = :import"));
    copy.bind(QLatin1StringView(":remainder"), remainder).bind(QLatin1StringView(":count"), qint64(kept.size())).bind(QLatin1StringView(":import"), import);
    if (Result<void> done = copy.exec(); !done)
        return done;
    Query move(connection, QStringLiteral("UPDATE lead SET import_id = :remainder WHERE id = :id"));
    for (LeadId id : kept) {
        if (Result<void> done = move.bind(QLatin1StringView(":remainder"), remainder).bind(QLatin1StringView(":id"), id).exec(); !done)
            return done;
        report.conflicts.push_back({id, QStringLiteral("lead"), UndoText::tr("The lead was worked since and is kept.")});
        // The keys of the undone import count no longer; those of a kept lead become its own.
        const Result<std::optional<Lead>> lead = LeadRepository(m_workspace).findAny(id);
        if (!lead)
            return lead.error();
        if (Result<void> done = LeadRepository(m_workspace).rekey(Lead{id, 0, {}}, **lead); !done)
            return done;
    }
    report.removed -= static_cast<qint64>(kept.size());
    return {};
}

} // namespace lead
