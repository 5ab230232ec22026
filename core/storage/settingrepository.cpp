#include "core/storage/settingrepository.h"

#include "core/storage/journal.h"
#include "core/storage/query.h"
#include "core/storage/workspace.h"

#include <QJsonArray>

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

Result<bool> SettingRepository::invert(ChangeRecorder &act, const Change &change)
{
    for (auto it = change.body.begin(); it != change.body.end(); ++it) {
        const QJsonArray pair = it.value().toArray();
        const Result<QString> now = read(it.key());
        if (!now)
            return now.error();
        if (pair.size() != 2 || *now != pair.at(1).toString())
            return false;
        if (Result<void> done = write(it.key(), pair.at(0).toString()); !done)
            return done.error();
        if (Result<void> done = act.record({entity(), change.entityId, {{it.key(), QJsonArray{pair.at(1), pair.at(0)}}}}); !done)
            return done.error();
    }
    // Holidays are among what others have in memory.
    const Result<void> noted = m_workspace.noteSetup();
    return noted ? Result<bool>(true) : noted.error();
}

} // namespace lead
