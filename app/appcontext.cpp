#include "app/appcontext.h"

#include "core/settings/settings.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStandardPaths>

namespace lead {

AppContext::AppContext()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Leadwright"));
    QCoreApplication::setApplicationName(QStringLiteral("Leadwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEADWRIGHT_VERSION));
}

QString AppContext::defaultWorkspacePath() const
{
    const QString last = Settings().lastWorkspace();
    if (!last.isEmpty() && QFileInfo::exists(last))
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/default.leadwright");
}

} // namespace lead
