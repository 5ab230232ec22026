#include "core/storage/settingrepository.h"

#include "core/storage/query.h"
#include "core/storage/workspace.h"

namespace lead {

Result<QString> SettingRepository::read(const QString &name)
{
    Query query(m_workspace.connection(), QStringLiteral("SELECT value FROM setting WHERE workspace_id = 1 AND name = :name"));
    if (Result<void> done = query.bind(QLatin1StringView(":name"), name).exec(); !done)
        return done.error();
    return query.next() ? query.text(0) : QString();
}

Result<void> SettingRepository::write(const QString &name, const QString &value)
{
    Query upsert(m_workspace.connection(), QStringLiteral("INSERT INTO setting (workspace_id, name, value) VALUES (1, :name, :value)"
                                                          " ON CONFLICT (workspace_id, name) DO UPDATE SET value = excluded.value"));
    return upsert.bind(QLatin1StringView(":name"), name).bind(QLatin1StringView(":value"), value).exec();
}

} // namespace lead
