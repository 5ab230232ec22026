#include "core/intake/mappingtemplate.h"

#include "core/base/text.h"
#include "core/storage/mappingrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace lead {

Result<OperationId> saveMappingTemplate(Workspace &workspace, const QString &name, const ColumnMapping &mapping)
{
    ColumnMapping named = mapping;
    named.name = toUtf8(name);
    const QString body = QString::fromUtf8(QJsonDocument(toJson(named, workspace.catalog())).toJson(QJsonDocument::Compact));
    Act act(workspace, {QStringLiteral("setup"), QCoreApplication::translate("lead::ImportService", "Save the template “%1”").arg(name)});
    if (!act.begun())
        return act.begun().error();
    if (Result<void> saved = MappingRepository(workspace).save(act, {0, name, fromUtf8(mapping.signature), body, 0}); !saved)
        return saved.error();
    return act.changeCount() == 0 ? Result<OperationId>(OperationId()) : act.commit();
}

} // namespace lead
