// What undo does with rows other than leads: those of the small tables, activities, tasks and imports.

#include "core/storage/importrepository.h"
#include "core/storage/leadrepository.h"
#include "core/storage/query.h"
#include "core/storage/suppressionlist.h"
#include "core/storage/undo.h"
#include "core/storage/undotext.h"
#include "core/storage/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace lead {

namespace {

// Tables whose rows the journal restores column by column, and the columns that it may touch.
struct Restorable
{
    const char *entity;
    std::array<const char *, 16> columns;
    const char *unique = nullptr; ///< a column whose values differ from row to row
    bool isSetup = false;         ///< everybody has to read the table again
};
constexpr std::array restorable{
    Restorable{"activity", {"lead_id", "at", "outcome", "seconds", "body", "deleted_at", "pinned_at", nullptr}},
    Restorable{"attachment", {"lead_id", "name", "deleted_at", nullptr}},
    Restorable{"import", {"state", nullptr}},
    Restorable{"workspace", {"name", "currency", "country", "time_zone", nullptr}, nullptr, true},
    Restorable{"pipeline", {"name", "position", "deleted_at", nullptr}, nullptr, true},
    Restorable{"stage", {"name", "position", "kind", "probability", "rotting_days", "tone", "wip_limit", "required", "needs_step", "limit_is_hard",
                         "deleted_at", nullptr}, nullptr, true},
    Restorable{"user_account", {"name", "email", "role", "active", nullptr}, "name", true},
    Restorable{"custom_field", {"label", "options", "hidden_in", "deleted_at", nullptr}, nullptr, true},
    Restorable{"term", {"value", nullptr}, "value", true},
    Restorable{"definition", {"deleted_at", nullptr}, nullptr, true},
    Restorable{"saved_view", {"name", "owner_id", "position", "body", "is_default", "deleted_at", nullptr}},
    Restorable{"watched_folder", {"mapping_id", "active", nullptr}},
    Restorable{"task", {"lead_id", "owner_id", "title", "due_at", "done_at", "deleted_at", "kind", "priority", "minutes", "place", "remind_before", "recurrence", "time_zone",
                        "series_at", "uid", nullptr}},
};

// Of the four fields, as a plan has them.
constexpr std::array wishKeys{"\"consent\"", "\"do_not_call\"", "\"do_not_email\"", "\"do_not_text\""};

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

// Whether rows of the import could say that somebody must not be contacted. What its leads took over from others is said by those.
bool bringsWishes(const QJsonObject &plan)
{
    const QByteArray text = QJsonDocument(plan).toJson(QJsonDocument::Compact);
    return std::any_of(wishKeys.begin(), wishKeys.end(), [&text](const char *key) { return text.contains(key); });
}

// Empty text stays text: some columns are never NULL.
void bindExactly(Query &query, QLatin1StringView name, const QJsonValue &value)
{
    if (value.isString())
        query.bind(name, value.toString());
    else
        query.bind(name, fieldValueFromJson(value));
}

} // namespace

