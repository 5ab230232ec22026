#include "core/storage/undo.h"

#include "core/storage/activityrepository.h"
#include "core/storage/importrepository.h"
#include "core/storage/leadrepository.h"
#include "core/storage/query.h"
#include "core/storage/reviewrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <algorithm>
#include <array>

namespace lead {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Undo", text);
}

// Tables whose rows the journal restores column by column, and the columns that it may touch.
struct Restorable
{
    const char *entity;
    std::array<const char *, 8> columns;
};
constexpr std::array restorable{
    Restorable{"activity", {"lead_id", "at", "outcome", "seconds", "body", "deleted_at", nullptr}},
    Restorable{"task", {"lead_id", "owner_id", "title", "due_at", "done_at", "deleted_at", nullptr}},
    Restorable{"import", {"state", nullptr}},
};

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

QJsonArray swapped(const QJsonArray &pair)
{
    return {pair.at(1), pair.at(0)};
}

} // namespace

Undo::Undo(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<Operation> Undo::check(OperationId operation)
{
    const Result<std::optional<Operation>> found = Journal(m_workspace).find(operation);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::NotFound, say("There is no act with the number %1. The log lists them.").arg(operation.value)};
    if ((*found)->undone)
        return Error{Error::Invalid, say("“%1” was already undone.").arg((*found)->summary)};
    if ((*found)->kind == u"sample")
        return Error{Error::Invalid, say("The sample team cannot be undone. Start a new workspace instead.")};
    return **found;
}

Result<UndoReport> Undo::undo(OperationId operation)
{
    const Result<Operation> target = check(operation);
    if (!target)
        return target.error();
    Act act(m_workspace, {QStringLiteral("undo"), say("Undo: %1").arg(target->summary), {}, target->import, operation});
    if (!act.begun())
        return act.begun().error();
    Result<UndoReport> report = run(operation, act);
    if (!report)
        return report;
    Result<OperationId> done = act.commit();
    if (!done)
        return done.error();
    report->operation = *done;
    return report;
}

Result<UndoReport> Undo::preview(OperationId operation)
{
    const Result<Operation> target = check(operation);
    if (!target)
        return target.error();
    Act act(m_workspace, {QStringLiteral("undo"), {}, {}, target->import, operation});
    if (!act.begun())
        return act.begun().error();
    return run(operation, act); // the act is dropped and with it all that was written
}

Result<UndoReport> Undo::run(OperationId operation, Act &act)
{
    Journal journal(m_workspace);
    const Result<std::optional<Operation>> target = journal.find(operation);
    if (!target)
        return target.error();
    UndoReport report;
    m_import = (*target)->import;
    report.undone = operation;
    report.summary = (*target)->summary;
    if ((*target)->seq == 0) { // an import that was cut off: complete the record first, so that it can be taken back
        ImportRepository imports(m_workspace);
        if (Result<void> done = journal.record(operation, *journal.changeCount(operation),
                                               {QStringLiteral("import"), (*target)->import.value,
                                                {{QStringLiteral("state"), QJsonArray{QStringLiteral("undone"), QStringLiteral("interrupted")}}}});
            !done)
            return done.error();
        if (Result<void> done = journal.seal(operation, 0); !done)
            return done.error();
    }
    Result<std::vector<Change>> changes = journal.changes(operation);
    if (!changes)
        return changes.error();
    for (auto change = changes->rbegin(); change != changes->rend(); ++change)
        if (Result<void> done = invert(act, *change, report); !done)
            return done.error();
    return report;
}

Result<void> Undo::invert(Act &act, const Change &change, UndoReport &report)
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
    if (restorableFor(change.entity))
        return invertRow(act, change, report);
    return {}; // fields, users and terms that an act added stay: others may use them by now
}

