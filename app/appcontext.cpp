#include "app/appcontext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace lead {

namespace {
const QString lastWorkspaceKey = QStringLiteral("lastWorkspace");
}

AppContext::AppContext()
{
    QCoreApplication::setOrganizationName(QStringLiteral("Leadwright"));
    QCoreApplication::setApplicationName(QStringLiteral("Leadwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(LEADWRIGHT_VERSION));
}

QString AppContext::defaultWorkspacePath() const
{
    const QString last = QSettings().value(lastWorkspaceKey).toString();
    if (!last.isEmpty() && QFileInfo::exists(last))
        return last;
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/default.leadwright");
}

void AppContext::rememberWorkspace(const QString &path) const
{
    QSettings().setValue(lastWorkspaceKey, QFileInfo(path).absoluteFilePath());
}

} // namespace lead
