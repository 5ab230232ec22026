#include "core/storage/termtable.h"

#include "core/storage/connection.h"
#include "core/storage/query.h"

#include <algorithm>

namespace lead {

TermTable::TermTable(Connection &connection)
    : m_connection(&connection)
{
}

Result<void> TermTable::refresh()
{
    Query query(*m_connection, QStringLiteral("SELECT id, field, value FROM term WHERE id > :last ORDER BY id"));
    if (Result<void> ok = query.bind(QLatin1StringView(":last"), m_last).exec(); !ok)
        return ok;
    while (query.next()) {
        m_last = query.int64(0);
        m_texts.insert(m_last, query.text(2));
        m_ids.insert({static_cast<FieldNumber>(query.int64(1)), query.text(2)}, m_last);
    }
    return {};
}

std::optional<qint64> TermTable::find(FieldNumber field, const QString &text) const
{
    const auto it = m_ids.constFind({field, text});
    return it == m_ids.constEnd() ? std::nullopt : std::optional(*it);
}

Result<qint64> TermTable::findOrAdd(FieldNumber field, const QString &text)
{
    if (const auto known = find(field, text))
        return *known;
    if (Result<void> ok = refresh(); !ok)
        return ok.error();
    if (const auto known = find(field, text))
        return *known;
    // The transaction is the only writer, so the highest number is safe to count from; not one that leaves no room above, as somebody may have put there.
    const qint64 id = m_connection->number(QStringLiteral("SELECT max(id) FROM term WHERE id < 4611686018427387904")).value_or(0) + 1;
    Query insert(*m_connection, QStringLiteral("INSERT INTO term (id, workspace_id, field, value) VALUES (:id, 1, :field, :value)"));
    insert.bind(QLatin1StringView(":id"), id).bind(QLatin1StringView(":field"), qint64(field)).bind(QLatin1StringView(":value"), text);
    if (Result<void> ok = insert.exec(); !ok)
        return ok.error();
    m_last = std::max(m_last, id);
    m_texts.insert(id, text);
    m_ids.insert({field, text}, id);
    return id;
}

std::vector<std::pair<qint64, QString>> TermTable::termsOf(FieldNumber field) const
{
    std::vector<std::pair<qint64, QString>> terms;
    for (auto it = m_ids.constBegin(); it != m_ids.constEnd(); ++it)
        if (it.key().field == field)
            terms.emplace_back(it.value(), it.key().text);
    std::sort(terms.begin(), terms.end());
    return terms;
}

} // namespace lead
