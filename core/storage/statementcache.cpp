#include "core/storage/statementcache.h"

namespace lead {

namespace {
constexpr std::size_t MostIdle = 128;
}

// SQLite runs parts of some pragmas while it prepares them. And where a statement takes all columns of a
// table that has got one more since, Qt's driver writes behind its row: it asks for their number before
// SQLite prepares anew.
bool StatementCache::canKeep(const QString &sql)
{
    return !sql.startsWith(QLatin1StringView("PRAGMA"), Qt::CaseInsensitive) &&
           !sql.contains(QLatin1StringView("SELECT *")) && !sql.contains(QLatin1StringView(".*"));
}

std::optional<StatementCache::Prepared> StatementCache::take(const QString &sql)
{
    const auto it = m_idle.find(sql);
    if (it == m_idle.end())
        return std::nullopt;
    std::optional<Prepared> prepared(std::move(it->second));
    m_idle.erase(it);
    return prepared;
}

void StatementCache::giveBack(const QString &sql, Prepared prepared)
{
    if (!prepared.isKept)
        return;
    // A statement that is not reset would hold back the log.
    prepared.query.finish();
    if (m_idle.size() >= MostIdle)
        m_idle.clear();
    m_idle.insert_or_assign(sql, std::move(prepared));
}

} // namespace lead
