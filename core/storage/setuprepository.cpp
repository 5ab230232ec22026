#include "core/storage/setuprepository.h"

#include "core/storage/leadcolumns.h"
#include "core/storage/query.h"
#include "core/storage/storedfield.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <array>

namespace lead {

namespace {

struct TableName
{
    const char *table;
    const char *key;
};
constexpr std::array names{
    TableName{"workspace", "id"},       TableName{"pipeline", "id"}, TableName{"stage", "id"}, TableName{"user_account", "id"},
    TableName{"custom_field", "number"}, TableName{"term", "id"},     TableName{"import_mapping", "id"},
};

const TableName &nameOf(SetupTable table)
{
    return names.at(static_cast<std::size_t>(table));
}

struct SetupRepositoryText
{
    Q_DECLARE_TR_FUNCTIONS(SetupRepository)
};

bool isSame(const FieldValue &a, const FieldValue &b)
{
    return a == b || (isEmpty(a) && isEmpty(b));
}

// Leads that people see: not deleted, and not of an import that is not complete.
constexpr const char *visible = " deleted_at IS NULL AND (import_id IS NULL OR import_id IN (SELECT id FROM import WHERE state = 'complete'))";

Result<std::vector<LeadId>> idsFrom(Query &query)
{
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<LeadId> ids;
    while (query.next())
        ids.push_back({query.int64(0)});
    return ids;
}

Result<std::map<qint64, qint64>> countsFrom(Query &query)
{
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::map<qint64, qint64> counts;
    while (query.next())
        counts.emplace(query.int64(0), query.int64(1));
    return counts;
}

} // namespace

SetupRepository::SetupRepository(Act &act)
    : m_act(act)
    , m_workspace(act.workspace())
{
}

Result<void> SetupRepository::change(SetupTable table, qint64 id, const std::vector<SetupCell> &cells)
{
    const TableName &name = nameOf(table);
    QJsonObject body;
    for (const SetupCell &cell : cells) {
        if (isSame(cell.before, cell.after))
            continue;
        const QString column = QLatin1String(cell.column);
        Query now(m_workspace.connection(), QStringLiteral("SELECT %1 FROM %2 WHERE %3 = :id").arg(column, QLatin1String(name.table), QLatin1String(name.key)));
        if (Result<void> done = now.bind(QLatin1StringView(":id"), id).exec(); !done)
            return done;
        if (!now.next())
            return Error{Error::NotFound, SetupRepositoryText::tr("What was to be changed is not there any more. Look at the page again.")};
        const FieldValue stored = now.value(0);
        now.finish();
        if (isSame(stored, cell.after))
            continue;
        if (!isSame(stored, cell.before))
            return Error{Error::Conflict, SetupRepositoryText::tr("Somebody else changed this meanwhile. Look at it again and repeat what is still right.")};
        Query update(m_workspace.connection(), QStringLiteral("UPDATE %1 SET %2 = :after WHERE %3 = :id").arg(QLatin1String(name.table), column, QLatin1String(name.key)));
        // Empty text is stored as such, since some of these columns are never NULL.
        if (const QString *text = std::get_if<QString>(&cell.after))
            update.bind(QLatin1StringView(":after"), *text);
        else
            update.bind(QLatin1StringView(":after"), cell.after);
        if (Result<void> done = update.bind(QLatin1StringView(":id"), id).exec(); !done)
            return done;
        body.insert(column, QJsonArray{toJson(stored), toJson(cell.after)});
    }
    if (body.isEmpty())
        return {};
    if (Result<void> done = m_act.record({QLatin1String(name.table), id, body}); !done)
        return done;
    return m_workspace.noteSetup();
}

Result<void> SetupRepository::recordNew(SetupTable table, qint64 id, const QJsonObject &values)
{
    if (Result<void> done = m_act.record({QLatin1String(nameOf(table).table), id, {{QStringLiteral("+"), values}}}); !done)
        return done;
    return m_workspace.noteSetup();
}

Result<PipelineId> SetupRepository::addPipeline(const Pipeline &pipeline)
{
    const PipelineId id{m_workspace.connection().number(QStringLiteral("SELECT max(id) FROM pipeline")).value_or(0) + 1};
    Query insert(m_workspace.connection(), QStringLiteral("INSERT INTO pipeline (id, workspace_id, name, position) VALUES (:id, 1, :name, :position)"));
    insert.bind(QLatin1StringView(":id"), id)
        .bind(QLatin1StringView(":name"), pipeline.name)
        .bind(QLatin1StringView(":position"), pipeline.position);
    if (Result<void> done = insert.exec(); !done)
        return done.error();
    if (Result<void> done = recordNew(SetupTable::Pipeline, id.value, {{QStringLiteral("name"), pipeline.name}}); !done)
        return done.error();
    return id;
}

Result<StageId> SetupRepository::addStage(const Stage &stage)
{
    const StageId id{m_workspace.connection().number(QStringLiteral("SELECT max(id) FROM stage")).value_or(0) + 1};
    Query insert(m_workspace.connection(),
                 QStringLiteral("INSERT INTO stage (id, workspace_id, row_version, pipeline_id, name, position, kind, probability, rotting_days, tone, wip_limit, required, needs_step, limit_is_hard)"
                                " VALUES (:id, 1, 1, :pipeline, :name, :position, :kind, :probability, :rotting, :tone, :limit, :required, :step, :hard)"));
    const auto positive = [](int n) { return n > 0 ? std::optional(qint64(n)) : std::nullopt; };
    insert.bind(QLatin1StringView(":id"), id)
        .bind(QLatin1StringView(":pipeline"), stage.pipeline)
        .bind(QLatin1StringView(":name"), stage.name)
        .bind(QLatin1StringView(":position"), stage.position)
        .bind(QLatin1StringView(":kind"), stageKindKey(stage.kind))
        .bind(QLatin1StringView(":probability"), stage.probability)
        .bind(QLatin1StringView(":rotting"), positive(stage.rottingDays))
        .bind(QLatin1StringView(":tone"), stage.tone)
        .bind(QLatin1StringView(":limit"), positive(stage.wipLimit))
        .bind(QLatin1StringView(":required"), storedFieldNumbers(stage.required))
        .bind(QLatin1StringView(":step"), positive(stage.needsStep))
        .bind(QLatin1StringView(":hard"), positive(stage.isLimitHard));
    if (Result<void> done = insert.exec(); !done)
        return done.error();
    const QJsonObject values{{QStringLiteral("name"), stage.name}, {QStringLiteral("pipeline_id"), qint64(stage.pipeline.value)}};
    if (Result<void> done = recordNew(SetupTable::Stage, id.value, values); !done)
        return done.error();
    return id;
}

Result<UserId> SetupRepository::addUser(const QString &name, const QString &email, const QString &role)
{
    const Result<UserId> id = m_workspace.addUser(name, email, role);
    if (!id)
        return id;
    if (Result<void> done = recordNew(SetupTable::User, id->value, {{QStringLiteral("name"), name}, {QStringLiteral("role"), role}}); !done)
        return done.error();
    return id;
}

Result<Field> SetupRepository::addField(const QString &label, FieldType type, const QStringList &options, int use)
{
    Result<Field> field = m_workspace.addCustomField(label, type, options);
    if (!field)
        return field;
    Query hide(m_workspace.connection(), QStringLiteral("UPDATE custom_field SET hidden_in = :hidden WHERE number = :number"));
    hide.bind(QLatin1StringView(":hidden"), UseAll & ~use).bind(QLatin1StringView(":number"), field->number);
    if (Result<void> done = hide.exec(); !done)
        return done.error();
    field->use = use;
    if (Result<void> done = recordNew(SetupTable::CustomField, field->number, {{QStringLiteral("label"), label}}); !done)
        return done.error();
    return field;
}

Result<void> SetupRepository::removeField(FieldNumber field)
{
    return change(SetupTable::CustomField, field, {{"deleted_at", {}, qint64(m_workspace.clock().now())}});
}

Result<void> SetupRepository::restoreField(FieldNumber field)
{
    const auto removedAt = m_workspace.connection().number(QStringLiteral("SELECT deleted_at FROM custom_field WHERE number = %1").arg(field));
    return change(SetupTable::CustomField, field, {{"deleted_at", removedAt ? FieldValue(*removedAt) : FieldValue(), {}}});
}

Result<qint64> SetupRepository::handOverTasks(UserId from, UserId to)
{
    Query open(m_workspace.connection(), QStringLiteral("SELECT id FROM task WHERE owner_id = :owner AND done_at IS NULL AND deleted_at IS NULL"));
    if (Result<void> done = open.bind(QLatin1StringView(":owner"), from).exec(); !done)
        return done.error();
    std::vector<qint64> tasks;
    while (open.next())
        tasks.push_back(open.int64(0));
    open.finish();
    Query give(m_workspace.connection(), QStringLiteral("UPDATE task SET owner_id = :to, row_version = row_version + 1 WHERE id = :id"));
    for (const qint64 task : tasks) {
        if (Result<void> done = give.bind(QLatin1StringView(":to"), to).bind(QLatin1StringView(":id"), task).exec(); !done)
            return done.error();
        const QJsonArray pair{qint64(from.value), to.isValid() ? QJsonValue(qint64(to.value)) : QJsonValue()};
        if (Result<void> done = m_act.record({QStringLiteral("task"), task, {{QStringLiteral("owner_id"), pair}}}); !done)
            return done.error();
    }
    return static_cast<qint64>(tasks.size());
}

Result<bool> SetupRepository::hasLeads(Workspace &workspace, StageId stage)
{
    Query query(workspace.connection(), QStringLiteral("SELECT 1 FROM lead WHERE stage_id = :stage LIMIT 1"));
    if (Result<void> done = query.bind(QLatin1StringView(":stage"), stage).exec(); !done)
        return done.error();
    return query.next();
}

Result<std::vector<LeadId>> SetupRepository::leadsIn(Workspace &workspace, StageId stage)
{
    Query query(workspace.connection(), QStringLiteral("SELECT id FROM lead WHERE stage_id = :stage ORDER BY id"));
    return idsFrom(query.bind(QLatin1StringView(":stage"), stage));
}

Result<std::vector<LeadId>> SetupRepository::leadsOf(Workspace &workspace, UserId owner)
{
    Query query(workspace.connection(), QStringLiteral("SELECT id FROM lead WHERE owner_id = :owner ORDER BY id"));
    return idsFrom(query.bind(QLatin1StringView(":owner"), owner));
}

Result<std::map<qint64, qint64>> SetupRepository::countByStage(Workspace &workspace)
{
    Query query(workspace.connection(), QStringLiteral("SELECT stage_id, count(*) FROM lead WHERE%1 GROUP BY stage_id").arg(QLatin1String(visible)));
    return countsFrom(query);
}

Result<std::map<qint64, qint64>> SetupRepository::countByOwner(Workspace &workspace)
{
    Query query(workspace.connection(), QStringLiteral("SELECT owner_id, count(*) FROM lead WHERE owner_id IS NOT NULL AND%1 GROUP BY owner_id").arg(QLatin1String(visible)));
    return countsFrom(query);
}

Result<qint64> SetupRepository::countIn(Workspace &workspace, StageId stage)
{
    Query query(workspace.connection(), QStringLiteral("SELECT count(*) FROM lead WHERE stage_id = :stage AND%1").arg(QLatin1String(visible)));
    if (Result<void> done = query.bind(QLatin1StringView(":stage"), stage).exec(); !done)
        return done.error();
    return query.next() ? query.int64(0) : 0;
}

Result<std::vector<RemovedField>> SetupRepository::removedFields(Workspace &workspace)
{
    Query query(workspace.connection(), QStringLiteral("SELECT number, key, label, type, options, deleted_at FROM custom_field"
                                                       " WHERE deleted_at IS NOT NULL ORDER BY deleted_at DESC, number"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<RemovedField> fields;
    while (query.next()) {
        if (!isCustomFieldNumber(query.int64(0)))
            continue;
        RemovedField removed;
        removed.field.number = static_cast<FieldNumber>(query.int64(0));
        removed.field.key = query.text(1);
        removed.field.label = query.text(2);
        removed.field.type = storedFieldType(query.int64(3));
        removed.field.column = QStringLiteral("c%1").arg(removed.field.number);
        removed.field.options = query.text(4).split(u'\n', Qt::SkipEmptyParts);
        removed.removedAt = query.int64(5);
        fields.push_back(removed);
    }
    return fields;
}

Result<bool> SetupRepository::hasMoney(Workspace &workspace)
{
    QStringList filled;
    for (const Field &field : workspace.catalog().fields())
        if (const auto column = leadColumn(field); column && !column->inDetail && field.type == FieldType::Money)
            filled << QStringLiteral("%1 IS NOT NULL").arg(column->name);
    Query query(workspace.connection(), QStringLiteral("SELECT 1 FROM lead WHERE %1 UNION ALL SELECT 1 FROM lead_detail WHERE annual_revenue IS NOT NULL LIMIT 1")
                                            .arg(filled.join(QStringLiteral(" OR "))));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    return query.next();
}

} // namespace lead