// What takes a created row away again, as a change to invert; empty when it has to stay, with the conflict said.
Result<QJsonObject> Undo::removalOf(const Change &change, UndoReport &report)
{
    const QJsonObject gone{{QStringLiteral("deleted_at"), QJsonArray{qint64(m_workspace.clock().now()), QJsonValue()}}};
    if (change.entity == u"term")
        return QJsonObject();
    if (change.entity == u"user_account" || change.entity == u"watched_folder")
        return QJsonObject{{QStringLiteral("active"), QJsonArray{0, 1}}};
    if (change.entity == u"custom_field" && m_target.import.isValid()) {
        const Result<bool> isUsed = this->isUsed(static_cast<FieldNumber>(change.entityId));
        if (!isUsed)
            return isUsed.error();
        if (!*isUsed)
            return gone;
        const Field *field = m_workspace.catalog().find(static_cast<FieldNumber>(change.entityId));
        report.conflicts.push_back({{}, field ? field->key : QStringLiteral("custom_field"), UndoText::tr("The field “%1” is used by now and is kept.").arg(field ? field->label : QString())});
        return QJsonObject();
    }
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

// Whether a lead that people will see has a value of it, or a view or definition names it.
Result<bool> Undo::isUsed(FieldNumber field)
{
    const Field *known = m_workspace.catalog().find(field);
    if (!known) // removed by hand since
        return false;
    Query named(m_workspace.connection(), QStringLiteral("SELECT EXISTS (SELECT 1 FROM saved_view WHERE deleted_at IS NULL AND instr(body, :key) > 0)"
                                                         " OR EXISTS (SELECT 1 FROM definition WHERE deleted_at IS NULL AND instr(body, :key) > 0)"));
    if (Result<void> done = named.bind(QLatin1StringView(":key"), known->key).exec(); !done)
        return done.error();
    if (named.next() && named.int64(0) != 0)
        return true;
    const Result<bool> mayBe = mayOthersHave(*known);
    if (!mayBe || !*mayBe)
        return mayBe;
    Query used(m_workspace.connection(), QStringLiteral("SELECT EXISTS (SELECT 1 FROM lead WHERE import_id IS NOT :import AND c%1 IS NOT NULL AND deleted_at IS NULL"
                                                        " AND NOT EXISTS (SELECT 1 FROM import WHERE import.id = lead.import_id AND import.state <> 'complete'))")
                                             .arg(field));
    if (Result<void> done = used.bind(QLatin1StringView(":import"), qint64(m_target.import.value)).exec(); !done)
        return done.error();
    return used.next() && used.int64(0) != 0;
}

// A value comes with an import whose plan names the field, with the sample, or with an act that names it in the journal. Where there is
// none of these, a million leads need not be looked at.
Result<bool> Undo::mayOthersHave(const Field &field)
{
    Query others(m_workspace.connection(), QStringLiteral("SELECT EXISTS (SELECT 1 FROM import WHERE id <> :import AND instr(plan, :key) > 0)"
                                                          " OR EXISTS (SELECT 1 FROM operation WHERE id > :from AND kind = 'sample')"
                                                          " OR EXISTS (SELECT 1 FROM operation o CROSS JOIN change c ON c.operation_id = o.id"
                                                          "  WHERE o.id > :from AND o.id <> :operation AND o.kind <> 'score' AND instr(c.body, :key) > 0)"));
    others.bind(QLatin1StringView(":import"), qint64(m_target.import.value)).bind(QLatin1StringView(":key"), QString(u'"' + field.key + u'"'));
    if (Result<void> done = others.bind(QLatin1StringView(":from"), notBefore()).bind(QLatin1StringView(":operation"), m_target.id).exec(); !done)
        return done.error();
    return others.next() && others.int64(0) != 0;
}

// Ids begin with the moment at which they were made: whatever was made since the import began has a higher one. A day is for the
// clocks of others.
qint64 Undo::notBefore() const
{
    const qint64 begun = m_workspace.connection().number(QStringLiteral("SELECT operation_id FROM import WHERE id = %1").arg(m_target.import.value)).value_or(m_target.id.value);
    const FixedClock before(IdGenerator::timeOf(begun) - DayMillis);
    return IdGenerator(before, 0).next();
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
    const Restorable *found = restorableFor(change.entity);
    if (!found)
        return {};
    const Restorable &table = *found;
    QJsonObject body = change.body;
    if (body.contains(QStringLiteral("+"))) { // a created note or task is taken back by marking it deleted
        // Users and terms that an import brought stay: others may use them by now.
        if (table.isSetup && m_target.kind != u"setup" && m_target.kind != u"users" && change.entity != u"custom_field")
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
        if (Result<void> done = act.record({change.entity, change.entityId, {{it.key(), reversed(pair)}}}); !done)
            return done;
        const bool isState = change.entity == u"import" && it.key() == u"state";
        const bool isFieldOfImport = change.entity == u"custom_field" && m_target.import.isValid(); // no value of a lead
        if (!isState)
            report.restored += isFieldOfImport ? 0 : 1;
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
    if (Result<void> done = keepWorkedLeads({change.entityId}, report); !done)
        return done;
    return bringsWishes((*import)->plan) ? SuppressionList(m_workspace).keepOf(ImportId{change.entityId}) : Result<void>();
}

Result<void> Undo::keepWorkedLeads(ImportId import, UndoReport &report)
{
    Connection &connection = m_workspace.connection();
    Query worked(connection, QStringLiteral("SELECT id FROM lead WHERE import_id = :import AND id IN ("
                                            " SELECT c.entity_id FROM operation o CROSS JOIN change c ON c.operation_id = o.id"
                                            "  WHERE o.id > :from AND o.id <> :operation AND o.undo_of IS NULL AND o.kind <> 'score' AND c.entity = 'lead'"
                                            "  AND NOT EXISTS (SELECT 1 FROM operation u WHERE u.undo_of = o.id AND u.seq IS NOT NULL)"
                                            " UNION SELECT lead_id FROM activity WHERE deleted_at IS NULL"
                                            " UNION SELECT lead_id FROM task WHERE deleted_at IS NULL)"));
    worked.bind(QLatin1StringView(":import"), import).bind(QLatin1StringView(":operation"), report.undone).bind(QLatin1StringView(":from"), notBefore());
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
