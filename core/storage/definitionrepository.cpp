#include "core/storage/definitionrepository.h"

#include "core/domain/scoremodel.h"
#include "core/storage/query.h"
#include "core/storage/transaction.h"
#include "core/storage/workspace.h"

namespace lead {

Result<std::vector<Definition>> DefinitionRepository::all()
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT id, name, version, body, made_at, user_id, deleted_at FROM definition ORDER BY id DESC"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    std::vector<Definition> all;
    while (query.next())
        all.push_back({query.int64(0), query.text(1), static_cast<int>(query.int64(2)), query.text(3), query.int64(4), {query.int64(5)}, !query.isNull(6)});
    return all;
}

Result<Definition> DefinitionRepository::insert(const QString &name, const QString &body)
{
    Query last(m_workspace.connection(), QStringLiteral("SELECT coalesce(max(version), 0) FROM definition WHERE workspace_id = 1 AND name = :name"));
    if (Result<void> done = last.bind(QLatin1StringView(":name"), name).exec(); !done)
        return done.error();
    Definition definition;
    definition.id = m_workspace.connection().number(QStringLiteral("SELECT max(id) FROM definition")).value_or(0) + 1;
    definition.name = name;
    definition.version = (last.next() ? static_cast<int>(last.int64(0)) : 0) + 1;
    definition.body = body;
    definition.madeAt = m_workspace.clock().now();
    definition.user = m_workspace.actingUser();
    last.finish();
    Query insert(m_workspace.connection(), QStringLiteral("INSERT INTO definition (id, workspace_id, name, version, body, made_at, user_id)"
                                                          " VALUES (:id, 1, :name, :version, :body, :at, :user)"));
    insert.bind(QLatin1StringView(":id"), definition.id)
        .bind(QLatin1StringView(":name"), name)
        .bind(QLatin1StringView(":version"), definition.version)
        .bind(QLatin1StringView(":body"), body)
        .bind(QLatin1StringView(":at"), definition.madeAt)
        .bind(QLatin1StringView(":user"), definition.user.value);
    if (Result<void> done = insert.exec(); !done)
        return done.error();
    return definition;
}

Result<Definition> DefinitionRepository::add(ChangeRecorder &act, const QString &name, const QString &body)
{
    Result<Definition> definition = insert(name, body);
    if (!definition)
        return definition;
    const QJsonObject values{{QStringLiteral("name"), name}, {QStringLiteral("version"), definition->version}, {QStringLiteral("body"), body}};
    if (Result<void> done = act.record({QStringLiteral("definition"), definition->id, {{QStringLiteral("+"), values}}}); !done)
        return done.error();
    if (Result<void> done = m_workspace.noteSetup(); !done)
        return done.error();
    return definition;
}

Result<void> DefinitionRepository::addStarters()
{
    for (const auto &[state, body] : {std::pair(Lifecycle::Mql, QStringLiteral("score >= 50")), std::pair(Lifecycle::Sql, QStringLiteral("checklist = complete")),
                                      std::pair(Lifecycle::Customer, QStringLiteral("outcome = won"))})
        if (const Result<Definition> done = insert(keyOf(state), body); !done)
            return done.error();
    return {};
}

Result<void> DefinitionRepository::addStarterScores(const QString &templateName)
{
    Transaction transaction(m_workspace.connection());
    if (!transaction.begun())
        return transaction.begun();
    if (const Result<Definition> done = insert(Definition::scoreName(), starterScoreModel(templateName)); !done)
        return done.error();
    if (Result<void> done = m_workspace.noteSetup(); !done)
        return done;
    if (Result<void> done = transaction.commit(); !done)
        return done;
    return m_workspace.reload();
}

} // namespace lead
