#include "ui/settings/rolenames.h"

#include <QCoreApplication>

namespace lead {

QStringList roleKeys()
{
    return {QStringLiteral("rep"), QStringLiteral("manager"), QStringLiteral("admin")};
}

QString roleName(const QString &key)
{
    if (key == u"admin")
        return QCoreApplication::translate("RoleNames", "Administrator");
    if (key == u"manager")
        return QCoreApplication::translate("RoleNames", "Manager");
    return QCoreApplication::translate("RoleNames", "Representative");
}

} // namespace lead
