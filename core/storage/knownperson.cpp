#include "core/storage/knownperson.h"

#include "core/storage/query.h"
#include "core/storage/settingrepository.h"
#include "core/storage/workspace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lead {

namespace {

QString settingOf(const QString &login)
{
    return QStringLiteral("login:") + login.toCaseFolded();
}

} // namespace

QString KnownPerson::login()
{
    for (const char *variable : {"LEADWRIGHT_USER", "USER", "USERNAME", "LOGNAME"})
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    return QStringLiteral("owner");
}

Result<std::optional<UserId>> KnownPerson::find(const QString &login)
{
    using Found = std::optional<UserId>;
    if (const User *user = m_workspace.user(login))
        return Found(user->id);
    const Result<QString> said = SettingRepository(m_workspace).read(settingOf(login));
    if (!said)
        return said.error();
    if (const User *user = m_workspace.user(UserId{said->toLongLong()}))
        return Found(user->id);
    return findFormer(login);
}

Result<std::optional<UserId>> KnownPerson::findFormer(const QString &login)
{
    using Found = std::optional<UserId>;
    Query query(m_workspace.connection(), QStringLiteral("SELECT entity_id, body FROM change WHERE entity_id IN (SELECT id FROM user_account)"
                                                         " AND entity = 'user_account' AND body IS NOT NULL ORDER BY operation_id DESC, n DESC"));
    if (Result<void> done = query.exec(); !done)
        return done.error();
    while (query.next()) {
        const QJsonObject body = QJsonDocument::fromJson(query.text(1).toUtf8()).object();
        for (const char *column : {"name", "email"})
            if (const QString before = body.value(QLatin1String(column)).toArray().at(0).toString(); !before.isEmpty() && before.compare(login, Qt::CaseInsensitive) == 0)
                return Found(UserId{query.int64(0)});
    }
    return Found();
}

Result<KnownPerson::Remembered> KnownPerson::remember(const QString &login, UserId user)
{
    SettingRepository settings(m_workspace);
    const Result<QString> before = settings.read(settingOf(login));
    if (!before)
        return before.error();
    const Remembered kept{settingOf(login), *before, user.toString()};
    if (Result<void> done = settings.write(kept.setting, kept.after); !done)
        return done.error();
    const Result<void> noted = m_workspace.noteSetup();
    return noted ? Result<Remembered>(kept) : noted.error();
}

} // namespace lead
