#include "ui/widgets/nopermission.h"

#include <QLocale>

namespace lead {

NoPermission::NoPermission(QWidget *parent)
    : EmptyState("lock", {}, {}, parent)
{
    setObjectName(QStringLiteral("noPermission"));
}

void NoPermission::explain(const QString &what, const Permissions &permissions, Right right, const std::vector<User> &users)
{
    QStringList administrators;
    for (const User &user : users)
        if (user.active && user.role == u"admin")
            administrators << user.name;
    const QString why = permissions.whyNot(right);
    setTexts(permissions.isStranger() ? tr("“%1” is open to people who work here", "a page or section").arg(what) : tr("“%1” is not open to your role", "a page or section").arg(what),
             administrators.isEmpty() ? why
                                      : tr("%1 Administrators here: %2.", "why something is not allowed, names").arg(why, QLocale().createSeparatedList(administrators)));
}

} // namespace lead