Result<void> Undo::invertLead(Act &act, const Change &change, UndoReport &report)
{
    LeadRepository leads(m_workspace);
    const LeadId id{change.entityId};
    Result<std::optional<Lead>> lead = leads.findAny(id);
    if (!lead)
        return lead.error();
    if (!*lead) {
        report.conflicts.push_back({id, QStringLiteral("lead"), say("The lead was erased.")});
        return {};
    }
    // A lead that the same import brought vanishes with it; its later values go along and come back with it.
    if (m_import.isValid() && (*lead)->number(F::Import) == m_import.value)
        return {};
    if (change.body.contains(QStringLiteral("+"))) {
        if ((*lead)->rowVersion > 1) {
            report.conflicts.push_back({id, QStringLiteral("lead"), say("The lead was worked since and is kept.")});
            return {};
        }
        ++report.removed;
        return leads.remove(act, **lead);
    }
    if (const QJsonArray deleted = change.body.value(QStringLiteral("deleted_at")).toArray(); !deleted.isEmpty()) {
        const QJsonValue before = deleted.at(0);
        if (Result<void> done = act.record({change.entity, change.entityId, {{QStringLiteral("deleted_at"), swapped(deleted)}}}); !done)
            return done;
        act.touchLead();
        ++report.restored;
        if (Result<void> done = leads.setDeleted(id, before.isNull() ? std::nullopt : std::optional<Millis>(before.toInteger())); !done)
            return done;
        lead = leads.findAny(id);
        if (!lead)
            return lead.error();
    }
    return invertLeadFields(act, change, **lead, report);
}

Result<void> Undo::invertLeadFields(Act &act, const Change &change, const Lead &lead, UndoReport &report)
{
    FieldValues back;
    for (auto it = change.body.begin(); it != change.body.end(); ++it) {
        const Field *field = m_workspace.catalog().find(it.key());
        if (!field || it.key() == u"deleted_at")
            continue;
        const QJsonArray pair = it.value().toArray();
        const FieldValue after = fieldValueFromJson(pair.at(1));
        const FieldValue now = lead.value(field->number);
        if (now == after || (isEmpty(now) && isEmpty(after)))
            back.insert({field->number, fieldValueFromJson(pair.at(0))});
        else
            report.conflicts.push_back({lead.id, field->key, say("“%1” was changed again since and is kept.").arg(field->label)});
    }
    if (back.empty())
        return {};
    ++report.restored;
    if (back.contains(F::Stage))
        if (Result<void> done = ActivityRepository(m_workspace).leaveStage(lead.id, {lead.number(F::Stage)}); !done)
            return done;
    const Result<std::vector<FieldNumber>> written = LeadRepository(m_workspace).update(act, lead, back);
    return written ? Result<void>() : written.error();
}

Result<void> Undo::invertRow(Act &act, const Change &change, UndoReport &report)
{
    const Restorable &table = *restorableFor(change.entity);
    QJsonObject body = change.body;
    if (body.contains(QStringLiteral("+"))) // a created note or task is taken back by marking it deleted
        body = {{QStringLiteral("deleted_at"), QJsonArray{qint64(m_workspace.clock().now()), QJsonValue()}}};
    for (auto it = body.begin(); it != body.end(); ++it) {
        if (!mayTouch(table, it.key()))
            continue;
        const QJsonArray pair = it.value().toArray();
        Query update(m_workspace.connection(), QStringLiteral("UPDATE %1 SET %2 = :before WHERE id = :id AND %2 IS :after")
                                                   .arg(QLatin1String(table.entity), it.key()));
        update.bind(QLatin1StringView(":before"), fieldValueFromJson(pair.at(0)))
            .bind(QLatin1StringView(":after"), fieldValueFromJson(pair.at(1)))
            .bind(QLatin1StringView(":id"), change.entityId);
        if (Result<void> done = update.exec(); !done)
            return done;
        if (update.rowsAffected() != 1) {
            report.conflicts.push_back({{}, it.key(), say("It was changed again since and is kept.")});
            continue;
        }
        if (Result<void> done = act.record({change.entity, change.entityId, {{it.key(), swapped(pair)}}}); !done)
            return done;
        if (change.entity == u"import" && it.key() == u"state") {
            const Result<std::optional<ImportRecord>> import = ImportRepository(m_workspace).find({change.entityId});
            if (!import)
                return import.error();
            report.removed += pair.at(0).toString() == u"undone" ? (*import)->counts.created : 0;
            if (pair.at(0).toString() == u"undone")
                if (Result<void> done = keepWorkedLeads(act, {change.entityId}, report); !done)
                    return done;
        } else {
            ++report.restored;
        }
    }
    return {};
}

Result<void> Undo::keepWorkedLeads(Act &act, ImportId import, UndoReport &report)
{
    Q_UNUSED(act);
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
        report.conflicts.push_back({id, QStringLiteral("lead"), say("The lead was worked since and is kept.")});
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
