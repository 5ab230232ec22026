#include "core/settings/profileacts.h"

#include "core/storage/journal.h"
#include "core/storage/knownperson.h"
#include "core/storage/settingrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace lead {

namespace {

struct ProfileActsText
{
    Q_DECLARE_TR_FUNCTIONS(ProfileActs)
};

} // namespace

Result<OperationId> ProfileActs::identifyAs(UserId user)
{
    if (Result<void> fresh = m_workspace.refreshIfStale(); !fresh)
        return fresh.error();
    if (!m_workspace.permissions().isStranger())
        return Error{Error::Invalid, ProfileActsText::tr("This workspace knows already who you are.")};
    const User *person = m_workspace.user(user);
    if (!person || !person->active)
        return Error{Error::NotFound, ProfileActsText::tr("This user is not there any more. Look at the page again.")};
    const QString login = KnownPerson::login();
    const QString name = person->name;
    if (Result<void> done = m_workspace.actAs(name); !done)
        return done.error();
    Act act(m_workspace, {QStringLiteral("identify"), ProfileActsText::tr("“%1” works as %2").arg(login, name)});
    if (!act.begun())
        return act.begun().error();
    const Result<KnownPerson::Remembered> kept = KnownPerson(m_workspace).remember(login, user);
    if (!kept)
        return kept.error();
    if (Result<void> done = act.record({SettingRepository::entity(), 0, {{kept->setting, QJsonArray{kept->before, kept->after}}}}); !done)
        return done.error();
    return act.commit();
}

} // namespace lead
