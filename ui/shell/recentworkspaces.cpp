#include "ui/shell/recentworkspaces.h"

#include <QFileInfo>
#include <QSettings>

namespace lead {

namespace {
constexpr int Most = 8;
QString key()
{
    return QStringLiteral("recentWorkspaces");
}
} // namespace

QStringList RecentWorkspaces::paths() const
{
    QStringList there;
    for (const QString &path : QSettings().value(key()).toStringList())
        if (QFileInfo::exists(path))
            there << path;
    return there;
}

void RecentWorkspaces::add(const QString &path)
{
    QStringList paths = this->paths();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    paths.removeAll(absolute);
    paths.prepend(absolute);
    QSettings().setValue(key(), QStringList(paths.mid(0, Most)));
}

} // namespace lead
