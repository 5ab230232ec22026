#include "ui/settings/settingsplaces.h"

#include "ui/settings/aboutsection.h"
#include "ui/settings/appearancesection.h"
#include "ui/settings/datasection.h"
#include "ui/settings/fieldssection.h"
#include "ui/settings/importsection.h"
#include "ui/settings/keyboardsection.h"
#include "ui/settings/notificationssection.h"
#include "ui/settings/pipelinessection.h"
#include "ui/settings/privacysection.h"
#include "ui/settings/profilesection.h"
#include "ui/settings/qualificationsection.h"
#include "ui/settings/tagssection.h"
#include "ui/settings/userssection.h"
#include "ui/settings/workspacesection.h"

namespace lead {

std::vector<SettingsPlace> settingsPlaces()
{
    return {
        {QStringLiteral("profile"), "user", ProfileSection::tr("Profile")},
        {QStringLiteral("appearance"), "sun", AppearanceSection::tr("Appearance")},
        {QStringLiteral("keyboard"), "command", KeyboardSection::tr("Keyboard")},
        {QStringLiteral("notifications"), "bell", NotificationsSection::tr("Notifications")},
        {QStringLiteral("workspace"), "building-2", WorkspaceSection::tr("Workspace")},
        {QStringLiteral("pipelines"), "square-kanban", PipelinesSection::tr("Pipelines and stages")},
        {QStringLiteral("qualification"), "badge-check", QualificationSection::tr("Qualification")},
        {QStringLiteral("fields"), "columns-3", FieldsSection::tr("Fields")},
        {QStringLiteral("tags"), "tag", TagsSection::tr("Tags")},
        {QStringLiteral("import"), "upload", ImportSection::tr("Import")},
        {QStringLiteral("users"), "users", UsersSection::tr("Users")},
        {QStringLiteral("privacy"), "lock", PrivacySection::tr("Privacy")},
        {QStringLiteral("data"), "save", DataSection::tr("Data")},
        {QStringLiteral("about"), "info", AboutSection::tr("About and licences")},
    };
}

} // namespace lead
