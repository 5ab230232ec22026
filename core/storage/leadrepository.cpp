#include "core/storage/leadrepository.h"

#include "core/storage/bulkstatement.h"
#include "core/storage/lifecyclefollower.h"
#include "core/storage/lifecyclematch.h"
#include "core/storage/query.h"
#include "core/storage/storedscores.h"
#include "core/storage/suppressionlist.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <algorithm>

namespace lead {

namespace {

QString visible()
{
    return QStringLiteral("lead.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM import WHERE import.id = lead.import_id AND import.state <> 'complete')");
}

// Ids travel as one text; a placeholder an id would make a new statement for every count.
QString idListClause()
{
    return QStringLiteral("lead.id IN (SELECT value FROM json_each(:ids))");
}

QString idList(const std::vector<LeadId> &ids)
{
    QString text = QStringLiteral("[");
    for (std::size_t i = 0; i < ids.size(); ++i)
        text += (i ? QStringLiteral(",") : QString()) + ids[i].toString();
    return text + u']';
}

Error conflict(LeadId id)
{
    return {Error::Conflict, QCoreApplication::translate("LeadRepository", "Somebody else changed this lead in the meantime. Read it again and repeat your change."),
            QStringLiteral("lead %1").arg(id.value)};
}

// A deleted lead must not be found by matching; its keys come back with it. Of the lead only the id, the addresses and the
// numbers matter.
Result<void> markDeleted(Workspace &workspace, LeadRepository &repository, const Lead &lead, std::optional<Millis> at)
{
    if (at)
        if (Result<void> done = SuppressionList(workspace).keepOf(lead.id); !done)
            return done;
    Query update(workspace.connection(), QStringLiteral("UPDATE lead SET deleted_at = :at, row_version = row_version + 1 WHERE id = :id"));
    update.bind(QLatin1StringView(":at"), at).bind(QLatin1StringView(":id"), lead.id);
    if (Result<void> done = update.exec(); !done)
        return done;
    const Lead without{lead.id, 0, {}};
    return at ? repository.rekey(lead, without) : repository.rekey(without, lead);
}

} // namespace

QJsonObject changeBody(const FieldCatalog &catalog, const Lead &before, const FieldValues &changes)
{
    QJsonObject body;
    for (const auto &[field, value] : changes)
        body.insert(catalog.at(field).key, QJsonArray{toJson(before.value(field)), toJson(value)});
    return body;
}

LeadRepository::LeadRepository(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<Lead> LeadRepository::leadFrom(const BulkStatement &row)
{
    Lead lead{{row.int64(0)}, row.int64(1), {}};
    int at = 1;
    for (const LeadColumn &column : m_workspace.leadColumns()) {
        ++at;
        if (row.isNull(at))
            continue;
        FieldValue value = row.value(at);
        if (column.coded) {
            QString text = m_workspace.terms().text(row.int64(at));
            if (text.isEmpty()) { // a term of another process
                if (Result<void> done = m_workspace.terms().refresh(); !done)
                    return done.error();
                text = m_workspace.terms().text(row.int64(at));
            }
            value = text;
        }
        lead.values.emplace(column.field, std::move(value));
    }
    return lead;
}

Result<std::vector<Lead>> LeadRepository::read(const QString &where, const std::vector<LeadId> &ids)
{
    const QString sql = QStringLiteral("SELECT lead.id, lead.row_version, ") + m_workspace.leadColumnList()
                        + QStringLiteral(" FROM lead LEFT JOIN lead_detail ON lead_detail.lead_id = lead.id WHERE ") + where;
    // Not by Query: the driver describes all columns anew at every run, which costs more than reading them.
    BulkStatement statement(m_workspace.connection(), sql);
    const QByteArray list = idList(ids).toLatin1();
    if (statement.prepared())
        statement.bind(1, std::string_view(list.constData(), static_cast<std::size_t>(list.size())));
    QHash<LeadId, Lead> found;
    Result<bool> more = statement.next();
    for (; more && *more; more = statement.next()) {
        Result<Lead> lead = leadFrom(statement);
        if (!lead)
            return lead.error();
        found.insert(lead->id, std::move(*lead));
    }
    if (!more)
        return more.error();
    std::vector<Lead> leads;
    leads.reserve(ids.size());
    StoredScores scores(m_workspace.connection());
    for (LeadId id : ids)
        if (const auto it = found.constFind(id); it != found.constEnd()) {
            leads.push_back(*it);
            if (m_workspace.scoreSheet())
                if (Result<void> done = scores.addTo(leads.back()); !done)
                    return done.error();
        }
    return leads;
}

Result<std::vector<Lead>> LeadRepository::find(const std::vector<LeadId> &ids)
{
    return read(idListClause() + QStringLiteral(" AND ") + visible(), ids);
}

Result<std::optional<Lead>> LeadRepository::find(LeadId id)
{
    Result<std::vector<Lead>> leads = find(std::vector{id});
    if (!leads)
        return leads.error();
    return leads->empty() ? std::optional<Lead>() : std::optional(std::move(leads->front()));
}

Result<std::optional<Lead>> LeadRepository::findAny(LeadId id)
{
    Result<std::vector<Lead>> leads = read(idListClause(), {id});
    if (!leads)
        return leads.error();
    return leads->empty() ? std::optional<Lead>() : std::optional(std::move(leads->front()));
}

Result<std::vector<LeadId>> LeadRepository::withKeysOf(const Lead &lead)
{
    std::vector<LeadId> ids;
    Query query(m_workspace.connection(), QStringLiteral("SELECT lead_id FROM match_key WHERE kind = :kind AND key = :key LIMIT 100"));
    for (const auto &[kind, key] : leadKeysOf(lead)) {
        query.bind(QLatin1StringView(":kind"), static_cast<int>(kind)).bind(QLatin1StringView(":key"), key);
        if (Result<void> done = query.exec(); !done)
            return done.error();
        while (query.next())
            ids.push_back({query.int64(0)});
    }
    return ids;
}

Result<void> LeadRepository::bindValue(Query &query, const QString &placeholder, FieldNumber field, const FieldValue &value)
{
    const QByteArray name = placeholder.toLatin1();
    const QLatin1StringView view(name);
    const QString *text = std::get_if<QString>(&value);
    if (text && !text->isEmpty() && isCoded(m_workspace.catalog().at(field))) {
        Result<qint64> term = m_workspace.terms().findOrAdd(field, *text);
        if (!term)
            return term.error();
        query.bind(view, *term);
        return {};
    }
    query.bind(view, value);
    return {};
}

Result<LeadId> LeadRepository::create(ChangeRecorder &act, FieldValues values)
{
    Result<IdGenerator *> ids = m_workspace.ids();
    if (!ids)
        return ids.error();
    const Millis now = m_workspace.clock().now();
    values.try_emplace(F::CreatedAt, qint64(now));
    values.try_emplace(F::UpdatedAt, qint64(now));
    if (const Stage *first = m_workspace.firstStage())
        values.try_emplace(F::Stage, qint64(first->id.value));
    const QJsonObject because = LifecycleMatch(m_workspace).bear(values);
    Lead lead{{(*ids)->next()}, 1, {}};
    for (const auto &[field, value] : values)
        if (!isEmpty(value))
            lead.values.insert({field, value});
    const Result<FieldValues> wishes = SuppressionList(m_workspace).missingIn(lead.values);
    if (!wishes)
        return wishes.error();
    for (const auto &[field, value] : *wishes)
        lead.values.insert_or_assign(field, value);
    QString names = QStringLiteral("id, workspace_id, row_version");
    QString holders = QStringLiteral(":id, 1, 1");
    std::vector<std::pair<QString, FieldNumber>> bound;
    FieldValues detail;
    for (const auto &[field, value] : lead.values) {
        const auto column = leadColumn(m_workspace.catalog().at(field));
        if (!column)
            continue;
        if (column->inDetail) {
            detail.insert({field, value});
            continue;
        }
        bound.emplace_back(QStringLiteral(":v%1").arg(field), field);
        names += QStringLiteral(", ") + column->name;
        holders += QStringLiteral(", ") + bound.back().first;
    }
    Query insert(m_workspace.connection(), QStringLiteral("INSERT INTO lead (%1) VALUES (%2)").arg(names, holders));
    insert.bind(QLatin1StringView(":id"), lead.id);
    for (const auto &[placeholder, field] : bound)
        if (Result<void> done = bindValue(insert, placeholder, field, lead.values.at(field)); !done)
            return done.error();
    if (Result<void> done = insert.exec(); !done)
        return done.error();
    if (Result<void> done = writeDetail(lead.id, detail); !done)
        return done.error();
    if (Result<void> done = rekey(Lead{lead.id, 0, {}}, lead); !done)
        return done.error();
    QJsonObject created;
    for (const auto &[field, value] : lead.values)
        created.insert(m_workspace.catalog().at(field).key, toJson(value));
    if (Result<void> done = act.record({QStringLiteral("lead"), lead.id.value, QJsonObject{{QStringLiteral("+"), created}}}); !done)
        return done.error();
    if (!because.isEmpty())
        if (Result<void> done = act.record({QStringLiteral("lead"), lead.id.value, {{LifecycleFollower::becauseKey(), QJsonArray{QJsonValue(), because}}}}); !done)
            return done.error();
    act.touchLead();
    return lead.id;
}

Result<std::vector<FieldNumber>> LeadRepository::update(ChangeRecorder &act, const Lead &before, const FieldValues &changes)
{
    FieldValues real;
    for (const auto &[field, value] : changes) {
        const FieldValue old = before.value(field);
        if (old != value && !(isEmpty(old) && isEmpty(value)))
            real.insert({field, value});
    }
    if (real.empty())
        return std::vector<FieldNumber>();
    if (Result<void> done = SuppressionList(m_workspace).follow(before, real); !done)
        return done.error();
    std::vector<FieldNumber> changed;
    for (const auto &[field, value] : real)
        changed.push_back(field);
    if (Result<void> done = act.record({QStringLiteral("lead"), before.id.value, changeBody(m_workspace.catalog(), before, real)}); !done)
        return done.error();
    real.insert({F::UpdatedAt, qint64(m_workspace.clock().now())});
    if (Result<void> done = write(before.id, before.rowVersion, real); !done)
        return done.error();
    if (haveKeys(real))
        if (Result<void> done = rekey(before, changedBy(before, real)); !done)
            return done.error();
    act.touchLead();
    return changed;
}

Result<void> LeadRepository::write(LeadId id, qint64 rowVersion, const FieldValues &changes)
{
    QString sets = QStringLiteral("row_version = row_version + 1");
    FieldValues detail;
    std::vector<std::pair<QString, FieldNumber>> bound;
    for (const auto &[field, value] : changes) {
        const auto column = leadColumn(m_workspace.catalog().at(field));
        if (!column)
            continue;
        if (column->inDetail) {
            detail.insert({field, value});
            continue;
        }
        bound.emplace_back(QStringLiteral(":v%1").arg(field), field);
        sets += QStringLiteral(", %1 = %2").arg(column->name, bound.back().first);
    }
    Query update(m_workspace.connection(), QStringLiteral("UPDATE lead SET %1 WHERE id = :id AND row_version = :version").arg(sets));
    update.bind(QLatin1StringView(":id"), id).bind(QLatin1StringView(":version"), rowVersion);
    for (const auto &[placeholder, field] : bound)
        if (Result<void> done = bindValue(update, placeholder, field, changes.at(field)); !done)
            return done;
    if (Result<void> done = update.exec(); !done)
        return done;
    if (update.rowsAffected() != 1)
        return conflict(id);
    return writeDetail(id, detail);
}

Result<void> LeadRepository::writeDetail(LeadId id, const FieldValues &changes)
{
    if (changes.empty())
        return {};
    QString names;
    QString holders;
    QString sets;
    for (const auto &[field, value] : changes) {
        const QString column = leadColumn(m_workspace.catalog().at(field))->name;
        const QString placeholder = QStringLiteral(":v%1").arg(field);
        names += QStringLiteral(", ") + column;
        holders += QStringLiteral(", ") + placeholder;
        sets += (sets.isEmpty() ? QString() : QStringLiteral(", ")) + column + QStringLiteral(" = excluded.") + column;
    }
    Query upsert(m_workspace.connection(), QStringLiteral("INSERT INTO lead_detail (lead_id, workspace_id%1) VALUES (:id, 1%2)"
                                                          " ON CONFLICT (lead_id) DO UPDATE SET %3").arg(names, holders, sets));
    upsert.bind(QLatin1StringView(":id"), id);
    for (const auto &[field, value] : changes)
        if (Result<void> done = bindValue(upsert, QStringLiteral(":v%1").arg(field), field, value); !done)
            return done;
    return upsert.exec();
}

Result<void> LeadRepository::remove(ChangeRecorder &act, const Lead &lead, LeadId mergedInto)
{
    const Millis now = m_workspace.clock().now();
    QJsonObject body{{QStringLiteral("deleted_at"), QJsonArray{QJsonValue(), qint64(now)}}};
    FieldValues changes;
    if (mergedInto.isValid()) {
        changes.insert({F::DuplicateOf, qint64(mergedInto.value)});
        const QJsonObject into = changeBody(m_workspace.catalog(), lead, changes);
        for (auto it = into.begin(); it != into.end(); ++it)
            body.insert(it.key(), it.value());
        if (Result<void> done = write(lead.id, lead.rowVersion, changes); !done)
            return done;
    }
    if (Result<void> done = act.record({QStringLiteral("lead"), lead.id.value, body}); !done)
        return done;
    act.touchLead();
    return markDeleted(m_workspace, *this, lead, now);
}

Result<std::optional<Millis>> LeadRepository::deletedAt(LeadId id)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT deleted_at FROM lead WHERE id = :id"));
    if (Result<void> done = query.bind(QLatin1StringView(":id"), id).exec(); !done)
        return done.error();
    const std::optional<qint64> at = query.next() ? query.optionalInt64(0) : std::nullopt;
    return at ? std::optional<Millis>(*at) : std::nullopt;
}

Result<void> LeadRepository::restore(ChangeRecorder &act, const Lead &lead)
{
    const Result<std::optional<Millis>> at = deletedAt(lead.id);
    if (!at)
        return at.error();
    if (!*at)
        return {};
    if (Result<void> done = act.record({QStringLiteral("lead"), lead.id.value, {{QStringLiteral("deleted_at"), QJsonArray{qint64(**at), QJsonValue()}}}}); !done)
        return done;
    act.touchLead();
    return markDeleted(m_workspace, *this, lead, std::nullopt);
}

Result<void> LeadRepository::setDeleted(LeadId id, std::optional<Millis> at)
{
    const Result<std::optional<Lead>> lead = findAny(id);
    if (!lead)
        return lead.error();
    if (!*lead)
        return Error{Error::NotFound, QCoreApplication::translate("LeadRepository", "There is no lead with the number %1.").arg(id.value)};
    return markDeleted(m_workspace, *this, **lead, at);
}

Result<void> LeadRepository::rekey(const Lead &before, const Lead &after)
{
    const std::vector<LeadKey> old = leadKeysOf(before);
    const std::vector<LeadKey> fresh = leadKeysOf(after);
    const auto apply = [&](const QString &sql, const auto &keys, const auto &except) -> Result<void> {
        for (const auto &key : keys) {
            if (std::find(except.begin(), except.end(), key) != except.end())
                continue;
            Query query(m_workspace.connection(), sql);
            query.bind(QLatin1StringView(":kind"), static_cast<int>(key.kind)).bind(QLatin1StringView(":key"), key.key);
            if (Result<void> done = query.bind(QLatin1StringView(":lead"), after.id).exec(); !done)
                return done;
        }
        return {};
    };
    if (Result<void> done = apply(QStringLiteral("DELETE FROM match_key WHERE kind = :kind AND key = :key AND lead_id = :lead"), old, fresh); !done)
        return done;
    return apply(QStringLiteral("INSERT OR IGNORE INTO match_key (kind, key, lead_id) VALUES (:kind, :key, :lead)"), fresh, old);
}

} // namespace lead
