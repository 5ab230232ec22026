#include "core/settings/mappingsetup.h"

#include "core/settings/setuprules.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>

namespace lead {

namespace {

struct MappingSetupText
{
    Q_DECLARE_TR_FUNCTIONS(MappingSetup)
};

const QString setupKind = QStringLiteral("setup");

} // namespace

MappingSetup::MappingSetup(Workspace &workspace)
    : m_workspace(workspace)
{
}

Result<SavedMapping> MappingSetup::require(const QString &name)
{
    const Result<std::optional<SavedMapping>> found = MappingRepository(m_workspace).find(name);
    if (!found)
        return found.error();
    if (!*found)
        return Error{Error::NotFound, MappingSetupText::tr("There is no template named “%1” any more. Look at the page again.").arg(name)};
    return **found;
}

Result<OperationId> MappingSetup::rename(const QString &from, const QString &to)
{
    const QString name = to.trimmed();
    if (Result<void> good = checkMappingName(name); !good)
        return good.error();
    if (name == from)
        return OperationId();
    Act act(m_workspace, {setupKind, MappingSetupText::tr("Rename the template “%1” to “%2”").arg(from, name)});
    if (!act.begun())
        return act.begun().error();
    const Result<SavedMapping> mapping = require(from);
    if (!mapping)
        return mapping.error();
    MappingRepository mappings(m_workspace);
    const auto namesake = mappings.find(name);
    if (!namesake)
        return namesake.error();
    if (*namesake)
        return Error{Error::Conflict, MappingSetupText::tr("Another template is named “%1”. Choose another name.").arg(name)};
    if (Result<void> done = mappings.rename(act, *mapping, name); !done)
        return done.error();
    return act.commit();
}

Result<OperationId> MappingSetup::remove(const QString &name)
{
    Act act(m_workspace, {setupKind, MappingSetupText::tr("Delete the template “%1”").arg(name)});
    if (!act.begun())
        return act.begun().error();
    const Result<SavedMapping> mapping = require(name);
    if (!mapping)
        return mapping.error();
    if (Result<void> done = MappingRepository(m_workspace).remove(act, *mapping); !done)
        return done.error();
    return act.commit();
}

} // namespace lead
