#include "core/domain/permissions.h"

#include <QCoreApplication>
#include <array>

namespace lead {

namespace {

struct Grant
{
    Right right;
    const char *leastRole;
    const char *refusal; ///< %1: the role
};

// The one table of who may do what.
constexpr std::array grants{
    Grant{Right::Read, "viewer", nullptr},
    Grant{Right::Own, "viewer", nullptr},
    Grant{Right::WorkLeads, "rep", QT_TRANSLATE_NOOP("Permissions", "Your role, %1, may read leads but not change them.")},
    Grant{Right::Import, "manager", QT_TRANSLATE_NOOP("Permissions", "Your role, %1, may not import lists.")},
    Grant{Right::Export, "manager", QT_TRANSLATE_NOOP("Permissions", "Your role, %1, may not write leads to files.")},
    Grant{Right::SetUp, "manager", QT_TRANSLATE_NOOP("Permissions", "Your role, %1, may not change how the workspace is set up.")},
    Grant{Right::Erase, "manager", QT_TRANSLATE_NOOP("Permissions", "Your role, %1, may not erase anything for good.")},
    Grant{Right::Keep, "manager", QT_TRANSLATE_NOOP("Permissions", "Your role, %1, may not back up, restore or mend the workspace.")},
    Grant{Right::ManageUsers, "admin", QT_TRANSLATE_NOOP("Permissions", "Your role, %1, may not change users and their roles.")},
};

struct KindRight
{
    QLatin1StringView kind;
    Right right;
};

// What is not named works leads.
constexpr std::array kindRights{
    KindRight{QLatin1StringView("identify"), Right::Read},      KindRight{QLatin1StringView("view"), Right::Own},
    KindRight{QLatin1StringView("profile"), Right::Own},
    KindRight{QLatin1StringView("import"), Right::Import},      KindRight{QLatin1StringView("review"), Right::Import},
    KindRight{QLatin1StringView("setup"), Right::SetUp},        KindRight{QLatin1StringView("retention"), Right::SetUp},
    KindRight{QLatin1StringView("sample"), Right::SetUp},       KindRight{QLatin1StringView("erase"), Right::Erase},
    KindRight{QLatin1StringView("users"), Right::ManageUsers},
};

const Grant &grantFor(Right right)
{
    return grants.at(static_cast<std::size_t>(right));
}

struct PermissionsText
{
    Q_DECLARE_TR_FUNCTIONS(Permissions)
};

} // namespace

Permissions Permissions::of(const User &user)
{
    Permissions permissions;
    permissions.m_role = user.role;
    permissions.m_isActive = user.active;
    return permissions;
}

Permissions Permissions::ofStranger(const QString &login)
{
    Permissions permissions;
    permissions.m_stranger = login;
    return permissions;
}

bool Permissions::may(Right right) const
{
    if (isStranger())
        return right == Right::Read;
    if (m_role.isEmpty() || right == Right::Read || right == Right::Own)
        return true;
    return m_isActive && roleKeys().indexOf(m_role) >= roleKeys().indexOf(QLatin1StringView(grantFor(right).leastRole));
}

QString Permissions::whyNot(Right right) const
{
    if (may(right))
        return {};
    if (isStranger())
        return PermissionsText::tr("“%1” is none of the people who work in this workspace, and may only read. Say who you are in Settings, Profile, or ask an administrator to add you.").arg(m_stranger);
    if (!m_isActive)
        return PermissionsText::tr("You are switched off in this workspace and may only read. An administrator can switch you on in Settings, Users.");
    return PermissionsText::tr("%1 An administrator can give you another role in Settings, Users.").arg(PermissionsText::tr(grantFor(right).refusal).arg(roleName(m_role)));
}

Result<void> Permissions::check(Right right) const
{
    if (may(right))
        return {};
    return Error{Error::Forbidden, whyNot(right)};
}

Right rightFor(QStringView actKind)
{
    for (const KindRight &known : kindRights)
        if (actKind == known.kind)
            return known.right;
    return Right::WorkLeads;
}

const QStringList &roleKeys()
{
    static const QStringList keys{QStringLiteral("viewer"), QStringLiteral("rep"), QStringLiteral("manager"), QStringLiteral("admin")};
    return keys;
}

QString roleName(const QString &key)
{
    if (key == u"admin")
        return QCoreApplication::translate("RoleNames", "Administrator");
    if (key == u"manager")
        return QCoreApplication::translate("RoleNames", "Manager");
    if (key == u"viewer")
        return QCoreApplication::translate("RoleNames", "Viewer");
    return QCoreApplication::translate("RoleNames", "Representative");
}

} // namespace lead
